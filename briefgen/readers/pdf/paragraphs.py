"""Lines of pages become paragraphs, headings, items, notes and furniture."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from briefgen.model import Link, PartKind
from briefgen.parts import Piece, byline, is_furniture, is_page_number, iso_date
from briefgen.parts.layout import ITEM
from briefgen.parts.plain import is_heading
from briefgen.readers.pdf.hyphens import Words
from briefgen.readers.pdf.lines import Line

_EDGE = 3
"""Lines at a page's top and bottom that may be running headers and footers."""

_STOP = re.compile(r"[.!?:…][\"'”’»)\]]*\Z")
_NUMBER = re.compile(r"\d+")
_Key = tuple[str, int, int]
"""A line at a page's edge: its words, size and height."""

_NOTE = re.compile(r"(?:\d{1,3}|[*†‡])\s\S")


@dataclass(frozen=True, slots=True)
class _Set:
    """A line on its page, and whether it is furniture there."""

    line: Line
    page: int
    origin: int
    furniture: bool


@dataclass(frozen=True, slots=True)
class _Type:
    """How the document is set: the size of its body, its line feed in sizes, its headings' sizes."""

    body: float
    feed: float
    bold: bool
    sizes: tuple[float, ...]


def pieces(pages: Sequence[Sequence[Line]]) -> Iterator[Piece]:
    """Give the document's parts, in order; pages count from 1. A paragraph may go on over a page's end."""
    running = _running(pages)
    rows = [row for at, lines in enumerate(pages) for row in _rows(lines, at + 1, running, len(pages) > 1)]
    body = [row for row in rows if not row.furniture]
    how = _type([row.line for row in body or rows])
    words = Words(row.line.text for row in body)
    group: list[_Set] = []
    held: list[Piece] = []
    for row in rows:
        if row.furniture:
            # What stands at a page's edge must not part the paragraph that goes on over it.
            held.append(Piece(row.line.text, "furniture", 0, row.page, row.origin))
        elif group and _goes_on(group, row, how):
            group.append(row)
        else:
            yield from chain(_piece(group, how, words), held)
            group, held = [row], []
    yield from chain(_piece(group, how, words), held)


def _running(pages: Sequence[Sequence[Line]]) -> frozenset[_Key]:
    """What stands at the edges of several pages."""
    if len(pages) < 2:
        return frozenset()
    seen = Counter(key for lines in pages for key in {key for line in _edges(lines) for key in _keys(line)})
    least = max(2, len(pages) * 3 // 10)
    return frozenset(key for key, count in seen.items() if count >= least)


def _edges(lines: Sequence[Line]) -> list[Line]:
    by_height = sorted(lines, key=lambda line: -line.y)
    return by_height[:_EDGE] + by_height[max(len(by_height) - _EDGE, _EDGE) :]


def _keys(line: Line) -> Iterator[_Key]:
    """The line as it stands, and with one of its numbers, which may be the page's, left open."""
    text = line.text.strip()[:300]
    # With its size: a report's title often runs on, smaller, over its pages.
    yield text, round(line.size), round(line.y)
    for number in _NUMBER.finditer(text):
        yield f"{text[: number.start()]}#{text[number.end() :]}", round(line.size), round(line.y)


def _rows(lines: Sequence[Line], page: int, running: frozenset[_Key], several: bool) -> Iterator[_Set]:
    edges = {id(line) for line in _edges(lines)}
    origin = 0
    for line in lines:
        edge = id(line) in edges
        numbered = several and is_page_number(line.text)
        yield _Set(line, page, origin, edge and (numbered or any(key in running for key in _keys(line))))
        origin += len(line.text) + 1


def _type(lines: Sequence[Line]) -> _Type:
    sizes: Counter[float] = Counter()
    bold = 0
    for line in lines:
        sizes[round(line.size * 2) / 2] += len(line.text)
        bold += len(line.text) if line.bold else 0
    body = sizes.most_common(1)[0][0] if sizes else 0.0
    feeds = sorted(
        gap / line.size
        for before, line in pairwise(lines)
        if line.size and 0.8 < (gap := before.y - line.y) / line.size < 4
    )
    larger = tuple(sorted((size for size in sizes if size > body * 1.12), reverse=True))
    return _Type(body, feeds[len(feeds) // 4] if feeds else 1.2, bold * 2 > sum(sizes.values()), larger)


def _goes_on(group: Sequence[_Set], row: _Set, how: _Type) -> bool:
    """Whether the row is the next line of the paragraph whose lines are the group."""
    before, line = group[-1].line, row.line
    if abs(before.size - line.size) > 0.08 * max(before.size, line.size) or ITEM.match(line.text):
        return False
    if _tabular(before.text) or _tabular(line.text):
        return False
    if _heads(before, how) != _heads(line, how) or (_NOTE.match(line.text) and line.size < how.body * 0.92):
        return False
    gap = before.y - line.y
    if row.page != group[-1].page or gap < -line.size:
        return not _STOP.search(before.text.strip()) and line.text[:1].islower()
    indent = line.x - (group[1] if len(group) > 1 else group[-1]).line.x
    stepped = (
        indent > 0.8 * line.size and _STOP.search(before.text.strip()) and not ITEM.match(group[0].line.text)
    )
    return gap <= max(how.feed * 1.25, 1.0) * line.size and not stepped


def _tabular(text: str) -> bool:
    """Whether a line reads as a table's row: few words, half of them numbers, and no stop."""
    words = text.split()
    numbers = sum(any(char.isdigit() for char in word) for word in words)
    mostly = 2 <= len(words) <= 14 and numbers * 2 >= len(words) and numbers > 1
    return mostly and not _STOP.search(text.strip()) and len(iso_date(text)) < len("2023-12-13")


def _heads(line: Line, how: _Type) -> bool:
    return line.size > how.body * 1.12 or (line.bold and not how.bold and len(line.text) < 120)


def _piece(group: Sequence[_Set], how: _Type, words: Words) -> Iterator[Piece]:
    if not group:
        return
    text, links = _joined([row.line for row in group], words)
    kind, level = _kind(text, group, how)
    yield Piece(text, kind, level, group[0].page, group[0].origin, tuple(links))


def _joined(lines: Sequence[Line], words: Words) -> tuple[str, list[Link]]:
    text, links = "", list[Link]()
    for line in lines:
        text = words.join(text, line.text)
        start = len(text) - len(line.text)
        links += [Link(start + link.start, start + link.end, link.url) for link in line.links]
    return text, links


def _kind(text: str, group: Sequence[_Set], how: _Type) -> tuple[PartKind, int]:
    line = group[0].line
    if is_furniture(text) or byline(text):
        return "furniture", 0
    large = line.size > how.body * 1.12 and len(text) <= 250
    if large or (_heads(line, how) and is_heading(text)):
        size = round(line.size * 2) / 2
        return "heading", min(sum(other > size for other in how.sizes) + 1, 6)
    if ITEM.match(text):
        return "item", 0
    if len(group) == 1 and _tabular(text):
        return "cell", 0
    return ("note" if _NOTE.match(text) and line.size < how.body * 0.92 else "paragraph"), 0
