"""What must fit its place is made to fit before anything is laid out, so that all formats show the same.

Tables get the widths of their columns, then smaller letters, then the stylesheet's `wide` or `landscape`.
What must stay together may split where it is long; a side heading with a word that is too wide stands above.
Long words and addresses get places where they may be divided.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.styles import dividing, measuring, tables
from briefgen.styles.dividing import declare
from briefgen.styles.looks import PageStyle, Style
from briefgen.styles.measuring import MEASURE

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from briefgen.styles.cascade import Styled

SMALLEST = 8.5
"""Points: smaller letters are not read on paper."""
STEP = 0.25
WHOLE = "99.9%"
"""A table that is wider by a rounding has no place beside a heading that floats, and leaves the page."""
LONG, LONG_TABLE = 0.3, 0.18
"""Of a page's height: what is higher than that may be split; a table between its rows, sooner."""
ACROSS = "landscape"
WIDER = ("wide", ACROSS)
"""Classes of a table that a stylesheet may know: into the margin at its side, onto a page across."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A table whose words are wider than its columns can be."""

    table: Element
    needed: float
    room: float


class Fitting:
    """Changes a tree so that its parts fit, and keeps what it changed: their styles are worked out again."""

    def __init__(self, styled: Styled) -> None:
        """Take the styles so far; the stylesheet may know wider places."""
        self._styled = styled
        self._parents = {child: parent for parent in styled.tree.root.iter() for child in parent}
        self._pages: dict[str, PageStyle] = {}
        self.changed: dict[Element, None] = {}
        """Elements of which attributes or children are others now."""
        self.moved = False
        """Something stands elsewhere: nobody knows which rules hold where."""
        self.unsettled = False
        """Something was tried, and must be looked at again."""
        self.faults: list[Fault] = []

    def _page(self, name: str) -> PageStyle:
        if name not in self._pages:
            self._pages[name] = self._styled.page(False, name)
        return self._pages[name]

    def run(self) -> None:
        """Fit long words, tables, long blocks and side headings."""
        body = self._styled.tree.root.find("body")
        elements = [one for one in body.iter() if isinstance(one.tag, str)] if body is not None else []
        words = dividing.Dividing(self._styled, self._parents, self.room)
        for element in elements:
            self._changed(words.divide(element))
        for element in elements:
            style = self._styled.style(element)
            if element.tag == "table" and element.find("colgroup") is None:
                self._table(element, style)
            if style.break_inside.startswith("avoid") and self._height(element) > (
                LONG_TABLE if element.tag == "table" else LONG
            ):
                declare(element, "break-inside: auto")
                self._changed(element)
            elif element.tag in ("h1", "h2", "h3") and style.floating != "none":
                self._heading(element, style)

    def _changed(self, element: Element | None) -> None:
        if element is not None:
            self.changed.setdefault(element)

    # ------------------------------------------------------------ tables

    def _table(self, table: Element, style: Style) -> None:
        room = self.room(table, style)
        if room is None or style.display != "table":
            return
        stretched = style.width is not None and style.width.unit == "%"
        found = tables.columns(self._styled, table, MEASURE, room)
        widths = tables.shared(found, room, stretched)
        if widths is None:
            widths = self._narrowed(table, found, room)
        if widths:
            plain = stretched and not style.margin[1] and not style.margin[3]
            _set_widths(table, widths, WHOLE if plain else f"{sum(widths):.5g}pt")
            self._changed(table)

    def _narrowed(self, table: Element, found: list[tables.Column], room: float) -> list[float] | None:
        """Widths with smaller letters; None where the table goes to a wider place and is looked at again."""
        cells = [slot[0] for line in tables.rows(table) for slot in line]
        sizes = {cell: self._styled.style(cell).letters.size for cell in cells}
        scale = _scale(sizes.values(), found, room)
        least = [column.scaled(scale) for column in found]
        needed = sum(least)
        tried = [*_classes(table), *_classes(self._parents[table])]
        wider = next((name for name in WIDER if self._knows(name) and not {name, ACROSS} & {*tried}), None)
        if needed > room and wider:
            self._moved(table, wider)
            return None
        if needed > room and dividing.syllables(self._styled, cells):
            self._changed(table)
            self.unsettled = True
            return None
        for cell, size in sizes.items():
            declare(cell, f"font-size: {max(SMALLEST, size * scale):.4g}pt")
        if needed > room:
            self.faults.append(Fault(table, needed, room))
        return [width * room / needed for width in least]

    def _moved(self, table: Element, wider: str) -> None:
        """Put a table into a wider place; onto a page across together with the lines that belong to it."""
        rest = [one for one in _classes(table) if one not in WIDER]
        table.set("class", " ".join(rest if wider == ACROSS else [*rest, wider]))
        self.moved = self.unsettled = True
        parent = self._parents[table]
        at = list(parent).index(table)
        if wider != ACROSS:
            for before in parent[max(0, at - _NEAR) : at]:
                if before.tag in _HEADINGS and self._styled.style(before).floating != "none":
                    declare(before, "float: none; width: auto")  # it would stand where the table does
        else:
            first = at - 1 if at and parent[at - 1].tag in _HEADINGS else at
            last = at + 1 if any(_SOURCE in _classes(one) for one in parent[at + 1 : at + 2]) else at
            _wrap(parent, first, last, wider)

    def _knows(self, name: str) -> bool:
        """Whether the stylesheet, or one that it imports, has a rule for elements of that class."""
        return bool(self._styled.engine.style_for.knows(name))

    def room(self, element: Element, style: Style) -> float | None:
        """The width that an element has, in points; None within grids, cells and floats."""
        page = self._page(style.page)
        room = page.width - page.margin[1] - page.margin[3]
        for around in self._around(element):
            one = self._styled.style(around)
            placed = one.floating != "none" or one.position == "absolute"
            if placed or one.display not in ("block", "list-item"):
                return None
            room = one.width.value if one.width and one.width.unit == "pt" else room
            room -= sum(one.margin[side] + one.padding[side] + one.edges[side].width for side in (1, 3))
        return room - style.margin[1] - style.margin[3]

    def place(self, element: Element) -> float:
        """The width that a drawing gets, in points; half the page's within grids, cells and floats."""
        page = self._page("")
        found = self.room(element, self._styled.style(element))
        return found or (page.width - page.margin[1] - page.margin[3]) / 2

    def _around(self, element: Element) -> Iterator[Element]:
        above = self._parents.get(element)
        while above is not None and above.tag != "html":
            yield above
            above = self._parents.get(above)

    # ------------------------------------------------------------ long blocks, side headings

    def _height(self, element: Element) -> float:
        """How much of a page's height an element is likely to take."""
        page = self._page("")
        room = self.room(element, self._styled.style(element)) or page.width / 2
        if element.tag == "table":
            high = 0.0
            for line in tables.rows(element):
                share = room / max(1, len(line))
                high += max((self._text_height(cell, share) for cell, *_ in line), default=0.0)
        else:
            high = self._text_height(element, room)
        return high / (page.height - page.margin[0] - page.margin[2])

    def _text_height(self, element: Element, room: float) -> float:
        style = self._styled.style(element)
        inner = [self._styled.style(child).leading for child in element if isinstance(child.tag, str)]
        leading = max([style.leading, *inner])
        length = len(" ".join("".join(element.itertext()).split()))
        lines = max(1.0, length * style.letters.size * _LETTER / max(room, 1.0))
        return lines * leading + style.padding[0] + style.padding[2] + style.margin[0] + style.margin[2]

    def _heading(self, element: Element, style: Style) -> None:
        """A side heading stands beside while its longest word fits, else above, over the whole width."""
        if style.width is None or style.width.unit != "pt":
            return
        words = measuring.words(self._styled, element)
        longest = max((sum(MEASURE.width(text, one) for text, one in word) for word in words), default=0.0)
        if longest * tables.SLACK > style.width.value:
            declare(element, "float: none; width: auto")
            self._changed(element)


