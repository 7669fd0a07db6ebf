"""Cells of a table: which lines are one cell, which heads reach over several columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefgen.readers.pdf.lines import Line
from briefgen.readers.pdf.matrix import middle

FIGURE = re.compile(
    r"[^\w\s]{0,3}\d[\d.,\s\u202f]*[^\w\s]{0,3}(?:\s?\w{1,3})?|[–—-]|n/?a|\.\.+", re.IGNORECASE
)
_FEED = 1.16
"""Of the type's size: the step from line to line of one cell, where rows are further apart."""
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
Rule = tuple[float, float, float, float]
"""A thin line: its box."""


@dataclass(slots=True)
class Box:
    """A cell: its lines, its first column (from 0), how many columns it spans."""

    lines: list[Line]
    column: int
    columns: int = 1

    @property
    def is_year(self) -> bool:
        """Whether it holds a year, or a figure that could be one, and nothing else."""
        return len(self.lines) == 1 and bool(_YEAR.fullmatch(self.lines[0].text))

    @property
    def is_figure(self) -> bool:
        """Whether it holds a figure and nothing else."""
        text = self.lines[0].text
        return len(self.lines) == 1 and bool(FIGURE.fullmatch(text)) and not _YEAR.fullmatch(text)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; the first `heads` rows stand above the figures."""

    rows: tuple[tuple[Box, ...], ...]
    heads: int

    @property
    def lines(self) -> list[Line]:
        """All lines of its cells."""
        return [line for row in self.rows for box in row for line in box.lines]


def heads(rows: Sequence[Sequence[Box]]) -> int:
    """Give how many rows stand above the figures. Years are heads, unless words stand above them as such."""
    for at, row in enumerate(rows):
        if any(box.is_figure for box in row):
            return at
        if at and row[0].column == 0 and not row[0].is_year and any(box.is_year for box in row):
            named = {box.column for box in rows[at - 1] if box.columns == 1 and not box.is_year}
            if all(box.column in named for box in row):
                return at
    return 0


def spread(row: Sequence[Box], columns: Sequence[tuple[float, float]], rules: Sequence[Rule]) -> None:
    """Let heads reach over the columns that the rule right below them goes over."""
    for box, after in zip(row, (*row[1:], None), strict=True):
        line = box.lines[0]
        for left, low, right, high in rules:
            near = -0.2 * line.size < line.base - high < 1.2 * line.size and low <= line.base
            if not near or left > line.left + 1 or right < line.right - 1:
                continue
            under = [
                at for at, (begin, end) in enumerate(columns) if left - 2 < (begin + end) / 2 < right + 2
            ]
            wide = len(under) < len(columns) and box.column in under
            if (
                wide
                and (after is None or after.column > under[-1])
                and under[-1] - under[0] + 1 > box.columns
            ):
                box.column, box.columns = under[0], under[-1] - under[0] + 1


def ruled(
    boxes: Sequence[Sequence[Box]],
    bases: Sequence[float],
    columns: Sequence[tuple[float, float]],
    rules: Sequence[Rule],
) -> list[bool]:
    """Give whether a rule stands between a row and the next, of a table that has rules between all its rows.

    It has where no two rows between rules have figures in one column; else the list is empty.
    """
    left, right = columns[0][0], columns[-1][1]
    heights = [high for begin, _, end, high in rules if end > left and begin < right]
    found = [any(two - 1 < height < one - 1 for height in heights) for one, two in pairwise(bases)]
    figures: set[int] = set()
    for row, parted in zip(boxes, [*found, True], strict=True):
        here = {box.column for box in row if box.is_figure}
        if here & figures:
            return []
        figures = set() if parted else figures | here
    return found if sum(found) > 1 else []


def centre(row: Sequence[Box], below: Sequence[Box], columns: Sequence[tuple[float, float]]) -> None:
    """Let a head in the middle of several columns, which have heads of their own, reach over them."""
    taken = {at for box in row for at in range(box.column, box.column + box.columns)}
    heads = {box.column for box in below}
    for box in row:
        line, (left, right) = box.lines[0], columns[box.column]
        if box.columns > 1 or box.column == 0 or (left - 1 <= line.left and line.right <= right + 1):
            continue
        first = last = box.column
        while first - 1 not in taken and first - 1 in heads and first > 1:
            first -= 1
        while last + 1 not in taken and last + 1 in heads:
            last += 1
        middle = (box.lines[0].left + box.lines[0].right) / 2
        spans = [
            (abs(middle - (columns[begin][0] + columns[end][1]) / 2), begin, end)
            for begin in range(first, box.column + 1)
            for end in range(box.column, last + 1)
        ]
        own = abs(middle - sum(columns[box.column]) / 2)
        off, begin, end = min(spans)
        if end > begin and off < 0.5 * own:
            box.column, box.columns = begin, end - begin + 1


def merged(
    rows: Sequence[list[Box]], bases: Sequence[float], heads: int, ruled: Sequence[bool]
) -> list[list[Box]]:
    """The rows, those put together that are one: cells of several lines."""
    merged: list[list[Box]] = []
    steps = [one - two for one, two in pairwise(bases)]
    usual = middle(steps) if steps else 0.0
    for at, row in enumerate(rows):
        size = row[0].lines[0].size
        near = at > 0 and steps[at - 1] < min(_FEED * size, 0.85 * usual)
        on = bool(merged) and _goes_on(merged[-1], row, near, head=0 < at < heads)
        if merged and ruled:
            on = not ruled[at - 1] and _may_go_on(merged[-1], row)
        if on:
            _put_together(merged[-1], row)
        else:
            merged.append([Box(list(box.lines), box.column, box.columns) for box in row])
    return merged


def _may_go_on(above: Sequence[Box], row: Sequence[Box]) -> bool:
    """Whether no figure stands in a column of both rows: figures are never put together."""
    known = {box.column: box for box in above}
    return not any(box.column in known and (box.is_figure or known[box.column].is_figure) for box in row)


def _goes_on(above: Sequence[Box], row: Sequence[Box], near: bool, head: bool) -> bool:
    """Whether a row goes on with the cells of the row above it."""
    if not _may_go_on(above, row):
        return False
    known = {box.column: box for box in above}
    size = row[0].lines[0].size
    step = min(box.lines[-1].base for box in above) - row[0].lines[0].base
    close = step < 1.7 * size
    if step < 0.8 * size:  # they stand beside each other
        return True
    if head:
        return close and all(box.columns == 1 for box in (*above, *row))
    figures = any(box.is_figure for box in row)
    if row[0].column > 0:
        return close and not figures and all(box.column in known for box in row)
    lead = row[0].lines[0].text
    lower = lead[:1].islower() or lead[:1] == "("
    if len(row) == 1:
        return close and above[0].column == 0 and (lower or (near and any(box.is_figure for box in above)))
    return close and lower and above[0].column == 0 and (len(above) == 1 or not figures)


def _put_together(above: list[Box], row: Sequence[Box]) -> None:
    for box in row:
        same = next((one for one in above if one.column == box.column), None)
        if same is not None:
            same.lines += box.lines
        else:
            above.append(Box(list(box.lines), box.column, box.columns))
    above.sort(key=lambda box: box.column)
