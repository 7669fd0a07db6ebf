"""Tables as text: the first row that is not empty names the columns, empty rows are skipped."""

from __future__ import annotations

from pathlib import Path

from briefgen.batch.rows._table import Table, named, refuse, text_of
from briefgen.text.separated import SeparatedError, rows


def read(path: Path) -> Table:
    """Give the rows of a CSV file, in UTF-8 or Windows-1252. Raises ContentError."""
    text = text_of(path)
    try:
        yield from named(path, rows(text), whole=True)
    except SeparatedError as error:
        hint = "A value with quotes, commas or line ends stands in double quotes."
        raise refuse(path, str(error), hint, error.line) from None
