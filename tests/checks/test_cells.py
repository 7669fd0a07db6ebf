"""Figures of tables agree with their cell and its heads together, and by nothing less."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from briefgen.blocks.statistics.items import items
from briefgen.checks import number, period
from briefgen.limits import Limits
from briefgen.model import Brief, Evidence, Item, SourceText
from briefgen.readers import read

TABLE = """\
Table 1: Grants

| Kind | Value 2030 (£ million) | Share (%) | Value 2031 (£ billion) |
|---|---|---|---|
| Books | 12.4 | 31.0 | 12.4 |
| Films | 7.5 | 18.8 | 7.9 |
"""


def source(tmp_path: Path) -> SourceText:
    file = tmp_path / "report.md"
    file.write_text(TABLE, encoding="utf-8")
    return read(file)


def codes(item: Item, text: SourceText) -> list[str]:
    brief = Brief("brief", {}, {"statistics": {item.path.partition(".")[2]: item}})
    found = [
        *number.run(brief, {text.source.id: text}, Limits()),
        *period.run(brief, {text.source.id: text}, Limits()),
    ]
    return [finding.code for finding in found]


def changed(item: Item, value: str) -> Item:
    return replace(item, fields={**item.fields, "value": replace(item.fields["value"], text=value)})


def test_what_extraction_reads_in_a_table_passes(tmp_path: Path) -> None:
    text = source(tmp_path)

    found = items(text)

    assert [item.fields["value"].text for item in found] == [
        "£12.4 million", "31.0%", "£12.4 billion", "£7.5 million", "18.8%", "£7.9 billion",
    ]  # fmt: skip
    assert [codes(item, text) for item in found] == [[]] * 6


@pytest.mark.parametrize(
    "value", ["£12.4 billion", "£12.5 million", "12.4%", "$12.4 million", "£7.5 million", "31.0"]
)
def test_another_unit_magnitude_or_figure_is_refused(value: str, tmp_path: Path) -> None:
    text = source(tmp_path)

    assert codes(changed(items(text)[0], value), text)


def test_the_unit_does_not_pass_without_the_head_that_gives_it(tmp_path: Path) -> None:
    text = source(tmp_path)
    first = items(text)[0]
    without: tuple[Evidence, ...] = tuple(one for one in first.evidence if "million" not in one.exact)

    assert "N003" in codes(replace(first, evidence=without), text)


def test_the_head_of_another_column_gives_no_unit(tmp_path: Path) -> None:
    text = source(tmp_path)
    million, _, billion = items(text)[:3]
    swapped = (*million.evidence[:2], billion.evidence[2], *million.evidence[3:])

    assert codes(changed(replace(million, evidence=swapped), "£12.4 billion"), text)
