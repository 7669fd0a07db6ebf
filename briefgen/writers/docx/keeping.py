"""What stays together on a house's paper: by its own width and height, which no stylesheet knew."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefgen.styles import PageStyle
from briefgen.writers.docx.beside import height
from briefgen.writers.docx.outline import Block, Cell, Paragraph, Row, Table

SHARE = 3
"""What is higher than this part of a page is divided, as in the other formats."""


def loosened(blocks: Sequence[Block], page: PageStyle) -> list[Block]:
    """The blocks, of which those that stay together and are too high for it do so no more."""
    room = page.width - page.margin[1] - page.margin[3]
    most = (page.height - page.margin[0] - page.margin[2]) / SHARE
    return list(_column(blocks, room, most))


def _column(blocks: Sequence[Block], room: float, most: float) -> Iterator[Block]:
    held: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            held.append(block)
            if block.look.keep_next:
                continue
        yield from _loose(held, room, most)
        held = []
        if isinstance(block, Table):
            yield replace(block, rows=tuple(_row(row, most) for row in block.rows))
    yield from _loose(held, room, most)


def _row(row: Row, most: float) -> Row:
    cells = (replace(cell, blocks=tuple(_column(cell.blocks, _room(cell), most))) for cell in row.cells)
    return replace(row, cells=tuple(cells))


def _room(cell: Cell) -> float:
    return cell.width - cell.margin[1] - cell.margin[3]


def _loose(held: Sequence[Paragraph], room: float, most: float) -> Iterator[Paragraph]:
    """A run of paragraphs that stay together; of one that is too high, the first stays with the second."""
    high = sum(height(one, room) for one in held) > most
    for number, one in enumerate(held):
        yield replace(one, look=replace(one.look, keep_next=False)) if high and number else one
