"""`briefgen check` on a content file that stands for many briefs."""

from __future__ import annotations

import csv
import io
import json
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


def _wrong_in_every_row(project: Path) -> None:
    content = project / "constituency.yaml"
    text = content.read_text("utf-8")
    content.write_text(text.replace('value: "{{ row.waiting }}"', 'value: "9{{ row.waiting }}"'), "utf-8")


def test_what_every_row_has_is_shown_once_and_counted(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _wrong_in_every_row(project)

    assert main(["check"]) == 1
    said = capsys.readouterr().out
    assert said.count("error N001 statistics.waiting.value") == 1
    assert "N001 statistics.waiting.value in all 3 rows" in said
    assert "X00001, X00002, X00003" in said


def test_programs_are_told_the_row_and_its_line(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _wrong_in_every_row(project)

    assert main(["check", "--format", "json"]) == 1
    briefs = json.loads(capsys.readouterr().out)["briefs"]
    assert [(one["row"], one["row_file"], one["row_line"]) for one in briefs] == [
        ("X00001", "constituencies.csv", 2),
        ("X00002", "constituencies.csv", 3),
        ("X00003", "constituencies.csv", 4),
    ]
    assert {(one["row"], one["row_line"]) for one in briefs[1]["findings"]} == {("X00002", 3)}

    assert main(["check", "--format", "sarif"]) == 1
    results = json.loads(capsys.readouterr().out)["runs"][0]["results"]
    lines = [one["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] for one in results]
    assert set(lines) == {2, 3, 4}


def test_the_sheet_as_csv_names_the_row(project: Path) -> None:
    assert main(["check", "-q", "--sheet", "NAME.csv"]) == 0
    (sheet,) = project.rglob("*X00002.csv")
    rows = list(csv.DictReader(io.StringIO(sheet.read_bytes().decode("utf-8-sig"))))
    assert {(one["table row"], one["table line"]) for one in rows} == {("X00002", "3")}


def test_a_build_that_finds_all_rows_fresh_says_one_line(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["build", "-f", "html"]) == 0
    capsys.readouterr()
    assert main(["build", "-f", "html"]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    (line,) = said.err.splitlines()
    assert line.startswith("3 briefs in ")
    assert line.endswith(" s: fresh, nothing that goes into them has changed")
