"""Columns of data tables: none narrower than its longest word or number; CSS Tables 3, 4.3."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefgen.styles import breaking, measuring
from briefgen.styles.looks import Style
from briefgen.styles.measuring import Measure

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from briefgen.styles.cascade import Styled

SLACK = 1.02
"""Word processors set letters a little wider."""
ROUNDING = 0.6
"""Points: what a column needs beyond its text, so that nothing breaks by a rounding."""
SOFT = breaking.SOFT
"""Letters: a longer word may be divided; no number is so long."""


@dataclass(frozen=True, slots=True)
class Column:
    """What a column needs at least, what it would take on one line, what the stylesheet gives it; points."""

    least: float = 0.0
    most: float = 0.0
    given: float = 0.0
    around: float = 0.0
    """Of the least: padding and borders, which do not become smaller with the letters."""

    def scaled(self, scale: float) -> float:
        """What it needs at least with letters of another size."""
        return self.around + (self.least - self.around) * scale


Slot = tuple["Element", int, int, int]
"""A cell, its first column, and how many columns and rows it covers."""


def rows(table: Element) -> list[list[Slot]]:
    """The cells of a table by rows, each in its column: HTML, 4.9.12.1 "forming a table"."""
    taken: dict[tuple[int, int], bool] = {}
    found: list[list[Slot]] = []
    for number, row in enumerate(_rows(table)):
        line: list[Slot] = []
        column = 0
        for cell in (child for child in row if child.tag in ("td", "th")):
            while (number, column) in taken:
                column += 1
            across, down = span(cell, "colspan"), span(cell, "rowspan")
            line.append((cell, column, across, down))
            taken.update({(number + y, column + x): True for y in range(down) for x in range(across)})
            column += across
        found.append(line)
    return found


def _rows(element: Element) -> Iterator[Element]:
    for child in element:
        if child.tag == "tr":
            yield child
        elif child.tag in ("thead", "tbody", "tfoot"):
            yield from _rows(child)


def span(cell: Element, name: str) -> int:
    """How many columns or rows a cell covers, from 1 to 1000."""
    text = cell.get(name, "1")
    return min(1000, max(1, int(text))) if text.isdigit() else 1


def columns(styled: Styled, table: Element, measure: Measure, room: float) -> list[Column]:
    """What each column of a table needs; cells that cover several widen them where they are too narrow."""
    cells = [slot for line in rows(table) for slot in line]
    count = max((first + across for _, first, across, _ in cells), default=0)
    found = [Column() for _ in range(count)]
    for cell, first, across, _ in sorted(cells, key=lambda slot: slot[2]):
        style = styled.style(cell)
        around = style.padding[1] + style.padding[3] + style.edges[1].width + style.edges[3].width
        least, most = (width + around for width in _needs(styled, cell, measure))
        if across == 1:
            one = found[first]
            given = max(one.given, _given(style, room))
            widest = max(one.around, around)
            found[first] = Column(max(one.least, least), max(one.most, most), given, widest)
        else:
            _widen(found, range(first, min(first + across, count)), least)
    return found


def _widen(found: list[Column], covered: Sequence[int], least: float) -> None:
    lack = least - sum(found[at].least for at in covered)
    for at in covered if lack > 0 else ():
        one = found[at]
        wider = one.least + lack / len(covered)
        found[at] = replace(one, least=wider, most=max(wider, one.most))


def _given(style: Style, room: float) -> float:
    if style.width is None or style.width.unit == "fr":
        return 0.0
    return style.width.value if style.width.unit == "pt" else style.width.value * room / 100


def _needs(styled: Styled, cell: Element, measure: Measure) -> tuple[float, float]:
    """Width of the longest word, and of all words on one line; points."""
    least = line = most = 0.0
    space = measure.width(" ", styled.engine.style_for(cell))
    for word in measuring.words(styled, cell):
        whole = sum(measure.width(text, values) for text, values in word)
        least = max(least, _hard(word, whole, measure))
        line += whole + space
        most = max(most, line)
    pictures = max((_picture(styled, child) for child in cell.iter("img")), default=0.0)
    least, most = max(least, pictures), max(most - space, pictures)
    return least * SLACK + ROUNDING, most * SLACK + ROUNDING


def _picture(styled: Styled, image: Element) -> float:
    width = styled.style(image).width
    return width.value if width and width.unit == "pt" else 0.0


def _hard(word: list[tuple[str, object]], whole: float, measure: Measure) -> float:
    """The width below which a word would be divided where no reader divides it."""
    text = "".join(piece for piece, _ in word)
    found = breaking.parts(text)
    if len(found) == 1:
        return whole if len(text) <= SOFT else min(whole, measure.width(text[: SOFT // 2], word[0][1]))
    return min(whole, max(measure.width(part[:SOFT], word[0][1]) for part in found))


def shared(found: Sequence[Column], room: float, stretched: bool) -> list[float] | None:
    """The columns' widths, in points, as CSS shares out a table's; None where the words do not fit."""
    least = [max(one.least, one.given) for one in found]
    most = [max(one.least, one.given or one.most) for one in found]
    if sum(least) > room:
        least = [one.least for one in found]
    if sum(least) > room:
        return None
    if sum(most) <= room:
        spare = room - sum(most) if stretched else 0.0
        open_ = sum(width for width, one in zip(most, found, strict=True) if not one.given) or sum(most)
        return [
            width + (spare * width / open_ if not one.given or open_ == sum(most) else 0.0)
            for width, one in zip(most, found, strict=True)
        ]
    wanted = [high - low for low, high in zip(least, most, strict=True)]
    spare = room - sum(least)
    return [low + spare * more / sum(wanted) for low, more in zip(least, wanted, strict=True)]
