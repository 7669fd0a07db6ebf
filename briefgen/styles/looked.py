"""The styles of a cascade as writers read them: of elements, of what is generated, of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from briefgen.styles import paged
from briefgen.styles.looks import MarginBox, PageStyle, Style
from briefgen.styles.pieces import pieces
from briefgen.styles.values import page_margins, points, to_style

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from briefgen.styles.cascade import Engine

_MARGIN_BOXES = ("@top", "@right", "@bottom", "@left")


def look(values: Any) -> Style:
    """Give a style's values for a writer; once for all documents that have it."""
    origin = values.unchanged()
    if not hasattr(origin, "look"):
        origin.look = to_style(origin)
    found: Style = origin.look
    return found


def part(engine: Engine, element: Element, pseudo: str) -> Style | None:
    """Give the style of a pseudo-element; None where the stylesheet has none for it."""
    values = engine.style_for(element, pseudo)
    return None if values is None else look(values)


def page(engine: Engine, first: bool, name: str) -> PageStyle:
    """Give paper, margins and margin boxes of a kind of page."""
    if (first, name) not in engine.pages:
        engine.pages[first, name] = _new_page(engine, first, name)
    return engine.pages[first, name]


def _new_page(engine: Engine, first: bool, name: str) -> PageStyle:
    values = paged.page_values(engine, first, name)
    kind, boxes = paged.kind(first, name), {}
    for element, pseudo in list(engine.style_for.get_computed_styles()):
        if element == kind and pseudo and pseudo.startswith(_MARGIN_BOXES):
            box = engine.style_for(element, pseudo)
            content = pieces(box["content"])
            if content:
                boxes[pseudo[1:]] = MarginBox(look(box), content)
    width, height = values["size"]
    return PageStyle(points(width), points(height), page_margins(values), boxes, look(values).background)
