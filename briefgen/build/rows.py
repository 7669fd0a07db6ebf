"""Tables whose rows become briefs: CSV and JSON, every value as it is written."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefgen.errors import ContentError
from briefgen.model import Place
from briefgen.text import clean, decode

_LIMIT = 200_000_000
"""Bytes of a table."""
_SEPARATORS = ",;\t"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table."""

    data: Path
    """The table's file."""
    line: int
    """1-based: its line in a CSV file, its number in a JSON list."""
    id: str
    cells: Mapping[str, str]
    """By column, in the table's order."""


def read(path: Path, id_column: str = "") -> tuple[Row, ...]:
    """Give the rows of a CSV or JSON file; `id_column` names them, else the first column does.

    Raises ContentError with the line: no table, a column that stands twice, a row of another length, an id
    that is missing.
    """
    text = _text(path)
    table = _from_json(path, text) if path.suffix.lower() == ".json" else _from_csv(path, text)
    rows = tuple(_row(path, line, cells, id_column) for line, cells in table)
    if not rows:
        raise ContentError("the table has no rows", Place(str(path)), "Give one with a row for each brief.")
    return rows


def _text(path: Path) -> str:
    place = Place(str(path))
    try:
        if path.stat().st_size > _LIMIT:
            raise ContentError(f"the table has more than {_LIMIT // 1_000_000} MB", place, "Split it.")
        return clean(decode(path.read_bytes()))
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        raise ContentError(f"the table cannot be read: {reason}", place, "Check the path.") from None
    except ValueError:
        hint = "Save the table as CSV in UTF-8, or as JSON."
        raise ContentError("this is no text file", place, hint) from None


def _row(path: Path, line: int, cells: Mapping[str, str], id_column: str) -> Row:
    column = id_column or next(iter(cells), "")
    if column not in cells:
        known = ", ".join(cells)
        raise ContentError(f"there is no column {column!r}", Place(str(path), line), f"Known: {known}.")
    if not cells[column].strip():
        found = f"this row has no {column}, which names its documents"
        raise ContentError(found, Place(str(path), line), "Fill it in, or delete the row.")
    return Row(path, line, cells[column], cells)


def _from_csv(path: Path, text: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    head = text.split("\n", 1)[0]
    separator = max(_SEPARATORS, key=head.count)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        columns = next(lines, [])
        _refuse_bad_columns(path, columns)
        start = lines.line_num + 1
        for values in lines:
            if values:
                yield start, _cells(path, start, columns, values)
            start = lines.line_num + 1
    except csv.Error as error:
        hint = "A value with quotes, commas or line ends stands in double quotes."
        raise ContentError(f"is not CSV: {error}", Place(str(path), lines.line_num), hint) from None


def _refuse_bad_columns(path: Path, columns: Sequence[str]) -> None:
    for number, column in enumerate(columns):
        if not column.strip() or column in columns[:number]:
            found = f"the column {column!r} stands twice" if column.strip() else "a column has no name"
            hint = "The first line names the columns, each in its own way."
            raise ContentError(found, Place(str(path), 1), hint)


def _cells(path: Path, line: int, columns: Sequence[str], values: Sequence[str]) -> Mapping[str, str]:
    if len(values) != len(columns):
        found = f"this row has {len(values)} values, expected {len(columns)}"
        raise ContentError(found, Place(str(path), line), "Values with commas stand in double quotes.")
    return dict(zip(columns, values, strict=True))


def _from_json(path: Path, text: str) -> Iterator[tuple[int, Mapping[str, str]]]:
    try:
        # Numbers stay the digits that they are written with.
        rows = json.loads(text, parse_int=str, parse_float=str, parse_constant=str)
    except (json.JSONDecodeError, RecursionError) as error:
        line = getattr(error, "lineno", 0)
        raise ContentError(f"is not JSON: {error}", Place(str(path), line), "Mend it.") from None
    if not isinstance(rows, list):
        raise ContentError("is no list of rows", Place(str(path)), 'Write [{"code": "a", ...}, ...].')
    columns = list(rows[0]) if rows and isinstance(rows[0], dict) else []
    for number, row in enumerate(rows, start=1):
        if not isinstance(row, dict) or list(row) != columns:
            found = f"row {number} has other columns than the first, or is no object"
            raise ContentError(found, Place(str(path)), f"Expected: {', '.join(columns)}.")
        yield number, {column: _written(path, number, column, value) for column, value in row.items()}


def _written(path: Path, number: int, column: str, value: object) -> str:
    if value is None or isinstance(value, bool):
        return {None: "", True: "true", False: "false"}[value]
    if isinstance(value, str):
        return value
    found = f"{column} of row {number} holds further values"
    raise ContentError(found, Place(str(path)), "A cell holds one text or number.")
