"""The tables of a Word file, row by row, each cell with its text as a reader of the page sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.word.lines import Walk
from briefgen.word.package import Package, part

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from briefgen.word.draft import View

Row = tuple[str, ...]
"""The texts of a row's cells; a cell's paragraphs are lines."""


def table_rows(package: Package, view: View = "accepted") -> tuple[Row, ...]:
    """Read the rows of all tables of the body, in order; rows that the view does not show are left out.

    Raises WordError on a damaged part.
    """
    walk = _Rows(package, view)
    walk.blocks(part(package, package.main))
    return tuple(walk.rows)


class _Rows(Walk):
    """A pass through a package that keeps cells apart."""

    def __init__(self, package: Package, view: View) -> None:
        super().__init__(package, view)
        self.rows: list[Row] = []
        self._cells: list[str] = []

    def row(self, element: Element) -> None:
        outer, self._cells = self._cells, []
        super().row(element)
        if self._cells:
            self.rows.append(tuple(self._cells))
        self._cells = outer

    def cell(self, element: Element) -> None:
        first, dropped = len(self.lines), self.state.dropped
        super().cell(element)
        if not dropped:
            self._cells.append("\n".join(line.text for line in self.lines[first:]).strip())
