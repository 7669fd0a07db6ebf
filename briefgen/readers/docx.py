"""Word files: the text that a reader of the pages sees, with tracked changes taken."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefgen.errors import SourceError
from briefgen.model import Link, Part, Place, Source, SourceText

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from briefgen.word import Line, Package

_CORE = {
    "title": "{http://purl.org/dc/elements/1.1/}title",
    "author": "{http://purl.org/dc/elements/1.1/}creator",
    "language": "{http://purl.org/dc/elements/1.1/}language",
}
"""Core properties (ECMA-376 part 2, 11) by the source's field. The day on which a file was made is no day of
publication, and is often that of a template: it is left out."""

_BETWEEN = "\n\n"


def read(data: bytes, name: str) -> SourceText:
    """Read a .docx file: insertions in, deletions and hidden text out, tables, text boxes and notes included.

    Each part is one Word paragraph, its origin that paragraph's 1-based number. Raises SourceError where the
    bytes are no Word file, break a limit, or hold no text.
    """
    from briefgen import word  # late: it imports lxml

    try:
        package = word.open_package(data)
        found = word.lines(package)
        source = _source(package, found)
    except word.WordError as error:
        hint = "Open it in Word or LibreOffice and save it as .docx."
        raise SourceError(f"the Word file cannot be read: {error}", Place(name), hint) from error
    text, parts, links = _joined(found)
    if not parts:
        hint = "A scan or an embedded document has no words of its own: give the text in another form."
        raise SourceError("the Word file holds no text", Place(name), hint)
    return SourceText(source, text, parts, links)


def _joined(found: Sequence[Line]) -> tuple[str, tuple[Part, ...], tuple[Link, ...]]:
    """Put the lines that hold words into one text, with their parts and links."""
    pieces: list[str] = []
    parts: list[Part] = []
    links: list[Link] = []
    length = 0
    for line in found:
        words = line.text.strip()
        if not words:
            continue
        start = length + (len(_BETWEEN) if pieces else 0)
        length = start + len(words)
        pieces.append(words)
        parts.append(Part(start, length, line.kind, line.level, origin=line.number))
        links.extend(_links(line, start, length))
    return _BETWEEN.join(pieces), tuple(parts), tuple(links)


def _links(line: Line, start: int, end: int) -> list[Link]:
    """Move a line's links to where its text now stands; outer white space is cut off them too."""
    shift = start - (len(line.text) - len(line.text.lstrip()))
    moved = [Link(max(first + shift, start), min(last + shift, end), url) for first, last, url in line.links]
    return [link for link in moved if link.start < link.end]


def _source(package: Package, found: Sequence[Line]) -> Source:
    """Describe the document by its core properties, or by its first heading of level 1."""
    facts = _core(package)
    heading = next((line.text.strip() for line in found if line.level == 1 and line.text.strip()), "")
    return Source(
        id="",
        title=facts["title"] or heading,
        author=facts["author"],
        language=facts["language"] or _default_language(package),
    )


def _core(package: Package) -> dict[str, str]:
    from briefgen.text import clean
    from briefgen.word import part

    name = "docProps/core.xml"
    root = part(package, name) if name in package.parts else None
    return {
        key: " ".join(clean(root.findtext(tag) or "").split()) if root is not None else ""
        for key, tag in _CORE.items()
    }


def _default_language(package: Package) -> str:
    from briefgen.word import part, related, w

    name = related(package, "styles")
    root = part(package, name) if name else None
    found: Element | None = None if root is None else root.find(f"{w('docDefaults')}//{w('lang')}")
    return found.get(w("val"), "") if found is not None else ""
