"""An edit in one of many briefs that share a content file."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.cli import main
from tests.returned.test_built import edit, retype

CONTENT = """\
title: "{{ row.name }} has {{ row.trees }} trees"
handling: For all districts
date: 2026-04-01
language: en-GB
template: policy-brief
each: {data: ../sources/trees.csv, id: name}
sources:
  trees: {type: dataset, title: Trees by district, file: ../sources/trees.csv}
sections:
  context:
    heading: Context
    body: |
      Trees are counted each year.
"""


@pytest.fixture
def shared(demo: Path) -> Path:
    """The content file of two districts, built."""
    for old in Path("content").glob("*.yaml"):
        old.unlink()
    Path("sources/trees.csv").write_text("name,trees\nNorth,12\nSouth,40\n", encoding="utf-8")
    file = Path("content/trees.yaml")
    file.write_text(CONTENT, encoding="utf-8")
    assert main(["build", "-q", "-f", "docx", "--no-check"]) == 0
    return file


def asked(said: str) -> str:
    """Give the id that a question names."""
    return said.partition("--leave ")[2].partition(".")[0].split()[0]


def test_an_edit_in_one_brief_is_not_written_for_all_unasked(
    shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = Path("out/trees/North.docx")
    edit(file, retype("For all districts", "For the north"))
    assert main(["pull", str(file)]) == 1
    said = capsys.readouterr().err
    assert "all rows share this text" in said
    assert shared.read_text(encoding="utf-8") == CONTENT
    main(["pull", "-q", str(file), "--take", asked(said)])
    assert "handling: For the north" in shared.read_text(encoding="utf-8")


def test_an_edit_is_taken_for_the_row_alone(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = Path("out/trees/North.docx")
    edit(file, retype("For all districts", "For the north"))
    main(["pull", str(file)])
    main(["pull", "-q", str(file), "--take", f"{asked(capsys.readouterr().err)}.row"])
    assert "if row['name'] == 'North' else 'For all districts'" in shared.read_text(encoding="utf-8")
    assert main(["build", "-q", "-f", "docx", "--no-check"]) == 0
    edit(Path("out/trees/South.docx"), retype("For all districts", "For all districts"))


def test_what_the_row_fills_in_stays_filled_in(shared: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = Path("out/trees/South.docx")
    edit(file, retype("South has 40 trees", "South had 40 {{ trees"))
    main(["pull", str(file)])
    main(["pull", "-q", str(file), "--take", asked(capsys.readouterr().err)])
    assert "{{ row.name }} had {{ row.trees }} " in shared.read_text(encoding="utf-8")
