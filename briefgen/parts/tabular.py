"""Tables become parts of a source text: cells at their places, the row of names as their heads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from briefgen.cells import Cell
from briefgen.parts.pieces import Piece

Rows = Sequence[tuple[int, Sequence[str]]]
"""Each row that is not empty: its number or line, and its cells."""


def pieces(rows: Rows, table: int = 1) -> Iterator[Piece]:
    """Give a table's cells, those of the first row of several as heads, what stands alone above as its title.

    An origin is the number of the cell's row.
    """
    body = list(rows)
    while len(body) > 1 and len(_held(body[0][1])) == 1 and len(_held(body[1][1])) != 1:
        number, texts = body.pop(0)
        yield Piece(texts[_held(texts)[0]].strip(), "heading", 2, 0, number)
    for at, (number, texts) in enumerate(body, start=1):
        for place in _held(texts):
            cell = Cell(table, at, place + 1, head=at == 1 and len(body) > 1)
            yield Piece(texts[place].strip(), "cell", 0, 0, number, cell=cell)


def _held(texts: Sequence[str]) -> list[int]:
    """The places of the cells that hold anything."""
    return [place for place, text in enumerate(texts) if text.strip()]


def is_table(rows: Iterable[tuple[int, Sequence[str]]]) -> bool:
    """Say whether rows have at least two of more than one cell: a text with a comma or two has not."""
    return sum(len(_held(texts)) > 1 for _, texts in rows) > 1
