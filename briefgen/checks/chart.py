"""Charts: their table can be drawn, and their title says what they show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from briefgen.checks.explained import Explained
from briefgen.claims.claims import WORD
from briefgen.claims.tongues import tongues
from briefgen.errors import ContentError
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Field, Finding, Item, SourceText
from briefgen.reading.rows import tables

CODES = Explained("G001", "G002")
LONGEST = 15
"""Words of a chart's title: the guidance of statistical offices for titles that state the finding."""


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Read the table of every chart as the drawing does, and count the words of its title."""
    charts = brief.blocks.get("charts", {})
    language = tongues(brief, texts).brief if charts else ""
    for item in charts.values():
        if "data" in item.fields:
            yield from _faulty(item, item.fields["data"], language)
        if "title" in item.fields:
            yield from _long(item.fields["title"])


def _faulty(item: Item, data: Field, language: str) -> Iterator[Finding]:
    from briefgen.charts import read  # late: most briefs have no charts

    kind, focus = (item.fields[name].text if name in item.fields else "" for name in ("kind", "focus"))
    rows = next(tables(data.text), [])
    try:
        read.chart(rows, data.path, kind or "bar", focus, language)
    except ContentError as error:
        yield Finding("G001", "error", data.path, error.message, error.hint, data.place, text=data.text)


def _long(title: Field) -> Iterator[Finding]:

    count = len(re.findall(WORD, title.text))
    if count > LONGEST:
        said = f"a chart's title of {count} words; {LONGEST} are read at a glance"
        hint = "Say the finding in fewer words, and the rest in the subtitle."
        yield Finding("G002", "warning", title.path, said, hint, title.place, text=title.text)


CHECK = Check("chart", CODES, run)
