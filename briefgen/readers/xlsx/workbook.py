"""Excel workbooks: a sheet's cells as they are shown, from the values that the workbook stores.

Empty rows are skipped. Rows and columns that are hidden count like any other. Of merged cells the first has
the value, as in the file; the others are empty.
"""

from __future__ import annotations

import datetime
import io
import warnings
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from briefgen.archive import ArchiveError, Bounds, opened
from briefgen.readers.xlsx import formats
from briefgen.readers.xlsx.moments import moment
from briefgen.text import clean

if TYPE_CHECKING:
    from openpyxl import Workbook

_BOUNDS = Bounds(entries=4_000, total=150_000_000)
"""200,000 rows of ten cells have about 100 million bytes."""
_CELLS = 20_000_000
"""Empty ones count up to the last one of a row that the workbook says anything of."""
_LAST_ROW = 1_048_576
"""Of any sheet (ISO/IEC 29500-1, and Excel's own limits)."""
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""The stream that holds the workbook under a password ([MS-OFFCRYPTO], section 2.3.4.4)."""
_AGAIN = "Open it in Excel or LibreOffice, and save it again as .xlsx."


class SheetError(ValueError):
    """A workbook, a sheet or a cell is not what it must be."""

    def __init__(self, found: str, hint: str, row: int = 0) -> None:
        """`row` counts from 1, and 0 is not known."""
        super().__init__(found)
        self.hint = hint
        self.row = row


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet's rows that are not empty."""

    name: str
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    """Each row's number and what its cells show."""
    hidden: bool = False
    """It is, and was not read."""


def sheets(data: bytes, name: str = "", every: bool = False) -> tuple[Sheet, ...]:
    """Give the sheet of that name, else the first that is not hidden, or with `every` all sheets.

    With `every` a cell shows its error. Raises ImportError where openpyxl is not installed, SheetError: no
    workbook, a password, too large, no such sheet, a formula whose value is not stored; without `every` a
    cell with an error.
    """
    import openpyxl  # noqa: F401  # is it there?

    _refuse_others(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl tells which parts of a workbook it leaves out
            return tuple(_sheets(data, name, every))
    except SheetError:
        raise
    except Exception as error:  # a broken workbook may make openpyxl fail in any way
        raise SheetError(f"the workbook is damaged: {_why(error)}", _AGAIN) from None


def _why(error: Exception) -> str:
    """What a user can make something of; what fails within openpyxl names none of the workbook's parts."""
    inner = (LookupError, TypeError, AttributeError, AssertionError)
    return "its parts do not fit together" if isinstance(error, inner) or not str(error) else str(error)


def _refuse_others(data: bytes) -> None:
    if data.startswith(_OLD):
        if _ENCRYPTED in data:
            raise SheetError("the workbook is protected by a password", "Save it without one.")
        raise SheetError("this is an old .xls workbook", "Save it as .xlsx.")
    try:
        with opened(data, _BOUNDS):
            pass
    except ArchiveError as error:
        raise SheetError(f"this is no workbook that can be read: {error}", _AGAIN) from None


def _sheets(data: bytes, name: str, every: bool) -> Iterator[Sheet]:
    from openpyxl import load_workbook

    # openpyxl gives formulas or their values: only both together show a formula that has no value.
    values = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    formulas = load_workbook(io.BytesIO(data), read_only=True)
    with closing(values), closing(formulas):
        size = 0
        for title in _named(values, name, every):
            rows = []
            for number, cells, behind in _pairs(values[title], formulas[title]):
                size += len(cells)
                if number > _LAST_ROW or size > _CELLS:
                    raise SheetError(f"the workbook has more than {_CELLS:,} cells", "Delete the empty ones.")
                both = zip(cells, behind, strict=True)
                texts = tuple(_shown(*one) if every else _text(*one) for one in both)
                if any(texts):
                    rows.append((number, texts))
            yield Sheet(title, tuple(rows))
        if every:
            hidden = (one.title for one in values.worksheets if one.sheet_state != "visible")
            yield from (Sheet(title, (), hidden=True) for title in hidden)


def _pairs(values: Any, formulas: Any) -> Iterator[tuple[int, Any, Any]]:
    for sheet in (values, formulas):
        sheet.reset_dimensions()  # what a workbook says of its size need not be true
    rows = zip(values.iter_rows(), formulas.iter_rows(), strict=True)
    yield from ((number, *both) for number, both in enumerate(rows, start=1))


def _named(book: Workbook, name: str, every: bool) -> list[str]:
    known = {one.title: one for one in book.worksheets}
    if not known:
        raise SheetError("the workbook has no sheet with cells", _AGAIN)
    if name and name not in known:
        raise SheetError(f"there is no sheet {name!r}", f"Known: {', '.join(known)}.")
    if name:
        return [name]
    seen = [title for title, one in known.items() if one.sheet_state == "visible"]
    if not seen:
        raise SheetError("all sheets are hidden", "Name one: `each: {data: ..., sheet: NAME}`.")
    return seen if every else seen[:1]


def _shown(cell: Any, behind: Any) -> str:
    """What a cell of a source shows, its error among it."""
    return str(cell.value) if cell.value is not None and cell.data_type == "e" else _text(cell, behind)


def _text(cell: Any, behind: Any) -> str:
    """What a cell shows; `behind` is the same cell with its formula."""
    value = cell.value
    if value is None:
        # A formula may well give an empty text.
        if behind.data_type == "f" and cell.data_type not in ("str", "s"):
            hint = "Open the workbook in Excel or LibreOffice, and save it: that stores the values."
            raise SheetError(f"{cell.coordinate} holds a formula whose value is not stored", hint, cell.row)
        return ""
    if cell.data_type == "e":
        found = f"{cell.coordinate} holds the error {value}"
        raise SheetError(found, "Mend the cell, or empty it.", cell.row)
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int | float):
        return formats.formatted(value, cell.number_format)
    if isinstance(value, datetime.date | datetime.time | datetime.timedelta):
        return moment(value, cell.number_format)
    return clean(str(value))
