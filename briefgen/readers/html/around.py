"""What an element that is open does to the words in it: their kind, whether they are page furniture."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml.html import HtmlElement  # type: ignore[import-untyped]  # lxml ships no types

from briefgen.cells import Cell
from briefgen.model import PartKind
from briefgen.readers.html.notes import is_note

INLINE = frozenset(
    [
        *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em"),
        *("font", "i", "img", "input", "ins", "kbd", "label", "mark", "math", "meter", "output", "picture"),
        *("progress", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub"),
        *("sup", "time", "tt", "u", "var", "wbr"),
    ]
)
_KINDS: dict[str, PartKind] = {
    "li": "item",
    "dt": "item",
    "dd": "item",
    "blockquote": "quote",
    "td": "cell",
    "th": "cell",
    "figcaption": "note",
    "caption": "note",
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
}
_FRAMES = frozenset(["figure", "dl", "blockquote", "table"])
_ASIDE = frozenset(["nav", "footer", "aside", "form", "button", "dialog", "menu"])
_ASIDE_ROLES = frozenset(
    [
        *("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alert"),
        *("alertdialog", "menu", "toolbar"),
    ]
)
_ASIDE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:cookies?|consent|share|sharing|social|breadcrumbs?|sidebar|comments?|respond|related|newsletter"
    r"|subscribe|signup|advert\w*|ads?|promo|menu|nav|navbar|navigation|footer|masthead|skip\w*|popup|modal|byline"
    r"|pagination|pager|toolbar|widget|teasers?|recommended|recirc\w*|trending|outbrain|taboola)(?:$|[\s_-])",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Around:
    """What an open element does to the blocks in it."""

    kind: PartKind | None = None
    level: int = 0
    aside: bool = False
    cell: Cell | None = None
    frame: str = ""
    """The nearest figure, definition list, quotation or table; or note."""
    signs: bool = False
    """Its words say who said what stands above them."""
    start: int = 0
    """How long the line was when the element opened."""
    height: int = 0
    noted: bool = False
    """It is a note, or holds notes."""


def around(element: HtmlElement, outer: Around) -> Around:
    """Say what an element does to the words in it, by its tag, role and names."""
    tag = str(element.tag)
    signs = outer.signs or signs_below(element, outer)
    # What stands in a cell is the cell's, a list and a quotation, too.
    kind = outer.kind if outer.kind == "cell" and tag != "table" else _KINDS.get(tag, outer.kind)
    noted = outer.noted or (tag not in INLINE and is_note(element))
    if signs or (noted and kind != "heading"):
        kind = "note"
    own = kind == "heading" and tag in _KINDS
    level = int(tag[1]) if own else outer.level if kind == "heading" else 0
    frame = tag if tag in _FRAMES and outer.frame != "figure" else outer.frame
    frame = "note" if noted else frame
    aside = outer.aside or (_is_aside(element) and not signs and not noted)
    return Around(kind, level, aside, outer.cell, frame, signs, noted=noted)


def signs_below(element: HtmlElement, outer: Around) -> bool:
    """Say whether an element names who is quoted: cite, footer or figcaption after a quotation's words."""
    tag = element.tag
    if tag == "figcaption":
        return element.getparent().find(".//blockquote") is not None
    if tag not in ("cite", "footer") or outer.kind != "quote":
        return False
    return tag == "footer" or _ends_its_quotation(element)


def _ends_its_quotation(element: HtmlElement) -> bool:
    """Whether nothing but white space follows in the quotation; a title within a sentence goes on."""
    while element is not None and element.tag != "blockquote":
        if (element.tail or "").strip() or element.getnext() is not None:
            return False
        element = element.getparent()
    return element is not None


def _is_aside(element: HtmlElement) -> bool:
    tag = element.tag
    if tag in ("html", "body", "main", "article"):
        return False
    if tag in _ASIDE or element.get("role") in _ASIDE_ROLES:
        return True
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return bool(_ASIDE_NAMES.search(names[:500]))
