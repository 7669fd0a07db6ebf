"""What the release 0.1.0 wrote stays valid: evidence, reviews, and a finding that is allowed."""

from __future__ import annotations

import shutil
from pathlib import Path

import briefgen
from tests.casefile import CASES

WRITTEN = CASES / "content" / "first-release.yaml"
"""The starter's content file, and what `briefgen review` of 0.1.0 wrote into it."""


def test_a_content_file_of_the_first_release_says_what_it_said(brief_file: Path) -> None:
    shutil.copy(WRITTEN, brief_file)
    brief = briefgen.load(brief_file)
    report = briefgen.check(brief)
    standings = {verdict.path: verdict.standing for verdict in report.verdicts}

    assert [(one.by, one.verdict) for one in brief.reviews] == [("ME", "passed")]
    assert standings["summary.growth.text"] == "reviewed"
    assert standings["summary.season.text"] == "refused"
    assert [one.code for one in report.findings if one.severity == "error"] == ["R001"]
    assert not any(verdict.void for verdict in report.verdicts)
    assert "S005" not in {one.code for one in report.findings if one.severity == "warning"}
