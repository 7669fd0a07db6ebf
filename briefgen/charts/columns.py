"""Bars that stand: for times, which are read from left to right."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.charts.bars import BETWEEN, ends, fits, named_value
from briefgen.charts.paper import GAP, LOW, Paper, role
from briefgen.charts.values import Chart, Label, Mark, Panel, Path, Plot, Rect

HEIGHT = 110.0
"""Points, of the plane."""


def standing(chart: Chart, paper: Paper) -> Plot:
    """Draw bars from the foot upwards, times below them, numbers above them."""
    marks, top = list[Mark](), paper.line
    side = len(chart.series) if chart.kind == "grouped" else 1
    low, high = ends(chart)
    foot = paper.line if low < 0 else 0.0
    panel = Panel(chart, 0.0, top, paper.width, HEIGHT, low, high, gap=BETWEEN)
    group = paper.width / len(chart.categories)
    thick = group / (side + BETWEEN)
    for category, name in enumerate(chart.categories):
        middle = (category + 0.5) * group
        marks += _group(panel, category, middle - side * thick / 2, thick, paper)
        marks.append(Label(middle, top + HEIGHT + foot + paper.line, name, "middle"))
    zero = panel.down(0.0)
    marks.append(Path(((0.0, zero), (paper.width, zero)), "axis", 0.75))
    return Plot(paper.width, top + HEIGHT + foot + paper.line * 1.4, (panel,), tuple(marks))


def _group(panel: Panel, category: int, x: float, thick: float, paper: Paper) -> Iterator[Mark]:
    chart, done = panel.chart, 0.0
    for number, series in enumerate(chart.series):
        value = series.values[category]
        if value is not None:
            start, end = panel.down(done), panel.down(done + value)
            shade = role(chart, number, category)
            yield Rect(x, min(start, end), thick, abs(end - start), shade)
            yield from _number(chart, number, category, (x + thick / 2, start, end), paper)
        if chart.kind == "stacked":
            done += value or 0.0
        else:
            x += thick


def _number(
    chart: Chart, series: int, category: int, at: tuple[float, float, float], paper: Paper
) -> Iterator[Label]:
    middle, start, end = at
    if chart.kind == "stacked":
        printed = chart.series[series].printed[category]
        if abs(end - start) > paper.value.size * 1.3:
            base = (start + end) / 2 + paper.value.size * LOW
            yield Label(middle, base, printed, "middle", f"on-{role(chart, series)}")
        return
    above = end <= start
    base = end - GAP * 0.6 if above else end + paper.value.size
    yield Label(middle, base, named_value(chart, series, category), "middle", "value")


def crowded(chart: Chart, paper: Paper) -> bool:
    """Whether numbers or times would touch each other, so that bars must lie."""
    group = paper.width / len(chart.categories)
    side = len(chart.series) if chart.kind == "grouped" else 1
    thick = group / (side + BETWEEN)
    printed = [
        named_value(chart, number, category)
        for number in range(len(chart.series))
        for category in range(len(chart.categories))
    ]
    if paper.widest(chart.categories) + 2 > group:
        return True
    room = thick if side > 1 or chart.kind == "stacked" else group
    return not all(fits(text, room + 4, paper) for text in printed if text)
