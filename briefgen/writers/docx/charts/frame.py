"""The place of a chart in a line of text: 29500-1, 20.4.2.8 and 21.2.2.28."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

from briefgen.writers.docx.drawing import EMU

_NS = "http://schemas.openxmlformats.org/drawingml/2006"


def frame(size: tuple[float, float], name: str, alt: str, number: int, relation: str) -> str:
    """The drawing of a chart part: its size in points, `relation` is the part's id.

    `name` is the path of the field that holds the numbers: by it they come home.
    """
    wide, high = (round(side * EMU) for side in size)
    return (
        f'<w:drawing><wp:inline xmlns:wp="{_NS}/wordprocessingDrawing" distT="0" distB="0" distL="0" '
        f'distR="0"><wp:extent cx="{wide}" cy="{high}"/>'
        f'<wp:docPr id="{number}" name={quoteattr(name)} descr={quoteattr(alt)}/><wp:cNvGraphicFramePr/>'
        f'<a:graphic xmlns:a="{_NS}/main"><a:graphicData uri="{_NS}/chart">'
        f'<c:chart xmlns:c="{_NS}/chart" r:id="{relation}"/></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing>"
    )
