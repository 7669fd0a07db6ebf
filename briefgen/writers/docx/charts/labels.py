"""The numbers and names that stand at the marks of a series: 29500-1, 21.2.2.49."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from xml.sax.saxutils import escape

from briefgen.charts import Series
from briefgen.styles import Letters
from briefgen.writers.docx.charts import looks
from briefgen.writers.docx.charts.data import number_format

_NO_LEADERS = (
    '<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" '
    'xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart">'
    '<c15:showLeaderLines val="0"/></c:ext></c:extLst>'
)
"""No lines from labels that were moved to their marks."""


@dataclass(frozen=True, slots=True)
class At:
    """The label of one mark."""

    point: int
    where: str
    """outEnd, ctr, l, r, t ..."""
    named: bool = False
    """The series' name stands before the number."""
    moved: float = 0.0
    """Down from where it would stand, as a share of the chart's height."""
    color: str = ""
    words: tuple[str, ...] = ()
    """Lines of text in place of name and number, where a format cannot give them."""


def labels(series: Series, marks: Iterable[At], look: Letters, between: str = ": ") -> str:
    """The labels of a series: those marks have one."""
    one = "".join(_label(series, mark, look, between) for mark in marks)
    return f"<c:dLbls>{one}{_shown()}{_NO_LEADERS}</c:dLbls>"


def _label(series: Series, mark: At, look: Letters, between: str) -> str:
    value = series.values[mark.point]
    if value is None:
        return ""
    printed = series.printed[mark.point]
    shift = looks.moved(0.0, mark.moved) if abs(mark.moved) > 0.001 else ""
    form = number_format(printed, value)
    if mark.words or not form:
        text = f"{series.name}{between}{printed}" if mark.named else printed
        content = looks.words(mark.words or (text,), look)
    else:
        content = f"{form}{looks.HIDDEN}{looks.letters(look, mark.color)}"
    apart = f"<c:separator>{escape(between)}</c:separator>" if mark.named else ""
    return (
        f'<c:dLbl><c:idx val="{mark.point}"/>{shift}{content}<c:dLblPos val="{mark.where}"/>'
        f"{_shown('Val', 'SerName' if mark.named else '')}{apart}</c:dLbl>"
    )


def _shown(*what: str) -> str:
    kinds = ("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")
    return "".join(f'<c:show{kind} val="{int(kind in what)}"/>' for kind in kinds)
