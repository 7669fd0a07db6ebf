"""Adding a source to a content file: what people wrote stays to the letter, what is the same is joined."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen import content
from briefgen.cli import main

ONE = "# Fountains\n\nIn 2031 the water office of the town ran 48 fountains. They cost $2.6 million.\n"
TWO = (
    "# More fountains\n\nFountains of the town cost $2.6m. The water office of the town runs 52 fountains.\n"
)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("one.md").write_text(ONE, encoding="utf-8")
    Path("two.md").write_text(TWO, encoding="utf-8")
    assert main(["extract", "one.md", "--all", "-o", "content/brief.yaml"]) == 0
    made = Path("content/brief.yaml")
    mine = made.read_text(encoding="utf-8").replace("title: Fountains", "title: What fountains cost  # mine")
    made.write_text(mine, encoding="utf-8")
    return made


def test_a_source_adds_items_and_evidence_and_leaves_every_line(file: Path) -> None:
    before = file.read_text(encoding="utf-8").splitlines()

    assert main(["extract", "two.md", "--all", "--into", str(file)]) == 0

    after = file.read_text(encoding="utf-8").splitlines()
    rest = iter(after)
    assert all(line in rest for line in before)
    brief = content.load(file)
    statistics = brief.blocks["statistics"].values()
    assert [item.fields["value"].text for item in statistics] == ["48", "$2.6 million", "52"]
    assert [len(item.evidence) for item in statistics] == [1, 2, 1]
    assert [item.fields["file"].text for item in brief.blocks["sources"].values()] == [
        "../one.md",
        "../two.md",
    ]


def test_a_source_that_is_listed_adds_nothing(file: Path, capsys) -> None:
    before = file.read_bytes()

    assert main(["extract", "one.md", "--into", str(file)]) == 0

    assert file.read_bytes() == before
    assert "lists it already" in capsys.readouterr().err


def test_into_and_out_exclude_each_other(file: Path) -> None:
    assert main(["extract", "two.md", "--into", str(file), "-o", "other.yaml"]) == 2


def test_a_draft_shows_what_people_must_write_as_remarks(file: Path) -> None:
    text = file.read_text(encoding="utf-8")

    assert "# standfirst:" in text
    assert "# sections:" in text
    assert set(content.load(file).fields) == {"title"}
