"""A table of a body whose cells were joined, emptied or filled, or that got a column: it is written anew."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from briefgen.errors import ContentError
from briefgen.returned.came import Came, lines_of
from briefgen.returned.chunks import Chunk, chunks
from briefgen.returned.glyphs import Glyphs, key, plain, settled
from briefgen.returned.inline import written
from briefgen.returned.offsets import FOOT

_Row = dict[int, Came]
"""The cells of a row by their column, from 1."""


def retabled(text: str, came: Sequence[Came], places: Mapping[int, int]) -> str | None:
    """Write the tables of a body anew where that brings all of its lines home; None where it does not."""
    tables = list(_tables(chunks(text)))
    numbers = {number: table for table, rows in enumerate(tables) for one in rows for number in one.numbers}
    in_word = {
        one.cell.table: numbers[places[one.number]]
        for one in came
        if one.cell and places.get(one.number) in numbers
    }
    made = text
    for table in range(len(tables) - 1, -1, -1):  # from the end, so that rows further up still hold
        names = [name for name, number in in_word.items() if number == table]
        if len(names) != 1:
            return None
        grid = _grid([one for one in came if one.cell and one.cell.table == names[0]])
        if not grid:
            return None
        made = _put(made, tables[table], grid, places)
    return made if _is_proved(made, came) else None


def _tables(found: Sequence[Chunk]) -> Iterator[list[Chunk]]:
    """Give the rows of each table."""
    run: list[Chunk] = []
    for one in found:
        if run and (one.kind != "row" or one.first != run[-1].last):
            yield run
            run = []
        if one.kind == "row":
            run.append(one)
    if run:
        yield run


def _grid(came: Sequence[Came]) -> list[_Row]:
    """Put cells into their rows; nothing where a cell has several lines."""
    rows: dict[int, _Row] = {}
    for one in came:
        row = rows.setdefault(one.row, {})
        column = one.cell.column if one.cell else 0
        if column in row:
            return []
        row[column] = one
    return [rows[number] for number in sorted(rows)]


def _put(text: str, table: Sequence[Chunk], grid: Sequence[_Row], places: Mapping[int, int]) -> str:
    rows, width = text.split("\n"), max(column for row in grid for column in row)
    rule = _rule(
        rows[table[0].first + 1], table[0].numbers, [places.get(one.number, 0) for one in grid[0].values()]
    )
    rule = (rule + ["---"] * width)[:width]
    head, *others = [_written(row, width) for row in grid]
    rows[table[0].first : table[-1].last] = [head, f"|{'|'.join(rule)}|", *others]
    return "\n".join(rows)


def _rule(row: str, heads: Sequence[int], came: Sequence[int]) -> list[str]:
    """Give how the columns are aligned; where some are gone, the others as they were."""
    columns = row.strip().strip("|").split("|")
    kept = [columns[heads.index(one)] for one in came if one in heads]
    return kept if len(kept) == len(came) < len(columns) == len(heads) else columns


def _written(row: _Row, width: int) -> str:
    cells = (written(row[column].line) if column in row else "" for column in range(1, width + 1))
    return f"| {' | '.join(cells)} |"


def _is_proved(text: str, came: Sequence[Came]) -> bool:
    """Say whether a text prints the lines that came back, and nothing else but empty cells."""
    try:
        printed = [key(settled(line)) for line in lines_of(text) if line]
    except ContentError:
        return False
    return printed == [key(settled(_as_text(one.line))) for one in came if one.line]


def _as_text(line: Glyphs) -> Glyphs:
    """Give a line with the marks of footnotes as they are written: the text has no definitions of them."""
    return tuple(
        each for one in line for each in (plain(f"[{one.source}]") if one.source.startswith(FOOT) else (one,))
    )
