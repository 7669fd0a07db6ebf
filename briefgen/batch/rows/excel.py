"""Excel workbooks: the first row that is not empty names the columns; empty rows are skipped."""

from __future__ import annotations

from pathlib import Path

from briefgen.batch.rows._table import Table, contents, missing, named, refuse
from briefgen.readers.xlsx.workbook import SheetError, sheets


def read(path: Path, sheet: str = "") -> Table:
    """Give the rows of a workbook's sheet, by its name, else of the first that is not hidden.

    Raises ContentError: no workbook, a password, too large, no such sheet, a cell with an error, a formula
    whose value is not stored.
    """
    data = contents(path)
    try:
        (found,) = sheets(data, sheet)
    except ImportError:
        raise missing(path, "excel") from None
    except SheetError as error:
        raise refuse(path, str(error), error.hint, error.row) from None
    yield from named(path, found.rows)
