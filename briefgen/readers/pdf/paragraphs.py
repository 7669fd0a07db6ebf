"""Lines and tables of pages become paragraphs, headings, items, notes, cells and furniture."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from briefgen.cells import Cell
from briefgen.model import Link, PartKind
from briefgen.parts import Piece, byline, is_furniture
from briefgen.parts.layout import ITEM
from briefgen.parts.plain import is_heading
from briefgen.readers.pdf.cells import Table
from briefgen.readers.pdf.hyphens import Words
from briefgen.readers.pdf.joining import around, joined
from briefgen.readers.pdf.lines import Line

if TYPE_CHECKING:
    from briefgen.readers.pdf.tags import Unit

_LOOSE = 1.7
"""Sizes: a wider line feed is one of paragraphs, wherever a sentence ends before it."""
_LARGER, _ROUGH = 1.12, 1.4
"""Of the body's size: larger type is a heading's; where sizes are guesses."""
_STOP = re.compile(r"[.!?:…][\"'”’»)\]]*\Z")
_MARK = re.compile(r"(?:\d{1,3}(?=\D)[.)]?|[*†‡§¶]+)\s?")
"""What a note begins with."""
_FRACTION = re.compile(r"\d{1,3}\s?[/⁄∕]")
_NOTE = re.compile(r"\d{1,3}[.)]?\s(?![\d%])\S|[*†‡§¶]+\s?\S")


@dataclass(frozen=True, slots=True)
class Placed:
    """A line or a table on its page, and whether it is furniture there."""

    what: Line | Table
    page: int
    origin: int
    furniture: bool = False
    stretch: int = 0
    """The number of the column that it stands in."""
    unit: Unit | None = None
    """The block that the file itself says it belongs to."""


@dataclass(frozen=True, slots=True)
class _Set:
    """A line of a paragraph that is being gathered."""

    line: Line
    page: int
    origin: int
    unit: Unit | None = None
    reach: float = 0.0
    """How far to the right the paragraph reaches, up to this line."""

    def after(self, group: Sequence[_Set]) -> _Set:
        """The line as the next one of a paragraph."""
        reach = max(self.reach, group[-1].reach) if group else self.reach
        return _Set(self.line, self.page, self.origin, self.unit, reach)


@dataclass(frozen=True, slots=True)
class _Type:
    """How the document is set: the size of its body, its line feed in sizes, its headings' sizes."""

    body: float
    feed: float
    bold: bool
    sizes: tuple[float, ...]
    words: Words
    larger: float = 0.0
    """Of the body's size: what is larger is a heading."""
    tagged: float = 0.0
    """The size of the largest heading of a file that tags its headings."""


def pieces(placed: Sequence[Placed], rough: bool = False) -> Iterator[Piece]:
    """Give the document's parts, in order. A paragraph may go on over a column's or a page's end.

    `rough`: the sizes of the type are guesses, as in scans.
    """
    lines = [one.what for one in placed if isinstance(one.what, Line) and not one.furniture]
    how = replace(_type(lines), tagged=_tagged(placed), larger=_ROUGH if rough else _LARGER)
    below = _below(placed, how)
    group: list[_Set] = []
    notes: list[_Set] = []
    held: list[Piece] = []
    tables = max((one.unit.cell.table for one in placed if one.unit and one.unit.cell), default=0)
    for at, one in enumerate(placed):
        if isinstance(one.what, Table):
            tables += 1
            yield from chain(_piece(group, how), held, _piece(notes, how))
            yield from _cells(one, one.what, tables, how)
            group, held, notes = [], [], []
            continue
        row = _Set(one.what, one.page, one.origin, one.unit, one.what.right)
        # What stands at a page's edge or foot must not part the paragraph that goes on over it.
        if one.furniture:
            kind: PartKind = "note" if one.unit else "furniture"
            box = None if one.unit else row.line.box
            held.append(Piece(row.line.text, kind, 0, one.page, one.origin, box=box))
        elif at in below:
            if notes and not _goes_on(notes, row, how):
                held += _piece(notes, how)
                notes = []
            notes.append(row.after(notes))
        elif group and _goes_on(group, row, how):
            group.append(row.after(group))
        else:
            yield from chain(_piece(group, how), held, _piece(notes, how))
            group, held, notes = [row], [], []
    yield from chain(_piece(group, how), held, _piece(notes, how))


def _tagged(placed: Sequence[Placed]) -> float:
    """The size of the largest heading that is tagged as one."""
    headings = (one.what for one in placed if one.unit and one.unit.kind == "heading")
    return max((line.size for line in headings if isinstance(line, Line)), default=0.0)


def _below(placed: Sequence[Placed], how: _Type) -> frozenset[int]:
    """The places of footnotes' lines: from the first mark in small type to the end of their column."""
    found: set[int] = set()
    columns: dict[tuple[int, int], list[int]] = {}
    for at, one in enumerate(placed):
        if not one.furniture and not (one.unit and one.unit.kind):
            columns.setdefault((one.page, one.stretch), []).append(at)
    for column in columns.values():
        small = len(column)
        while (
            small and isinstance(line := placed[column[small - 1]].what, Line) and line.size < how.body * 0.92
        ):
            small -= 1
        lines = [placed[at].what for at in column[small:]]
        first = next(
            (at for at, line in enumerate(lines) if isinstance(line, Line) and _notes(line, how)), None
        )
        if first is not None and small:
            found |= set(column[small + first :])
    return frozenset(found)


