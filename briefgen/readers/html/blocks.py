"""A page's blocks of words, in order: what kind each is, its links, where it stands in the file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types
from lxml.html import HtmlElement  # type: ignore[import-untyped]  # lxml ships no types

from briefgen.cells import Grid
from briefgen.model import Link
from briefgen.parts import Piece, absolute, is_telling
from briefgen.readers.html.around import INLINE, Around, around, signs_below
from briefgen.readers.html.formulas import linear_form
from briefgen.readers.html.line import Line, signed
from briefgen.readers.html.looks import Look, Styles
from briefgen.readers.html.notes import is_mark, leads_back, refers_to_note
from briefgen.readers.html.tree import AT, GONE, has_words

_SKIPPED = frozenset(
    [
        *("head", "script", "style", "noscript", "template", "svg", "iframe", "object", "select"),
        *("datalist", "audio", "video", "canvas", "map", "textarea", "rt", "rp"),
    ]
)
_TABLES = frozenset(["table", "dl"])
"""A definition list reads as a table whose rows have heads, where what it says is short."""
_QUOTES = ("“”", "‘’")
"""Round q elements: outer ones, and those within."""
_SHORT = 60
"""Letters of a definition list's entry that is no sentence."""
_PROSE = 5
"""Words from which hidden text is named: less is a label."""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a page, and what the elements that it stands in say of it."""

    piece: Piece
    aside: bool
    """Page furniture, by its elements' own words."""
    frame: str = ""
    """The nearest figure, definition list, quotation or table."""
    letters: str = ""
    """Its words with those raised ones that its piece has no more."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a page holds."""

    blocks: tuple[Block, ...]
    hidden: int
    """Stretches of prose that the page does not show."""
    drawings: int = 0
    """Those whose words were not read."""


def blocks(root: HtmlElement, html: str, base: str, styles: Styles, grid: Grid | None = None) -> Found:
    """Give every visible block of words of the page, in the order of the file.

    `grid` goes on counting the tables of the document that holds the page.
    """
    walk = _Walk(html, base, styles, grid or Grid(), str(root.get("lang") or ""))
    found: list[Block] = []
    skipping: HtmlElement | None = None
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if skipping is not None:
            if event == "end" and element is skipping:
                skipping = None
                walk.say(element.tail, element)
        elif event == "start" and walk.passes(element):
            skipping = element
        elif event == "start":
            found += walk.open(element)
        else:
            found += walk.close(element)
    found += walk.flush()
    return Found(tuple(_defined(found)), walk.hidden, walk.drawings)


def _defined(found: Sequence[Block]) -> Iterator[Block]:
    """Make cells of a definition list's terms and what they mean, where all of that is short."""
    lists: dict[int, bool] = {}
    for piece in (block.piece for block in found):
        if piece.kind == "item" and piece.cell:
            lists[piece.cell.table] = lists.get(piece.cell.table, True) and len(piece.text) <= _SHORT
    for block in found:
        piece = block.piece
        if piece.kind == "item" and piece.cell:
            short = lists[piece.cell.table]
            piece = replace(piece, kind="cell") if short else replace(piece, cell=None)
        yield replace(block, piece=piece)


