"""Where in the template's stylesheet a declaration stands: read only when there is something to say of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from briefgen.styles.cascade import Styled


@dataclass(frozen=True, slots=True)
class Declared:
    """A declaration: its name as it is written, and its line."""

    name: str
    line: int


def line(styled: Styled, element: Element, name: str, pseudo: str) -> Declared | None:
    """The last declaration of a property, or of a shorthand of it, for an element; None where there is none.

    `pseudo` is empty, or `::` and the pseudo-element; then the rule itself is looked for.
    """
    sheet = styled.open_asset(styled.engine.sheet).decode("utf-8")
    wrapper = _wrapper(styled, element)
    found = None
    for selector, rule in _rules(sheet):
        if pseudo:
            bare, _, after = selector.partition(pseudo)
            if bare != selector and not after and _matches(bare or "*", wrapper):
                found = Declared(selector, rule.source_line)
        elif _matches(selector, wrapper):
            found = _declaration(rule, name) or found
    return found


def _wrapper(styled: Styled, element: Element) -> Any:
    tree = styled.engine.html.wrapper_element.iter_subtree()
    return next((one for one in tree if one.etree_element is element), None)


@lru_cache(maxsize=4)
def _parsed(sheet: str) -> tuple[Any, ...]:
    import tinycss2

    return tuple(tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True))


def _rules(sheet: str) -> Iterator[tuple[str, Any]]:
    """Every selector with its rule; of rules for print and all media, those within, too."""
    import tinycss2

    todo = list(_parsed(sheet))
    while todo:
        rule = todo.pop(0)
        if rule.type == "qualified-rule":
            for selector in tinycss2.serialize(rule.prelude).split(","):
                yield selector.strip(), rule
        elif (
            rule.type == "at-rule"
            and rule.lower_at_keyword in ("media", "layer", "supports")
            and rule.content
        ):
            todo[:0] = tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)


def _matches(selector: str, wrapper: Any) -> bool:
    import cssselect2

    try:
        compiled = cssselect2.compile_selector_list(selector)
    except cssselect2.SelectorError:
        return False
    return wrapper is not None and any(one.test(wrapper) for one in compiled if one.pseudo_element is None)


def _declaration(rule: Any, name: str) -> Declared | None:
    import tinycss2

    found = None
    for one in tinycss2.parse_declaration_list(rule.content, skip_comments=True, skip_whitespace=True):
        if one.type == "declaration" and _covers(one.lower_name, name):
            found = Declared(one.lower_name, one.source_line)
    return found


_SHORT = {
    "border-radius": ("-radius",),
    "background": ("background-",),
    "font": ("font-",),
    "text-decoration": ("text-decoration-",),
    "outline": ("outline-",),
    "inset": ("bottom", "right"),
    "columns": ("column-width",),
    "grid-template": ("grid-template-",),
    "grid": ("grid-",),
    "grid-area": ("grid-row-end",),
    "grid-row": ("grid-row-end",),
    "place-items": ("align-items", "justify-items"),
    "place-self": ("align-self", "justify-self"),
    "list-style": ("list-style-",),
    "border-image": ("border-image-",),
}
"""Shorthands by what the names of their properties begin with, or end with."""


def _covers(written: str, name: str) -> bool:
    parts = _SHORT.get(written, ())
    return written == name or any(name.startswith(part) or name.endswith(part) for part in parts)
