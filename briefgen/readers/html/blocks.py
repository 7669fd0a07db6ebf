"""A page's blocks of words, in order: what kind each is, its links, where it stands in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types
from lxml.html import HtmlElement  # type: ignore[import-untyped]  # lxml ships no types

from briefgen.cells import Cell, Grid
from briefgen.model import Link, PartKind
from briefgen.parts import Piece, absolute
from briefgen.readers.html.tree import AT
from briefgen.text import clean

_SKIPPED = frozenset(
    [
        *("head", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "select"),
        *("datalist", "audio", "video", "canvas", "map", "textarea"),
    ]
)
_INLINE = frozenset(
    [
        *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em"),
        *("font", "i", "img", "input", "ins", "kbd", "label", "mark", "meter", "output", "picture"),
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
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
}
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
    r"|pagination|pager|toolbar|widget)(?:$|[\s_-])",
    re.IGNORECASE,
)
_NOTES = frozenset(["doc-footnote", "doc-endnote", "doc-endnotes"])
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\n\r\f]+")
_WORD = re.compile(r"[^\s&<>\xa0]{1,30}")


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a page, and whether the element that it stands in is page furniture by its own words."""

    piece: Piece
    aside: bool


@dataclass(slots=True)
class _Around:
    """What an element that is open does to the blocks in it."""

    kind: PartKind | None = None
    level: int = 0
    aside: bool = False
    block: bool = True
    cell: Cell | None = None


@dataclass(slots=True)
class _Line:
    """The block that is being gathered."""

    text: str = ""
    at: int = -1
    first: str = ""
    links: list[Link] = field(default_factory=list)
    breaks: int = 0


def blocks(root: HtmlElement, html: str, base: str) -> Iterator[Block]:
    """Give every visible block of words of the page, in the order of the file."""
    walk = _Walk(html, base)
    skipping: HtmlElement | None = None
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if skipping is not None:
            if event == "end" and element is skipping:
                skipping = None
                walk.say(element.tail, element)
        elif event == "start" and _unseen(element):
            skipping = element
        elif event == "start":
            yield from walk.open(element)
        else:
            yield from walk.close(element)
    yield from walk.flush()


def _unseen(element: HtmlElement) -> bool:
    if element.tag in _SKIPPED or "hidden" in element.attrib or element.get("aria-hidden") == "true":
        return True
    return bool(_HIDDEN.search(element.get("style", "")))


class _Walk:
    """The elements that are open, and the block that their words make up."""

    def __init__(self, html: str, base: str) -> None:
        self.html = html
        self.base = base
        self.around: list[_Around] = [_Around()]
        self.line = _Line()
        self.anchors: list[tuple[int, str]] = []
        self.last = 0
        self.grid = Grid()

    def open(self, element: HtmlElement) -> Iterator[Block]:
        tag = str(element.tag)
        if tag == "br":
            self.line.breaks += 1
            if self.line.breaks > 1:
                yield from self.flush()
        elif tag not in _INLINE:
            yield from self.flush()
        self.around.append(_around(element, self.around[-1]))
        self.tabulate(tag, element)
        if tag == "a":
            self.anchors.append((len(self.line.text), absolute(element.get("href", ""), self.base)))
        self.say(element.text, element)

    def close(self, element: HtmlElement) -> Iterator[Block]:
        tag = str(element.tag)
        if tag == "a":
            self.link(*self.anchors.pop())
        if tag not in _INLINE and tag != "br":
            yield from self.flush()
        self.around.pop()
        if tag == "table":
            self.grid.end()
        self.say(element.tail, element)

    def tabulate(self, tag: str, element: HtmlElement) -> None:
        """Note where in its table a cell stands."""
        around = self.around[-1]
        if tag == "table":
            self.grid.begin()
        elif tag == "tr":
            self.grid.row()
        elif tag in ("td", "th"):
            head = tag == "th" or element.getparent().getparent().tag == "thead"
            around.cell = self.grid.cell(_span(element, "rowspan"), _span(element, "colspan"), head)

    def link(self, start: int, url: str) -> None:
        end = len(self.line.text)
        if url and start < end:
            self.line.links.append(Link(start, end, url))

    def say(self, text: str | None, element: HtmlElement) -> None:
        line = self.line
        words = _SPACE.sub(" ", clean(text)) if text else ""
        if line.breaks and words.strip():
            words = " " + words
            line.breaks = 0
        if not line.text or line.text.endswith(" "):
            words = words.lstrip(" ")
        if words and not line.text:
            line.at = int(element.get(AT) or self.last)
            hit = _WORD.search(words)
            line.first = hit[0] if hit else ""
        line.text += words

    def flush(self) -> Iterator[Block]:
        """The block that has been gathered, if it has words."""
        line, self.line = self.line, _Line()
        end = len(line.text)
        open_links = [Link(start, end, url) for start, url in self.anchors if url and start < end]
        self.anchors = [(0, url) for _, url in self.anchors]
        if not line.text.strip():
            return
        around = self.around[-1]
        origin = self._origin(line)
        kind = around.kind or "paragraph"
        cell = around.cell if kind == "cell" else None
        piece = Piece(line.text, kind, around.level, 0, origin, (*line.links, *open_links), cell)
        yield Block(piece, around.aside)

    def _origin(self, line: _Line) -> int:
        begin = max(line.at, self.last)
        if line.at >= self.last:
            begin = max(self.html.find(">", line.at, line.at + 5000) + 1, line.at)
        found = self.html.find(line.first, begin, begin + 20_000) if line.first else -1
        origin = found if found >= 0 else begin
        self.last = max(self.last, origin + len(line.text) if found >= 0 else origin)
        return origin


def _around(element: HtmlElement, outer: _Around) -> _Around:
    tag = str(element.tag)
    kind = _KINDS.get(tag, outer.kind)
    if element.get("role") in _NOTES:
        kind = "note"
    level = int(tag[1]) if kind == "heading" and tag in _KINDS else outer.level if kind == "heading" else 0
    return _Around(kind, level, outer.aside or _aside(element), cell=outer.cell)


def _span(element: HtmlElement, name: str) -> int:
    printed = element.get(name, "").strip()
    return int(printed) if printed.isascii() and printed.isdecimal() and len(printed) < 6 else 1


def _aside(element: HtmlElement) -> bool:
    tag = element.tag
    if tag in ("html", "body", "main", "article"):
        return False
    if tag in _ASIDE or element.get("role") in _ASIDE_ROLES:
        return True
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return bool(_ASIDE_NAMES.search(names[:500]))
