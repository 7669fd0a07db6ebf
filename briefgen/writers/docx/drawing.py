"""Images as DrawingML: in the line of text, or beside it with the text flowing round; 29500-1, 20.4.2."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

from briefgen.writers.docx.outline import Picture

EMU = 12700
"""English metric units in a point."""
_NS = "http://schemas.openxmlformats.org/drawingml/2006"
_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
_SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"
"""By which Word 2016 and later know that a vector stands beside the picture."""
_THOUSANDTHS = 100_000
"""Of a whole, in which what is cut off an image is counted."""


def drawing(picture: Picture, number: int, relation: str, vector: str) -> str:
    """The drawing of an image; `relation` is its id, `vector` that of the SVG beside it, or empty."""
    wide, high = round(picture.width * EMU), round(picture.height * EMU)
    about = f'<wp:docPr id="{number}" name="Picture {number}" descr={quoteattr(picture.alt)}/>'
    inner = f"{about}<wp:cNvGraphicFramePr/>{_graphic(picture, number, relation, vector)}"
    size = f'<wp:extent cx="{wide}" cy="{high}"/>'
    if picture.floating == "none":
        place = f'<wp:inline xmlns:wp="{_NS}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">'
        return f"<w:drawing>{place}{size}{inner}</wp:inline></w:drawing>"
    return f"<w:drawing>{_anchor(picture, number)}{size}{_AROUND}{inner}</wp:anchor></w:drawing>"


_AROUND = '<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapSquare wrapText="bothSides"/>'


def _anchor(picture: Picture, number: int) -> str:
    top, right, bottom, left = (max(0, round(side * EMU)) for side in picture.margin)
    return (
        f'<wp:anchor xmlns:wp="{_NS}/wordprocessingDrawing" distT="{top}" distB="{bottom}" distL="{left}" '
        f'distR="{right}" simplePos="0" relativeHeight="{number}" behindDoc="0" locked="0" layoutInCell="1" '
        f'allowOverlap="0"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="column"><wp:align>{picture.floating}</wp:align></wp:positionH>'
        f'<wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
    )


def _graphic(picture: Picture, number: int, relation: str, vector: str) -> str:
    wide, high = round(picture.width * EMU), round(picture.height * EMU)
    beside = (
        f'<a:extLst><a:ext uri="{_SVG_EXTENSION}"><asvg:svgBlip xmlns:asvg="{_SVG}" r:embed="{vector}"/>'
        "</a:ext></a:extLst>"
    )
    across, down = (round(share * _THOUSANDTHS) for share in picture.crop)
    cut = f'<a:srcRect l="{across}" t="{down}" r="{across}" b="{down}"/>' if across or down else ""
    return (
        f'<a:graphic xmlns:a="{_NS}/main"><a:graphicData uri="{_NS}/picture">'
        f'<pic:pic xmlns:pic="{_NS}/picture">'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="Picture {number}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relation}">{beside if vector else ""}</a:blip>{cut}'
        f"<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
    )
