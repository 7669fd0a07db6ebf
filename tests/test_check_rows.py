"""`briefgen check` on a content file that stands for many briefs."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from briefgen.cli import main

EXAMPLE = Path(__file__).resolve().parent.parent / "content" / "constituencies"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The example with the first three rows of its table."""
    copy = tmp_path / "project"
    shutil.copytree(EXAMPLE, copy, ignore=shutil.ignore_patterns("out", ".briefgen"))
    table = copy / "constituencies.csv"
    table.write_text("".join(table.read_text("utf-8").splitlines(keepends=True)[:4]), encoding="utf-8")
    monkeypatch.chdir(copy)
    return copy


def test_each_row_is_a_brief_of_its_own(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    said = capsys.readouterr().out
    assert said.count("constituency.yaml[") == 3
    assert "3 briefs, 36 claims: 9 verbatim, 27 figures agree" in said


def test_a_number_that_the_row_does_not_hold_is_refused_for_that_row(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = project / "constituency.yaml"
    text = content.read_text("utf-8")
    assert "{{ row." in text
    place = text.index("{{ row.", text.index("value:"))
    content.write_text(f"{text[:place]}9{text[place:]}", encoding="utf-8")

    assert main(["check"]) == 1
    assert "N001" in capsys.readouterr().out
