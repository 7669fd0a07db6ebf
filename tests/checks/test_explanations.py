"""Every code explains itself with an example that has the fault and one that has not."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from briefgen.checks import CHECKS
from briefgen.content import loads
from briefgen.limits import Limits
from briefgen.online import Answer
from briefgen.verdicts import Rules, explanations, run
from tests.checks.example import REPORT, report_on

CODES = list(explanations())
REFUSED_WHEN_READ = {"S001"}
"""No content file with this fault is read."""
ASKED = {
    "https://example.org/gone": Answer(dead="it answers 404"),
    "https://example.org/moved": Answer(moved="https://example.org/"),
    "https://example.org/": Answer(),
}
"""What became of the addresses of the examples."""
RULES = {
    "X002": Rules(min_coverage=100, severity={"E003": "off", "X004": "off"}),
    "X003": Rules(min_reviewed=100),
    "T007": Rules(Limits(reading_ease=20)),
}
"""What is only found where the settings ask for it."""


@pytest.mark.parametrize("code", [code for code in CODES if code not in REFUSED_WHEN_READ])
def test_the_bad_example_has_the_fault_and_no_other(code: str) -> None:
    assert {
        finding.code
        for finding in report_on(explanations()[code].bad, RULES.get(code, Rules()), ASKED).findings
    } == {code}


@pytest.mark.parametrize("code", CODES)
def test_the_good_example_has_no_fault(code: str) -> None:
    assert report_on(explanations()[code].good, RULES.get(code, Rules()), ASKED).findings == ()


@pytest.mark.parametrize("code", CODES)
def test_a_finding_says_where_what_and_what_to_do(code: str) -> None:
    if code in REFUSED_WHEN_READ:
        return
    for finding in report_on(explanations()[code].bad, RULES.get(code, Rules()), ASKED).findings:
        assert finding.message
        assert finding.hint
        assert finding.place


def test_a_cited_source_that_is_not_listed_is_found_in_a_brief_that_no_file_gave() -> None:
    brief = loads(
        "title: Reports rose\nsections: {a: {heading: A, body: 'Reports rose. [@report]'}}\n"
        "sources: {report: {title: A report}}\n"
    )
    bare = replace(brief, blocks={**brief.blocks, "sources": {}})

    assert "S001" in {finding.code for finding in run(bare, {"report": REPORT}).findings}


def test_a_code_belongs_to_one_check() -> None:
    codes = [code for check in CHECKS for code in check.codes]

    assert sorted(codes) == sorted(set(codes))
    assert all(re.fullmatch("[A-Z][0-9]{3}", code) for code in codes)


def test_the_table_of_checks_is_pinned() -> None:
    assert [check.name for check in CHECKS] == [
        "evidence",
        "quotation",
        "paraphrase",
        "role",
        "context",
        "halves",
        "number",
        "period",
        "counted",
        "table",
        "chart",
        "derivation",
        "arithmetic",
        "nothing",
        "words",
        "sources",
        "text",
        "language",
        "markdown",
        "reading",
        "reviews",
        "comments",
    ]
