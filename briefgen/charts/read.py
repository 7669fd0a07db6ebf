"""A table of text to a chart: names in its first column and its head, numbers everywhere else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from briefgen.charts.values import KINDS, Chart, Kind, Series
from briefgen.errors import ContentError
from briefgen.reading.printed import numbers

MOST_CATEGORIES, MOST_SERIES = 40, 12
"""More than that cannot be read on a page."""
LARGEST = 1e30
"""Larger numbers than that have no scale."""
_NONE = re.compile(r"[-\u2013\u2014.:\u2026\s]*|n/?a\.?", re.I)
"""What stands in a cell that has no number."""
_MINUS = re.compile(r"\s*[-\u2212\u2013]\s?[\d.,]")
_TABLE = "Write a table: names in the first column, one column of numbers for each series, a head above."


def chart(
    rows: Sequence[Sequence[str]], path: str, kind: str, focus: str = "", language: str = "en"
) -> Chart:
    """Make a chart of a table's rows, its head first; `focus` names what stands out, with commas.

    Raises ContentError, which names the field, for a table that cannot be drawn.
    """
    head, *body = rows or [[]]
    if len(head) < 2 or not body:
        raise ContentError(f"{path} holds no table of numbers", hint=_TABLE)
    if found := beyond(rows):
        raise ContentError(f"{path} has {found}", hint="Show fewer.")
    cells = [[*row, *[""] * (len(head) - len(row))] for row in body]
    made = Chart(
        _kind(kind, path),
        tuple(row[0] for row in cells),
        tuple(_series(head[at], [row[at] for row in cells], path, language) for at in range(1, len(head))),
        frozenset(part.strip() for part in focus.split(",") if part.strip()),
        head[0],
    )
    _refuse(made, path)
    return made


def beyond(rows: Sequence[Sequence[object]]) -> str:
    """Say how many rows and series a table has, where that is more than can be drawn; else nothing."""
    body, series = len(rows) - 1, len(rows[0]) - 1 if rows else 0
    if body <= MOST_CATEGORIES and series <= MOST_SERIES:
        return ""
    return f"{body} rows and {series} series; {MOST_CATEGORIES} and {MOST_SERIES} can be drawn"


def _kind(kind: str, path: str) -> Kind:
    found = next((one for one in KINDS if one == kind), None)
    if found is None:
        raise ContentError(f"{path} is a chart of kind {kind!r}", hint=f"Known: {', '.join(KINDS)}.")
    return found


def _series(name: str, cells: Iterable[str], path: str, language: str) -> Series:
    printed = tuple(cells)
    return Series(name, tuple(_value(cell, path, language) for cell in printed), printed)


def _value(cell: str, path: str, language: str) -> float | None:
    if _NONE.fullmatch(cell):
        return None
    value = worth(cell, language)
    if value is None:
        raise ContentError(f"{path} has {cell!r} where a number is expected", hint=_TABLE)
    return value


def worth(cell: str, language: str) -> float | None:
    """The number of a cell; None where it has none."""
    found = numbers(cell, language)
    value = float(found[0].value) if found else None
    return -value if value is not None and value > 0 and _MINUS.match(cell) else value


def _refuse(made: Chart, path: str) -> None:
    values = [value for series in made.series for value in series.values if value is not None]
    if not values:
        raise ContentError(f"{path} has no number", hint=_TABLE)
    if max(map(abs, values)) > LARGEST:
        raise ContentError(f"{path} has a number above {LARGEST:g}", hint="Give it in a larger unit.")
    if made.kind in ("share", "stacked") and min(values) < 0:
        raise ContentError(f"{path} has parts below zero", hint="Show them as bars side by side: grouped.")
    if made.kind == "slope" and (len(made.categories) != 2 or any(None in one.values for one in made.series)):
        hint = "Give two rows, one for each time, and a number for each series in both."
        raise ContentError(f"{path} has {len(made.categories)} rows, and a slope shows two times", hint=hint)
    known = {*made.categories, *(series.name for series in made.series)}
    strange = sorted(made.focus - known)
    if strange:
        hint = f"Name a row or a column: {', '.join(sorted(known)[:8])}."
        raise ContentError(f"{path} has no row or column {strange[0]!r} to stand out", hint=hint)
