"""The stored map: what was sent, line by line, kept inside the Word file so that pull can compare."""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefgen.word.xml import WordError, element, parse, serialize

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MAP_NAMESPACE = "urn:briefgen:sent:1"
"""The map's XML namespace."""

FORM = "2"
"""The version of the map's form. A map without one is of form 1: it has neither row, original nor digest."""

MAP_ITEM_ID = "{6F1B2D0A-5C0E-4B7B-9D53-2A8E41C7B0F1}"
"""The `ds:itemID` of the custom XML part that holds the map, fixed so that files are reproducible."""

BOOKMARK_PREFIX = "_bg_"
"""Word hides a bookmark whose name begins with an underscore, and keeps it through every save."""

NOTE_PREFIX = f"{BOOKMARK_PREFIX}note_"
"""Begins what a sent line says of itself that is a footnote or an endnote; behind it stands its number."""

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a sent line: a field's text, or static text of the template where path is empty."""

    text: str
    path: str = ""
    """A field's path; a line of a Markdown body adds its number: sections.context.body.1."""
    bookmark: str = ""
    """The name of the bookmark round it in the Word file."""


@dataclass(frozen=True, slots=True)
class SentLine:
    """One Word paragraph as it was sent."""

    style: str
    """The paragraph style's name."""
    segments: tuple[Segment, ...]

    @property
    def note(self) -> str:
        """The number of the footnote or endnote that the line is; empty where it is none."""
        first = self.segments[0].bookmark if self.segments else ""
        return first.removeprefix(NOTE_PREFIX) if first.startswith(NOTE_PREFIX) else ""


def as_note(line: SentLine, number: str) -> SentLine:
    """Give a line as that of a note."""
    return SentLine(line.style, (Segment("", "", f"{NOTE_PREFIX}{number}"), *line.segments))


@dataclass(frozen=True, slots=True)
class SentMap:
    """All lines as they were sent, in order, and what they were made from."""

    content: str
    """The content file as the user named it."""
    sha256: str
    """Hex digest of the content file's bytes."""
    template: str
    version: str
    """The version of briefgen that wrote the file."""
    lines: tuple[SentLine, ...]
    row: str = ""
    """Which row of its table filled the content file in, by id; empty where it has none."""
    language: str = ""
    """Which of the content file's languages; empty where it says none."""
    original: bytes = field(default=b"", repr=False)
    """The Word file as it was sent, as a ZIP archive without fonts, pictures and this map."""
    noted: tuple[str, ...] = ()
    """What was said of a returned file and needs no second saying, by id; for rounds after the first."""
    came: str = ""
    """Which file came home before this round, by its digest; empty for the first round."""


_FACTS = ("content", "sha256", "template", "version", "row")
_MORE = ("language", "came")
"""Facts that older maps of this form do not have."""


def bookmark_name(number: int) -> str:
    """Give the hidden bookmark's name for field segment number 12: `_bg_12`, at most 40 characters."""
    return f"{BOOKMARK_PREFIX}{number}"


def write_map(sent: SentMap) -> bytes:
    """Give the map as an XML document, for a custom XML part.

    `read_map(write_map(m)) == m` for every map whose text is legal in XML.
    """
    return serialize(_sealed(sent))


def _sealed(sent: SentMap) -> Element:
    root = element(_tag("sent"), form=FORM)
    for name in _FACTS:
        _put(element(_tag(name), root), getattr(sent, name))
    for name in _MORE:
        if getattr(sent, name):
            _put(element(_tag(name), root), getattr(sent, name))
    for line in sent.lines:
        one = element(_tag("line"), root, style=line.style)
        for segment in line.segments:
            _put(element(_tag("segment"), one, path=segment.path, bookmark=segment.bookmark), segment.text)
    for ident in sent.noted:
        _put(element(_tag("noted"), root), ident)
    if sent.original:
        _put(element(_tag("original"), root), base64.b64encode(sent.original).decode("ascii"))
    root.set("digest", hashlib.sha256(serialize(root)).hexdigest())
    return root


def read_map(data: bytes) -> SentMap:
    """Read the map out of the custom XML part's bytes.

    Raises WordError where it is not such a map, or where somebody changed it.
    """
    root = parse(data, "the stored map")
    if root.tag != _tag("sent"):
        raise WordError(f"the stored map begins with {root.tag}, not with {_tag('sent')}")
    lines = tuple(SentLine(line.get("style", ""), _segments(line)) for line in root.iterfind(_tag("line")))
    facts = {name: root.findtext(_tag(name)) or "" for name in (*_FACTS, *_MORE)}
    noted = tuple(one.text or "" for one in root.iterfind(_tag("noted")))
    sent = SentMap(**facts, lines=lines, original=_original(root), noted=noted)
    if root.get("form") == FORM and root.get("digest") != _sealed(sent).get("digest"):
        raise WordError("the stored map is not as it was written")
    return sent


def _original(root: Element) -> bytes:
    try:
        return base64.b64decode(root.findtext(_tag("original")) or "", validate=True)
    except (binascii.Error, ValueError):
        raise WordError("the stored map is not as it was written") from None


def _segments(line: Element) -> tuple[Segment, ...]:
    found = line.iterfind(_tag("segment"))
    return tuple(Segment(one.text or "", one.get("path", ""), one.get("bookmark", "")) for one in found)


def _put(target: Element, text: str) -> None:
    target.text = text
    target.set(_SPACE, "preserve")


def _tag(name: str) -> str:
    return f"{{{MAP_NAMESPACE}}}{name}"
