"""E-books (EPUB 3.3): the chapters in their order, and what the package says of the book."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING
from urllib.parse import unquote

from briefgen.archive import ArchiveError, names, opened, unpacked
from briefgen.cells import Grid
from briefgen.errors import SourceError
from briefgen.model import Place, SourceText
from briefgen.parts import Piece, assemble, describe, is_furniture, iso_date
from briefgen.text import clean

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_PAGES = (".xhtml", ".html", ".htm", ".xml", ".opf")
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_FIELDS = {
    "title": "title",
    "author": "creator",
    "publisher": "publisher",
    "issued": "date",
    "language": "language",
}
_AGAIN = "Is it whole, and without copy protection?"


def read(data: bytes, name: str) -> SourceText:
    """Give a book's text: headings, paragraphs, lists, tables, notes. Raises SourceError."""
    from briefgen.word.xml import WordError

    try:
        with opened(data) as archive:
            entries = {one: entry for one, entry in names(archive).items() if one.lower().endswith(_PAGES)}
            files = {one: unpacked(archive, entry) for one, entry in entries.items()}
        place, package = _package(files)
        pieces = tuple(_pieces(files, place, package))
    except (ArchiveError, WordError) as error:
        raise SourceError(f"the e-book cannot be read: {error}", Place(name), _AGAIN) from error
    if not pieces:
        raise SourceError("the e-book holds no text; expected at least a line", Place(name), _AGAIN)
    return assemble(describe(data, name, type="book", **_told(package)), pieces)


def _package(files: Mapping[str, bytes]) -> tuple[str, Element]:
    """The package document and its folder (EPUB 3.3, 4.2.6.3.1). Raises WordError."""
    from briefgen.word.xml import WordError, parse

    container = parse(files.get("META-INF/container.xml", b""), "META-INF/container.xml")
    root = next((one for one in container.iter() if one.tag.endswith("}rootfile")), None)
    place = root.get("full-path", "") if root is not None else ""
    if place not in files:
        raise WordError("it has no package document")
    return posixpath.dirname(place), parse(files[place], place)


def _told(package: Element) -> dict[str, str]:
    told = {
        field: ", ".join(clean(one.text or "").strip() for one in package.iter(f"{_DUBLIN}{tag}") if one.text)
        for field, tag in _FIELDS.items()
    }
    return told | {"issued": iso_date(told["issued"]), "language": told["language"].partition(",")[0]}


def _pieces(files: Mapping[str, bytes], folder: str, package: Element) -> Iterator[Piece]:
    from briefgen.readers.html import fragment

    items = {one.get("id", ""): one for one in package.iter() if one.tag.endswith("}item")}
    grid = Grid()
    seen: set[str] = set()
    for reference in (one for one in package.iter() if one.tag.endswith("}itemref")):
        item = items.get(reference.get("idref", ""))
        if item is None or "nav" in item.get("properties", "").split():
            continue
        name = posixpath.normpath(posixpath.join(folder, unquote(item.get("href", ""))))
        if name in files and name not in seen:  # no page stands twice in a book (EPUB 3.3, 5.7.2)
            seen.add(name)
            for piece in fragment(clean(_decoded(files[name], name)), "", grid):
                yield (
                    piece
                    if not is_furniture(piece.text)
                    else Piece(piece.text, "furniture", origin=piece.origin)
                )


def _decoded(data: bytes, name: str) -> str:
    """The text of a page. Raises ArchiveError."""
    from briefgen.readers.html.encoding import decoded

    try:
        return decoded(data)
    except ValueError as error:
        raise ArchiveError(f"{name}: {error}") from error
