"""A may, a plan or an allegation that a paraphrase drops or puts in is found."""

from __future__ import annotations

import json

import pytest

from tests.casefile import cases
from tests.checks.example import report_on

CASES = cases("checks/caution.txt")


@pytest.mark.parametrize(("title", "parts"), CASES, ids=[title for title, _ in CASES])
def test_caution_stays_what_it_is_in_the_evidence(title: str, parts: dict[str, str]) -> None:
    item = {
        "text": parts["paraphrase"].strip(),
        "speaker": "Harbour Council",
        "evidence": [{"source": "report", "exact": parts["evidence"].strip()}],
    }

    report = report_on(json.dumps({"paraphrases": {"a": item}}))

    found = [one for one in report.findings if one.code == "Q012"]
    told = [f"{one.severity}: {one.message.partition(': ')[2]}" for one in found]
    assert told == [line for line in parts["says"].splitlines() if line]
