"""Excel workbooks: a sheet's cells as they are shown, from the values that the workbook stores.

The first row that is not empty names the columns; empty rows are skipped. Rows and columns that are hidden
count like any other. Of merged cells the first has the value, as in the file; the others are empty.
"""

from __future__ import annotations

import datetime
import io
import warnings
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefgen.batch.rows import _written
from briefgen.batch.rows._table import Table, contents, missing, refuse, refuse_columns, refuse_more_rows
from briefgen.errors import ContentError
from briefgen.text import clean

if TYPE_CHECKING:
    from openpyxl import Workbook

_UNPACKED = 150_000_000
"""Bytes of all parts together, unpacked: 200,000 rows of ten cells have about 100 million."""
_PARTS = 4_000
_CELLS = 20_000_000
"""Empty ones count up to the last one of a row that the workbook says anything of."""
_LAST_ROW = 1_048_576
"""Of any sheet (ISO/IEC 29500-1, and Excel's own limits)."""
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""The stream that holds the workbook under a password ([MS-OFFCRYPTO], section 2.3.4.4)."""


def read(path: Path, sheet: str = "") -> Table:
    """Give the rows of a workbook's sheet, by its name, else of the first that is not hidden.

    Raises ContentError: no workbook, a password, too large, no such sheet, a cell with an error, a formula
    whose value is not stored.
    """
    try:
        import openpyxl  # noqa: F401  # is it there?
    except ImportError:
        raise missing(path, "excel") from None
    data = contents(path)
    _refuse_packages(path, data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl tells which parts of a workbook it leaves out
            rows = list(_rows(path, data, sheet))
    except ContentError:
        raise
    except Exception as error:  # a broken workbook may make openpyxl fail in any way
        hint = "Open it in Excel or LibreOffice, and save it again as .xlsx."
        raise refuse(path, f"the workbook is damaged: {type(error).__name__}: {error}", hint) from None
    yield from _table(path, rows)


def _refuse_packages(path: Path, data: bytes) -> None:
    if data.startswith(_OLD):
        if _ENCRYPTED in data:
            raise refuse(path, "the workbook is protected by a password", "Save it without one.")
        raise refuse(path, "this is an old .xls workbook", "Save it as .xlsx.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        hint = "Open it in Excel or LibreOffice, and save it again as .xlsx."
        raise refuse(path, f"this is no whole workbook: {error}", hint) from None
    if len(parts) > _PARTS or sum(part.file_size for part in parts) > _UNPACKED:
        found = f"the workbook unpacks to more than {_UNPACKED // 1_000_000} MB or {_PARTS:,} parts"
        raise refuse(path, found, "Keep the sheet with the rows alone, or save it as CSV.")


def _rows(path: Path, data: bytes, sheet: str) -> Iterator[tuple[int, list[str]]]:
    """Each row that is not empty, with its number."""
    from openpyxl import load_workbook

    # openpyxl gives formulas or their values: only both together show a formula that has no value.
    values = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    formulas = load_workbook(io.BytesIO(data), read_only=True)
    with closing(values), closing(formulas):
        pairs = zip(*(_sheet(path, book, sheet).iter_rows() for book in (values, formulas)), strict=True)
        size = 0
        for number, (cells, behind) in enumerate(pairs, start=1):
            size += len(cells)
            if number > _LAST_ROW or size > _CELLS:
                raise refuse(path, f"the sheet has more than {_CELLS:,} cells", "Delete the empty ones.")
            texts = [_text(path, *both) for both in zip(cells, behind, strict=True)]
            if any(texts):
                yield number, texts


def _sheet(path: Path, book: Workbook, name: str) -> Any:
    known = {one.title: one for one in book.worksheets}
    if name and name not in known:
        raise refuse(path, f"there is no sheet {name!r}", f"Known: {', '.join(known)}.")
    seen = [one for one in known.values() if one.sheet_state == "visible"]
    if not name and not seen:
        raise refuse(path, "all sheets are hidden", "Name one: `each: {data: ..., sheet: NAME}`.")
    sheet = known[name] if name else seen[0]
    sheet.reset_dimensions()  # what a workbook says of its size need not be true
    return sheet


def _text(path: Path, cell: Any, behind: Any) -> str:
    """What a cell shows; `behind` is the same cell with its formula."""
    value = cell.value
    if value is None:
        # A formula may well give an empty text.
        if behind.data_type == "f" and cell.data_type not in ("str", "s"):
            found = f"{cell.coordinate} holds a formula whose value is not stored"
            hint = "Open the workbook in Excel or LibreOffice, and save it: that stores the values."
            raise refuse(path, found, hint, cell.row)
        return ""
    if cell.data_type == "e":
        found = f"{cell.coordinate} holds the error {value}"
        raise refuse(path, found, "Mend the cell, or empty it.", cell.row)
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int | float):
        return _written.formatted(value, cell.number_format)
    if isinstance(value, datetime.date | datetime.time | datetime.timedelta):
        return _written.moment(value)
    return clean(str(value))


def _table(path: Path, rows: Sequence[tuple[int, list[str]]]) -> Table:
    """The cells by column; `rows` begin with the columns' names."""
    if not rows:
        return
    head, names = rows[0]
    columns = {place: name for place, name in enumerate(names) if name.strip()}
    refuse_columns(path, tuple(columns.values()), head)
    for count, (number, texts) in enumerate(rows[1:], start=1):
        refuse_more_rows(path, count)
        yield number, _cells(path, number, columns, texts, head)


def _cells(
    path: Path, number: int, columns: Mapping[int, str], texts: Sequence[str], head: int
) -> Mapping[str, str]:
    for place, text in enumerate(texts):
        if text and place not in columns:
            found = f"{_letter(place)}{number} holds {text[:40]!r}, and its column has no name in row {head}"
            hint = "The first row that is not empty names the columns; a merged name stands for one column."
            raise refuse(path, found, hint, number)
    return {name: texts[place] if place < len(texts) else "" for place, name in columns.items()}


def _letter(place: int) -> str:
    from openpyxl.utils import get_column_letter

    letter: str = get_column_letter(place + 1)
    return letter
