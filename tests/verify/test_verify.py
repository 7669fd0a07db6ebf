"""A finished draft is compared with a folder of sources."""

import json
from pathlib import Path

import pytest

from briefgen.cli import main

CASES = Path(__file__).parent.parent / "cases" / "verify"
SOURCES = str(CASES / "sources")

FAULTS = {
    "wrong-number": ("N001", "sections.paragraph-2.body", 3),
    "changed-quotation": ("Q001", "quotes.paragraph-4.text", 7),
    "wrong-speaker": ("Q004", "quotes.paragraph-4.speaker", 7),
}
"""Draft -> the finding that refuses it, where, and the line."""


def told(capsys, *arguments: str) -> tuple[int, dict]:
    code = main(["verify", *arguments, "--sources", SOURCES, "--format", "json"])
    return code, json.loads(capsys.readouterr().out)["briefs"][0]


def test_a_draft_that_its_sources_bear_out_has_no_finding(capsys):
    code, brief = told(capsys, str(CASES / "clean.md"))
    assert (code, brief["findings"]) == (0, [])
    standings = {claim["path"]: claim["standing"] for claim in brief["claims"]}
    assert standings["quotes.paragraph-4.text"] == "verbatim"
    assert set(standings.values()) <= {"verbatim", "figures agree"}
    assert len(standings) == 5


@pytest.mark.parametrize("name", FAULTS)
def test_what_the_sources_speak_against_is_refused_at_its_line(name: str, capsys):
    code, brief = told(capsys, str(CASES / f"{name}.md"))
    errors = [
        (one["code"], one["path"], one["line"]) for one in brief["findings"] if one["severity"] == "error"
    ]
    assert code == 1
    assert errors == [FAULTS[name]]


def test_what_no_source_says_is_not_checked_and_told(capsys):
    code, brief = told(capsys, str(CASES / "nothing-in-sources.md"))
    assert [(one["code"], one["severity"], one["line"]) for one in brief["findings"]] == [
        ("E003", "warning", 11)
    ]
    standings = [
        claim["standing"] for claim in brief["claims"] if claim["path"].startswith("sections.paragraph-6")
    ]
    assert (code, standings) == (0, ["not checked"])
    assert main(["verify", str(CASES / "nothing-in-sources.md"), "--sources", SOURCES, "--strict"]) == 1


def test_the_report_is_a_page_and_sarif_too(capsys):
    assert main(["verify", str(CASES / "wrong-number.md"), "--sources", SOURCES, "--format", "html"]) == 1
    assert "421,000" in capsys.readouterr().out
    assert main(["verify", str(CASES / "wrong-number.md"), "--sources", SOURCES, "--format", "sarif"]) == 1
    results = json.loads(capsys.readouterr().out)["runs"][0]["results"]
    assert [one["ruleId"] for one in results] == ["N001"]


def test_a_draft_that_is_not_there_is_an_error_and_no_fault(tmp_path: Path, capsys):
    assert main(["verify", str(tmp_path / "none.md"), "--sources", SOURCES]) == 2
    assert "there is no such file" in capsys.readouterr().err
