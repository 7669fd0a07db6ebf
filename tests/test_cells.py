"""Cells know where they stand in their table, spans counted, in every format that has tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.cells import Cell, Grid
from briefgen.readers import read

TABLES = {
    "md": "Words.\n\n| Town | 2030 |\n|---|---|\n| Oldhaven | |\n| | 7 |\n",
    "html": "<!doctype html><html><title>Towns</title><body><main><p>Words.</p><table>"
    "<tr><th>Town</th><th>2030</th></tr><tr><td>Oldhaven</td><td></td></tr><tr><td></td><td>7</td></tr>"
    "</table></main></body></html>",
}


@pytest.mark.parametrize("kind", TABLES)
def test_an_empty_cell_moves_no_other(kind: str, tmp_path: Path) -> None:
    file = tmp_path / f"towns.{kind}"
    file.write_text(TABLES[kind], encoding="utf-8")
    text = read(file)

    places = {
        text.text[part.start : part.end]: (part.cell.row, part.cell.column, part.cell.head)
        for part in text.parts
        if part.cell
    }
    assert places == {
        "Town": (1, 1, True),
        "2030": (1, 2, True),
        "Oldhaven": (2, 1, False),
        "7": (3, 2, False),
    }


def test_a_cell_over_two_rows_moves_the_next_rows_cells() -> None:
    grid = Grid()
    grid.begin()
    grid.row()
    first = grid.cell(rows=2), grid.cell(columns=2)
    grid.row()
    second = grid.cell(), grid.cell()
    grid.end()

    assert first == (Cell(1, 1, 1, rows=2), Cell(1, 1, 2, columns=2))
    assert second == (Cell(1, 2, 2), Cell(1, 2, 3))


def test_a_table_within_a_cell_is_another_table() -> None:
    grid = Grid()
    grid.begin()
    grid.row()
    outer = grid.cell()
    grid.begin()
    grid.row()
    inner = grid.cell()
    grid.end()

    assert (outer, inner, grid.cell()) == (Cell(1, 1, 1), Cell(2, 1, 1), Cell(1, 1, 2))


def test_what_stands_in_no_table_has_no_place_and_spans_without_measure_are_cut() -> None:
    grid = Grid()
    assert grid.cell() is None

    grid.begin()
    grid.row()
    cell = grid.cell(rows=10**9, columns=10**9)

    assert cell is not None
    assert max(cell.rows, cell.columns) <= 200


def test_cells_that_span_all_they_may_take_time_in_proportion_to_their_number():
    grid = Grid()
    grid.begin()
    for _ in range(5000):
        grid.row()
        last = grid.cell(65_534, 1000)

    assert last is not None
    assert last.column == 199 * 200 + 1
