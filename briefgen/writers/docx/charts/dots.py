"""Points on a scale, a row for each category: a scatter chart, 29500-1, 21.2.2.161.

Word has no chart with points beside names: a series without marks stands at the scale's beginning, its labels
are the names, and its error bars the lines of the rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefgen.charts import Chart, Panel
from briefgen.charts.dots import RADIUS
from briefgen.charts.paper import role
from briefgen.styles import Letters
from briefgen.writers.docx.charts import axes, data, looks
from briefgen.writers.docx.charts.labels import At, labels


def plane(panel: Panel, found: Mapping[str, Letters]) -> str:
    """The points, the rows' names and lines, and the axes."""
    chart = panel.chart
    rows = [number + 0.5 for number in range(len(chart.categories))]
    series = "".join(_series(panel, number, rows, found) for number in range(len(chart.series)))
    return (
        f'<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>{series}'
        f'{_names(panel, rows, found)}<c:axId val="{axes.ACROSS}"/><c:axId val="{axes.UP}"/></c:scatterChart>'
        f"{axes.numbers(panel, found, 'b', ident=axes.ACROSS)}{_rows(len(rows))}"
    )


def _series(panel: Panel, number: int, rows: list[float], found: Mapping[str, Letters]) -> str:
    chart = panel.chart
    shades = [role(chart, number, _only(chart, at)) for at in range(len(rows))]
    several = len(set(shades)) > 1
    points = "".join(_point(at, found[shade].color) for at, shade in enumerate(shades) if several)
    shown = labels(chart.series[number], _labels(panel, number), found["value"])
    return (
        f'<c:ser><c:idx val="{number}"/><c:order val="{number}"/>'
        f"{data.name_of(number, chart.series[number].name)}<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>"
        f"{_marker(found[shades[0]].color, SIZE - several)}{points}{shown}"
        f"{data.values(chart, number, 'xVal')}{data.literal(rows, 'yVal')}<c:smooth val='0'/></c:ser>"
    )


SIZE = round(2 * RADIUS)


def _only(chart: Chart, category: int) -> int | None:
    """The category, where it alone gives a point its colour."""
    return category if len(chart.series) == 1 else None


def _marker(color: str, size: int) -> str:
    return f'<c:marker><c:symbol val="circle"/><c:size val="{size}"/>{looks.ground(color)}</c:marker>'


def _point(category: int, color: str) -> str:
    """A point with a colour of its own: LibreOffice reads it where its size is not the series', too."""
    return f'<c:dPt><c:idx val="{category}"/>{_marker(color, SIZE)}<c:bubble3D val="0"/></c:dPt>'


def _labels(panel: Panel, number: int) -> Iterator[At]:
    """Numbers at both sides of one or two points."""
    chart = panel.chart
    if panel.step:
        return
    for category in range(len(chart.categories)):
        found = [
            (value, at) for at, one in enumerate(chart.series) if (value := one.values[category]) is not None
        ]
        before = len(found) > 1 and min(found)[1] == number
        yield At(category, "l" if before else "r", words=(chart.series[number].printed[category],))


def _names(panel: Panel, rows: list[float], found: Mapping[str, Letters]) -> str:
    chart, number = panel.chart, len(panel.chart.series)
    shown = "".join(
        f'<c:dLbl><c:idx val="{at}"/>{looks.words((name,), found["label"])}<c:dLblPos val="l"/>'
        '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>'
        '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>'
        for at, name in enumerate(chart.categories)
    )
    none = (
        '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/>'
        '<c:showPercent val="0"/><c:showBubbleSize val="0"/>'
    )
    lines = (
        '<c:errBars><c:errDir val="x"/><c:errBarType val="plus"/><c:errValType val="fixedVal"/>'
        f'<c:noEndCap val="1"/><c:val val="{panel.high - panel.low:.15g}"/>'
        f"{looks.stroke(found['grid'].color, 0.75)}</c:errBars>"
    )
    return (
        f'<c:ser><c:idx val="{number}"/><c:order val="{number}"/>'
        "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>"
        f'<c:marker><c:symbol val="none"/></c:marker><c:dLbls>{shown}{none}</c:dLbls>{lines}'
        f"{data.literal([panel.low] * len(rows), 'xVal')}{data.literal(rows, 'yVal')}"
        '<c:smooth val="0"/></c:ser>'
    )


def _rows(count: int) -> str:
    return (
        f'<c:valAx><c:axId val="{axes.UP}"/><c:scaling><c:orientation val="maxMin"/><c:max val="{count}"/>'
        '<c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="l"/>'
        '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>'
        '<c:minorTickMark val="none"/><c:tickLblPos val="none"/>'
        f'<c:crossAx val="{axes.ACROSS}"/><c:crosses val="max"/><c:crossBetween val="midCat"/></c:valAx>'
    )
