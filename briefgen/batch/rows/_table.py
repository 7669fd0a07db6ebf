"""What the readers of tables have in common: bounds, the names of columns, errors with their line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from briefgen.errors import ContentError
from briefgen.model import Place
from briefgen.text import clean, decode

Table = Iterator[tuple[int, Mapping[str, str]]]
"""Line and cells of each row."""

MAX_BYTES = 200_000_000
"""Of a table's file."""
MAX_ROWS = 200_000
MAX_COLUMNS = 2_000


def refuse(path: Path, found: str, hint: str, line: int = 0) -> ContentError:
    """The error for a table, with its line where there is one."""
    return ContentError(found, Place(str(path), line), hint)


def missing(path: Path, extra: str) -> ContentError:
    """The error for a library that is not installed."""
    what = {"excel": "an Excel workbook", "parquet": "a Parquet file"}[extra]
    hint = f"Install it: pip install 'briefgen[{extra}]'. Or save the table as CSV."
    return refuse(path, f"reading {what} needs a library that is not installed", hint)


def contents(path: Path) -> bytes:
    """The bytes of a table's file. Raises ContentError: it is not there, or too large."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise refuse(path, f"the table has more than {MAX_BYTES // 1_000_000} MB", "Split it.")
        return path.read_bytes()
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        raise refuse(path, f"the table cannot be read: {reason}", "Check the path.") from None


def text_of(path: Path) -> str:
    """The text of a table's file. Raises ContentError."""
    try:
        return clean(decode(contents(path)))
    except ValueError as error:
        hint = "Save the table as CSV in UTF-8, as JSON, as .xlsx or as .parquet."
        raise refuse(path, f"the table cannot be read as text: {error}", hint) from None


def named(path: Path, rows: Iterable[tuple[int, Sequence[str]]], whole: bool = False) -> Table:
    """The cells by column; the first of `rows`, none of which is empty, names the columns.

    A column that is empty throughout needs no name. `whole`: a row has all its columns, as the lines of a
    text do. Raises ContentError.
    """
    found = iter(rows)
    head, names = next(found, (0, ()))
    columns = {place: name.strip() for place, name in enumerate(names) if name.strip()}
    if head:
        refuse_columns(path, tuple(columns.values()), head)
    for count, (number, texts) in enumerate(found, start=1):
        refuse_more_rows(path, count)
        if whole and not _fits(len(names), len(names) - _empty(names), texts):
            hint = "Values with commas stand in double quotes."
            raise refuse(path, f"this row has {len(texts)} values, expected {len(names)}", hint, number)
        yield number, _cells(path, number, columns, texts, head)


def _fits(columns: int, named: int, texts: Sequence[str]) -> bool:
    """Whether a line has a value for every named column, and none behind the last column."""
    return len(texts) >= named and (len(texts) <= columns or len(texts) - _empty(texts) <= columns)


def _empty(texts: Sequence[str]) -> int:
    """How many values at the end are empty: some programs leave them out, and others put more."""
    return next((at for at, text in enumerate(reversed(texts)) if text.strip()), len(texts))


def _cells(
    path: Path, number: int, columns: Mapping[int, str], texts: Sequence[str], head: int
) -> Mapping[str, str]:
    for place, text in enumerate(texts):
        if place not in columns and text.strip():
            found = f"{letter(place)}{number} holds {text[:40]!r}, and its column has no name in row {head}"
            hint = "The first row that is not empty names the columns. A value with commas stands in quotes."
            raise refuse(path, found, hint, number)
    return {name: texts[place] if place < len(texts) else "" for place, name in columns.items()}


def letter(place: int) -> str:
    """A column as spreadsheets name it; places count from 0.

    >>> letter(0), letter(25), letter(26)
    ('A', 'Z', 'AA')
    """
    name = ""
    while place >= 0:
        name = chr(ord("A") + place % 26) + name
        place = place // 26 - 1
    return name


def refuse_columns(path: Path, columns: Sequence[str], line: int = 1) -> None:
    """Raise ContentError where columns have no names, or where two have the same."""
    if len(columns) > MAX_COLUMNS:
        raise refuse(path, f"the table has more than {MAX_COLUMNS:,} columns", "Keep those you need.", line)
    seen: set[str] = set()
    for column in columns:
        if not column.strip() or column in seen:
            found = f"the column {column!r} stands twice" if column.strip() else "a column has no name"
            raise refuse(path, found, "The first line names the columns, each in its own way.", line)
        seen.add(column)


def refuse_more_rows(path: Path, number: int) -> None:
    """Raise ContentError for a row beyond the bound."""
    if number > MAX_ROWS:
        raise refuse(path, f"the table has more than {MAX_ROWS:,} rows", "Split it: each becomes a brief.")
