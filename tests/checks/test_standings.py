"""What became of each claim: one standing, the first that holds, and the count in one line."""

from __future__ import annotations

import pytest

from briefgen.model import Verdict
from briefgen.verdicts.counts import by_standing, counted
from tests.casefile import cases
from tests.checks.example import report_on, said

CASES = cases("checks/standings.txt")


@pytest.mark.parametrize(("title", "parts"), CASES, ids=[title for title, _ in CASES])
def test_a_claim_has_the_first_standing_that_holds(title: str, parts: dict[str, str]) -> None:
    report = report_on(parts["yaml"])

    verdicts = "".join(f"{one.standing}: {one.path}\n" for one in report.verdicts if one.path != "title")
    assert verdicts + said(report.findings) == parts["says"].lstrip("\n")


def test_the_count_says_that_no_person_read_the_words() -> None:
    verdicts = [Verdict("a", "figures agree"), Verdict("b", "refused"), Verdict("c", "verbatim")]

    assert counted(verdicts) == (
        "3 claims: 1 verbatim, 1 figures agree (words not read by a person), 1 refused"
    )
    assert by_standing(verdicts)["not checked"] == 0


def test_what_is_not_checked_has_a_finding_whatever_the_settings_let_pass() -> None:
    from briefgen.verdicts import Rules

    bare = "summary: {a: {text: Reports rose.}}"
    report = report_on(bare, Rules(severity={"E003": "off"}))

    assert [one.code for one in report.findings] == ["X004"]
