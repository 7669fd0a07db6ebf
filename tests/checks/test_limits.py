"""How much is too much is said by the settings, and each limit can be switched off."""

from __future__ import annotations

import pytest

from briefgen.checks.readability import Counts, ease, syllables
from briefgen.limits import Limits
from briefgen.verdicts import Rules
from tests.casefile import cases
from tests.checks.example import report_on


def codes(example: str, **limits: int | str) -> list[str]:
    return [one.code for one in report_on(example, Rules(Limits(**limits))).findings]


def aged(issued: str, date: str = "") -> str:
    day = f"date: {date}\n" if date else ""
    return f"{day}sources:\n  report: {{title: A report, file: report.txt, issued: '{issued}'}}\n"


@pytest.mark.parametrize(
    ("issued", "date", "found"),
    [
        ("2016-11-22", "2026-11-22", []),
        ("2016-11-21", "2026-11-22", ["S008"]),
        ("2016-11", "2026-11-30", []),
        ("2016-10", "2026-11-01", ["S008"]),
        ("2016", "2026-12-31", []),
        ("2015", "2026-01-01", ["S008"]),
        ("2012-02-29", "2022-02-28", []),
        ("2027", "2026-01-01", []),
    ],
)
def test_evidence_is_old_after_ten_years_to_the_day(issued: str, date: str, found: list[str]) -> None:
    assert codes(aged(issued, date)) == found


def test_a_brief_without_a_date_is_as_old_as_today_says() -> None:
    assert codes(aged("2011"), today="2022-01-01") == ["S008"]
    assert codes(aged("2011"), today="2021-12-31") == []
    assert codes(aged("2011")) == []


def test_a_brief_with_a_date_does_not_ask_for_today() -> None:
    assert codes(aged("2011", "2013-01-01"), today="2031-01-01") == []


@pytest.mark.parametrize(("years", "found"), [(0, []), (4, ["S008"]), (5, [])])
def test_the_years_are_a_setting(years: int, found: list[str]) -> None:
    assert codes(aged("2016", "2021-06-01"), evidence_years=years) == found


LONG = f"licence: {'Use it, ' + 'and use it again, ' * 15}\n"
POINT = "summary: {a: {text: 'Is it so, or not so, or is it otherwise?'}}\n"


@pytest.mark.parametrize(
    ("example", "limits", "found"),
    [
        (LONG, {}, ["T004"]),
        (LONG, {"sentence_words": 0}, []),
        (LONG, {"sentence_words": 100}, []),
        (POINT, {}, []),
        (POINT, {"summary_words": 8}, ["T002"]),
        (POINT, {"summary_words": 0, "summary_points": 0}, []),
    ],
)
def test_lengths_are_settings(example: str, limits: dict[str, int], found: list[str]) -> None:
    assert codes(example, **limits) == found


HARD = "Administrative complications notwithstanding, authorisation necessitates consultation. " * 20
EASY = "You may use it as you like. Say where you found it. " * 12


@pytest.mark.parametrize(
    ("example", "least", "found"),
    [
        (f"licence: {HARD}\n", 0, []),
        (f"licence: {HARD}\n", 20, ["T007"]),
        (f"licence: {HARD}\nlanguage: en-AU\n", 20, ["T007"]),
        (f"licence: {HARD}\nlanguage: de\n", 20, []),
        (f"licence: {HARD[:300]}\n", 20, []),
        (f"licence: {EASY}\n", 60, []),
    ],
)
def test_english_alone_is_judged_and_only_on_demand(example: str, least: int, found: list[str]) -> None:
    assert codes(example, reading_ease=least) == found


def test_reading_ease_is_flesch_s_formula() -> None:
    assert ease(Counts(words=100, sentences=5, syllables=150)) == pytest.approx(206.835 - 20.3 - 126.9)


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *(("the", 1), ("used", 1), ("passed", 1), ("makes", 1), ("reports", 2), ("wanted", 2), ("abuse", 2)),
        *(("people", 2), ("table", 2), ("being", 2), ("social", 2), ("changes", 2), ("statement", 2)),
        *(("created", 3), ("national", 3), ("area", 3), ("radio", 3), ("variable", 4), ("organisation", 5)),
    ],
)
def test_syllables_are_counted_by_their_vowels(word: str, count: int) -> None:
    assert syllables(word) == count


QUOTED = [case for name in ("quotation", "others", "paraphrase") for case in cases(f"checks/{name}.txt")]


@pytest.mark.parametrize(("title", "parts"), QUOTED, ids=[title for title, _ in QUOTED])
def test_errors_are_the_same_where_they_alone_are_asked_for(title: str, parts: dict[str, str]) -> None:
    def errors(limits: Limits) -> list[tuple[str, str]]:
        found = report_on(parts["yaml"], Rules(limits)).findings
        return [(one.code, one.path) for one in found if one.severity == "error"]

    assert errors(Limits(errors_alone=True)) == errors(Limits())


def test_where_errors_alone_are_asked_for_no_passage_is_looked_for() -> None:
    example = (
        "quotes:\n  a:\n    text: We do not know how many reports are ever written\n"
        "    evidence:\n      - {source: report, exact: We do not know how many reports are never written}\n"
    )

    def excerpts(limits: Limits) -> list[str]:
        found = report_on(example, Rules(limits)).findings
        return [one.excerpt for one in found if one.code == "Q001"]

    assert excerpts(Limits(errors_alone=True)) == [""]
    assert "never written" in excerpts(Limits())[0]
