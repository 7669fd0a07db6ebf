"""Lists of contents: a nav that names levels of headings is filled with links to them."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement

CONTENTS = "data-contents"
"""The attribute of a nav that says which headings it lists: `h2`, or `h2 h3`."""
_MARKS = frozenset({"mark", "marks", "foot-mark"})
"""Classes of what stands in a heading and is none of its words."""


def fill(root: Element) -> None:
    """Put a list of links into each nav with `data-contents`; headings without an id get one."""
    for nav in root.iter("nav"):
        wanted = nav.get(CONTENTS, "").split()
        if wanted:
            own = set(nav.iter())
            found = [one for one in root.iter() if one.tag in wanted and one not in own]
            _list(nav, found, wanted)


def _list(nav: Element, headings: list[Element], wanted: list[str]) -> None:
    """The links as lists in each other: those below a heading stand in its item."""
    open_: list[tuple[int, Element]] = [(-1, nav)]
    for number, heading in enumerate(headings, 1):
        level = wanted.index(str(heading.tag))
        while open_[-1][0] >= level:
            open_.pop()
        above = open_[-1][1]
        below = above[-1] if len(above) and above[-1].tag == "ol" else SubElement(above, "ol")
        item = SubElement(below, "li", {"class": f"contents-{level + 1}"})
        ident = heading.get("id") or f"heading-{number}"
        heading.set("id", ident)
        link = SubElement(item, "a", {"href": f"#{ident}"})
        link.text = " ".join("".join(_words(heading)).split())
        open_.append((level, item))


def _words(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if not _MARKS.intersection((child.get("class") or "").split()):
            yield from _words(child)
        yield child.tail or ""
