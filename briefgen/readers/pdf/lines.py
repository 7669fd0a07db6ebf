"""The lines of a PDF page: their words, where they stand, how large they are set."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from math import hypot
from typing import TYPE_CHECKING, Any

from briefgen.model import Link
from briefgen.parts import absolute
from briefgen.text import clean

if TYPE_CHECKING:
    from pypdf import PageObject

_MARK = re.compile(r"[•·◦▪‣⁃–—*o]|\(?(?:\d{1,2}|[a-z])[.)]")
"""A bullet or a number that is drawn apart from its item."""

_SPACE = re.compile(r"\s+")

Box = tuple[float, float, float, float]


@dataclass(slots=True)
class Line:
    """One line of a page. x and y are in points from the page's lower left corner."""

    text: str = ""
    x: float = 0
    y: float = 0
    size: float = 0
    """Of the type of its longest stretch, in points."""
    longest: int = 0
    bold: bool = True
    """Every letter of it is bold."""
    links: list[Link] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Chunk:
    """Words that pypdf gives at once: in one font, from one place."""

    text: str
    x: float
    y: float
    size: float
    bold: bool


def page_lines(page: PageObject) -> list[Line]:
    """Give the page's lines in the order in which they were drawn, marks put before their items."""
    chunks: list[_Chunk] = []

    def visit(text: str, cm: Sequence[float], tm: Sequence[float], font: Any, size: float) -> None:
        chunks.append(_chunk(text, cm, tm, font, size))

    page.extract_text(visitor_text=visit)
    lines = list(_gathered(chunks, tuple(_links(page))))
    return _marked([line for line in lines if line.text.strip()])


def _chunk(text: str, cm: Sequence[float], tm: Sequence[float], font: Any, size: float) -> _Chunk:
    x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
    y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
    points = abs(size) * hypot(tm[2], tm[3]) * hypot(cm[2], cm[3])
    name = str(font.get("/BaseFont", "")).lower() if font else ""
    return _Chunk(clean(text), x, y, points, "bold" in name or "black" in name or "heavy" in name)


def _gathered(chunks: Sequence[_Chunk], links: Sequence[tuple[Box, str]]) -> Iterator[Line]:
    line = Line()
    for chunk in chunks:
        for at, words in enumerate(chunk.text.split("\n")):
            if at:
                yield line
                line = Line()
            _append(line, words, chunk, links)
    yield line


def _append(line: Line, words: str, chunk: _Chunk, links: Sequence[tuple[Box, str]]) -> None:
    words = _SPACE.sub(" ", words)
    if not line.text.strip():
        line.text, words = "", words.lstrip()
        line.x, line.y, line.size, line.longest = chunk.x, chunk.y, chunk.size, 0
    elif line.text.endswith(" "):
        words = words.lstrip()
    if not words.strip():
        line.text += words
        return
    start = len(line.text)
    line.text += words
    line.bold = line.bold and chunk.bold
    if len(words) > line.longest:
        line.longest, line.size = len(words), chunk.size
    url = _url(chunk, words, links)
    if url:
        line.links.append(Link(start, len(line.text), url))


def _url(chunk: _Chunk, words: str, links: Sequence[tuple[Box, str]]) -> str:
    """The address of the link in whose box the words begin, unless they go on far beyond it."""
    width = len(words) * chunk.size * 0.4
    for (left, low, right, high), url in links:
        if left - 1 <= chunk.x < right and low - 1 <= chunk.y <= high + 1 and width <= 1.5 * (right - left):
            return url
    return ""


def _links(page: PageObject) -> Iterator[tuple[Box, str]]:
    """The page's link annotations with an address (ISO 32000-1, 12.5.6.5)."""
    annotations = page.get("/Annots")
    for reference in (annotations.get_object() if annotations is not None else None) or ():
        annotation = reference.get_object()
        action = annotation.get("/A")
        url = absolute(clean(str(action.get_object().get("/URI", "")))) if action is not None else ""
        if url and len(annotation.get("/Rect", ())) == 4:
            x1, y1, x2, y2 = (float(edge) for edge in annotation["/Rect"])
            yield (min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)), url


def _marked(lines: list[Line]) -> list[Line]:
    """The lines, with bullets and numbers that were drawn by themselves put before what they mark."""
    places = {(round(line.y), at) for at, line in enumerate(lines)}
    by_height: dict[int, list[int]] = {}
    for height, at in places:
        by_height.setdefault(height, []).append(at)
    gone: set[int] = set()
    for at, line in enumerate(lines):
        if not _MARK.fullmatch(line.text.strip()):
            continue
        beside = [other for step in (-1, 0, 1) for other in by_height.get(round(line.y) + step, ())]
        right = [other for other in beside if other != at and lines[other].x > line.x and other not in gone]
        if right:
            first = min(right, key=lambda other: lines[other].x)
            lines[first] = _prefixed(lines[first], line.text.strip() + " ", line.x)
            gone.add(at)
    return [line for at, line in enumerate(lines) if at not in gone]


def _prefixed(line: Line, mark: str, x: float) -> Line:
    moved = [Link(link.start + len(mark), link.end + len(mark), link.url) for link in line.links]
    return replace(line, text=mark + line.text, x=x, links=moved)
