"""Titles: what stands above them, and which of two is the fuller one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefgen.parts.byline import Byline
from briefgen.parts.organisation import organisation
from briefgen.parts.pieces import Piece


def above_title(pieces: Sequence[Piece], title: str) -> Byline | None:
    """Give the publisher whose name stands on a line of its own above the title, as on a report's cover."""
    for above, piece in pairwise(pieces[:12]):
        if title and piece.text == title:
            name = organisation(above.text)
            return Byline(publisher=name) if name else None
    return None


def fuller_title(told: str, heading: str) -> str:
    """Give the title that a file's properties tell, or the first heading where that says it better.

    A heading does that where it holds the told title and more, or where the told one goes on with the name
    of a site: Boats are counted | Harbour Office.
    """
    first, second = told.casefold().strip(), heading.casefold().strip()
    named = first.startswith(second) and first[len(second) :].strip()[:1] in tuple("|–—-:·")
    return heading if not first or (second and (first in second or named)) else told
