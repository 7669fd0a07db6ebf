"""`briefgen pull` at the command line: what an analyst reads when a Word file comes back."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from briefgen.cli import main


@pytest.fixture
def word_file(demo: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """The starter's brief, built."""
    assert main(["build", "-q", "-f", "docx"]) == 0
    capsys.readouterr()
    return Path("out/first-brief.docx")


def spoil(file: Path, old: str, new: str) -> None:
    """Types over words of a Word file, as an editor would."""
    document = docx.Document(str(file))
    runs = [run for run in document.element.body.iter("{*}t") if old in (run.text or "")]
    assert runs
    runs[0].text = runs[0].text.replace(old, new)
    document.save(str(file))


def test_an_untouched_file_brings_nothing(word_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pull", str(word_file)]) == 0
    assert "no changes" in capsys.readouterr().err


def test_a_change_is_shown_written_and_checked_again(
    word_file: Path, brief_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(word_file, "ten minutes", "twenty minutes")

    assert main(["pull", str(word_file)]) == 1
    said = capsys.readouterr()
    assert "+ Nobody walks twenty minutes for a glass of water" in said.out
    assert "Q001 quotes.bus-stops.text" in said.out
    assert "twenty minutes" in brief_file.read_text(encoding="utf-8")


def test_a_dry_run_writes_nothing(word_file: Path, brief_file: Path) -> None:
    before = brief_file.read_bytes()
    spoil(word_file, "ten minutes", "twenty minutes")

    main(["pull", str(word_file), "--dry-run"])
    assert brief_file.read_bytes() == before


def test_a_reviewers_comment_is_told_with_its_place(
    word_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = docx.Document(str(word_file))
    title = next(paragraph for paragraph in document.paragraphs if paragraph.style.name == "Title")
    document.add_comment(title.runs, "Is this the finding?", author="Second reader", initials="SR")
    document.save(str(word_file))

    assert main(["pull", str(word_file)]) == 0
    said = capsys.readouterr().err
    assert "comment by Second reader, title: Is this the finding?" in said
