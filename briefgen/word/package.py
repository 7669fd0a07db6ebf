"""A Word file as a package of parts: opened with limits, because nobody vouches for what comes by mail."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from briefgen.archive import ArchiveError, names, opened, unpacked
from briefgen.word.sent import MAP_NAMESPACE, SentMap, read_map
from briefgen.word.xml import PACKAGE_RELATIONS, WordError, parse, transitional

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_OLD_WORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True, slots=True)
class Package:
    """The XML parts of a Word file; pictures and fonts are left where they are."""

    parts: Mapping[str, bytes]
    """By name, without the leading slash: word/document.xml."""
    main: str
    """The name of the part that holds the body."""


@dataclass(frozen=True, slots=True)
class Relation:
    """What one part says of another, or of an address outside."""

    type: str
    """The last word of the relationship's type: hyperlink, styles, footnotes ..."""
    target: str
    """A part's name, or an address where external."""
    external: bool


def open_package(data: bytes) -> Package:
    """Unpack a Word file's XML parts, after its limits are checked.

    Raises WordError: not a Word file, broken, protected by a password, or too large when unpacked.
    """
    if data.startswith(_OLD_WORD):
        raise WordError("it is an old .doc file, or a .docx file protected by a password")
    try:
        with opened(data) as archive:
            parts = {
                name: unpacked(archive, entry)
                for name, entry in names(archive).items()
                if name.endswith((".xml", ".rels"))
            }
    except ArchiveError as error:
        raise WordError(f"it is no Word file (a .docx is a ZIP archive) that can be read: {error}") from None
    return Package(MappingProxyType(parts), _main(parts))


def _main(parts: Mapping[str, bytes]) -> str:
    if "_rels/.rels" in parts:
        for relation in _relations(parts["_rels/.rels"], "_rels/.rels", "").values():
            if (
                relation.type == "officeDocument"
                and relation.target.startswith("word/")
                and relation.target in parts
            ):
                return relation.target
    if "word/document.xml" in parts:
        return "word/document.xml"
    raise WordError("it has no word/document.xml, so it is no Word file")


def relations(package: Package, part: str) -> dict[str, Relation]:
    """Give a part's relations by id; empty where it has none."""
    folder, name = posixpath.split(part)
    place = posixpath.join(folder, "_rels", name + ".rels")
    return _relations(package.parts[place], place, folder) if place in package.parts else {}


def _relations(data: bytes, place: str, folder: str) -> dict[str, Relation]:
    found = {}
    for one in parse(data, place).iterfind(f"{{{PACKAGE_RELATIONS}}}Relationship"):
        target, external = one.get("Target", ""), one.get("TargetMode") == "External"
        if not external:
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        found[one.get("Id", "")] = Relation(one.get("Type", "").rpartition("/")[2], target, external)
    return found


def related(package: Package, type_: str) -> str:
    """Name the part to which the body has that relation (styles, footnotes ...), or give an empty text."""
    found = (one.target for one in relations(package, package.main).values() if one.type == type_)
    return next((target for target in found if target in package.parts), "")


def part(package: Package, name: str) -> Element:
    """Parse a part that the package holds; ISO 29500 Strict is read as Transitional.

    Raises WordError where it is not well-formed.
    """
    return parse(transitional(package.parts[name]), name)


def stored_map(package: Package) -> SentMap | None:
    """Find and read the map of what was sent; None where the file was not built by briefgen.

    Raises WordError where the map is damaged.
    """
    data = map_part(package)
    return read_map(data) if data else None


def map_part(package: Package) -> bytes:
    """Give the bytes of the stored map; nothing where there is none. Raises WordError."""
    for name, data in package.parts.items():
        likely = name.startswith("customXml/") and MAP_NAMESPACE.encode() in data
        if likely and parse(data, name).tag.startswith(f"{{{MAP_NAMESPACE}}}"):
            return data
    return b""
