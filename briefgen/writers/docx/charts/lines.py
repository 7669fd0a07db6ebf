"""Lines of a chart part: 29500-1, 21.2.2.97."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from briefgen.charts import Label, Panel, Plot
from briefgen.charts.lines import POINT, STROKE
from briefgen.charts.paper import LOW, role
from briefgen.styles import Letters
from briefgen.writers.docx.charts import axes, data, looks
from briefgen.writers.docx.charts.labels import At, labels

STILL = 2.0
"""Points by which a label stands elsewhere before it is told where."""


def plane(panel: Panel, plot: Plot, found: Mapping[str, Letters], accent: str = "") -> str:
    """The lines and their axes; `accent` is the colour of a single line where it is not the first one's."""
    chart = panel.chart
    series = "".join(_series(panel, plot, number, found, accent) for number in range(len(chart.series)))
    ends = "high" if chart.kind == "slope" else "low"
    every = _every(panel, plot)
    return (
        f'<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{series}<c:marker val="1"/>'
        f'<c:axId val="{axes.ACROSS}"/><c:axId val="{axes.UP}"/></c:lineChart>'
        f"{axes.names(panel, found, 'b', ends, every)}{axes.numbers(panel, found, 'l', between=False)}"
    )


def _every(panel: Panel, plot: Plot) -> int:
    """Which of the times below the plane are shown: as the drawing shows them."""
    names = panel.chart.categories
    foot = panel.y + panel.height
    shown = [
        mark.text
        for mark in plot.marks
        if isinstance(mark, Label) and mark.text in names and mark.y > foot and panel.x - 40 <= mark.x
    ]
    return max(1, len(names) // max(1, len(set(shown))))


def _series(panel: Panel, plot: Plot, number: int, found: Mapping[str, Letters], accent: str) -> str:
    chart = panel.chart
    color = found[accent or role(chart, number)].color
    one = chart.series[number]
    named = labels(one, _labels(panel, plot, number, found["value"].size), found["value"], " ")
    return (
        f'<c:ser><c:idx val="{number}"/><c:order val="{number}"/>{data.name_of(number, one.name)}'
        f'{looks.stroke(color, STROKE)}<c:marker><c:symbol val="none"/></c:marker>'
        f"{''.join(_points(panel, number, color))}{named}{data.categories(chart)}"
        f'{data.values(chart, number)}<c:smooth val="0"/></c:ser>'
    )


def _ends(panel: Panel, number: int) -> list[int]:
    known = [at for at, value in enumerate(panel.chart.series[number].values) if value is not None]
    return [known[0], known[-1]] if panel.chart.kind == "slope" and known else known[-1:]


def _points(panel: Panel, number: int, color: str) -> Iterator[str]:
    for at in dict.fromkeys(_ends(panel, number)):
        yield (
            f'<c:dPt><c:idx val="{at}"/><c:marker><c:symbol val="circle"/>'
            f'<c:size val="{max(2, round(2 * POINT))}"/>{looks.ground(color)}</c:marker>'
            f'<c:bubble3D val="0"/>{looks.stroke(color, STROKE)}</c:dPt>'
        )


def _labels(panel: Panel, plot: Plot, number: int, size: float) -> Iterator[At]:
    series = panel.chart.series[number]
    for at in dict.fromkeys(_ends(panel, number)):
        value = series.values[at] or 0.0
        natural = panel.down(value)
        first = panel.chart.kind == "slope" and at == 0
        with_name = panel.chart.kind == "line" or first
        name = series.name if with_name else ""
        lines = _lines(plot, f"{name} {series.printed[at]}".split())
        moved = sum(line.y for line in lines) / len(lines) - LOW * size - natural if lines else 0.0
        shift = moved / plot.height if abs(moved) > STILL else 0.0
        words = tuple(line.text for line in lines) if len(lines) > 1 else ()
        yield At(at, "l" if first else "r", with_name, shift, words=words)


def _lines(plot: Plot, words: Sequence[str]) -> Sequence[Label]:
    """The lines on which the drawing has the words of a label; none where it has none of them."""
    found = [mark for mark in plot.marks if isinstance(mark, Label) and mark.role == "value"]
    for first in range(len(found)):
        for last in range(first + 1, len(found) + 1):
            said = " ".join(mark.text for mark in found[first:last]).split()
            if said == list(words):
                return found[first:last]
            if said != list(words)[: len(said)]:
                break
    return ()
