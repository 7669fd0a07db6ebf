"""A document goes out and comes home more than once, and several people edit it."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest

from briefgen.cli import main
from tests.returned.test_built import edit, retype


@pytest.fixture
def word_file(demo: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """The starter's brief, built."""
    assert main(["build", "-q", "-f", "docx"]) == 0
    capsys.readouterr()
    return Path("out/first-brief.docx")


def text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def test_after_a_pull_that_left_nothing_open_build_builds(word_file: Path, brief_file: Path) -> None:
    for old, new in (("near bus stops", "near tram stops"), ("near tram stops", "near all stops")):
        edit(word_file, retype(old, new))
        assert main(["pull", str(word_file)]) == 0
        assert new in text(brief_file)
        assert main(["build", "-f", "docx"]) == 0
        assert main(["pull", str(word_file)]) == 0


def test_an_output_with_edits_that_did_not_come_home_is_not_written_over(
    word_file: Path, brief_file: Path
) -> None:
    edit(word_file, retype("near bus stops", "near tram stops"))
    assert main(["pull", str(word_file)]) == 0
    edit(word_file, retype("near tram stops", "near all stops"))
    assert main(["build", "-f", "docx"]) == 1
    assert main(["pull", str(word_file)]) == 0
    assert main(["build", "-f", "docx"]) == 0


def test_the_same_file_is_edited_on_after_it_came_home(word_file: Path, brief_file: Path) -> None:
    for old, new in (("near bus stops", "near tram stops"), ("near tram stops", "near all stops")):
        edit(word_file, retype(old, new))
        assert main(["pull", str(word_file)]) == 0
        assert new in text(brief_file)


def test_a_second_editors_copy_does_not_take_the_firsts_edits_back(word_file: Path, brief_file: Path) -> None:
    other = Path("other.docx")
    shutil.copy(word_file, other)
    edit(word_file, retype("near bus stops", "near tram stops"))
    edit(other, retype("in a heatwave", "in a hot summer"))
    assert main(["pull", "-q", str(word_file)]) == 0
    assert main(["pull", "-q", str(other)]) == 1  # a quotation was changed
    assert "near tram stops" in text(brief_file)
    assert "in a hot summer" in text(brief_file)


def test_what_is_kept_may_be_deleted(word_file: Path, brief_file: Path) -> None:
    shutil.rmtree(".briefgen")
    edit(word_file, retype("near bus stops", "near tram stops"))
    assert main(["pull", str(word_file)]) == 0
    shutil.rmtree(".briefgen")
    assert main(["build", "-f", "docx"]) == 0


def test_a_damaged_record_is_passed_over(word_file: Path, brief_file: Path) -> None:
    edit(word_file, retype("near bus stops", "near tram stops"))
    assert main(["pull", str(word_file)]) == 0
    for kept in Path(".briefgen/rounds").rglob("*.z"):
        kept.write_bytes(b"no map")
    assert main(["pull", str(word_file)]) == 0
    assert zipfile.is_zipfile(word_file)
