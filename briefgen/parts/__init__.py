"""Parts of a source text: what readers have in common, whatever the format."""

from __future__ import annotations

from briefgen.parts.amount import refuse_beyond
from briefgen.parts.byline import Byline, byline, merged, person
from briefgen.parts.dates import iso_date
from briefgen.parts.furniture import is_furniture, is_list_heading, is_page_number, is_reference_heading
from briefgen.parts.imprint import imprint, signed
from briefgen.parts.masthead import masthead
from briefgen.parts.organisation import organisation
from briefgen.parts.pieces import Piece, absolute, assemble, describe, host, is_telling, origins
from briefgen.parts.titles import (
    above_title,
    account_free,
    cover_title,
    fuller_title,
    is_made_by_program,
    stands_in,
)

__all__ = [
    "Byline",
    "Piece",
    "above_title",
    "absolute",
    "account_free",
    "assemble",
    "byline",
    "cover_title",
    "describe",
    "fuller_title",
    "host",
    "imprint",
    "is_furniture",
    "is_list_heading",
    "is_made_by_program",
    "is_page_number",
    "is_reference_heading",
    "is_telling",
    "iso_date",
    "masthead",
    "merged",
    "organisation",
    "origins",
    "person",
    "refuse_beyond",
    "signed",
    "stands_in",
]
