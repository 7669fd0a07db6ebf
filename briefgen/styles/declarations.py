"""Which declarations win for an element: CSS Cascade 4, 6.1, by WeasyPrint's own functions.

To be imported when a cascade is run: it imports WeasyPrint.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import inf
from typing import TYPE_CHECKING, Any

from briefgen.engine import weasy

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_css = weasy.weasyprint().css

_HINT = (1, inf, (9, 9, 9))
"""The weight of what attributes say: above the browser's own stylesheet, below any other."""
_SIDES = ("top", "right", "bottom", "left")


def without_meaning(display: Sequence[str], collapse: str) -> Iterator[str]:
    """Properties that do not apply to parts of tables (CSS 2.2, 8.3 and 17.6.2)."""
    if "table" in display and collapse == "collapse":
        yield from (f"padding_{side}" for side in _SIDES)
    if len(display) == 1 and display[0].startswith("table-") and display[0] != "table-caption":
        yield from (f"margin_{side}" for side in _SIDES)


def declared(element: Element, base: str, found: Any) -> dict[str | None, dict[str, Any]]:
    """The declarations that win, with their weights, of an element and of its pseudo-elements."""
    winning: dict[str | None, dict[str, Any]] = {}

    def declare(pseudo: str | None, name: str, value: Any, weight: Any) -> None:
        style = winning.setdefault(pseudo, {})
        if name not in style or style[name][1] <= weight:
            style[name] = value, weight

    for name, value in _hinted(element):
        declare(None, name, value, _HINT)
    alone = element.makeelement(element.tag, element.attrib)
    for specificity, _, declarations, address in _css.find_style_attributes(alone, False, base):
        for name, value, important in _css.preprocess_declarations(address, declarations):
            declare(None, name, value, (_css.declaration_precedence("author", important), inf, specificity))
    for (sheet, origin, own), rules in found:
        for specificity, _, pseudo, (declarations, layer) in rules:
            order = inf if layer is None else sheet.layers.index(layer)
            for name, value, important in declarations:
                weight = (_css.declaration_precedence(origin, important), order, own or specificity)
                declare(pseudo, name, value, weight)
    return winning


def _hinted(element: Element) -> Iterator[tuple[str, Any]]:
    """What attributes say of the look: HTML, 15.3.6 and 15.3.7. WeasyPrint's own hints are all or none."""
    if element.get("dir") in ("rtl", "ltr"):
        yield "direction", element.get("dir")
    number = element.get("start" if element.tag == "ol" else "value", "")
    if element.tag == "ol" and number.lstrip("-").isdigit():
        yield "counter_reset", (("list-item", int(number) - 1),)
    if element.tag == "li" and number.lstrip("-").isdigit():
        yield "counter_set", (("list-item", int(number)),)
