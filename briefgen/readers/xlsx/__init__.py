"""Excel workbooks: the cells of every sheet that is not hidden, with their heads, as they are shown."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.archive import ArchiveError, names, opened, unpacked
from briefgen.errors import SourceError
from briefgen.model import Place, SourceText
from briefgen.parts import Piece, assemble, describe, organisation
from briefgen.parts.tabular import pieces
from briefgen.readers.xlsx.workbook import Sheet, SheetError, sheets

_MOST = 20_000
"""Rows of all sheets: the parts of a text are held in memory, and nobody quotes from more."""


def read(data: bytes, name: str) -> SourceText:
    """Give a workbook's cells, sheet by sheet: numbers in their format, formulas with their stored values.

    A sheet's name is a heading; the first row that is not empty names the columns. An origin is the number of
    the cell's row. Raises SourceError.
    """
    try:
        found = sheets(data, every=True)
    except ImportError as error:
        missing = "reading an Excel workbook needs a library that is not installed"
        hint = "Install it: pip install 'briefgen[excel]'. Or save the table as CSV."
        raise SourceError(missing, Place(name), hint) from error
    except SheetError as error:
        raise SourceError(str(error), Place(name, error.row), error.hint) from error
    if not any(sheet.rows for sheet in found):
        raise SourceError(
            "the workbook is empty; expected at least one row", Place(name), "Is it the right file?"
        )
    rows = sum(len(sheet.rows) for sheet in found)
    warnings: tuple[str, ...] = (f"the rows after the first {_MOST:,} were left out",) if rows > _MOST else ()
    warnings += tuple(f"sheet {sheet.name}: hidden, left out" for sheet in found if sheet.hidden)
    source = describe(data, name, type="dataset", **_properties(data))
    return assemble(source, tuple(_pieces(found)), warnings)


def _properties(data: bytes) -> dict[str, str]:
    from briefgen.word import WordError  # late: it imports lxml
    from briefgen.word.core_properties import properties

    try:
        with opened(data) as archive:
            entries = {name: entry for name, entry in names(archive).items() if name.startswith("docProps/")}
            told = properties({name: unpacked(archive, entry) for name, entry in entries.items()})
    except (ArchiveError, WordError):  # its cells could be read: what it says of itself is not needed
        return {}
    return told | {"publisher": organisation(told["publisher"])}


def _pieces(found: tuple[Sheet, ...]) -> Iterator[Piece]:
    left = _MOST
    for number, sheet in enumerate(found, start=1):
        if sheet.rows and sum(bool(one.rows) for one in found) > 1:
            yield Piece(sheet.name, "heading", 2, 0, sheet.rows[0][0])
        yield from pieces(sheet.rows[:left], number)
        left = max(left - len(sheet.rows), 0)
