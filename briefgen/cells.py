"""Cells of tables: where they stand, and how a table that is walked through gives them their places."""

from __future__ import annotations

from dataclasses import dataclass, field

_WIDEST = 200
"""Rows or columns that one cell may span; a larger number in a file is a mistake or an attack."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Where in a table a part stands; tables, rows and columns count from 1."""

    table: int
    row: int
    column: int
    rows: int = 1
    """How many rows it spans."""
    columns: int = 1
    head: bool = False
    """The format says that it heads a row or a column."""
    skipped: int = 0
    """How many columns the row leaves out before its first cell, which this is."""


@dataclass(slots=True)
class _Table:
    """A table that is being read: where in it the next cell stands."""

    number: int
    row: int = 0
    column: int = 0
    skipped: int = 0
    reaching: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    """By row, the columns that cells of rows above reach into, from and to."""
    taken: list[tuple[int, int]] = field(default_factory=list)
    """Those of this row that are not passed yet, the last ones first."""

    def begin_row(self) -> None:
        self.row += 1
        self.column = self.skipped = 0
        self.taken = sorted(self.reaching.pop(self.row, ()), reverse=True)

    def next_column(self) -> int:
        """Give the next column that no cell of a row above reaches into."""
        column = self.column + 1
        while self.taken and self.taken[-1][0] <= column:
            column = max(column, self.taken.pop()[1] + 1)
        return column


class Grid:
    """The tables that are open, one in the other; the innermost is the one whose cells are counted."""

    def __init__(self) -> None:
        self._open: list[_Table] = []
        self._count = 0

    def begin(self) -> None:
        """Open a table."""
        self._count += 1
        self._open.append(_Table(self._count))

    def end(self) -> None:
        """Close the innermost table."""
        if self._open:
            self._open.pop()

    def row(self) -> None:
        """Begin a row."""
        if self._open:
            self._open[-1].begin_row()

    def skip(self, columns: int) -> None:
        """Leave grid columns free at the place that the row has reached."""
        if self._open:
            self._open[-1].skipped = min(max(columns, 0), _WIDEST)
            self._open[-1].column += self._open[-1].skipped

    def cell(self, rows: int = 1, columns: int = 1, head: bool = False) -> Cell | None:
        """Give the place of the next cell; None outside a table."""
        if not self._open:
            return None
        table = self._open[-1]
        rows, columns = (min(max(span, 1), _WIDEST) for span in (rows, columns))
        column = table.next_column()
        cell = Cell(table.number, table.row, column, rows, columns, head, table.skipped)
        table.skipped = 0
        table.column = column + columns - 1
        for row in range(table.row + 1, table.row + rows):
            table.reaching.setdefault(row, []).append((column, table.column))
        return cell
