"""What stands beside a side heading goes onto the next page as it does in the PDF."""

from __future__ import annotations

from dataclasses import replace

from briefgen.styles import Letters
from briefgen.writers.docx.beside import Beside, joined
from briefgen.writers.docx.outline import Block, Cell, Look, Paragraph, Row, Run, Table

LETTERS = Letters("IBM Plex Serif", 10.0, False, False, "000000", False, False, "none", False, 0.0, "en")
LINE = Paragraph("Normal", Look(LETTERS, 14.0, 13.0), (Run("Some words. " * 30, LETTERS),))
HEADING = replace(LINE, runs=(Run("Options " * 9, LETTERS),))
CELLS = (Cell((LINE,), 300.0),)
TABLE = Table((Row(CELLS, header=True), Row(CELLS), Row(CELLS)), (300.0,), style="Brief Table")


def beside(*blocks: Block) -> Row:
    """The row of a side heading and what stands beside it."""
    (made,) = joined([Beside((HEADING,), -100.0, 90.0, 0.0, 300.0), *blocks])[:1]
    assert isinstance(made, Table)
    return made.rows[0]


def tables(row: Row) -> list[Table]:
    return [block for cell in row.cells for block in cell.blocks if isinstance(block, Table)]


def test_a_table_that_stays_together_is_not_divided_with_its_row() -> None:
    row = beside(replace(TABLE, kept=True))
    assert not row.splits
    assert [inner.splits for inner in tables(row)[0].rows] == [False, False, False]


def test_rows_of_a_table_in_a_row_that_is_divided_are_divided_too() -> None:
    row = beside(TABLE)
    assert row.splits
    assert [inner.splits for inner in tables(row)[0].rows] == [False, True, True]
