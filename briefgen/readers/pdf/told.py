"""What a PDF says of itself, and what its first page says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefgen.model import Source
from briefgen.parts import Piece, above_title, byline, describe, fuller_title, merged
from briefgen.text import clean

if TYPE_CHECKING:
    from pypdf import PdfReader

_NO_TITLE = re.compile(
    r"untitled.*|microsoft (word|powerpoint) - .*|.*\.(docx?|indd|odt|rtf|pptx?|pdf|qxd|tex)", re.IGNORECASE
)


def source(data: bytes, name: str, reader: PdfReader, found: Sequence[Piece]) -> Source:
    """Give the source that the file is: by its title page, then by its properties."""
    told = _told(reader)
    first = [piece for piece in found if piece.page == found[0].page]
    headings = [piece for piece in first if piece.kind == "heading"]
    top = min(headings, key=lambda piece: piece.level).text if headings else ""
    says = merged((*(byline(piece.text) for piece in first), above_title(found, top)))
    return describe(
        data,
        name,
        title=fuller_title(told.get("Title", ""), top),
        author=told.get("Author", "") or says.author,
        publisher=says.publisher,
        # When the file was made says nothing of when the document was published.
        issued=says.issued,
        language=told.get("Lang", ""),
    )


def _told(reader: PdfReader) -> dict[str, str]:
    """What the document information and the catalogue say (ISO 32000-1, 14.3.3 and 7.7.2)."""
    try:
        told = {key.strip("/"): clean(str(value)).strip() for key, value in (reader.metadata or {}).items()}
        told["Lang"] = clean(str(reader.root_object.get("/Lang", "")))[:35]
    except Exception:  # broken metadata are no reason to refuse the pages
        return {}
    if _NO_TITLE.fullmatch(told.get("Title", "")):
        del told["Title"]
    return told