def _cells(placed: Placed, table: Table, number: int, how: _Type) -> Iterator[Piece]:
    for at, row in enumerate(table.rows):
        for box in row:
            text, links = joined(box.lines, how.words)
            cell = Cell(number, at + 1, box.column + 1, 1, box.columns, at < table.heads)
            yield Piece(text, "cell", 0, placed.page, placed.origin, links, cell, around(box.lines))


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
        if line.size and 0.8 < (gap := before.base - line.base) / line.size < 4
    )
    larger = tuple(sorted((size for size in sizes if size > body * _LARGER), reverse=True))
    feed = feeds[len(feeds) // 4] if feeds else 1.2
    words = Words(line.text for line in lines)
    return _Type(body, feed, bold * 2 > sum(sizes.values()), larger, words)


def _goes_on(group: Sequence[_Set], row: _Set, how: _Type) -> bool:
    """Whether the row is the next line of the paragraph whose lines are the group."""
    if row.unit or group[-1].unit:
        return row.unit is group[-1].unit
    before, line = group[-1].line, row.line
    steps = (before.size - line.size, before.words[-1].size - line.words[0].size)
    same = 0.08 if how.larger == _LARGER else _ROUGH - 1
    if min(map(abs, steps)) > same * max(before.size, line.size) or ITEM.match(line.text):
        return False
    if _notes(line, how, before) or (line.words[0].bold and not before.words[-1].bold and _ended(before)):
        return False
    if before.bold != line.bold and (_heads(before, how) or _heads(line, how)):
        return False
    gap = before.base - line.base
    if row.page != group[-1].page or gap < -line.size:
        full = len(group) > 1 and before.right > group[-1].reach - 0.5 * line.size
        return not _ended(before) and (line.text[:1].islower() or (full and before.count > 3))
    indent = line.left - (group[1] if len(group) > 1 else group[-1]).line.left
    stepped = indent > 0.8 * line.size and _ended(before) and not ITEM.match(group[0].line.text)
    loose = gap > _LOOSE * line.size and _ended(before) and not line.text[:1].islower()
    # Raised and lowered letters push lines apart; a sentence that stops short goes on.
    within = line.text[:1].islower() or line.words[0].raised < 0
    wide = 1.7 if within and not _ended(before) else 1.25
    return gap <= max(how.feed * wide, 1.0) * line.size and not stepped and not loose


def _ended(line: Line) -> bool:
    """Whether a sentence ends with the line, before the marks of notes that may follow it."""
    raised = line.marks and line.marks[-1].end == len(line.text)
    return bool(_STOP.search(line.text[: line.marks[-1].start].rstrip() if raised else line.text))


def _notes(line: Line, how: _Type, before: Line | None = None) -> bool:
    """Whether a line begins a note: with a mark that is raised, or with a mark in small type."""
    if line.words[0].raised > 0:
        return bool(_MARK.match(line.text)) and not _FRACTION.match(line.text)
    if not _NOTE.match(line.text):
        return False
    ended = before is None or _ended(before) or not line.text[0].isdigit()
    return line.size < how.body * 0.92 and ended


def _heads(line: Line, how: _Type) -> bool:
    return line.size > how.body * how.larger or (line.bold and not how.bold and len(line.text) < 120)


def _piece(group: Sequence[_Set], how: _Type) -> Iterator[Piece]:
    if not group:
        return
    first = group[0]
    text, links = joined([row.line for row in group], how.words)
    kind, level = _kind(text, group, how)
    box = around([row.line for row in group if row.page == first.page])
    tag = first.unit
    if tag:
        kind, level = _by_tag(tag, kind, level, first.line, how)
    cut = len(_marked(first.line)) if kind == "note" and not first.line.marks else 0
    links = tuple(
        Link(max(link.start - cut, 0), link.end - cut, link.url) for link in links if link.end > cut
    )
    cell = tag.cell if tag else None
    yield Piece(text[cut:], kind, level, first.page, first.origin, links, cell, box)


def _by_tag(tag: Unit, kind: PartKind, level: int, line: Line, how: _Type) -> tuple[PartKind, int]:
    """The kind of a block: by its tag; by its look where that says nothing.

    Some programs tag a document's title as a paragraph; anything else that is set large is no heading then.
    """
    if tag.kind and (kind != "furniture" or tag.kind == "cell"):
        return tag.kind, tag.level
    if kind == "heading" and how.tagged > 0 and line.size <= how.tagged:
        return "paragraph", 0
    return kind, level


def _marked(line: Line) -> str:
    """The mark that a note begins with, in small type like the rest."""
    found = _MARK.match(line.text)
    return found[0] if found else ""


def _kind(text: str, group: Sequence[_Set], how: _Type) -> tuple[PartKind, int]:
    line = group[0].line
    if is_furniture(text) or byline(text):
        return "furniture", 0
    large = line.size > how.body * how.larger and len(text) <= 250
    if large or (_heads(line, how) and is_heading(text)):
        size = round(line.size * 2) / 2
        return "heading", min(sum(other > size for other in how.sizes) + 1, 6)
    if _notes(line, how):
        return "note", 0
    return ("item" if ITEM.match(text) else "paragraph"), 0
