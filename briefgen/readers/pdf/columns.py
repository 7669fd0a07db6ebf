"""Columns: the rows of a page become stretches of rows in the order in which they are read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefgen.readers.pdf.lines import Line, Row

_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,3}\.?")
_PROSE = 4
"""Words that a line of running text has at least."""
_LEAST = 3
"""Such lines on each side, by which two columns are known."""
_TRIED = 6
"""Gaps that are tried on a page."""
_DEEPEST = 4


def in_order(rows: Sequence[Row], depth: int = 0) -> list[list[Row]]:
    """Give the rows in stretches, each of one column or over all of them, in reading order.

    A gap parts columns where running text stands on both its sides; rows of a table that stand over it stay
    whole, and so does whatever crosses it.
    """
    if depth >= _DEEPEST or len(rows) < 2 * _LEAST - 1:
        return [list(rows)] if rows else []
    best = max((_cut(rows, x) for x in _gaps(rows)), key=_worth, default=None)
    if best is None or _worth(best) == 0:
        return [list(rows)]
    found: list[list[Row]] = []
    for whole, left, right in best:
        if whole:
            found += in_order(whole, depth + 1)
        for side in (left, right):
            if side:
                found += in_order(side, depth + 1)
    return found


_Band = tuple[list[Row], list[Row], list[Row]]
"""Rows that stay whole; or rows left, and rows right of a gap."""


def _worth(bands: Sequence[_Band]) -> int:
    """How many lines of running text stand in columns."""
    return sum(sum(_prose(row.lines) for row in rows) for _, left, right in bands for rows in (left, right))


def _gaps(rows: Sequence[Row]) -> Iterator[float]:
    """Where columns may be parted: heights of the page that few lines cross, lines on both sides."""
    lines = [line for row in rows for line in row.lines]
    low, high = min(line.left for line in lines), max(line.right for line in lines)
    steps = [0] * (int(high - low) + 3)
    for line in lines:
        steps[max(int(line.left - low), 0)] += 1
        steps[int(line.right - low) + 1] -= 1
    cover, crossing = 0, []
    for step in steps:
        cover += step
        crossing.append(cover)
    edge = max(int((high - low) * 0.1), 1)
    most = max(crossing) * 0.5
    runs: list[tuple[int, float, float]] = []
    begun = None
    for at in range(edge, len(crossing) - edge):
        level = crossing[at]
        if begun is not None and (level != crossing[begun] or at == len(crossing) - edge - 1):
            if crossing[begun - 1] > crossing[begun] and level > crossing[begun]:
                runs.append((crossing[begun], begun - at, low + (begun + at) / 2))
            begun = None
        if begun is None and level <= most:
            begun = at
    yield from (x for _, _, x in sorted(runs)[:_TRIED])


def _cut(rows: Sequence[Row], x: float) -> list[_Band]:
    """The rows in bands: those that stay whole, and those that a gap parts."""
    bands: list[_Band] = []
    whole: list[Row] = []
    free: list[Row] = []
    for row in (*rows, None):
        if row is not None and not any(line.left < x - 1 and line.right > x + 1 for line in row.lines):
            free.append(row)
            continue
        for some, left, right in _parted(free, x):
            whole += some
            if left or right:
                if whole:
                    bands.append((whole, [], []))
                bands.append(([], left, right))
                whole = []
        free = []
        if row is not None:
            whole.append(row)
    if whole:
        bands.append((whole, [], []))
    return bands


def _parted(rows: list[Row], x: float) -> Iterator[_Band]:
    """Rows that nothing crosses: in two columns if they hold running text, whole if they are a table's."""
    tabular = [_is_across(row, x) for row in rows]
    at = 0
    while at < len(rows):
        end = at
        while end < len(rows) and tabular[end] == tabular[at]:
            end += 1
        some = rows[at:end]
        left, right = _sides(some, x)
        texts = [sum(_prose(row.lines) for row in side) for side in (left, right)]
        if not tabular[at] and min(texts) >= _LEAST and all(_mostly_prose(side) for side in (left, right)):
            first, last = _ends(some, left, right)
            yield some[:first], [], []
            yield [], *_sides(some[first:last], x)
            yield some[last:], [], []
        else:
            yield some, [], []
        at = end


def _ends(rows: Sequence[Row], left: Sequence[Row], right: Sequence[Row]) -> tuple[int, int]:
    """The first row of two columns and one after their last: a heading over both may stand on one side.

    It does if nothing stands beside it, and it is set larger than most, or bold.
    """
    top = min(left[0].base, right[0].base)
    foot = max(left[-1].base, right[-1].base)
    size = sorted(row.size for row in rows)[len(rows) // 2]
    first, last = 0, len(rows)
    while first < last and rows[first].base > top + 1 and _is_heading(rows[first], size):
        first += 1
    while last > first and rows[last - 1].base < foot - 1 and _is_heading(rows[last - 1], size):
        last -= 1
    return first, last


def _is_heading(row: Row, size: float) -> bool:
    return row.size > 1.1 * size or all(line.bold for line in row.lines)


def _sides(rows: Sequence[Row], x: float) -> tuple[list[Row], list[Row]]:
    sides: tuple[list[Row], list[Row]] = [], []
    for row in rows:
        for side, beyond in enumerate((False, True)):
            lines = tuple(line for line in row.lines if (line.left > x - 1) is beyond)
            if lines:
                sides[side].append(Row(lines))
    return sides


def _is_across(row: Row, x: float) -> bool:
    """Whether a row reads across a gap, as a table's does: short words on both sides."""
    left, right = (
        _without_number([line for line in row.lines if (line.left > x - 1) is beyond])
        for beyond in (False, True)
    )
    return bool(left and right) and not _prose(left) and not _prose(right) and len(left) + len(right) > 2


def _without_number(lines: list[Line]) -> list[Line]:
    """The lines of one side, a heading with the number before it being one: 3 Findings."""
    if len(lines) != 2 or not _NUMBER.fullmatch(lines[0].text) or not lines[1].bold or not lines[0].bold:
        return lines
    return lines[1:] if lines[1].left - lines[0].right < 3 * lines[0].size else lines


def _prose(lines: Sequence[Line]) -> bool:
    """Whether the lines of one row and column read as running text."""
    return any(line.count >= _PROSE for line in lines)


def _mostly_prose(rows: Sequence[Row]) -> bool:
    return 2 * sum(_prose(row.lines) for row in rows) >= len(rows)
