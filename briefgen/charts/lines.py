"""Lines over time, each named at its end; two points in time; a small plane for each series."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefgen.charts.paper import GAP, LOW, SPARE, Paper, role, spread, wrapped
from briefgen.charts.scale import lines, rounded, written
from briefgen.charts.values import Chart, Dot, Label, Mark, Panel, Path, Plot, Series

HEIGHT, SLOPE, SMALL = 116.0, 112.0, 56.0
"""Points, of the planes: lines, two points in time, one of many."""
STROKE = 2.0
POINT = 2.6
ENDS = 0.36
"""Of the width: what the names at the ends of lines may take."""
_BETWEEN = 16.0
_APART = 4.0
"""Points between two times below a plane: LibreOffice shows all that do not touch each other."""


def over_time(chart: Chart, paper: Paper) -> Plot:
    """Draw lines over a scale of round numbers, each with its name and last number at its end."""
    low, high, step = rounded(_values(chart))
    scale = [_written(one, step, chart, paper) for one in lines(low, high, step)]
    left, top = paper.widest(scale) + GAP, paper.line * 0.6
    ends = [_end(series) for series in chart.series]
    texts = [wrapped(text, paper.width * ENDS, paper.value) for text in ends]
    right = paper.widest_value([line for text in texts for line in text]) + GAP + POINT + SPARE
    panel = Panel(chart, left, top, paper.width - left - right, HEIGHT, low, high, step)
    marks: list[Mark] = [*_scaled(panel, scale, paper), *_times(panel, paper)]
    for number in range(len(chart.series)):
        marks += _line(panel, number)
    marks += _ends(panel, texts, paper)
    return Plot(paper.width, top + HEIGHT + paper.line * 1.4, (panel,), tuple(marks))


def slope(chart: Chart, paper: Paper) -> Plot:
    """Draw a line from the first to the second time for each series, names and numbers at both ends."""
    low, high, _ = rounded(_values(chart))
    first = [f"{series.name}  {series.printed[0]}" for series in chart.series]
    last = [series.printed[-1] for series in chart.series]
    left, right = (paper.widest_value(texts) + GAP + POINT + SPARE for texts in (first, last))
    top = paper.line * 1.6
    panel = Panel(chart, left, top, paper.width - left - right, SLOPE, low, high)
    marks: list[Mark] = []
    for category, name in enumerate(chart.categories):
        x = _across(panel, category)
        marks.append(Path(((x, top), (x, top + SLOPE)), "axis", 0.75))
        marks.append(Label(x, paper.line * 0.8, name, "middle"))
    for number in range(len(chart.series)):
        marks += _line(panel, number)
    for category, texts, aside in ((0, first, -1), (-1, last, 1)):
        heights = [panel.down(series.values[category] or 0.0) for series in chart.series]
        x = panel.x + (0.0 if category == 0 else panel.width) + aside * (GAP + POINT)
        for text, y in zip(texts, spread(heights, paper.line, top, top + SLOPE), strict=True):
            base = y + paper.value.size * LOW
            marks.append(Label(x, base, text, "end" if aside < 0 else "start", "value"))
    return Plot(paper.width, top + SLOPE + paper.line * 0.5, (panel,), tuple(marks))


def multiples(chart: Chart, paper: Paper) -> Plot:
    """Draw a small plane for each series, all with one scale, so that they can be compared."""
    low, high, step = rounded(_values(chart))
    across = 3 if paper.width > 300 and len(chart.series) > 2 else 2
    wide = (paper.width - (across - 1) * _BETWEEN) / across
    inset = paper.label.width(chart.categories[0]) / 2
    names = [wrapped(series.name, wide, paper.value) for series in chart.series]
    head = paper.line * (max(len(lines) for lines in names) + 0.3)
    high_of_one = head + SMALL + paper.line * 2
    panels, marks = [], list[Mark]()
    for number, series in enumerate(chart.series):
        x = number % across * (wide + _BETWEEN)
        y = number // across * high_of_one
        alone = replace(chart, series=(series,))
        room = paper.value.width(series.printed[-1]) + GAP + POINT + SPARE
        panel = Panel(alone, x + inset, y + head, wide - inset - room, SMALL, low, high, step, labelled=False)
        panels.append(panel)
        marks += [
            Label(x, y + paper.label.size + at * paper.line, line, "start", "value")
            for at, line in enumerate(names[number])
        ]
        marks += _scaled(panel, [], paper)
        shade = "mark-1" if not chart.focus or series.name in chart.focus else "mark-2"
        marks += (replace(mark, role=shade) for mark in _line(panel, 0))
        marks += _times(panel, paper)
        marks += _ends(panel, [[series.printed[-1]]], paper)
    rows = -(-len(chart.series) // across)
    return Plot(paper.width, rows * high_of_one, tuple(panels), tuple(marks))


def _values(chart: Chart) -> list[float]:
    return [value for series in chart.series for value in series.values if value is not None]


def _written(value: float, step: float, chart: Chart, paper: Paper) -> str:
    sign = "%" if chart.per_cent else ""
    return written(value, step, paper.decimal, paper.thousands) + sign


def _end(series: Series) -> str:
    return f"{series.name} {series.printed[-1]}".strip()


def _across(panel: Panel, category: int) -> float:
    steps = max(1, len(panel.chart.categories) - 1)
    return panel.x + panel.width * category / steps


def _scaled(panel: Panel, scale: Sequence[str], paper: Paper) -> Iterator[Mark]:
    numbers = lines(panel.low, panel.high, panel.step)
    shown = numbers if scale else [one for one in numbers if one in (panel.low, panel.high, 0.0)]
    for number, value in enumerate(shown):
        y = panel.down(value)
        role_of = "axis" if abs(value) < panel.step / 1000 else "grid"
        yield Path(((panel.x, y), (panel.x + panel.width, y)), role_of, 0.75)
        if scale:
            yield Label(panel.x - GAP, y + paper.label.size * LOW, scale[number], "end")


def _times(panel: Panel, paper: Paper) -> Iterator[Label]:
    """The times below a plane: all, or as many as do not touch each other, the last one always."""
    names = panel.chart.categories
    steps = max(1, len(names) - 1)
    room = panel.width / steps
    every = max(1, -(-int(paper.widest(names) + _APART) // max(1, int(room))))
    shown = set(range(len(names) - 1, -1, -every))
    y = panel.y + panel.height + paper.line * 1.15
    for number in sorted(shown):
        yield Label(_across(panel, number), y, names[number], "middle")


def _line(panel: Panel, number: int) -> Iterator[Path | Dot]:
    """A series' line, broken where a number lacks, with a point at each end."""
    chart = panel.chart
    shade, points = role(chart, number), list[tuple[float, float]]()
    for category, value in enumerate((*chart.series[number].values, None)):
        if value is not None:
            points.append((_across(panel, category), panel.down(value)))
        elif points:
            yield Path(tuple(points), shade, STROKE)
            yield Dot(*points[-1], POINT, shade)
            if chart.kind == "slope":
                yield Dot(*points[0], POINT, shade)
            points = []


def _ends(panel: Panel, texts: Sequence[Sequence[str]], paper: Paper) -> Iterator[Label]:
    heights = [
        panel.down(next((value for value in reversed(series.values) if value is not None), 0.0))
        for series in panel.chart.series
    ]
    least = paper.line * max((len(text) for text in texts), default=1)
    x = panel.x + panel.width + GAP + POINT
    placed = spread(heights, least, panel.y, panel.y + panel.height)
    for text, y in zip(texts, placed, strict=True):
        first = y - (len(text) - 1) * paper.line / 2 + paper.value.size * LOW
        for number, line in enumerate(text):
            yield Label(x, first + number * paper.line, line, "start", "value")
