"""What stands in a line and is no text: pictures, charts, diagrams, embedded objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.text import clean

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_KINDS = (
    ("{http://schemas.openxmlformats.org/drawingml/2006/chart}chart", "chart"),
    ("{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds", "diagram"),
    ("{http://schemas.openxmlformats.org/drawingml/2006/picture}pic", "picture"),
    ("{urn:schemas-microsoft-com:office:office}OLEObject", "object"),
    ("{urn:schemas-microsoft-com:vml}imagedata", "picture"),
)
"""Elements that tell what a drawing is, the first that is found."""

_RULE = "{urn:schemas-microsoft-com:office:office}hr"
"""What Word makes of a line across the page that was typed or pasted; 29500-4, 19.1.2.19."""
_ON = ("t", "true", "1")
_PROPERTIES = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"


def described(drawing: Element) -> tuple[str, str]:
    """Say what a drawing is, and what its author says that it shows."""
    usual = "ruled line" if any(one.get(_RULE) in _ON for one in drawing.iter()) else "shape"
    kind = next((kind for tag, kind in _KINDS if next(drawing.iter(tag), None) is not None), usual)
    about = next(drawing.iter(_PROPERTIES), None)
    words = (about.get("descr") or about.get("title") or "") if about is not None else ""
    return kind, " ".join(clean(words).split())
