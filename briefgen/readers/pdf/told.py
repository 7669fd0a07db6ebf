"""What a PDF says of itself: by its title page, by its running lines, by its properties."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from briefgen.model import Source
from briefgen.parts import (
    Byline,
    Piece,
    account_free,
    byline,
    describe,
    fuller_title,
    is_made_by_program,
    iso_date,
    merged,
    organisation,
)
from briefgen.parts.plain import is_section
from briefgen.text import clean

if TYPE_CHECKING:
    from pypdf import PdfReader

_ADDRESSED = re.compile(r"BEFORE\sTHE\s[A-Z ]+")
"""The body that hears a statement, in capitals on its title page."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_CODED = re.compile(r"\w*\d\w*")
_RUBRIC = re.compile(r"\s*[/|•·–—]\s*|\s{3,}")
"""What parts the name of a journal, its number, its date and its rubric in a running line."""

_CAPITAL = r"(?=[^\W\d_a-zß-öø-ÿ])"
_TITLED = re.compile(
    rf"({_CAPITAL}[^\W\d_][\w'’-]+(?:\s{_CAPITAL}[^\W\d_][\w.'’-]*){{1,3}})"
    r"((?:,\s(?:[A-Z][A-Za-z.]{1,5}))+)[,;]?\s*(?:and\s)?"
)
"""A name and the degrees behind it: Ada Example, MPH, PhD."""

_NEAR = 4
"""Pieces around the title that may say who made the document."""
_DAY = len("2023-12-13")


def source(data: bytes, name: str, reader: PdfReader, found: Sequence[Piece]) -> Source:
    """Give the source that the file is: by its title page, then by its properties."""
    told = _told(reader)
    first = [piece for piece in found if piece.page == found[0].page]
    body = [piece for piece in first if piece.kind != "furniture" or byline(piece.text)]
    top = _title(first, found)
    title = fuller_title(told.get("Title", ""), top.text if top else "")
    at = body.index(top) if top and top in body else 0
    says = merged((*(byline(piece.text) for piece in first), _makers(body, at), _running(first)))
    return describe(
        data,
        name,
        title=title,
        author=told.get("Author", "") or says.author,
        publisher=says.publisher,
        # When the file was made says nothing of when the document was published.
        issued=says.issued,
        language=told.get("Lang", ""),
    )


def _title(first: Sequence[Piece], found: Sequence[Piece]) -> Piece | None:
    """The heading of the first page that can be the document's title: of the largest, the first that fits."""
    rubrics = {
        part.casefold()
        for piece in found
        if piece.kind == "furniture" and re.search(r"\d", piece.text)
        for part in _RUBRIC.split(piece.text)
    }
    headings = [piece for piece in first if piece.kind == "heading"]
    ranked = sorted(headings, key=lambda piece: piece.level)
    for fits in (_is_title, _may_be_title):
        for piece in ranked:
            if fits(piece.text) and piece.text.casefold() not in rubrics:
                return piece
    return ranked[0] if ranked and any(char.isalpha() for char in ranked[0].text) else None


def _is_title(text: str) -> bool:
    """Whether a heading reads as a title: some words, no code, no organisation, no section's name."""
    words = _WORD.findall(text)
    coded = len(_CODED.findall(text))
    if _ADDRESSED.match(text):
        return False
    plain = len(words) >= 2 and coded * 2 < len(words) + 1 and not text.startswith(("[", "("))
    return plain and not organisation(text) and not is_section(text)


def _may_be_title(text: str) -> bool:
    return bool(_WORD.search(text)) and len(text.split()) > 1 and not organisation(text)


def _makers(body: Sequence[Piece], at: int) -> Byline:
    """Who made the document, as said near its title: names with degrees below it, organisations about it."""
    author, publisher = "", ""
    for piece in body[at + 1 : at + 1 + _NEAR]:
        names, rest = _names(piece.text)
        author = author or names
        if names or len(piece.text.split()) <= 12:
            publisher = publisher or next(_organisations(rest), "")
    above = [organisation(piece.text) for piece in body[max(at - 2 * _NEAR, 0) : at]]
    return Byline(author=author, publisher=next((name for name in reversed(above) if name), publisher))


def _names(text: str) -> tuple[str, str]:
    """The names with degrees at the beginning of a text, and what follows them."""
    names: list[str] = []
    at = 0
    while (hit := _TITLED.match(text, at)) and all(
        sum(char.isupper() for char in degree) > 1 for degree in re.findall(r"\w+", hit[2])
    ):
        names.append(hit[1])
        at = hit.end()
    return ", ".join(names), text[at:]


def _organisations(text: str) -> Iterator[str]:
    for part in text.split(","):
        name = organisation(part.strip())
        if name:
            yield name


def _running(first: Sequence[Piece]) -> Byline:
    """The day that a running line of the first page gives."""
    lines = (piece.text for piece in first if piece.kind == "furniture" and len(piece.text) <= 200)
    days = (day for line in lines for part in _RUBRIC.split(line) if len(day := iso_date(part)) == _DAY)
    return Byline(issued=next(days, ""))


def _told(reader: PdfReader) -> dict[str, str]:
    """What document information and catalogue say (ISO 32000-1, 14.3.3 and 7.7.2), if it makes sense."""
    try:
        told = {key.strip("/"): clean(str(value)).strip() for key, value in (reader.metadata or {}).items()}
        told["Lang"] = clean(str(reader.root_object.get("/Lang", "")))[:35]
    except Exception:  # broken metadata are no reason to refuse the pages
        return {}
    title = told.get("Title", "")
    words = _WORD.findall(title)
    if is_made_by_program(title) or not words or (len(words) == 1 and len(words[0]) < 4):
        told.pop("Title", None)
    told["Author"] = account_free(told.get("Author", ""))
    return told
