"""Charts: their table can be drawn, is that which they name, and their title says what they show."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from briefgen.checks.explained import Explained
from briefgen.claims.claims import WORD
from briefgen.claims.tongues import tongues
from briefgen.errors import ContentError
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Field, Finding, Item, SourceText
from briefgen.model.table import TableLink
from briefgen.reading import sourced
from briefgen.reading.rows import tables

if TYPE_CHECKING:
    from briefgen.charts import Chart

CODES = Explained("G001", "G002", "G003", "G004")
LONGEST = 15
"""Words of a chart's title: the guidance of statistical offices for titles that state the finding."""


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Read the table of every chart as the drawing does, and count the words of its title."""
    charts = brief.blocks.get("charts", {})
    language = tongues(brief, texts).brief if charts else ""
    for item in charts.values():
        if "data" in item.fields:
            yield from _faulty(item, item.fields["data"], language)
            yield from _other(item, item.fields["data"], brief, texts, language)
        if "title" in item.fields:
            yield from _long(item.fields["title"])


def _faulty(item: Item, data: Field, language: str) -> Iterator[Finding]:
    from briefgen.charts import read  # late: most briefs have no charts

    kind, focus = (item.fields[name].text if name in item.fields else "" for name in ("kind", "focus"))
    rows = next(tables(data.text), [])
    try:
        chart = read.chart(rows, data.path, kind or "bar", focus, language)
    except ContentError as error:
        yield Finding("G001", "error", data.path, error.message, error.hint, data.place, text=data.text)
        return
    if "title" in item.fields and "alt" not in item.fields:
        yield _unseen(item.fields["title"], chart)


def _unseen(title: Field, chart: Chart) -> Finding:
    """A chart without a text for those who cannot see it, and a proposal for one."""
    from briefgen.charts.told import told  # late: most briefs have no charts

    said = "nothing says what the chart shows to those who cannot see it"
    hint = f"Write what it shows, as in: alt: {json.dumps(told(chart, title.text), ensure_ascii=False)}"
    return Finding("G004", "warning", title.path, said, hint, title.place, text=title.text)


def _other(
    item: Item, data: Field, brief: Brief, texts: Mapping[str, SourceText], language: str
) -> Iterator[Finding]:
    """Compare the numbers of a chart with those of the table that it names, by row and column."""
    link = item.table
    if link is None or not link.is_compared:
        return
    rows: list[list[str]] = next(tables(data.text), [[]])
    try:
        there = _table(link, brief, texts)
        heads, names = rows[0], [row[0] for row in rows[1:]]
        wanted = replace(link, columns=link.columns or tuple(heads), rows=link.rows or tuple(names))
        found = [[cell.text for cell in row] for row in sourced.chosen(there, wanted)]
    except ContentError as error:
        yield Finding("G003", "error", data.path, error.message, error.hint, data.place, text=data.text)
        return
    for row, cell, other in _differences(rows, found, language):
        where = link.source or f"sections.{link.section}"
        said = f"row {rows[row][0]!r} says {cell}, and {where} says {other} there"
        hint = "Write the number of the table, or look for what changed in it."
        yield Finding("G003", "error", data.path, said, hint, data.place, text=data.text)


def _table(link: TableLink, brief: Brief, texts: Mapping[str, SourceText]) -> list[sourced.Row]:
    if link.source:
        if link.source not in texts:
            raise ContentError(f"the source {link.source} has no file", None, "Give its `file`.")
        return sourced.of_source(texts[link.source], link)
    body = brief.blocks["sections"][link.section].fields["body"]
    return [tuple(map(sourced.Cell, row)) for row in list(tables(body.text))[link.number - 1]]


def _differences(
    rows: Sequence[Sequence[str]], found: Sequence[Sequence[str]], language: str
) -> Iterator[tuple[int, str, str]]:
    """The cells that say other numbers than those of the table: row, what is said, what stands there."""
    from briefgen.charts.read import worth

    if len(found) != len(rows) or any(len(one) != len(two) for one, two in zip(rows, found, strict=True)):
        yield 0, f"{len(rows)} rows of {len(rows[0])}", f"{len(found)} of {len(found[0])}"
        return
    for number, (ours, theirs) in enumerate(zip(rows[1:], found[1:], strict=True), 1):
        for cell, other in zip(ours[1:], theirs[1:], strict=True):
            if cell != other and worth(cell, language) != worth(other, language):
                yield number, cell or "nothing", other or "nothing"


def _long(title: Field) -> Iterator[Finding]:

    count = len(re.findall(WORD, title.text))
    if count > LONGEST:
        said = f"a chart's title of {count} words; {LONGEST} are read at a glance"
        hint = "Say the finding in fewer words, and the rest in the subtitle."
        yield Finding("G002", "warning", title.path, said, hint, title.place, text=title.text)


CHECK = Check("chart", CODES, run)
