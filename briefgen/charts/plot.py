"""A chart to its drawing: which kind is drawn how."""

from __future__ import annotations

from dataclasses import replace

from briefgen.charts import bars, columns, dots, lines
from briefgen.charts.paper import Paper
from briefgen.charts.values import Chart, Plot, Series


def drawn(chart: Chart, paper: Paper) -> Plot:
    """Draw a chart on paper: all lengths in points, from the top left."""
    if chart.kind == "line":
        return lines.over_time(chart, paper)
    if chart.kind == "slope":
        return lines.slope(chart, paper)
    if chart.kind == "multiples":
        return lines.multiples(chart, paper)
    if chart.kind == "dot":
        return dots.dots(chart, paper)
    if chart.upright and not columns.crowded(chart, paper):
        return columns.standing(chart, paper)
    return bars.lying(chart, paper)


def parts(chart: Chart) -> Chart:
    """Make a share of one series the parts of one whole: its categories become the series of a single bar."""
    if len(chart.series) > 1 or chart.kind != "share":
        return chart
    whole = chart.series[0]
    cut = tuple(
        Series(name, (value,), (printed,))
        for name, value, printed in zip(chart.categories, whole.values, whole.printed, strict=True)
    )
    return replace(chart, categories=("",), series=cut)
