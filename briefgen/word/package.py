"""A Word file as a package of parts: opened with limits, because nobody vouches for what comes by mail."""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from briefgen.word.sent import MAP_NAMESPACE, SentMap, read_map
from briefgen.word.xml import PACKAGE_RELATIONS, WordError, parse, transitional

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MAX_ENTRIES = 4_000
"""Entries of the archive; a long report with 500 pictures has about 1,500."""
MAX_PART = 50_000_000
"""Bytes of one XML part, unpacked; about 5,000 pages of text."""
MAX_TOTAL = 200_000_000
"""Bytes of all parts together, unpacked, pictures included."""
MAX_RATIO = 300
"""Unpacked to packed bytes of a part above a megabyte; repeated table rows reach about 100."""

_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)
"""What zipfile raises on a damaged archive, by where the damage is."""

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
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = _unpack(archive)
    except WordError:
        raise
    except _BROKEN as error:
        raise WordError(f"it is no whole Word file (a .docx is a ZIP archive): {error}") from None
    return Package(MappingProxyType(parts), _main(parts))


def _unpack(archive: zipfile.ZipFile) -> dict[str, bytes]:
    entries = archive.infolist()
    if len(entries) > MAX_ENTRIES:
        raise WordError(f"it has {len(entries)} entries; at most {MAX_ENTRIES} are read")
    total = sum(entry.file_size for entry in entries)
    if total > MAX_TOTAL:
        raise WordError(f"it would unpack to {total:,} bytes; at most {MAX_TOTAL:,} are read")
    parts: dict[str, bytes] = {}
    for entry in entries:
        name = entry.filename.replace("\\", "/").lstrip("/")
        if name in parts:
            raise WordError(f"it holds {name} twice, so that programs would read different texts")
        if name.endswith((".xml", ".rels")):
            _limit(entry)
            parts[name] = archive.read(entry)
    return parts


def _limit(entry: zipfile.ZipInfo) -> None:
    if entry.flag_bits & 1:
        raise WordError(f"{entry.filename} is encrypted")
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise WordError(f"{entry.filename} is packed in a way that the format does not allow")
    if entry.file_size > MAX_PART:
        raise WordError(
            f"{entry.filename} would unpack to {entry.file_size:,} bytes; at most {MAX_PART:,} are read"
        )
    if entry.file_size > 1_000_000 and entry.file_size > MAX_RATIO * max(entry.compress_size, 1):
        raise WordError(f"{entry.filename} is packed more than {MAX_RATIO} to 1, as only archive bombs are")


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
