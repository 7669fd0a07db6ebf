"""CSV: a table's cells with their heads."""

from __future__ import annotations

from briefgen.errors import SourceError
from briefgen.model import Place, SourceText
from briefgen.parts import assemble, describe
from briefgen.parts.tabular import pieces
from briefgen.text import clean, decode
from briefgen.text.separated import SeparatedError, rows

_MOST = 20_000
"""Rows of a source: the parts of a text are held in memory, and nobody quotes from more."""


def read(data: bytes, name: str) -> SourceText:
    """Give a table's cells in their rows; the first row that is not empty names the columns.

    Separators are told by the text, or by a first line sep=;. An origin is the line in which the cell's row
    begins. Raises SourceError.
    """
    try:
        found = tuple(rows(clean(decode(data))))
    except SeparatedError as error:
        hint = "A value with quotes, commas or line ends stands in double quotes."
        raise SourceError(f"the table {error}", Place(name, error.line), hint) from error
    except ValueError as error:
        hint = "Save it as CSV in UTF-8, or as .xlsx."
        raise SourceError(f"the table cannot be read as text: {error}", Place(name), hint) from error
    if not found:
        raise SourceError(
            "the table is empty; expected at least one row", Place(name), "Is it the right file?"
        )
    warnings = (f"the rows after the first {_MOST:,} were left out",) if len(found) > _MOST else ()
    parts = tuple(pieces(found[:_MOST]))
    title = parts[0].text if parts[0].kind == "heading" else ""
    return assemble(describe(data, name, type="dataset", title=title), parts, warnings)
