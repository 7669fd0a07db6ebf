"""Numbers of captions, and what refers to them: SEQ, REF and PAGEREF, ISO/IEC 29500-1, 17.16.5."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from briefgen.writers.docx.outline import Paragraph, Run

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

TAGS = frozenset({"figcaption", "caption"})
"""Elements whose numbers Word counts."""
COUNT = "data-count"
"""The attribute of a number that counts captions: what they are called."""
NUMBER = "_n"
"""Ends the name of a bookmark round a caption's number."""
_LONGEST = 40
"""Characters of a bookmark's name."""


def anchor_name(ident: str, end: str = "") -> str:
    """A bookmark's name from an element's id: letters, digits and underscores, at most 40."""
    name = re.sub(r"\W", "_", ident, flags=re.ASCII)
    name, room = name if name[:1].isalpha() else f"a_{name}", _LONGEST - len(end)
    if len(name) > room:  # names that are cut must differ
        name = f"{name[: room - 9]}_{zlib.crc32(ident.encode()):08x}"
    return name + end


def numbered(root: Element) -> dict[Element, list[str]]:
    """The ids that name each caption: its own, and those of what it is the first caption of."""
    found: dict[Element, list[str]] = {}
    for one in root.iter():
        ident = one.get("id")
        caption = next((inner for inner in one.iter() if inner.tag in TAGS), None) if ident else None
        if ident and caption is not None:
            found.setdefault(caption, []).append(ident)
    return found


def label(name: str) -> str:
    """What Word calls a series of captions: one word of letters."""
    return "".join(letter for letter in name.capitalize() if letter.isalpha()) or "Figure"


def known(paragraphs: Iterable[Paragraph]) -> set[str]:
    """The bookmarks with words in them that references of a document may lead to, and do."""
    everything = list(paragraphs)
    wanted = {run.value for one in everything for run in one.runs if run.kind == "reference"}
    return wanted & {name for one in everything for name in _names(one)}


def _names(paragraph: Paragraph) -> Iterator[str]:
    if any(run.kind in ("text", "count") for run in paragraph.runs):
        yield from map(anchor_name, paragraph.anchors)
    if any(run.kind == "count" for run in paragraph.runs):
        yield from (anchor_name(ident, NUMBER) for ident in paragraph.numbered)


def instruction(run: Run, names: set[str]) -> str:
    """The field that a run is; empty where it is plain text."""
    if run.kind == "count":
        return f"SEQ {run.value} \\* ARABIC"
    if run.kind == "target":
        return f"PAGEREF {anchor_name(run.value)} \\h"
    if run.kind == "again":
        return f"NOTEREF {run.value} \\h"
    return f"REF {run.value} \\h" if run.kind == "reference" and run.value in names else ""


def field(instruction: str, shown: str, look: str) -> str:
    """A complex field, 17.16.18, with the text that it shows until it is updated."""

    def part(inner: str) -> str:
        return f"<w:r>{look}{inner}</w:r>"

    return (
        part('<w:fldChar w:fldCharType="begin"/>')
        + part(f'<w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText>')
        + part('<w:fldChar w:fldCharType="separate"/>')
        + part(f'<w:t xml:space="preserve">{escape(shown)}</w:t>')
        + part('<w:fldChar w:fldCharType="end"/>')
    )
