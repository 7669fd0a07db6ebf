"""Word's formulas (Office Math Markup, ISO/IEC 29500-1, 22.1) on one line: 3/8, 10⁶, √(a + b)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from briefgen.reading import linear
from briefgen.word.xml import w

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"


def m(name: str) -> str:
    """Give a name of Office Math Markup in Clark notation."""
    return f"{{{_MATH}}}{name}"


def linear_form(element: Element, out: frozenset[str]) -> str:
    """Give a formula's text in one line; `out` names the tracked changes that are not shown."""
    return _Formula(frozenset(w(name) for name in out)).said(element)


class _Formula:
    """One formula, read for one view of its tracked changes."""

    def __init__(self, out: frozenset[str]) -> None:
        self.out = out
        self.rules: Mapping[str, Callable[[Element], str]] = {
            m("t"): lambda one: one.text or "",
            w("t"): lambda one: one.text or "",
            m("f"): self.fraction,
            m("sSup"): self.scripts,
            m("sSub"): self.scripts,
            m("sSubSup"): self.scripts,
            m("sPre"): self.scripts_before,
            m("rad"): self.root,
            m("d"): self.brackets,
            m("nary"): self.series,
            m("limLow"): self.limits,
            m("limUpp"): self.limits,
            m("func"): self.function,
            m("m"): lambda one: f"({self.rows(one, m('mr'))})",
            m("eqArr"): lambda one: self.rows(one, m("e")),
        }

    def said(self, element: Element | None) -> str:
        """An element's text; what has no rule of its own is transparent, properties say nothing."""
        if element is None or element.tag in self.out or element.tag.endswith(("Pr", "}delText")):
            return ""
        rule = self.rules.get(element.tag)
        return rule(element) if rule else self.inside(element)

    def inside(self, element: Element) -> str:
        text = ""
        for child in element:
            said = self.said(child)
            # 2 and 3/8 side by side are no 23/8.
            mixed = child.tag == m("f") and text[-1:].isdecimal() and said[:1].isdecimal()
            text += f" {said}" if mixed else said
        return text

    def child(self, element: Element, name: str) -> str:
        return self.said(element.find(m(name)))

    def fraction(self, element: Element) -> str:
        above, below = self.child(element, "num"), self.child(element, "den")
        if _property(element, "fPr", "type") == "noBar":
            return f"({above} ¦ {below})"
        return linear.fraction(above, below)

    def scripts(self, element: Element) -> str:
        low, high = self.child(element, "sub"), self.child(element, "sup")
        return self.child(element, "e") + linear.lowered(low) + linear.raised(high)

    def scripts_before(self, element: Element) -> str:
        low, high = self.child(element, "sub"), self.child(element, "sup")
        return linear.lowered(low) + linear.raised(high) + self.child(element, "e")

    def root(self, element: Element) -> str:
        return linear.root(self.child(element, "e"), self.child(element, "deg"))

    def brackets(self, element: Element) -> str:
        begin, end, parted = (
            _property(element, "dPr", name, usual)
            for name, usual in (("begChr", "("), ("endChr", ")"), ("sepChr", "|"))
        )
        return begin + parted.join(self.said(one) for one in element.findall(m("e"))) + end

    def series(self, element: Element) -> str:
        sign = _property(element, "naryPr", "chr", "∫")
        low, high = self.child(element, "sub"), self.child(element, "sup")
        return f"{sign}{linear.lowered(low)}{linear.raised(high)} {self.child(element, 'e')}"

    def limits(self, element: Element) -> str:
        limit = self.child(element, "lim")
        script = linear.lowered if element.tag == m("limLow") else linear.raised
        return self.child(element, "e") + script(limit)

    def function(self, element: Element) -> str:
        return f"{self.child(element, 'fName')} {self.child(element, 'e')}"

    def rows(self, element: Element, name: str) -> str:
        rows = ([self.said(cell) for cell in row] or [""] for row in element.findall(name))
        if name == m("e"):
            return "; ".join(self.said(row) for row in element.findall(name))
        return "; ".join(", ".join(row) for row in rows)


def _property(element: Element, holder: str, name: str, usual: str = "") -> str:
    """A property's value; what a formula's file does not say is as usual, and an empty one is empty."""
    found = element.find(f"{m(holder)}/{m(name)}")
    return usual if found is None else found.get(m("val"), "")
