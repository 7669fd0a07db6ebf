"""Warnings for all that a stylesheet asks for and Word has not: by name, element and line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from briefgen.engine import weasy
from briefgen.styles import Styled, rules
from briefgen.writers.docx.registry import LOST, ONLY_PLACED, PARTLY, PSEUDO, USUAL

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


_MARGINS = ("margin_top", "margin_right", "margin_bottom", "margin_left")
_BROWSERS = 1
"""The first part of the weight of what the browser's own stylesheet says."""


def told(styled: Styled) -> Iterator[str]:
    """One message for each property that is lost and each kind of element that asks for it."""
    seen: dict[int, None] = {}
    said: dict[str, None] = {}
    for element in styled.tree.root.iter():
        values = styled.engine.style_for(element) if isinstance(element.tag, str) else None
        if values is None or id(values.unchanged()) in seen or "}" in element.tag:
            continue
        seen.setdefault(id(values.unchanged()))
        for name in _lost(values.unchanged()):
            said.setdefault(_message(styled, element, name, LOST.get(name) or PARTLY[name]))
        for pseudo, origin in styled.engine.style_for.pseudo(element).items():
            if pseudo in PSEUDO and _declared(origin):
                said.setdefault(f"{_called(element)}::{pseudo}: {PSEUDO[pseudo]}")
    yield from said
    yield from _margin_boxes(styled)


def _lost(origin: Any) -> Iterable[str]:
    """What an element's own declarations ask for; worked out once for all documents that have it."""
    if not hasattr(origin, "lost"):
        own = (name for name, (_, weight) in origin.cascaded.items() if weight[0] > _BROWSERS)
        origin.lost = tuple(
            name
            for name in own
            if (name in LOST and _asks(origin, name)) or (name in PARTLY and _beyond(origin, name))
        )
    found: tuple[str, ...] = origin.lost
    return found


def _asks(origin: Any, name: str) -> bool:
    value = origin[name]
    if name == "text_align_last" and value == origin["text_align_all"]:
        return False
    if name in ONLY_PLACED:
        return value != "auto" and origin["position"] in ("absolute", "fixed")
    return value != weasy.weasyprint().css.properties.INITIAL_VALUES[name] and value not in USUAL.get(
        name, ()
    )


def _beyond(origin: Any, name: str) -> bool:
    """Whether a property that Word has in part is asked for in one of its other values."""
    value = origin[name]
    if name == "text_transform":
        return bool(value not in ("none", "uppercase", "lowercase"))
    if name == "text_decoration_line":
        return bool("overline" in value)
    if name == "border_spacing":
        return any(value) and origin["border_collapse"] == "separate" and "table" in origin["display"]
    if name == "display":
        return bool(value == ("inline", "flow-root") and origin["width"] != "auto")
    return bool(value != "auto" and origin["position"] == "relative")


def _declared(origin: Any) -> bool:
    """Whether the template's stylesheet says it; the browser's own has rules for notes."""
    if not hasattr(origin, "declared"):
        origin.declared = any(weight[0] > _BROWSERS for _, weight in origin.cascaded.values())
    return bool(origin.declared)


def _message(styled: Styled, element: Element, name: str, instead: str) -> str:
    shown = name.replace("_", "-")
    place = rules.line(styled, element, shown, "")
    shown = place.name if place else shown
    where = f" ({styled.tree.template}/brief.css:{place.line})" if place else ""
    return f"{shown} of {_called(element)}{where} does not reach Word: {instead}"


def _called(element: Element) -> str:
    name = (element.get("class") or "").split()
    return f'<{element.tag} class="{name[0]}">' if name else f"<{element.tag}>"


def _margin_boxes(styled: Styled) -> Iterator[str]:
    """What pages and the boxes in their margins ask for; they have no element."""
    said: dict[str, None] = {}
    margins: dict[str, set[tuple[Any, ...]]] = {}
    for (kind, pseudo), values in styled.engine.style_for.get_computed_styles().items():
        if pseudo and pseudo.startswith("@") and not isinstance(kind, str):
            for name in _lost(values.unchanged()):
                shown = name.replace("_", "-")
                instead = LOST.get(name) or PARTLY[name]
                said.setdefault(f"{shown} of {pseudo} does not reach Word: {instead}")
        elif not pseudo and not isinstance(kind, str) and type(kind).__name__ == "PageType":
            for name in _of_pages(values):
                said.setdefault(f"{name} of @page does not reach Word: its pages have none")
            margins.setdefault(kind.name, set()).add(tuple(values[name] for name in _MARGINS))
    yield from said
    if any(len(found) > 1 for found in margins.values()):
        yield "margin of some pages does not reach Word: pages of one name have the same; give them a name"


def _of_pages(values: Any) -> Iterator[str]:
    """What a page itself asks for, beside its size, margins and colour."""
    if any(values[f"border_{side}_style"] != "none" for side in ("top", "right", "bottom", "left")):
        yield "border"
    if values["marks"]:
        yield "marks"
