"""Tables whose rows become briefs: CSV, JSON, Excel and Parquet, every value as it is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from briefgen.batch.rows._table import Table, refuse

WORKBOOKS = (".xlsx", ".xlsm", ".xltx", ".xltm")
"""Tables that have sheets."""

TABLES = {
    ".json": "json",
    **dict.fromkeys(WORKBOOKS, "excel"),
    **dict.fromkeys((".parquet", ".pq"), "parquet"),
}
"""Suffix to the module that reads it; everything else is CSV."""

_OTHERS = {".xls": ".xlsx", ".xlsb": ".xlsx", ".ods": ".xlsx", ".numbers": ".xlsx", ".feather": ".parquet"}
"""Formats that are not read, and what to save them as."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table."""

    data: Path
    """The table's file."""
    line: int
    """1-based: its line in a CSV file, its row in a sheet, its number in a JSON list or a Parquet file."""
    id: str
    cells: Mapping[str, str]
    """By column, in the table's order."""


def read(path: Path, id_column: str = "", sheet: str = "") -> tuple[Row, ...]:
    """Give the rows of a table; `id_column` names them, else the first column does.

    `sheet` is for workbooks: the sheet's name; else it is the first one that is not hidden.
    Raises ContentError with the line: no table, a column that stands twice, a row of another length, an id
    that is missing, a library that is not installed.
    """
    suffix = path.suffix.lower()
    if sheet and suffix not in WORKBOOKS:
        found = f"there is no sheet {sheet!r}: only Excel workbooks have sheets"
        raise refuse(path, found, "Delete `sheet`, or name an .xlsx file.")
    if suffix in _OTHERS:
        raise refuse(path, f"tables are not read from {suffix} files", f"Save it as {_OTHERS[suffix]}.")
    table = _read(path, TABLES.get(suffix, "csv"), sheet)
    rows = tuple(_row(path, line, cells, id_column) for line, cells in table)
    if not rows:
        raise refuse(path, "the table has no rows", "Give one with a row for each brief.")
    return rows


def _read(path: Path, kind: str, sheet: str) -> Table:
    module = import_module(f"briefgen.batch.rows.{kind}")
    table: Table = module.read(path, sheet) if kind == "excel" else module.read(path)
    return table


def _row(path: Path, line: int, cells: Mapping[str, str], id_column: str) -> Row:
    column = id_column or next(iter(cells), "")
    if column not in cells:
        known = ", ".join(list(cells)[:50])
        raise refuse(path, f"there is no column {column!r}", f"Known: {known}.", line)
    if not cells[column].strip():
        found = f"this row has no {column}, which names its documents"
        raise refuse(path, found, "Fill it in, or delete the row.", line)
    return Row(path, line, cells[column], cells)
