"""Points on a scale, a row for each category: for numbers whose distance matters more than their size."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.charts.bars import NAMES
from briefgen.charts.paper import GAP, LOW, SPARE, Paper, role, stacked_labels, wrapped
from briefgen.charts.scale import lines, rounded, written
from briefgen.charts.values import Chart, Dot, Label, Mark, Panel, Path, Plot

ROW = 18.0
RADIUS = 4.0
_LABELLED = 2
"""Points in a row that can have their numbers beside them."""


def dots(chart: Chart, paper: Paper) -> Plot:
    """Draw a row of points for each category; with more than two of them, a scale stands below."""
    marks, top = list[Mark](), 0.0
    names = [wrapped(name, paper.width * NAMES, paper.label) for name in chart.categories]
    row = max([ROW, *(len(each) * paper.line + 3 for each in names)])
    left = max((paper.widest(each) for each in names), default=0.0) + GAP + SPARE
    low, high, step = rounded(value for one in chart.series for value in one.values if value is not None)
    labelled = len(chart.series) <= _LABELLED
    room = paper.widest_value([text for one in chart.series for text in one.printed]) + GAP + RADIUS + SPARE
    height = row * len(names)
    panel = Panel(
        chart, left + room, top, paper.width - left - 2 * room, height, low, high, 0.0 if labelled else step
    )
    for category, each in enumerate(names):
        y = top + (category + 0.5) * row
        marks += stacked_labels(each, left - GAP, y, paper)
        marks.append(Path(((panel.x, y), (panel.x + panel.width, y)), "grid", 0.75))
        marks += _row(panel, category, y, paper if labelled else None)
    if not labelled:
        marks += _scale(panel, step, paper)
        height += paper.line * 1.4
    return Plot(paper.width, top + height, (panel,), tuple(marks))


def _row(panel: Panel, category: int, y: float, paper: Paper | None) -> Iterator[Mark]:
    chart = panel.chart
    found = [
        (value, number, series.printed[category])
        for number, series in enumerate(chart.series)
        if (value := series.values[category]) is not None
    ]
    ends = [panel.across(value) for value, *_ in found]
    if len(found) > 1:
        yield Path(((min(ends), y), (max(ends), y)), "axis", 1.5)
    lowest = min(found)[1] if len(found) > 1 else -1
    for x, (_, number, printed) in zip(ends, found, strict=True):
        shade = role(chart, number, category if len(chart.series) == 1 else None)
        yield Dot(x, y, RADIUS, shade)
        if paper:
            before = number == lowest
            aside = (GAP + RADIUS) * (-1 if before else 1)
            base = y + paper.value.size * LOW
            yield Label(x + aside, base, printed, "end" if before else "start", "value")


def _scale(panel: Panel, step: float, paper: Paper) -> Iterator[Mark]:
    sign = "%" if panel.chart.per_cent else ""
    foot = panel.y + panel.height
    for value in lines(panel.low, panel.high, step):
        x = panel.across(value)
        text = written(value, step, paper.decimal, paper.thousands) + sign
        yield Path(((x, panel.y), (x, foot)), "grid", 0.5)
        yield Label(x, foot + paper.line, text, "middle")
