"""PDF: lines become paragraphs again; running headers and page numbers are furniture."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefgen.errors import SourceError
from briefgen.model import Place, Source, SourceText
from briefgen.parts import Piece, above_title, assemble, byline, describe, fuller_title, merged
from briefgen.readers.pdf.lines import Line, page_lines
from briefgen.readers.pdf.paragraphs import pieces
from briefgen.text import clean

if TYPE_CHECKING:
    from pypdf import PdfReader

PAGES = 2_000
"""More than that is no source that anybody quotes from; it would take minutes."""

_NO_TITLE = re.compile(
    r"untitled.*|microsoft (word|powerpoint) - .*|.*\.(docx?|indd|odt|rtf|pptx?|pdf|qxd|tex)", re.IGNORECASE
)


def read(data: bytes, name: str) -> SourceText:
    """Give the words of every page, with page numbers, headings by size, and links.

    Raises SourceError for a file that is broken, encrypted or without text, saying which.
    """
    logging.getLogger("pypdf").addHandler(logging.NullHandler())  # its warnings are not for our users
    reader = _opened(data, name)
    pages = _pages(reader, name)
    if not any(line.text.strip() for lines in pages for line in lines):
        count = f"{len(pages)} page" + "s" * (len(pages) > 1)
        found = f"there is no text in its {count}; expected a PDF with text, not a scan"
        raise SourceError(found, Place(name), "Run text recognition (OCR) over it first.")
    found_pieces = tuple(pieces(pages))
    return assemble(_source(data, name, reader, found_pieces), found_pieces)


def _opened(data: bytes, name: str) -> PdfReader:
    from pypdf import PdfReader

    if b"%PDF-" not in data[:1024]:
        hint = "Give the file the suffix of what it is, or save it anew as PDF."
        raise SourceError("is no PDF; expected %PDF- at its beginning", Place(name), hint)
    try:
        reader = PdfReader(io.BytesIO(data))
        locked = reader.is_encrypted and not reader.decrypt("")
        count = 0 if locked else len(reader.pages)
    except Exception as error:  # a broken file may fail anywhere in pypdf, with any error
        raise _broken(error, name) from error
    if locked:
        hint = "Save a copy without the password, if you have the right to."
        raise SourceError("is encrypted and needs a password", Place(name), hint)
    if not count:
        raise _broken(ValueError("it has no pages"), name)
    if count > PAGES:
        found = f"has {count:,} pages; expected at most {PAGES:,}"
        raise SourceError(found, Place(name), "Save the pages that are used as a file of their own.")
    return reader


def _broken(error: Exception, name: str) -> SourceError:
    if type(error).__name__ == "DependencyError":
        found = "is encrypted with AES, which cannot be read here"
        return SourceError(found, Place(name), "Save a copy without encryption, if you have the right to.")
    said = "".join(char for char in " ".join(str(error).split()) if char.isprintable())
    found = f"is a broken PDF: {said[:80] or type(error).__name__}"
    return SourceError(found, Place(name), "Open it in a PDF viewer and save it anew.")


def _pages(reader: PdfReader, name: str) -> list[list[Line]]:
    pages: list[list[Line]] = []
    try:
        for page in reader.pages:
            pages.append(page_lines(page))
    except Exception as error:  # as above
        failed = _broken(error, name)
        raise SourceError(f"page {len(pages) + 1}: {failed.message}", Place(name), failed.hint) from error
    return pages


def _source(data: bytes, name: str, reader: PdfReader, found: Sequence[Piece]) -> Source:
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
