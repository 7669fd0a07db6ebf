"""Parquet files: DuckDB reads them, within bounds of memory and without the network."""

from __future__ import annotations

import glob
import math
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from briefgen.batch.rows._table import (
    MAX_BYTES,
    MAX_ROWS,
    Table,
    missing,
    refuse,
    refuse_columns,
    refuse_more_rows,
)
from briefgen.errors import ContentError
from briefgen.readers.xlsx.formats import plain
from briefgen.text import clean

_SETTINGS: Mapping[str, str | int | float | list[str]] = {
    "threads": 1,
    "memory_limit": "1GB",
    "temp_directory": "",  # nothing is put aside on disk
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
}
_FROM = "FROM read_parquet(?, binary_as_string = true)"
"""Files written by old programs do not say that their bytes are text."""
_NESTED = ("[", "STRUCT", "MAP", "UNION", "VARIANT", "BLOB", "GEOMETRY")
"""How DuckDB writes the types that are no one text or number."""
_TIMES = ("TIME", "DATE")
_AT_ONCE = 1_000
"""Rows."""


def read(path: Path) -> Table:
    """Give the rows of a Parquet file.

    Raises ContentError: no Parquet file, encrypted or damaged, too large, a column that holds lists or bytes.
    """
    try:
        import duckdb  # noqa: F401  # is it there?
    except ImportError:
        raise missing(path, "parquet") from None
    _refuse_others(path)
    try:
        rows = list(_rows(path))
    except ContentError:
        raise
    except Exception as error:  # a broken file may make DuckDB fail in any way
        hint = "Write it anew, or save the table as CSV."
        reason = str(error).split("\n")[0][:200]
        raise refuse(path, f"the Parquet file cannot be read: {reason}", hint) from None
    yield from rows


def _refuse_others(path: Path) -> None:
    try:
        with path.open("rb") as file:
            head = file.read(4)
            size = path.stat().st_size
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        raise refuse(path, f"the table cannot be read: {reason}", "Check the path.") from None
    if head == b"PARE":
        raise refuse(path, "the Parquet file is encrypted", "Write it without encryption.")
    if head != b"PAR1":
        raise refuse(path, "this is no Parquet file", "Parquet files begin with PAR1. Is it another format?")
    if size > MAX_BYTES:
        raise refuse(path, f"the table has more than {MAX_BYTES // 1_000_000} MB", "Split it.")


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    import duckdb

    file = [glob.escape(str(path))]  # DuckDB takes a name for a pattern
    with duckdb.connect(":memory:", config=dict(_SETTINGS)) as base:
        base.execute("SET TimeZone = 'UTC'")  # else a moment's text is that of this machine's place
        described = base.execute(f"DESCRIBE SELECT * {_FROM}", file).fetchall()
        told, kinds = [name for name, *_ in described], [str(kind) for _, kind, *_ in described]
        _refuse_nested(path, told, kinds)
        schema = base.execute("SELECT name FROM parquet_schema(?)", file).fetchall()
        # DuckDB's own names tell apart what stands twice; the first of the schema is the table itself.
        columns = [name for (name,) in schema[1:]]
        refuse_columns(path, columns, 0)
        wanted = ", ".join(map(_expression, told, kinds))
        base.execute(f"SELECT {wanted} {_FROM} LIMIT {MAX_ROWS + 1}", file)  # names are quoted
        number = 0
        while rows := base.fetchmany(_AT_ONCE):
            for values in rows:
                number += 1
                refuse_more_rows(path, number)
                yield number, dict(zip(columns, map(_text, values, kinds), strict=True))


def _refuse_nested(path: Path, columns: Sequence[str], kinds: Sequence[str]) -> None:
    for name, kind in zip(columns, kinds, strict=True):
        if any(word in kind for word in _NESTED):
            found = f"the column {name!r} holds no single texts or numbers ({kind[:60]})"
            raise refuse(path, found, "Leave it out, or make columns of it.")


def _expression(column: str, kind: str) -> str:
    quoted = '"' + column.replace('"', '""') + '"'
    return quoted if kind == "DOUBLE" else f"CAST({quoted} AS VARCHAR)"


def _text(value: Any, kind: str) -> str:
    if value is None:
        return ""
    if kind in ("DOUBLE", "FLOAT"):
        number = float(value)
        return "" if math.isnan(number) else plain(number)  # what is no number stands for nothing
    if kind.startswith(_TIMES):
        return _moment(value)
    return clean(value)


def _moment(text: str) -> str:
    """A moment as ISO 8601; midnight of a day is that day, as in `2026-11-22 00:00:00`."""
    day, _, time = text.partition(" ")
    if time in ("", "00:00:00"):
        return day
    return f"{day}T{time.removesuffix('+00')}Z" if time.endswith("+00") else f"{day}T{time}"
