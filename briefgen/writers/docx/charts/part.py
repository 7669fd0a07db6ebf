"""The chart parts of a drawing: one for each of its planes, with the workbook that Word edits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefgen.charts import Panel, Plot
from briefgen.styles.charted import Drawing
from briefgen.writers.docx.charts import bars, data, dots, lines, looks
from briefgen.writers.docx.charts.workbook import workbook

_C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
WORKBOOK = "rId1"
"""The relationship of a chart part to its workbook."""


@dataclass(frozen=True, slots=True)
class Part:
    """A chart as Word stores it; lengths in points."""

    xml: bytes
    workbook: bytes
    width: float
    height: float
    alt: str


def parts(drawing: Drawing) -> Iterator[Part]:
    """The parts of a drawing, in the order of reading."""
    plot = drawing.plot
    if len(plot.panels) == 1:
        yield _part(drawing, plot.panels[0], plot, "")
        return
    across = sum(panel.y == plot.panels[0].y for panel in plot.panels)
    step = plot.panels[1].x - plot.panels[0].x
    high = plot.height / -(-len(plot.panels) // across)
    for number, panel in enumerate(plot.panels):
        row, column = divmod(number, across)
        wide = step if column < across - 1 else plot.width - column * step
        moved = replace(panel, x=panel.x - column * step, y=panel.y - row * high)
        name = panel.chart.series[0].name
        yield _part(drawing, moved, replace(plot, width=wide, height=high), name)


def _part(drawing: Drawing, panel: Panel, plot: Plot, name: str) -> Part:
    alt = f"{name}: {drawing.alt}" if name else drawing.alt
    return Part(
        _xml(drawing, panel, plot, name), workbook(data.table(panel.chart)), plot.width, plot.height, alt
    )


def _xml(drawing: Drawing, panel: Panel, plot: Plot, name: str) -> bytes:
    found = drawing.looks
    place = looks.placed(
        panel.x / plot.width,
        panel.y / plot.height,
        panel.width / plot.width,
        panel.height / plot.height,
        True,
    )
    title = (
        f"<c:title>{looks.words((name,), found['value'])}{looks.placed(0, 0, 1, 0.2)}"
        '<c:overlay val="1"/></c:title><c:autoTitleDeleted val="0"/>'
        if name
        else '<c:autoTitleDeleted val="1"/>'
    )
    return (
        f'{_HEAD}<c:chartSpace xmlns:c="{_C}" xmlns:a="{_A}" xmlns:r="{_R}"><c:date1904 val="0"/>'
        f'<c:roundedCorners val="0"/><c:chart>{title}<c:plotArea>{place}{_plane(drawing, panel, plot)}'
        f"<c:spPr><a:noFill/></c:spPr></c:plotArea>"
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        f"{looks.HIDDEN}{looks.letters(found['label'])}"
        f'<c:externalData r:id="{WORKBOOK}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    ).encode()


def _plane(drawing: Drawing, panel: Panel, plot: Plot) -> str:
    chart, found = panel.chart, drawing.looks
    if chart.kind == "dot":
        return dots.plane(panel, found)
    if chart.kind in ("line", "slope", "multiples"):
        quiet = chart.kind == "multiples" and chart.focus and chart.series[0].name not in chart.focus
        return lines.plane(panel, plot, found, "mark-2" if quiet else "")
    upright = chart.upright and panel.width == plot.width and panel.x == 0
    return bars.plane(panel, plot, found, upright)
