"""What changed since a git revision: claims, and the sources that they rest on."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from briefgen.cli import main

CONTENT = """\
title: Reports rose
evidence: [{source: report, exact: Reports rose}]
summary:
  more:
    text: Letters fell.
    evidence: [{source: letter, exact: Letters fell}]
sources:
  report: {title: A report, publisher: A, issued: 2022, file: report.txt}
  letter: {title: A letter, publisher: B, issued: 2022, file: letter.txt}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.yaml").write_text(CONTENT, encoding="utf-8")
    (tmp_path / "report.txt").write_text("Reports rose in 2022.", encoding="utf-8")
    (tmp_path / "letter.txt").write_text("Letters fell, and fell.", encoding="utf-8")
    who = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    for words in (("init", "-q"), ("add", "."), (*who, "commit", "-q", "-m", "First"), ("tag", "v1")):
        subprocess.run(["git", *words], check=True)
    return tmp_path


def said(capsys: pytest.CaptureFixture[str], *options: str) -> tuple[int, list[str]]:
    code = main(["check", "a.yaml", *options])
    return code, [
        line for line in capsys.readouterr().out.splitlines() if "since" in line or "changed" in line
    ]


def test_what_did_not_change_is_not_mentioned(folder, capsys):
    assert said(capsys, "--since", "v1") == (0, [])


def test_a_changed_claim_is_named(folder, capsys):
    (folder / "a.yaml").write_text(CONTENT.replace("text: Letters fell.", "text: Letters fell then."))

    assert said(capsys, "--since", "v1") == (
        0,
        ["a.yaml: since v1: 1 claim changed, 0 sources changed", "    changed: summary.more.text"],
    )


def test_a_changed_source_names_the_claims_that_rest_on_it(folder, capsys):
    (folder / "report.txt").write_text("In 2022 reports rose. Reports rose.")

    assert said(capsys, "--since", "v1")[1] == [
        "a.yaml: since v1: 0 claims changed, 1 source changed",
        "    its source report changed: title",
    ]


def test_a_new_brief_is_new_in_every_claim(folder, capsys):
    (folder / "a.yaml").rename(folder / "b.yaml")
    main(["check", "b.yaml", "--since", "v1"])

    assert "2 claims changed" in capsys.readouterr().out


@pytest.mark.parametrize("ref", ["v2", "--output=x"])
def test_an_unknown_revision_is_refused(folder, capsys, ref):
    assert main(["check", "a.yaml", f"--since={ref}"]) == 2
    assert "git knows no revision" in capsys.readouterr().err
