"""Charts: what is drawn says what the table says, stands on the paper, and begins at zero."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.charts import KINDS, Chart, Dot, Label, Letters, Path, Plot, Rect, Series, drawn, parts
from briefgen.charts.key import key
from briefgen.charts.paper import Paper, spread
from briefgen.charts.read import chart
from briefgen.charts.scale import lines, rounded, written
from briefgen.errors import ContentError

LETTERS = Letters(9.0, lambda text: 4.7 * len(text))
PAPER = Paper(380.0, LETTERS, LETTERS)
NEAR = 1e-6

names = st.lists(
    st.text("abcdefgh ", min_size=1, max_size=18).map(str.strip).filter(bool),
    min_size=1,
    max_size=7,
    unique=True,
)
years = st.integers(1990, 2015).flatmap(
    lambda first: st.integers(1, 7).map(lambda count: [str(first + one) for one in range(count)])
)
amounts = st.integers(0, 99_999).map(float) | st.decimals("-500", "500", places=1).map(float)


@st.composite
def charts(draw: st.DrawFn, kinds: tuple[str, ...] = KINDS) -> Chart:
    kind = draw(st.sampled_from(kinds))
    categories = draw(names | years)
    if kind == "slope":
        categories = ["2019", "2023"]
    least = st.integers(1, 99_999).map(float) if kind in ("share", "stacked") else amounts
    series = []
    for name in draw(st.lists(st.sampled_from("PQRST"), min_size=1, max_size=4, unique=True)):
        values = draw(st.lists(least, min_size=len(categories), max_size=len(categories)))
        series.append(Series(name, tuple(values), tuple(f"{value:g}" for value in values)))
    one = series[:1] if kind == "bar" else series
    return parts(Chart(kind, tuple(categories), tuple(one)))  # type: ignore[arg-type]  # one of KINDS


def ends(plot: Plot, upright: bool) -> list[float]:
    """The numbers that bars stand for, read from the drawing."""
    panel = plot.panels[0]
    whole, long = (panel.high - panel.low), panel.height if upright else panel.width
    return [
        (mark.height if upright else mark.width) / long * whole
        for mark in plot.marks
        if isinstance(mark, Rect)
    ]


def is_upright(plot: Plot) -> bool:
    return plot.panels[0].x == 0 and plot.panels[0].width == plot.width and plot.panels[0].chart.upright


@given(charts(("bar", "grouped", "stacked")))
def test_bars_are_as_long_as_their_numbers(drawing: Chart) -> None:
    plot = drawn(drawing, PAPER)

    found = ends(plot, is_upright(plot))

    wanted = [
        abs(series.values[row] or 0.0) for row in range(len(drawing.categories)) for series in drawing.series
    ]
    tiny = NEAR * (plot.panels[0].high - plot.panels[0].low)
    assert found == pytest.approx(wanted, abs=max(tiny, NEAR))


@given(charts(("bar", "grouped", "stacked")))
def test_bars_begin_at_zero(drawing: Chart) -> None:
    panel = drawn(drawing, PAPER).panels[0]

    assert panel.low <= 0 <= panel.high


@given(charts(("share",)))
def test_the_parts_of_a_whole_fill_their_bar(drawing: Chart) -> None:
    plot = drawn(drawing, PAPER)

    bars = [mark for mark in plot.marks if isinstance(mark, Rect)]

    assert sum(bar.width for bar in bars) == pytest.approx(plot.panels[0].width * len(drawing.categories))


@given(charts(("line", "slope", "multiples")))
def test_lines_pass_through_their_numbers(drawing: Chart) -> None:
    plot = drawn(drawing, PAPER)

    drawn_lines = [
        mark.points for mark in plot.marks if isinstance(mark, Path) and mark.role.startswith("mark")
    ]

    for number, series in enumerate(drawing.series):
        panel = plot.panels[number if drawing.kind == "multiples" else 0]
        read = [
            panel.high - (y - panel.y) / panel.height * (panel.high - panel.low)
            for _, y in drawn_lines[number]
        ]
        assert read == pytest.approx(series.values, abs=max(NEAR, NEAR * (panel.high - panel.low)))


@given(charts(("dot",)))
def test_points_stand_at_their_numbers(drawing: Chart) -> None:
    plot = drawn(drawing, PAPER)
    panel = plot.panels[0]

    found = [
        panel.low + (mark.x - panel.x) / panel.width * (panel.high - panel.low)
        for mark in plot.marks
        if isinstance(mark, Dot)
    ]

    wanted = [series.values[row] for row in range(len(drawing.categories)) for series in drawing.series]
    assert found == pytest.approx(wanted, abs=max(NEAR, NEAR * (panel.high - panel.low)))


@given(charts())
def test_nothing_stands_beyond_the_paper(drawing: Chart) -> None:
    plot = drawn(drawing, PAPER)

    for mark in plot.marks:
        if isinstance(mark, Label):
            wide = LETTERS.width(mark.text)
            left = mark.x - {"start": 0, "middle": wide / 2, "end": wide}[mark.anchor]
            assert left > -12
            assert left + wide < plot.width + 12
            assert 0 <= mark.y <= plot.height + 1
        if isinstance(mark, Rect):
            assert mark.x > -NEAR
            assert mark.x + mark.width < plot.width + NEAR
            assert mark.y > -NEAR
            assert mark.y + mark.height < plot.height + NEAR


@given(charts())
def test_every_number_is_printed_or_can_be_read_from_a_scale(drawing: Chart) -> None:
    plot = drawn(drawing, PAPER)
    said = " ".join(mark.text for mark in plot.marks if isinstance(mark, Label))

    if drawing.kind in ("bar", "grouped"):
        assert all(text in said for series in drawing.series for text in series.printed)
    if drawing.kind in ("line", "slope", "multiples"):
        assert all(series.printed[-1] in said for series in drawing.series)


@given(charts())
def test_every_series_is_named(drawing: Chart) -> None:
    plot = drawn(drawing, PAPER)
    said = " ".join(mark.text for mark in plot.marks if isinstance(mark, Label)).split()
    keyed = {name for _, name in key(drawing)}

    if drawing.kind != "bar" and len(drawing.series) > 1:
        assert all(
            series.name in keyed or series.name in {word.rstrip(":") for word in said}
            for series in drawing.series
        )


@given(st.lists(amounts, min_size=1, max_size=20))
def test_a_scale_holds_its_numbers_in_few_even_steps(values: list[float]) -> None:
    low, high, step = rounded(values)

    steps = lines(low, high, step)

    assert low <= min(values)
    assert max(values) <= high
    assert 2 <= len(steps) <= 7
    assert steps[-1] == pytest.approx(high)


@given(st.lists(st.floats(0, 100), min_size=1, max_size=6))
def test_labels_are_kept_apart(heights: list[float]) -> None:
    placed = sorted(spread(heights, 10.0, 0.0, 100.0))

    assert all(after - before >= 10.0 - NEAR for before, after in pairwise(placed))


@pytest.mark.parametrize(
    ("value", "step", "text"),
    [
        (1500, 500, "1,500"),
        (0.5, 0.25, "0.50"),
        (-20, 10, "\u221220"),
        (0, 0.1, "0.0"),
        (2e6, 1e6, "2,000,000"),
    ],
)
def test_numbers_of_a_scale_have_the_decimals_of_its_step(value: float, step: float, text: str) -> None:
    assert written(value, step, ".", ",") == text


def test_numbers_of_a_scale_are_written_as_the_language_does() -> None:
    assert written(1234.5, 0.5, ",", ".") == "1.234,5"


ROWS = [["Port", "2019", "2023"], ["Norwood", "1,240", "980"], ["Eastbay", "760", "n/a"]]


def test_a_table_becomes_series() -> None:
    made = chart(ROWS, "charts.x.data", "grouped", "2023")

    assert made.categories == ("Norwood", "Eastbay")
    assert [series.values for series in made.series] == [(1240.0, 760.0), (980.0, None)]
    assert made.focus == {"2023"}
    assert made.corner == "Port"


def test_numbers_are_read_in_the_language_of_the_brief() -> None:
    made = chart(
        [["Hafen", "Tonnen"], ["Nord", "1.240,5"], ["Ost", "−3,5 %"]], "charts.x.data", "bar", "", "de"
    )

    assert made.series[0].values == (1240.5, -3.5)


@pytest.mark.parametrize(
    ("rows", "kind", "focus", "found"),
    [
        ([], "bar", "", "holds no table of numbers"),
        ([["Port"], ["Norwood"]], "bar", "", "holds no table of numbers"),
        ([["Port", "Tonnes"], ["Norwood", "many"]], "bar", "", "'many' where a number is expected"),
        ([["Port", "Tonnes"], ["Norwood", "-"]], "bar", "", "has no number"),
        ([["Port", "Tonnes"], ["Norwood", "5"]], "pie", "", "is a chart of kind 'pie'"),
        ([["Port", "Tonnes"], ["Norwood", "-5"]], "share", "", "parts below zero"),
        (ROWS, "slope", "", "a slope shows two times"),
        ([["Port", "Tonnes"], ["Norwood", "9" * 320], ["Ely", "1"]], "line", "", "a number above 1e"),
        (
            [["Port", "Tonnes"], ["Norwood", "-" + "9" * 308], ["Ely", "9" * 308]],
            "bar",
            "",
            "a number above 1e",
        ),
        (ROWS, "bar", "2022", "no row or column '2022'"),
        ([["Port", "Tonnes"], *[[str(one), "5"] for one in range(41)]], "bar", "", "40 and 12 can be drawn"),
    ],
)
def test_what_cannot_be_drawn_is_refused_with_its_reason(
    rows: list[list[str]], kind: str, focus: str, found: str
) -> None:
    with pytest.raises(ContentError, match=found):
        chart(rows, "charts.x.data", kind, focus)


def test_what_stands_out_has_the_accent() -> None:
    made = replace(
        chart([["Port", "Tonnes"], ["Norwood", "5"], ["Eastbay", "7"]], "", "bar"),
        focus=frozenset({"Eastbay"}),
    )

    bars = [mark.role for mark in drawn(made, PAPER).marks if isinstance(mark, Rect)]

    assert bars == ["mark-2", "mark-1"]


def test_bars_of_years_stand_and_bars_of_names_lie() -> None:
    stand = drawn(chart([["Year", "Boats"], ["2019", "5"], ["2020", "7"]], "", "bar"), PAPER)
    lie = drawn(chart([["Port", "Boats"], ["Norwood", "5"], ["Eastbay", "7"]], "", "bar"), PAPER)

    assert is_upright(stand)
    assert not is_upright(lie)
