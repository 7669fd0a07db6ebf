"""Numbers that were edited in a Word chart come home into the chart's table."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefgen.content import loads
from briefgen.model import Brief, Change
from briefgen.returned.charts import compared
from briefgen.word.charts import ChartSeries, WordChart

CONTENT = """\
title: Fewer boats
charts:
  boats:
    title: Fewer boats
    kind: {kind}
    data: |
      | Year |  Boats | Berths |
      |------|-------:|:------:|
      | 2019 |  1,310 |  38%   |
      | 2020 | about 280 | n/a |
"""
SENT = (
    ChartSeries("Boats", ("2019", "2020"), (1310.0, 280.0)),
    ChartSeries("Berths", ("2019", "2020"), (38.0, None)),
)


def brief(kind: str = "line") -> Brief:
    return loads(CONTENT.format(kind=kind))


def changes(
    now: tuple[ChartSeries, ...], base: Brief, name: str = "charts.boats.data"
) -> tuple[list[Change], list[str]]:
    """Compare a chart with the one that was sent."""
    found, told = compared([WordChart("charts.boats.data", SENT)], [WordChart(name, now)], base)
    return found, [one.what for one in told]


def edited(series: int, point: int, value: float | None) -> tuple[ChartSeries, ...]:
    values = list(SENT[series].values)
    values[point] = value
    return tuple(replace(one, values=tuple(values)) if at == series else one for at, one in enumerate(SENT))


def test_words_that_were_typed_into_a_chart_are_asked_about() -> None:
    was, now = WordChart("charts.boats.data", SENT, ("Boats",)), ("Boats", "in the harbour")
    _, told = compared([was], [replace(was, words=now)], brief())
    assert [(one.what, one.is_open) for one in told] == [
        ("words were typed into a chart: “in the harbour”", True)
    ]


def test_nothing_changed_is_nothing() -> None:
    assert changes(SENT, brief()) == ([], [])


@pytest.mark.parametrize(
    ("now", "old", "new"),
    [
        (edited(0, 0, 1402), "|  1,310 |", "|  1,402 |"),
        (edited(0, 0, 1402.5), "|  1,310 |", "|  1,402.5 |"),
        (edited(0, 0, 12), "|  1,310 |", "|  12 |"),
        (edited(0, 1, 300), "| about 280 |", "| about 300 |"),
        (edited(1, 0, 41.5), "|  38%   |", "|  41.5%   |"),
        (edited(1, 1, 40), "| n/a |", "| 40 |"),
        (edited(1, 0, -3), "|  38%   |", "|  \u22123%   |"),
    ],
)
def test_a_number_comes_home_as_its_cell_prints_numbers(
    now: tuple[ChartSeries, ...], old: str, new: str
) -> None:
    base = brief()
    before = base.blocks["charts"]["boats"].fields["data"].text

    found, told = changes(now, base)

    assert found == [Change("charts.boats.data", before, before.replace(old, new))]
    assert not told


def test_a_name_comes_home() -> None:
    now = (replace(SENT[0], name="Small boats"), SENT[1])

    found, _ = changes(now, brief())

    assert "|  Small boats | Berths |" in found[0].after


def test_a_file_that_lost_the_names_of_its_charts_is_read_in_order() -> None:
    found, _ = changes(edited(0, 0, 1402), brief(), name="Object1")

    assert "1,402" in found[0].after


def test_a_number_that_came_home_before_is_no_change() -> None:
    base = loads(CONTENT.format(kind="line").replace("1,310", "1,402"))

    assert changes(edited(0, 0, 1402), base) == ([], [])


def test_a_number_that_was_edited_on_both_sides_is_asked_about() -> None:
    base = loads(CONTENT.format(kind="line").replace("1,310", "1,555"))

    found, told = changes(edited(0, 0, 1402), base)

    assert not found
    both = "the chart charts.boats.data was edited on both sides"
    assert told == [f"{both}: 1,555 has become 1402 in Word, and was 1310 there"]


def test_a_row_that_came_is_asked_about() -> None:
    now = tuple(replace(one, categories=(*one.categories, "2021"), values=(*one.values, 5.0)) for one in SENT)

    found, told = changes(now, brief())

    assert not found
    assert told == ["rows or columns of the chart charts.boats.data came or went"]
