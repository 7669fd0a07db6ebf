"""Bars that lie: one series, several side by side, or parts that follow each other; all begin at zero."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.charts.paper import GAP, LOW, SPARE, Paper, role, stacked_labels, wrapped
from briefgen.charts.scale import bounds
from briefgen.charts.values import Chart, Label, Mark, Panel, Path, Plot, Rect

THICK, THIN, WHOLE = 12.0, 11.5, 18.0
"""Points: a bar that is alone in its row, one of several, and one that is cut into parts."""
BETWEEN = 0.6
"""Room between rows, as a share of a bar."""
MANY, LEAST = 165.0, 1.06
"""Points that all bars take before they become thinner, down to a share of their numbers' size."""
NARROW = 0.35
"""The same for bars that are cut into parts."""
NAMES = 0.42
"""Of the width: what names of categories may take."""
_INSIDE = 3.0


def lying(chart: Chart, paper: Paper) -> Plot:
    """Draw bars from left to right, the names at their left, the numbers at their ends."""
    side = len(chart.series) if chart.kind == "grouped" else 1
    thick = WHOLE if chart.kind in ("stacked", "share") else THIN if side > 1 else THICK
    thick = min(thick, max(paper.value.size * LEAST, MANY / max(1, side * len(chart.categories))))
    names = [wrapped(name, paper.width * NAMES, paper.label) if name else [] for name in chart.categories]
    between = NARROW if chart.kind in ("stacked", "share") else BETWEEN
    gap = max([thick * between, *(len(lines) * paper.line - side * thick + 2 for lines in names)])
    marks, top = list[Mark](), 0.0
    left = max((paper.widest(lines) for lines in names), default=0.0)
    left = left + GAP + SPARE if left else 0.0
    low, high = ends(chart)
    room = _room(chart, paper) if chart.kind not in ("stacked", "share") else 0.0
    before = room if low < 0 else 0.0
    height = len(chart.categories) * (side * thick + gap)
    panel = Panel(
        chart, left + before, top, paper.width - left - before - room, height, low, high, gap=gap / thick
    )
    for number, lines in enumerate(names):
        middle = top + (number + 0.5) * (side * thick + gap)
        marks += stacked_labels(lines, left - GAP, middle, paper)
        marks += _row(panel, number, middle, thick, paper)
    zero = panel.across(0.0)
    marks.append(Path(((zero, top), (zero, top + height)), "axis", 0.75))
    return Plot(paper.width, top + height, (panel,), tuple(marks))


def ends(chart: Chart) -> tuple[float, float]:
    """The ends of the scale of bars: of parts that follow each other, of their sums."""
    if chart.kind == "share":
        return 0.0, 100.0
    columns = list(zip(*(series.values for series in chart.series), strict=True))
    if chart.kind == "stacked":
        return bounds(sum(value or 0.0 for value in column) for column in columns)
    return bounds(value for column in columns for value in column if value is not None)


def _room(chart: Chart, paper: Paper) -> float:
    """What the numbers at the ends of bars take."""
    texts = [text for series in chart.series for text in series.printed]
    named = [named_value(chart, number, 0) for number in range(len(chart.series))]
    return paper.widest_value([*texts, *(named if chart.kind == "grouped" else [])]) + GAP + SPARE


def named_value(chart: Chart, series: int, category: int) -> str:
    """The number at a bar's end; in the first group the series' name stands with it."""
    one = chart.series[series]
    printed = one.printed[category]
    named = chart.kind == "grouped" and not category
    return f"{one.name}: {printed}" if named and printed else printed


def _row(panel: Panel, category: int, middle: float, thick: float, paper: Paper) -> Iterator[Mark]:
    chart = panel.chart
    if chart.kind in ("stacked", "share"):
        yield from _parts(panel, category, middle - thick / 2, thick, paper)
        return
    y = middle - len(chart.series) * thick / 2
    for number, series in enumerate(chart.series):
        value = series.values[category]
        if value is not None:
            zero, end = panel.across(0.0), panel.across(value)
            yield Rect(min(zero, end), y, abs(end - zero), thick, role(chart, number, category))
            base = y + thick / 2 + paper.value.size * LOW
            text = named_value(chart, number, category)
            after = value >= 0
            yield Label(end + (GAP if after else -GAP), base, text, "start" if after else "end", "value")
        y += thick


def _parts(panel: Panel, category: int, y: float, thick: float, paper: Paper) -> Iterator[Mark]:
    chart = panel.chart
    values: list[float] = [series.values[category] or 0.0 for series in chart.series]
    total = sum(values)
    whole = total / 100 if chart.kind == "share" and total else 1.0
    done = 0.0
    for number, value in enumerate(values):
        start, end = panel.across(done / whole), panel.across((done + value) / whole)
        done += value
        shade = role(chart, number)
        yield Rect(start, y, end - start, thick, shade)
        printed = chart.series[number].printed[category]
        if fits(printed, end - start, paper):
            base = y + thick / 2 + paper.value.size * LOW
            yield Label((start + end) / 2, base, printed, "middle", f"on-{shade}")


def fits(printed: str, width: float, paper: Paper) -> bool:
    """Whether a number fits into its part of a bar."""
    return bool(printed) and paper.value.width(printed) + 2 * _INSIDE <= width
