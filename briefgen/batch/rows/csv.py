"""Tables as text, with commas, semicolons or tabs between the values: bytes become cells."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path

from briefgen.batch.rows._table import Table, refuse, refuse_columns, refuse_more_rows, text_of

_SEPARATORS = ",;\t"


def read(path: Path) -> Table:
    """Give the rows of a CSV file, in UTF-8 or Windows-1252. Raises ContentError."""
    text = text_of(path)
    head = text.split("\n", 1)[0]
    separator = max(_SEPARATORS, key=head.count)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        columns = next(lines, [])
        refuse_columns(path, columns)
        start = lines.line_num + 1
        for number, values in enumerate(lines):
            refuse_more_rows(path, number)
            if values:
                yield start, _cells(path, start, columns, values)
            start = lines.line_num + 1
    except csv.Error as error:
        hint = "A value with quotes, commas or line ends stands in double quotes."
        raise refuse(path, f"is not CSV: {error}", hint, lines.line_num) from None


def _cells(path: Path, line: int, columns: Sequence[str], values: Sequence[str]) -> Mapping[str, str]:
    if len(values) != len(columns):
        found = f"this row has {len(values)} values, expected {len(columns)}"
        raise refuse(path, found, "Values with commas stand in double quotes.", line)
    return dict(zip(columns, values, strict=True))