class _Walk:
    """The elements that are open, and the block that their words make up."""

    def __init__(self, html: str, base: str, styles: Styles, grid: Grid, language: str) -> None:
        self.html = html
        self.base = base
        self.styles = styles
        self.around: list[Around] = [Around()]
        self.line = Line()
        self.anchors: list[tuple[int, str]] = []
        self.last = 0
        self.grid = grid
        self.hidden = 0
        self.drawings = 0
        self.quoted = 0
        self.pictures: list[Block] = []
        self.look = Look()
        self.language = language

    def passes(self, element: HtmlElement) -> bool:
        """Say whether an element's words are no text of the page; a formula is said in one line."""
        if element.tag in _SKIPPED:
            self.drawings += element.tag == "svg" and not self.around[-1].aside and has_words(element)
            return True
        if leads_back(element):
            element.set(GONE, "")
            return True
        self.look = look = self.styles.look(element)
        unseen = look.hidden or "hidden" in element.attrib
        if unseen and not self.around[-1].aside and len(str(element.text_content()).split()) >= _PROSE:
            self.hidden += 1
        if unseen or look.struck or element.get("aria-hidden") == "true":
            element.set(GONE, "")
            return True
        if element.tag == "math":
            self.line.add_formula(linear_form(element), self._at(element))
            return True
        return False

    def open(self, element: HtmlElement) -> Iterator[Block]:
        tag, outer = str(element.tag), self.around[-1]
        if tag == "br":
            self.line.breaks += 1
            if self.line.breaks > 1:
                yield from self.flush()
        elif tag not in INLINE or signs_below(element, outer):
            yield from self.flush()
        inner = around(element, outer)
        inner.start, inner.height = len(self.line.text), self.look.height
        self.around.append(inner)
        self.tabulate(tag, element)
        if tag == "a":
            self.anchors.append((len(self.line.text), absolute(element.get("href", ""), self.base)))
        elif tag == "q":
            self.line.say(_QUOTES[self.quoted % 2][0], self._at(element))
            self.quoted += 1
        elif tag == "img":
            self.picture(element)
        self.say(element.text, element)

    def close(self, element: HtmlElement) -> Iterator[Block]:
        tag, inner = str(element.tag), self.around[-1]
        if inner.height and tag in INLINE:
            self.line.raise_from(inner.start, inner.height, refers_to_note(element))
        if tag == "a":
            start, url = self.anchors.pop()
            if not inner.height and is_mark(element, self.line.text[:start]):
                self.line.raise_from(start, 1, True)
            self.line.link(start, url)
        elif tag == "q":
            self.quoted -= 1
            self.line.text = self.line.text.rstrip(" ") + _QUOTES[self.quoted % 2][1]
        if (tag not in INLINE and tag != "br") or (inner.signs and not self.around[-2].signs):
            yield from self.flush()
        self.around.pop()
        if tag in _TABLES:
            self.grid.end()
        self.say(element.tail, element)

    def tabulate(self, tag: str, element: HtmlElement) -> None:
        """Note where in its table a cell stands."""
        inner = self.around[-1]
        if tag in _TABLES:
            self.grid.begin()
        elif tag == "tr":
            self.grid.row()
        elif tag in ("dt", "dd") and inner.kind == "item":
            if tag == "dt":
                self.grid.row()
            inner.cell = self.grid.cell(head=tag == "dt")
        elif tag in ("td", "th"):
            head = tag == "th" or element.getparent().getparent().tag == "thead"
            inner.cell = self.grid.cell(_span(element, "rowspan"), _span(element, "colspan"), head)

    def picture(self, element: HtmlElement) -> None:
        """Keep what a picture's alternative text says, for the end of the block that it stands in."""
        said = " ".join(element.get("alt", "").split())
        if is_telling(said):
            inner = self.around[-1]
            piece = Piece(said, "note", 0, 0, self._at(element))
            self.pictures.append(Block(piece, inner.aside or bool(self.anchors), "figure", said))

    def say(self, text: str | None, element: HtmlElement) -> None:
        self.line.say(text, self._at(element))

    def _at(self, element: HtmlElement) -> int:
        return int(element.get(AT) or self.last)

    def flush(self) -> Iterator[Block]:
        """The block that has been gathered, if it has words, then the pictures in it."""
        line, self.line = self.line, Line()
        end = len(line.text)
        line.links += [Link(start, end, url) for start, url in self.anchors if url and start < end]
        self.anchors = [(0, url) for _, url in self.anchors]
        if line.text.strip():
            yield self._block(line)
        pictures, self.pictures = self.pictures, []
        yield from pictures

    def _block(self, line: Line) -> Block:
        inner, settled = self.around[-1], line.settled(self.language)
        origin = self._origin(line)
        kind = inner.kind or "paragraph"
        if settled.headed and kind == "paragraph":
            kind = "note"
        links = tuple(Link(settled.at(one.start), settled.at(one.end), one.url) for one in line.links)
        cell = inner.cell if kind in ("cell", "item") else None
        piece = Piece(settled.text, kind, inner.level, 0, origin, links, cell)
        if inner.signs and inner.kind == "note":
            text = signed(settled.text)
            moved = len(text) - len(settled.text)
            links = tuple(Link(one.start + moved, one.end + moved, one.url) for one in links)
            piece = replace(piece, text=text, links=links)
        return Block(piece, inner.aside, inner.frame, line.text)

    def _origin(self, line: Line) -> int:
        begin = max(line.at, self.last)
        if line.at >= self.last:
            begin = max(self.html.find(">", line.at, line.at + 5000) + 1, line.at)
        found = self.html.find(line.first, begin, begin + 20_000) if line.first else -1
        origin = found if found >= 0 else begin
        self.last = max(self.last, origin + len(line.text) if found >= 0 else origin)
        return origin


def _span(element: HtmlElement, name: str) -> int:
    printed = element.get(name, "").strip()
    return int(printed) if printed.isascii() and printed.isdecimal() and len(printed) < 6 else 1
