"""Sums that a text states itself, sentence by sentence and table by table."""

from __future__ import annotations

import pytest

from briefgen.checks import arithmetic
from briefgen.content import loads
from briefgen.limits import Limits
from tests.casefile import CASES

LINES = (CASES / "checks" / "arithmetic.txt").read_text(encoding="utf-8").split("\n\n", 1)[1].splitlines()


def codes(body: str) -> list[str]:
    indented = body.replace("\n", "\n      ")
    brief = loads(f"title: Sums\nsections:\n  a:\n    heading: Sums\n    body: |\n      {indented}\n")
    return [finding.code for finding in arithmetic.run(brief, {}, Limits())]


@pytest.mark.parametrize("line", LINES)
def test_a_sentence_comes_out_or_not(line: str) -> None:
    expected, _, sentence = line.partition(": ")

    assert codes(sentence) == ([] if expected == "fine" else [expected])


TOLD = (CASES / "checks" / "totals.txt").read_text(encoding="utf-8").split("\n\n", 1)[1].splitlines()


@pytest.mark.parametrize("line", TOLD)
def test_totals_and_shares_are_worked_out_in_every_language(line: str) -> None:
    language, sentence, code = (part.strip() for part in line.split("|"))
    body = f"sections:\n  a:\n    heading: Sums\n    body: >-\n      {sentence}\n"
    brief = loads(f"title: Sums\nlanguage: {language}\n{body}")

    found = [finding.code for finding in arithmetic.run(brief, {}, Limits())]

    assert found == ([code] if code else [])


TABLE = "| Way | Reports | Share |\n|---|---:|---:|\n| Letter | 33 | 41% |\n| Telephone | 47 | 59% |\n"


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("| Total | 80 | 100% |", []),
        ("| Total | 81 | 100% |", ["A003"]),
        ("| Total | 80 | 90% |", ["A003"]),
        ("| **Total** | at least 80 | 100% |", []),
        ("| Radio | 81 | 90% |", []),
        ("| Total | not known | 100% |", []),
    ],
)
def test_a_total_row_is_the_sum_of_those_above_it(last: str, expected: list[str]) -> None:
    assert codes(TABLE + last) == expected