_HEADINGS = ("h2", "h3")
_NEAR = 2
"""Blocks: a heading that floats is about as high."""
_SOURCE = "table-source"
"""The class of the line below a table that names its source."""
_LETTER = 0.5
"""Of the letters' size: the mean width of a letter."""


def _scale(sizes: Iterable[float], columns: Sequence[tables.Column], room: float) -> float:
    """By how much letters become smaller, in steps, so that the columns fit, or 8.5 pt are reached."""
    largest = max(sizes)
    size = largest
    while size - STEP >= SMALLEST and sum(one.scaled(size / largest) for one in columns) > room:
        size -= STEP
    return float(size / largest)


def _wrap(parent: Element, first: int, last: int, name: str) -> None:
    """Put some neighbours into a container of that class."""
    around = parent.makeelement("div", {"class": name})
    inner = parent[first : last + 1]
    around.tail, inner[-1].tail = inner[-1].tail, None
    parent[first : last + 1] = [around]
    around.extend(inner)


def _classes(element: Element) -> list[str]:
    return (element.get("class") or "").split()


def _set_widths(table: Element, widths: list[float], whole: str) -> None:
    group = table.makeelement("colgroup", {})
    for width in widths:
        group.append(table.makeelement("col", {"style": f"width: {100 * width / sum(widths):.4g}%"}))
    captions = [number for number, child in enumerate(table, 1) if child.tag == "caption"]
    table.insert(captions[-1] if captions else 0, group)
    declare(table, f"table-layout: fixed; width: {whole}")


def widths(table: Element, room: float) -> list[float]:
    """The widths that were found for a table's columns, in points; empty where none were."""
    group = table.find("colgroup")
    shares = [float((col.get("style") or "").strip("width: %")) for col in group] if group is not None else []
    return [share * room / 100 for share in shares]
