"""Bars of a chart part: 29500-1, 21.2.2.16."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefgen.charts import Chart, Panel
from briefgen.charts.paper import role
from briefgen.charts.values import Label, Plot
from briefgen.styles import Letters
from briefgen.styles.charted import on
from briefgen.writers.docx.charts import axes, data, looks
from briefgen.writers.docx.charts.labels import At, labels

_GROUPING = {"stacked": "stacked", "share": "percentStacked"}


def plane(panel: Panel, plot: Plot, found: Mapping[str, Letters], upright: bool) -> str:
    """The bars and their axes."""
    chart = panel.chart
    grouping = _GROUPING.get(chart.kind, "clustered")
    overlap = 100 if chart.kind in _GROUPING else 0
    series = "".join(_series(panel, number, found, _said(plot)) for number in range(len(chart.series)))
    shown = "low" if any(chart.categories) else "none"
    return (
        f'<c:barChart><c:barDir val="{"col" if upright else "bar"}"/><c:grouping val="{grouping}"/>'
        f'<c:varyColors val="0"/>{series}<c:gapWidth val="{min(500, round(panel.gap * 100))}"/>'
        f'<c:overlap val="{overlap}"/><c:axId val="{axes.ACROSS}"/><c:axId val="{axes.UP}"/></c:barChart>'
        f"{axes.names(panel, found, 'b' if upright else 'l', shown)}"
        f"{axes.numbers(panel, found, 'l' if upright else 'b')}"
    )


def _said(plot: Plot) -> set[str]:
    return {mark.text for mark in plot.marks if isinstance(mark, Label) and mark.role != "label"}


def _series(panel: Panel, number: int, found: Mapping[str, Letters], said: set[str]) -> str:
    chart = panel.chart
    own = role(chart, number, 0 if len(chart.series) == 1 else None)
    points = "".join(_points(chart, number, own, found))
    shade = found[own].color
    named = labels(chart.series[number], _labels(chart, number, found, said), found["value"])
    return (
        f'<c:ser><c:idx val="{number}"/><c:order val="{number}"/>'
        f"{data.name_of(number, chart.series[number].name)}{looks.ground(shade)}"
        f'<c:invertIfNegative val="0"/>{points}{named}{data.categories(chart)}{data.values(chart, number)}'
        "</c:ser>"
    )


def _points(chart: Chart, number: int, own: str, found: Mapping[str, Letters]) -> Iterator[str]:
    """Bars of another colour than their series'."""
    for category in range(len(chart.categories)):
        shade = role(chart, number, category)
        if shade != own:
            yield (
                f'<c:dPt><c:idx val="{category}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>'
                f"{looks.ground(found[shade].color)}</c:dPt>"
            )


def _labels(chart: Chart, number: int, found: Mapping[str, Letters], said: set[str]) -> Iterator[At]:
    series = chart.series[number]
    for category, printed in enumerate(series.printed):
        if chart.kind in _GROUPING:
            if printed in said:
                ground = found[role(chart, number)].color
                yield At(category, "ctr", color=on(ground).removeprefix("#"))
        elif series.values[category] is not None:
            yield At(category, "outEnd", chart.kind == "grouped" and not category)
