"""A table as a grid: its cells with their words, which of them are figures, and what stands above it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from briefgen.blocks._evidence import slug
from briefgen.blocks.statistics import heads
from briefgen.blocks.statistics.captions import Caption, caption_of, period_of
from briefgen.cells import Cell
from briefgen.model import SourceText
from briefgen.reading.currencies import SIGNS
from briefgen.reading.hedges import hedge_before
from briefgen.reading.source import language_of
from briefgen.text.spans import one_line

_WIDEST, _LONGEST = 60, 2000
"""Columns, and parts, of a table that is read."""
_SIGN = "|".join(re.escape(sign) for sign in sorted(SIGNS, key=len, reverse=True))
FIGURE = re.compile(
    rf"(?P<figure>[−+-]?\s?(?P<sign>(?:{_SIGN})\s?)?"
    r"\d{1,3}(?:(?:[,.]\d{3})+|(?:[ \u00a0\u202f]\d{3})+|\d*)(?:[.,]\d+)?"
    r"(?P<unit>\s?(?:%|bn|m|million|billion)(?!\w))?)(?:\s?(?:[*†‡]|\[\w{1,2}\]))?\.?"
)
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_SIGNED = re.compile(rf"[−+-]?\s?(?:{_SIGN})\s?$")
_HEDGED = 40
"""Characters of a cell that may be a figure with its hedge."""


@dataclass(slots=True)
class Box:
    """A cell that has words."""

    cell: Cell
    start: int
    end: int
    words: str
    figure: re.Match[str] | None


@dataclass(slots=True)
class Table:
    """A table as it is read, cell by cell."""

    boxes: list[Box] = field(default_factory=list)
    at: dict[tuple[int, int], Box] = field(default_factory=dict)
    """Every place to the cell that covers it."""
    caption: Caption | None = None
    told: tuple[str, heads.Unit | None] = ("", None)
    """What the caption says, and the unit that it names for the whole table."""
    body: int = 0
    """The first row below the heads."""
    units: bool = False
    """A head of a column says a unit, so that those without one have none, or another."""
    period: tuple[str, tuple[tuple[int, int], ...]] = ("", ())
    """The period that the caption names, or what stands above the table, and where that is."""
    laid_out: bool = False
    """Its rows and columns were told from where the words stand on the page, as no mark-up says them."""
    title: frozenset[str] = frozenset()
    """The words of the document's title: the row that it names is what the text is about."""


def tables_of(text: SourceText) -> Iterator[Table]:
    """Give the tables of a text that are not too long to be read, in order."""
    known: dict[int, list[int]] = {}
    for index, part in enumerate(text.parts):
        if part.cell:
            known.setdefault(part.cell.table, []).append(index)
    for places in known.values():
        if places[-1] - places[0] + 1 == len(places) <= _LONGEST:  # no other table in it
            yield _table(text, places[0], places[-1])


def _table(text: SourceText, first: int, last: int) -> Table:
    table = Table(caption=caption_of(text, first, last), period=period_of(text, first, last))
    table.title = frozenset(slug(text.source.title, 20).split("-"))
    for part in text.parts[first : last + 1]:
        assert part.cell  # noqa: S101  # the caller has looked
        table.laid_out |= part.box is not None and not part.cell.head
        box = table.at.get((part.cell.row, part.cell.column))
        if box and box.cell == part.cell:
            # A cell of several paragraphs is no figure.
            box.end, box.figure, box.words = part.end, None, one_line(text.text[box.start : part.end])
            continue
        words = one_line(text.text[part.start : part.end])
        figure = _figure_in(words, text)
        box = Box(part.cell, part.start, part.end, words, None if _is_year(figure) else figure)
        table.boxes.append(box)
        if part.cell.column + part.cell.columns <= _WIDEST:
            _cover(table, box)
    table.body = _body(table)
    above = (box.words for box in table.boxes if box.cell.row < table.body)
    table.units = any(heads.parted(words)[1] for words in above)
    return table


def _cover(table: Table, box: Box) -> None:
    for row in range(box.cell.row, box.cell.row + box.cell.rows):
        for column in range(box.cell.column, box.cell.column + box.cell.columns):
            table.at.setdefault((row, column), box)


def _figure_in(words: str, text: SourceText) -> re.Match[str] | None:
    """Give the figure that a cell is as a whole, with its hedge: up to £3,790."""
    at = next((place for place, char in enumerate(words) if char.isdigit()), 0)
    if not at or not words[0].isalpha() or len(words) > _HEDGED:
        return FIGURE.fullmatch(words)
    sign = _SIGNED.search(words, 0, at)
    start = sign.end() - len(sign[0].lstrip()) if sign else at
    hedge = hedge_before(words, start, language_of(text))
    return FIGURE.fullmatch(words, start) if hedge.length and hedge.length >= start else None


def _is_year(figure: re.Match[str] | None) -> bool:
    return figure is not None and bool(_YEAR.fullmatch(figure[0]))


def _body(table: Table) -> int:
    """Find the first row of figures: above it stand heads only; 0 where there are none.

    Where the format says that rows have heads and columns have none, the first row is one of figures.
    """
    rows: dict[int, list[Box]] = {}
    for box in table.boxes:
        rows.setdefault(box.cell.row, []).append(box)
    spread = False
    lead, *others = rows[min(rows)]
    if lead.cell.head and others and not any(box.cell.head for box in others):
        return lead.cell.row
    for place, (row, boxes) in enumerate(sorted(rows.items())):
        heading = not any(box.figure for box in boxes)
        if not heading:
            return row if place else 0
        if place and not spread and not all(box.cell.head for box in boxes):
            return row
        spread = any(box.cell.columns > 1 or box.cell.rows > 1 for box in boxes)
    return 0
