"""Tables as JSON: a list of objects becomes cells."""

from __future__ import annotations

import json
from pathlib import Path

from briefgen.batch.rows._table import Table, refuse, refuse_columns, refuse_more_rows, text_of
from briefgen.text import clean


def read(path: Path) -> Table:
    """Give the rows of a JSON list; numbers stay as they are written. Raises ContentError."""
    text = text_of(path)
    try:
        rows = json.loads(text, parse_int=str, parse_float=str, parse_constant=str, object_pairs_hook=_Pairs)
    except (json.JSONDecodeError, RecursionError) as error:
        raise refuse(path, f"is not JSON: {error}", "Mend it.", getattr(error, "lineno", 0)) from None
    if not isinstance(rows, list) or isinstance(rows, _Pairs):
        raise refuse(path, "is no list of rows", 'Write [{"code": "a", ...}, ...].')
    columns = [name for name, _ in rows[0]] if rows and isinstance(rows[0], _Pairs) else []
    refuse_columns(path, columns)
    for number, row in enumerate(rows, start=1):
        refuse_more_rows(path, number)
        if not isinstance(row, _Pairs) or [name for name, _ in row] != columns:
            found = f"row {number} has other columns than the first, or is no object"
            raise refuse(path, found, f"Expected: {', '.join(columns[:50])}.")
        yield number, {column: _written(path, number, column, value) for column, value in row}


class _Pairs(list[tuple[str, object]]):
    """An object as it is written: with keys that stand twice."""


def _written(path: Path, number: int, column: str, value: object) -> str:
    if value is None or isinstance(value, bool):
        return {None: "", True: "true", False: "false"}[value]
    if isinstance(value, str):
        return clean(value)
    found = f"{column} of row {number} holds further values"
    raise refuse(path, found, "A cell holds one text or number.")
