"""Numbers that were edited in a chart of a Word file come home into the chart's table."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from briefgen.charts.read import worth
from briefgen.model import Brief, Change
from briefgen.model.table import TableLink
from briefgen.reading.printed import numbers
from briefgen.reading.rows import tables
from briefgen.returned.accounts import Account
from briefgen.returned.values import quoted
from briefgen.word import Package
from briefgen.word.charts import WordChart, charts

Table = tuple[tuple[str, ...], ...]
"""Rows of cells: numbers as they are stored, a head above."""
_DIGITS = re.compile(r"\d[\d.,\u00a0\u202f ’']*")
_PATH = re.compile(r"(charts\.[a-z0-9-]+\.data)(?: \d+)?")


Outcome = tuple[list[Change], list[Account]]
"""What comes home, and what somebody has to decide."""


def changes(before: Package, after: Package, brief: Brief) -> Outcome:
    """Compare the charts of the file that was sent with those that came back; raises WordError."""
    return compared(list(charts(before)), list(charts(after)), brief)


def compared(old: Sequence[WordChart], new: Sequence[WordChart], brief: Brief) -> Outcome:
    """Compare charts as they were sent with those that came back.

    Cells that differ become a change of the field that holds the table; where rows or columns came or went,
    or the table was edited since, somebody has to decide.
    """
    if len(old) == len(new):  # LibreOffice drops the names of charts
        new = [_alike(one, two) for one, two in zip(old, new, strict=True)]
    was, now = _tables(old), _tables(new)
    found, told = list[Change](), list[Account]()
    for path in was.keys() & now.keys():
        if was[path] != now[path]:
            outcome = _change(path, was[path], now[path], brief)
            if isinstance(outcome, Change):
                found.append(outcome)
            elif outcome:
                told.append(Account(outcome, is_open=True))
    known = {words for one in old for words in one.words}
    typed = dict.fromkeys(words for one in new for words in one.words if words not in known)
    told += [Account(f"words were typed into a chart: {quoted(one)}", is_open=True) for one in typed]
    return sorted(found, key=lambda one: one.path), told


def _alike(old: WordChart, new: WordChart) -> WordChart:
    """A chart that came back, by its old name; points beside names have a helper that LibreOffice names."""
    name = new.name if _PATH.fullmatch(new.name) else old.name
    if any(one.categories for one in old.series):
        return replace(new, name=name)
    series = [replace(one, categories=()) for one in new.series]
    return replace(new, name=name, series=tuple(series[: len(old.series)]))


def _tables(all_charts: Sequence[WordChart]) -> Mapping[str, Table]:
    """The numbers of each table that was drawn, by the path of its field; small charts of one are joined."""
    found: dict[str, list[WordChart]] = {}
    for chart in all_charts:
        if path := _PATH.fullmatch(chart.name):
            found.setdefault(path[1], []).append(chart)
    return {path: _table(parts) for path, parts in found.items()}


def _table(parts: Sequence[WordChart]) -> Table:
    series = [one for part in parts for one in part.series]
    names = next((one.categories for one in series if one.categories), ())
    rows = max([len(names), *(len(one.values) for one in series)])
    head = ("", *(one.name for one in series))
    body = [
        (
            names[row] if row < len(names) else "",
            *(_stored(one.values[row] if row < len(one.values) else None) for one in series),
        )
        for row in range(rows)
    ]
    if [row[0] for row in body] == [""]:  # the parts of one whole: each is a row of the table
        return (("", ""), *zip(head[1:], body[0][1:], strict=True))
    return (head, *body)


def _stored(value: float | None) -> str:
    return "" if value is None else f"{value:.15g}"


def _change(path: str, was: Table, now: Table, brief: Brief) -> Change | str | None:
    """The change of a field, what to ask, or nothing where the table says so already."""
    _, name, key = path.split(".")
    item = brief.blocks.get("charts", {}).get(name)
    field = item.fields.get(key) if item else None
    if field is None:
        return None
    rows = next(tables(field.text), [])
    shape = [len(row) for row in was]
    if [len(row) for row in now] != shape or [len(row) for row in rows] != shape:
        return f"rows or columns of the chart {path} came or went"
    if item is not None and item.table is not None and not item.table.is_compared:
        return _elsewhere(item.table, path, rows, was, now)
    language = brief.fields["language"].text if "language" in brief.fields else "en"
    edited = [
        (row, column, old, new)
        for row, (olds, news) in enumerate(zip(was, now, strict=True))
        for column, (old, new) in enumerate(zip(olds, news, strict=True))
        if old != new
    ]
    text, told = field.text, list[str]()
    for row, column, old, new in edited:
        here = rows[row][column]
        is_number = bool(row and column)
        if (_stored(worth(here, language)) if is_number else here) == new:
            continue
        if is_number and old and _stored(worth(here, language)) != old:
            told.append(f"{here} has become {new} in Word, and was {old} there")
            continue
        text = _with_cell(text, row, column, _printed(here, new, language) if is_number else new)
    if told:
        return f"the chart {path} was edited on both sides: {'; '.join(told)}"
    return Change(path, field.text, text) if text != field.text else None


def _elsewhere(link: TableLink, path: str, rows: Sequence[Sequence[str]], was: Table, now: Table) -> str:
    """Name every cell that was edited of a chart whose numbers stand in a table elsewhere."""
    where = f"the source {link.source}" if link.source else f"sections.{link.section}.body"
    told = [
        f"{rows[row][0] or row}, {rows[0][column] or column}: {rows[row][column]} became {new or 'nothing'}"
        for row, (olds, news) in enumerate(zip(was, now, strict=True))
        for column, (old, new) in enumerate(zip(olds, news, strict=True))
        if old != new
    ]
    return f"the numbers of the chart {path} stand in {where}, and were edited in Word: {'; '.join(told)}"


def _printed(cell: str, value: str, language: str) -> str:
    """A number as the cell prints its own: its magnitude, unit, decimals and grouping stay."""
    from briefgen.charts.scale import written
    from briefgen.reading.figures import separators

    found = numbers(cell, language)
    if not value or not found:
        return value
    amount = Decimal(value) / found[0].scale
    shown = abs(amount).normalize()
    places = max(found[0].decimals, -int(shown.as_tuple().exponent))
    decimal, thousands = separators(language)
    large = abs(found[0].digits) >= 1000
    grouped = thousands if not large or re.search(r"\d[^\d]\d{3}", cell) else ""
    text = written(float(abs(amount)), float(Decimal(1).scaleb(-places)), decimal, grouped)
    put = _DIGITS.sub(lambda match: text + match[0][len(match[0].rstrip()) :], cell, count=1)
    return put if (amount < 0) == ((worth(cell, language) or 0.0) < 0) else f"\u2212{put.lstrip('-−–')}"


def _with_cell(text: str, row: int, column: int, cell: str) -> str:
    """A table's text with another cell; everything else stays to the letter."""
    lines = text.split("\n")
    places = [number for number, line in enumerate(lines) if line.strip().startswith("|")]
    at = places[row if row == 0 else row + 1]  # the line that parts head and rows
    start = _start(lines[at], column)
    end = lines[at].find("|", start)
    inside = lines[at][start : end if end >= 0 else None]
    padded = inside.replace(inside.strip(), cell, 1) if inside.strip() else f" {cell} "
    lines[at] = lines[at][:start] + padded + (lines[at][end:] if end >= 0 else "")
    return "\n".join(lines)


def _start(line: str, column: int) -> int:
    """Where a cell of a table's line begins, behind its stroke."""
    at = -1
    for _ in range(column + 1):
        at = line.index("|", at + 1)
    return at + 1
