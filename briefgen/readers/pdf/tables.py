"""Tables: rows of short lines that stand in columns become cells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefgen.readers.pdf.lines import Line, Row, joined

_MARK = re.compile(r"[•·◦▪‣⁃–—*o■□▫●○➢✓☐☒-]|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]|\d{1,2}(?:\.\d{1,2})*\.?")
"""A bullet or a number that is drawn apart from its item or heading."""
_FIGURE = re.compile(
    r"[^\w\s]{0,3}\d[\d.,\s\u202f]*[^\w\s]{0,3}(?:\s?\w{1,3})?|[–—-]|n/?a|\.\.+", re.IGNORECASE
)
_LEADER = re.compile(r"(?:[.·…_]\s?){2,}")
Rule = tuple[float, float, float, float]
"""A thin line: its box."""
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_LONG = 9
"""Words of a line that is no cell's."""
_FEEDS = 3.2
"""Of the type's size: a wider gap between rows ends a table."""


@dataclass(slots=True)
class Box:
    """A cell: its lines, its first column (from 0), how many columns it spans."""

    lines: list[Line]
    column: int
    columns: int = 1

    @property
    def is_figure(self) -> bool:
        """Whether it holds a figure and nothing else."""
        text = self.lines[0].text
        return len(self.lines) == 1 and bool(_FIGURE.fullmatch(text)) and not _YEAR.fullmatch(text)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; the first `heads` rows stand above the figures."""

    rows: tuple[tuple[Box, ...], ...]
    heads: int

    @property
    def lines(self) -> list[Line]:
        """All lines of its cells."""
        return [line for row in self.rows for box in row for line in box.lines]


def parts(rows: Sequence[Row], rules: Sequence[Rule] = ()) -> Iterator[Line | Table]:
    """Give a stretch of rows as lines and tables, in order; rules may say what a head stands over."""
    rows = [_marked(row) for row in rows]
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
    """Whether a row of one line goes on with a cell above it that is not the first."""
    line = row.lines[0]
    close = above.base - row.base < 1.3 * row.size
    return close and any(abs(other.left - line.left) < 2 for other in above.lines[1:])


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
    heads = next((at for at, row in enumerate(boxes) if any(box.is_figure for box in row)), 0)
    for row in boxes[:heads]:
        _spread(row, columns, rules)
    merged = _merged(boxes, [row.base for row in rows], heads)
    heads = next((at for at, row in enumerate(merged) if any(box.is_figure for box in row)), 0)
    return Table(tuple(tuple(row) for row in merged), heads)


def _without_leaders(row: Row) -> Row:
    return Row(tuple(line for line in row.lines if not _LEADER.fullmatch(line.text)))


def _spread(row: Sequence[Box], columns: Sequence[tuple[float, float]], rules: Sequence[Rule]) -> None:
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


def _is_tabular(rows: Sequence[Row], columns: int) -> bool:
    """Whether rows read as a table's: short cells, figures among them or many columns."""
    cells = [line for row in rows for line in row.lines]
    figures = sum(bool(_FIGURE.fullmatch(line.text)) for line in cells)
    words = sum(line.count for line in cells) / len(cells)
    if words > 6:
        return False
    if columns == 2:
        return figures * 3 >= len(rows) and len(rows) >= 2
    return figures * 5 >= len(cells) or (len(rows) >= 3 and words <= 4)


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


def _merged(rows: Sequence[list[Box]], bases: Sequence[float], heads: int) -> list[list[Box]]:
    """The rows, those put together that are one: cells of several lines."""
    merged: list[list[Box]] = []
    steps = [one - two for one, two in pairwise(bases)]
    least = min(steps, default=0.0)
    tight = bool(steps) and max(steps) > 1.3 * least
    for at, row in enumerate(rows):
        near = at > 0 and (steps[at - 1] < 1.15 * least or not tight)
        if merged and _goes_on(merged[-1], row, near and tight, head=0 < at < heads):
            _put_together(merged[-1], row)
        else:
            merged.append([Box(list(box.lines), box.column, box.columns) for box in row])
    return merged


def _goes_on(above: Sequence[Box], row: Sequence[Box], near: bool, head: bool) -> bool:
    """Whether a row goes on with the cells of the row above it."""
    known = {box.column: box for box in above}
    if any(box.column in known and (box.is_figure or known[box.column].is_figure) for box in row):
        return False
    size = row[0].lines[0].size
    close = above[0].lines[-1].base - row[0].lines[0].base < 1.5 * size
    if head:
        return close and all(box.columns == 1 for box in (*above, *row))
    figures = any(box.is_figure for box in row)
    if row[0].column > 0:
        return close and not figures and all(box.column in known for box in row)
    lead = row[0].lines[0].text
    lower = lead[:1].islower() or lead[:1] == "("
    if len(row) == 1:
        return close and above[0].column == 0 and (lower or (near and any(box.is_figure for box in above)))
    return close and lower and len(above) == 1 and above[0].column == 0


def _put_together(above: list[Box], row: Sequence[Box]) -> None:
    for box in row:
        same = next((one for one in above if one.column == box.column), None)
        if same is not None:
            same.lines += box.lines
        else:
            above.append(Box(list(box.lines), box.column, box.columns))
    above.sort(key=lambda box: box.column)
