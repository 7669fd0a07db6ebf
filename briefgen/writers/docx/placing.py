"""Which cell of a layout table an item of a grid or flex row gets: CSS Grid 2, 8.5, row by row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.styles.looks import Placed

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


@dataclass(frozen=True, slots=True)
class Slot:
    """A cell: its item, or None where it stays empty, its first column, and how many it covers."""

    item: Element | None
    column: int
    span: int


def rows(items: Sequence[tuple[Element, Placed]], count: int) -> list[list[Slot]]:
    """The rows of a grid of `count` columns; every row is full, with empty cells where no item stands."""
    taken: list[list[Slot]] = []
    for item, placed in items:
        span = min(placed.span or count, count)
        column = min(placed.column - 1, count - span) if placed.column else None
        row = _row(taken, placed.row - 1 if placed.row else None, column, span, count)
        start = _end(taken[row]) if column is None else column
        if start > _end(taken[row]):
            taken[row].append(Slot(None, _end(taken[row]), start - _end(taken[row])))
        taken[row].append(Slot(item, start, span))
    for row_of_slots in taken:
        end = _end(row_of_slots)
        if end < count:
            row_of_slots.append(Slot(None, end, count - end))
    return taken


def _row(taken: list[list[Slot]], wanted: int | None, column: int | None, span: int, count: int) -> int:
    """The first row from the last one on that has room; rows before are full, or were passed by."""
    row = max(len(taken) - 1, 0) if wanted is None else max(wanted, len(taken) - 1, 0)
    while len(taken) <= row:
        taken.append([])
    end = _end(taken[row])
    fits = end + span <= count if column is None else end <= column
    if not fits:
        taken.append([])
    return len(taken) - 1 if not fits else row


def _end(row: Sequence[Slot]) -> int:
    return row[-1].column + row[-1].span if row else 0
