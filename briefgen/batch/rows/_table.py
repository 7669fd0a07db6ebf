"""What the readers of tables have in common: bounds, the names of columns, errors with their line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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
    except ValueError:
        hint = "Save the table as CSV in UTF-8, as JSON, as .xlsx or as .parquet."
        raise refuse(path, "this is no text file", hint) from None


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
