"""Formulas of a page (MathML Core, W3C) on one line: 3/8, 10⁶, √(a + b)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lxml.html import HtmlElement  # type: ignore[import-untyped]  # lxml ships no types

from briefgen.reading import linear

_SILENT = frozenset(["annotation", "annotation-xml", "mphantom", "mprescripts", "none", "maligngroup"])


def linear_form(element: HtmlElement) -> str:
    """Give a formula's text in one line; where it has none, its alternative text."""
    try:
        said = " ".join(_said(element).split())
    except RecursionError:  # no formula is nested so deep: its letters are all that it can say
        said = " ".join(str(element.text_content()).split())
    return said or " ".join(element.get("alttext", "").split())


def _said(element: HtmlElement) -> str:
    tag = _local(element)
    if tag in _SILENT:
        return ""
    rule = _RULES.get(tag)
    if rule is not None:
        return rule([_said(child) for child in element if _local(child) not in _SILENT])
    text = (element.text or "").strip()
    for child in element:
        said = _said(child)
        # 2 and 3/8 side by side are no 23/8.
        mixed = _local(child) == "mfrac" and text[-1:].isdecimal() and said[:1].isdecimal()
        text += f" {said}" if mixed else said
        text += (child.tail or "").strip()
    return text


def _local(element: HtmlElement) -> str:
    return str(element.tag).rpartition(":")[2].rpartition("}")[2].lower()


def _part(parts: list[str], number: int) -> str:
    return parts[number] if number < len(parts) else ""


def _above(text: str) -> str:
    """What stands over a letter: a bar or an arrow belongs to it, a limit is raised."""
    return linear.raised(text) if any(char.isalnum() for char in text) else text


_RULES: Mapping[str, Callable[[list[str]], str]] = {
    "mfrac": lambda parts: linear.fraction(_part(parts, 0), _part(parts, 1)),
    "msup": lambda parts: _part(parts, 0) + linear.raised(_part(parts, 1)),
    "mover": lambda parts: _part(parts, 0) + _above(_part(parts, 1)),
    "msub": lambda parts: _part(parts, 0) + linear.lowered(_part(parts, 1)),
    "munder": lambda parts: _part(parts, 0) + linear.lowered(_part(parts, 1)),
    "msubsup": lambda parts: (
        _part(parts, 0) + linear.lowered(_part(parts, 1)) + linear.raised(_part(parts, 2))
    ),
    "munderover": lambda parts: (
        _part(parts, 0) + linear.lowered(_part(parts, 1)) + linear.raised(_part(parts, 2))
    ),
    "msqrt": lambda parts: linear.root("".join(parts)),
    "mroot": lambda parts: linear.root(_part(parts, 0), _part(parts, 1)),
    "mfenced": lambda parts: f"({', '.join(parts)})",
    "mtr": ", ".join,
    "mtable": "; ".join,
    "mspace": lambda _parts: " ",
}
