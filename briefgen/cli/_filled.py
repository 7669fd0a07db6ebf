"""A referencing sheet that a reviewer filled in, as CSV, workbook or Word file: its rows."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefgen.cli._judged import SEPARATOR
from briefgen.cli.formats.sheet import AS_ABOVE, COLUMNS, HEADS
from briefgen.errors import SourceError
from briefgen.model import Place

_LARGEST = 50_000_000
"""Bytes; a sheet of a thousand claims has about one million."""
_AGAIN = (
    "Give the sheet that `briefgen check --sheet` wrote, as .csv, .xlsx or .docx, with all of its columns."
)
_WORKBOOKS = (".xlsx", ".xlsm")
"""What a spreadsheet makes of the CSV."""
_WANTED = ("claim", "text", "printed with it", "words", *COLUMNS[-4:])


@dataclass(frozen=True, slots=True)
class Filled:
    """A row as it came back: what was shown, and what the reviewer wrote beside it."""

    row: int
    """1-based; in a Word file, of all rows of its tables."""
    path: str
    claim: str
    """What the claim's cells say, as `shown` gives it for a row of the present sheet."""
    words: str
    by: str
    verdict: str
    date: str
    note: str = ""


def read(path: Path) -> tuple[Filled, ...]:
    """Read the rows of a filled sheet; raises SourceError or ContentError where it is none."""
    suffix, place = path.suffix.lower(), Place(str(path))
    if suffix in _WORKBOOKS:
        return tuple(_workbook(path))
    if suffix not in _READERS:
        raise SourceError("a filled sheet is read from .csv, .xlsx or .docx", place, _AGAIN)
    try:
        if path.stat().st_size > _LARGEST:
            raise SourceError("the sheet is too large", place, _AGAIN)
        data = path.read_bytes()
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        raise SourceError(f"the sheet cannot be read: {reason}", place, "Check the path.") from None
    return tuple(_READERS[suffix](data, str(path)))


def line(text: str) -> str:
    """A cell's text as it is compared: on one line."""
    return " ".join(text.split())


def _csv(data: bytes, name: str) -> Iterator[Filled]:
    from briefgen.text import decode

    try:
        text = decode(data)
    except ValueError as error:
        raise SourceError(f"the sheet is no text: {error}", Place(name), "Save it as CSV in UTF-8.") from None
    head = text.partition("\n")[0]
    # A spreadsheet may part the cells by what is usual in its country.
    mark = max(",;\t", key=head.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True))
    except csv.Error as error:
        raise SourceError(f"the sheet is no CSV: {error}", Place(name), _AGAIN) from None
    columns = _columns(rows[0] if rows else (), _WANTED, name)
    for number, row in enumerate(rows[1:], 2):
        if not any(row):
            continue
        _refuse_other_length(row, rows[0], Place(name, number))
        yield _row(number, [_cell(row, at) for at in columns])


def _workbook(path: Path) -> Iterator[Filled]:
    from briefgen.batch import rows

    for row in rows.read(path, _WANTED[0]):
        columns = _columns(list(row.cells), _WANTED, str(path))
        cells = list(row.cells.values())
        yield _row(row.line, [_cell(cells, at) for at in columns])


def _row(number: int, cells: Sequence[str]) -> Filled:
    path, claim, beside, words, *said = cells
    return _filled(number, (line(path), line(f"{claim} {beside}"), line(words)), said)


def _filled(number: int, shown: tuple[str, str, str], said: Sequence[str]) -> Filled:
    """Flatten the reviewers' cells; where there are names below each other, so are their verdicts."""
    mark = f"{SEPARATOR} " if "\n" in said[0] else " "
    by, verdict, day = (
        mark.join(line(part) for part in cell.split("\n") if part.strip()) for cell in said[:3]
    )
    return Filled(number, *shown, by, verdict, day, *map(line, said[3:]))


def _docx(data: bytes, name: str) -> Iterator[Filled]:
    from briefgen import word  # late: it imports lxml

    try:
        rows = word.table_rows(word.open_package(data))
    except word.WordError as error:
        raise SourceError(f"the sheet cannot be read: {error}", Place(name), _AGAIN) from error
    wanted = (HEADS[0], HEADS[4], *HEADS[-3:])
    heads = [number for number, row in enumerate(rows) if set(wanted) <= set(row)]
    if not heads:
        _columns(rows[0] if rows else (), wanted, name)
    path = claim = ""
    for number, row in enumerate(rows, 1):
        if number - 1 in heads:
            columns = _columns(row, wanted, name)
            continue
        if number - 1 < heads[0]:
            continue
        _refuse_other_length(row, rows[heads[0]], Place(name, number))
        cell, context, *said = (_cell(row, at) for at in columns)
        cell = line(cell)
        if cell != AS_ABOVE:
            path, claim = cell.partition(":")[0], cell
        yield _filled(number, (path, claim, line(context)), said)


def _refuse_other_length(row: Sequence[str], head: Sequence[str], place: Place) -> None:
    """Raise SourceError where a row lost cells, or swallowed others: verdicts could be lost with them."""
    if len(row) != len(head):
        raise SourceError(f"this row has {len(row)} cells, and its head has {len(head)}", place, _AGAIN)


def _columns(head: Sequence[str], wanted: Sequence[str], name: str) -> list[int]:
    known = [line(cell).lower() for cell in head]
    missing = [one for one in wanted if one.lower() not in known]
    if missing:
        found = f"this is no referencing sheet: it has no column {', '.join(repr(one) for one in missing)}"
        raise SourceError(found, Place(name, 1), _AGAIN)
    return [known.index(one.lower()) for one in wanted]


def _cell(row: Sequence[str], at: int) -> str:
    return row[at].strip() if at < len(row) else ""


_READERS = {".csv": _csv, ".docx": _docx}
