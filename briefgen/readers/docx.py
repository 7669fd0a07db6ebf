"""Word files: the text that a reader of the pages sees, with tracked changes taken."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from briefgen.errors import SourceError
from briefgen.model import Link, Place, Source, SourceText
from briefgen.parts import (
    Byline,
    Piece,
    above_title,
    absolute,
    account_free,
    assemble,
    byline,
    cover_title,
    describe,
    fuller_title,
    is_telling,
    merged,
    organisation,
    refuse_beyond,
    signed,
    stands_in,
)

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from briefgen.word import Line, Package


_PARAGRAPH = re.compile(rb"<(?:\w+:)?p[ >/]")
_JOINTS = re.compile(r"\s*[|·•,]\s*|\s[–—-]\s")
"""What parts the names in a running line."""
_DRAWN = ("chart", "diagram", "object")
"""What holds words or figures that are drawn, and are not read."""


def read(data: bytes, name: str) -> SourceText:
    """Give the text of a .docx file: insertions in, deletions and hidden text out, tables, boxes, notes in.

    Each part is one Word paragraph, its origin that paragraph's 1-based number. Raises SourceError where the
    bytes are no Word file, break a limit, or hold no text.
    """
    from briefgen import word  # late: it imports lxml

    try:
        package = word.open_package(data)
        refuse_beyond(sum(len(_PARAGRAPH.findall(part)) for part in package.parts.values()), name)
        lines = word.lines(package)
        pieces = tuple(_pieces(lines))
        says, pieces = signed(pieces)
        marks = {line.number: f"{line.mark} " for line in lines if line.mark}
        bare = tuple(
            replace(piece, text=piece.text.removeprefix(marks.get(piece.origin, ""))) for piece in pieces
        )
        source = _source(data, name, package, bare, says)
    except word.WordError as error:
        hint = "Open it in Word or LibreOffice and save it as .docx."
        raise SourceError(f"the Word file cannot be read: {error}", Place(name), hint) from error
    if not pieces:
        hint = "A scan or an embedded document has no words of its own: give the text in another form."
        raise SourceError("the Word file holds no text", Place(name), hint)
    return assemble(source, pieces, tuple(_warnings(lines)))


def _warnings(found: Sequence[Line]) -> Iterator[str]:
    """Say what was not read, once for each kind, with the first paragraph that has it."""
    counts: Counter[str] = Counter()
    first: dict[str, int] = {}
    for line in found:
        unread = Counter(line.losses)
        unread.update(f"{one.kind}s" for one in line.spans if one.kind in _DRAWN)
        counts.update(unread)
        for what in unread:
            first.setdefault(what, line.number)
    for what, count in counts.items():
        yield f"paragraph {first[what]}: {what} left out ({count} in all)"


def _pieces(found: Sequence[Line]) -> Iterator[Piece]:
    for line in found:
        words = line.text.strip()
        if words or (line.mark and line.cell):
            kind = "furniture" if line.kind == "paragraph" and byline(words) else line.kind
            mark = f"{line.mark} " if line.mark and kind != "furniture" else ""
            lead = len(line.text) - len(line.text.lstrip()) - len(mark)
            words = (mark + words).strip()
            links = tuple(_links(line, lead, len(words)))
            yield Piece(words, kind, line.level, 0, line.number, links, line.cell)
        for one in line.spans:
            if one.kind in (*_DRAWN, "picture") and is_telling(one.value):
                yield Piece(one.value, "note", 0, 0, line.number)


def _links(line: Line, lead: int, length: int) -> Iterator[Link]:
    """Move a line's links with its text, whose outer white space is cut off."""
    for first, last, url in line.links:
        start, end, address = max(first - lead, 0), min(last - lead, length), absolute(url)
        if start < end and address:
            yield Link(start, end, address)


def _source(data: bytes, name: str, package: Package, pieces: Sequence[Piece], made: Byline) -> Source:
    """Describe the document by its labelled lines, its properties, its first heading and its byline."""
    from briefgen.word.core_properties import properties

    told = properties(package.parts)
    title = cover_title(pieces)
    # A file begun from another one, or from a template, keeps that one's title.
    named = told["title"] if not title or stands_in(pieces, told["title"]) else ""
    says = merged((*(byline(piece.text) for piece in pieces[:6]), above_title(pieces, title)))
    return describe(
        data,
        name,
        title=fuller_title(named, title),
        author=made.author or _writer(told["author"], pieces) or says.author,
        publisher=made.publisher or says.publisher or organisation(told["publisher"]) or _headed(package),
        issued=made.issued or says.issued,
        language=told["language"] or _language(package),
    )


def _writer(author: str, pieces: Sequence[Piece]) -> str:
    """Give the author that a file's properties tell; one word is an account's, unless the text has it."""
    named = account_free(author)
    return named if len(named.split()) > 1 or stands_in(pieces, named) else ""


def _headed(package: Package) -> str:
    """Give the organisation that the headers and footers name, or the company of the file's properties."""
    from briefgen import word

    pieces = (piece for line in word.furniture(package) for piece in _JOINTS.split(line))
    company = word.properties(package).get("company", "")
    return next(filter(None, map(organisation, (*pieces, company))), "")


def _language(package: Package) -> str:
    """Give the language in which the style sheet has text by default."""
    from briefgen.word import part, related, w

    name = related(package, "styles")
    root = part(package, name) if name else None
    found: Element | None = None if root is None else root.find(f"{w('docDefaults')}//{w('lang')}")
    return found.get(w("val"), "") if found is not None else ""
