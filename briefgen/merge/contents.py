"""Lists of contents: a nav that names levels of headings, or figures or tables, is filled with links to them.

A section with `data-number` gives its headings that number. What stands in an aside is neither numbered nor
listed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.etree.ElementTree import Element, SubElement

from briefgen.merge.figures import COUNT

CONTENTS = "data-contents"
"""The attribute of a nav that says what it lists: `h2`, or `h2 h3`, or `figures`, or `tables`."""
NUMBER = "data-number"
"""The attribute of a section that is numbered, and of the headings in it."""
CAPTIONS = {"figures": ("figcaption", "p"), "tables": ("caption",)}
"""Elements that hold the number and the words of a figure or a table."""
_MARKS = frozenset({"mark", "marks", "foot-mark", "page-note"})
"""Classes of what stands in a heading and is none of its words."""


def fill(root: Element) -> None:
    """Put a list of links into each nav with `data-contents`; what has no id yet gets one.

    A nav that has nothing to list goes, with its heading.
    """
    aside = {inner for one in root.iter("aside") for inner in one.iter()}
    for section in root.iter("section"):
        if section.get(NUMBER):
            _number([one for one in section.iter() if one not in aside], section.get(NUMBER, ""))
    aside.update(inner for one in root.iter("nav") for inner in one.iter())
    navs = [(above, child) for above in root.iter() for child in above if child.tag == "nav"]
    for parent, nav in navs:
        wanted = nav.get(CONTENTS, "").split()
        found = [one for one in root.iter() if one not in aside and _listed(one, wanted)]
        _list(nav, found, wanted)
        if wanted and not found:
            parent.remove(nav)


def _number(elements: Sequence[Element], number: str) -> None:
    """Give the heading of a section its number, and those below it theirs."""
    for one in elements:
        if one.tag == "h2":
            one.set(NUMBER, number)
    for count, one in enumerate((one for one in elements if one.tag == "h3"), 1):
        one.set(NUMBER, f"{number}.{count}")


def _listed(element: Element, wanted: Sequence[str]) -> bool:
    if element.tag in wanted:
        return True
    tags = (tag for name in wanted for tag in CAPTIONS.get(name, ()))
    return element.tag in tags and element.find(f".//*[@{COUNT}]") is not None


def _list(nav: Element, found: Sequence[Element], wanted: Sequence[str]) -> None:
    """The links as lists in each other: those below a heading stand in its item."""
    open_: list[tuple[int, Element]] = [(-1, nav)]
    for number, target in enumerate(found, 1):
        level = wanted.index(str(target.tag)) if target.tag in wanted else 0
        while open_[-1][0] >= level:
            open_.pop()
        above = open_[-1][1]
        below = above[-1] if len(above) and above[-1].tag == "ol" else SubElement(above, "ol")
        item = SubElement(below, "li", {"class": f"contents-{level + 1}"})
        kind = "heading" if target.tag in wanted else wanted[0]
        ident = target.get("id") or f"{kind}-{number}"
        target.set("id", ident)
        link = SubElement(item, "a", {"href": f"#{ident}"})
        link.text = " ".join("".join((target.get(NUMBER, ""), " ", *_words(target))).split())
        open_.append((level, item))


def _words(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if not _MARKS.intersection((child.get("class") or "").split()):
            yield from _words(child)
        yield child.tail or ""
