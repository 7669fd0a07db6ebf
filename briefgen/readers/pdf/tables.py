"""Tables: rows of short lines that stand in columns become cells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from briefgen.readers.pdf.cells import FIGURE, Box, Rule, Table, centre, heads, merged, ruled, spread
from briefgen.readers.pdf.lines import Line, Row, joined
from briefgen.readers.pdf.matrix import middle

_MARK = re.compile(r"[•·◦▪‣⁃–—*o■□▫●○➢✓☐☒-]|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]|\d{1,2}(?:\.\d{1,2})*\.?")
"""A bullet or a number that is drawn apart from its item or heading."""
_LEADER = re.compile(r"(?:[.·…_]\s?){2,}")
_LONG = 9
"""Words of a line that is no cell's."""
_WIDE = 0.8
"""Of the type's size: a gap that parts no words of a line."""
_BESIDE = 0.85
"""Of the type's size: lines that are less apart than that stand beside each other."""
_FEEDS = 3.2
"""Of the type's size: a wider gap between rows ends a table."""


def parts(rows: Sequence[Row], rules: Sequence[Rule] = ()) -> Iterator[Line | Table]:
    """Give a stretch of rows as lines and tables, in order; rules may say what a head stands over."""
    rows = [_marked(row) for row in _levelled(rows)]
    at = 0
    while at < len(rows):
        end = _reach(rows, at)
        table = _table(rows[at:end], rules) if end - at > 1 else None
        if table is not None:
            yield table
            at = end
        else:
            yield joined(rows[at].lines)
            at += 1


def _levelled(rows: Sequence[Row]) -> list[Row]:
    """The rows, those made one that stand higher and lower beside each other: cells set in the middle."""
    found: list[Row] = []
    for row in rows:
        if found and found[-1].base - row.base < _BESIDE * min(row.size, found[-1].size):
            lines = sorted((*found[-1].lines, *row.lines), key=lambda line: line.left)
            if all(one.right < two.left for one, two in pairwise(lines)):
                found[-1] = Row(tuple(lines))
                continue
        found.append(row)
    return found


def _marked(row: Row) -> Row:
    """The row, with a bullet or number put to what it marks."""
    first, *rest = row.lines
    if not rest or not _MARK.fullmatch(first.text) or not re.search(r"[^\W\d_]", rest[0].text):
        return row
    if rest[0].left - first.right > 5 * first.size:
        return row
    return Row((joined((first, rest[0])), *rest[1:]))


def _reach(rows: Sequence[Row], at: int) -> int:
    """Where a table that begins at a row may end; the row itself if none begins."""
    if len(rows[at].lines) < 2:
        return at
    end = at + 1
    last = end
    while end < len(rows):
        row, before = rows[end], rows[end - 1]
        if before.base - row.base > _FEEDS * max(row.size, before.size) or before.base < row.base:
            break
        if len(row.lines) > 1:
            last = end + 1
        elif end - last >= 3 or row.lines[0].count > _LONG:
            break
        end += 1
    # A last cell may go on below, in its own column.
    while last < end and last < len(rows) and _hangs(rows[last], rows[last - 1]):
        last += 1
    return last


def _hangs(row: Row, above: Row) -> bool:
    """Whether a row of one line goes on with a cell above it: the first one if in small letters."""
    line, step = row.lines[0], above.base - row.base
    under = [abs(other.left - line.left) < 2 for other in above.lines]
    if len(row.lines) > 1 or step > 1.7 * row.size or not any(under):
        return False
    return any(under[1:]) or step < _BESIDE * row.size or line.text[:1].islower()


def _table(rows: Sequence[Row], rules: Sequence[Rule]) -> Table | None:
    rows = [row for row in map(_without_leaders, rows) if row.lines]
    columns = _columns(rows)
    several = [row for row in rows if len(row.lines) > 1]
    if len(columns) < 2 or len(several) < 2 or not _is_tabular(several, len(columns)):
        return None
    placed = [(row, _boxes(row, columns)) for row in rows]
    clear = sum(len({box.column for box in boxes}) == len(row.lines) for row, boxes in placed)
    if clear < 0.7 * len(rows):
        return None
    boxes = [boxes for _, boxes in placed]
    above = heads(boxes)
    for row in boxes[:above]:
        spread(row, columns, rules)
    for row, below in pairwise(boxes[: above + 1]):
        centre(row, below, columns)
    bases = [row.base for row in rows]
    whole = merged(boxes, bases, above, ruled(boxes, bases, columns, rules))
    return Table(tuple(tuple(row) for row in whole), heads(whole))


def _without_leaders(row: Row) -> Row:
    return Row(tuple(line for line in row.lines if not _LEADER.fullmatch(line.text)))


def _is_tabular(rows: Sequence[Row], columns: int) -> bool:
    """Whether rows read as a table's: short cells, figures among them or many columns."""
    cells = [line for row in rows for line in row.lines]
    figures = sum(bool(FIGURE.fullmatch(line.text)) for line in cells)
    words = sum(line.count for line in cells) / len(cells)
    if words > 6 or (_is_tight(rows) and sum(len(row.lines) == columns for row in rows) < 3):
        return False
    if columns == 2:
        return figures * 3 >= len(rows) and len(rows) >= 2
    return figures * 5 >= len(cells) or (len(rows) >= 3 and words <= 4)


def _is_tight(rows: Sequence[Row]) -> bool:
    """Whether the gaps between cells are no wider than those between some words."""
    gaps = [(two.left - one.right) / one.size for row in rows for one, two in pairwise(row.lines)]
    return middle(gaps) < _WIDE


def _columns(rows: Sequence[Row]) -> list[tuple[float, float]]:
    """From where to where each column goes, by the rows that have most of them."""
    counts = Counter(len(row.lines) for row in rows if len(row.lines) > 1)
    if not counts:
        return []
    usual = max(counts, key=lambda count: (counts[count] * count, count))
    spans: list[tuple[float, float]] = []
    for span in sorted(
        (line.left, line.right) for row in rows if len(row.lines) == usual for line in row.lines
    ):
        if spans and span[0] < spans[-1][1] - 0.5:
            spans[-1] = spans[-1][0], max(spans[-1][1], span[1])
        else:
            spans.append(span)
    if len(spans) < min(usual, 2):
        return []
    for row in rows:
        for line in row.lines:
            if len(row.lines) > 1 and not any(
                line.left < right and line.right > left for left, right in spans
            ):
                spans = sorted([*spans, (line.left, line.right)])
    return spans


def _boxes(row: Row, columns: Sequence[tuple[float, float]]) -> list[Box]:
    found: list[Box] = []
    for line in row.lines:
        shares = [
            (min(line.right, right) - max(line.left, left))
            / max(min(right - left, line.right - line.left), 1)
            for left, right in columns
        ]
        under = [at for at, share in enumerate(shares) if share > 0.3]
        at = under[0] if under else max(range(len(shares)), key=lambda place: shares[place])
        wide = under[-1] - at + 1 if under else 1
        if found and found[-1].column + found[-1].columns > at:
            if found[-1].column >= at:
                found[-1].lines.append(line)
                continue
            found[-1].columns = at - found[-1].column
        found.append(Box([line], at, wide))
    return found
