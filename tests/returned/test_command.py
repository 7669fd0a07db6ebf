"""`briefgen pull` at the command line: what an analyst reads when a Word file comes back."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest

from briefgen.cli import main


def without_map(file: Path) -> None:
    """Takes the map and the bookmarks out of a Word file, as a program does that writes it anew."""
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist() if "customXml" not in name}
    for name in ("[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml"):
        gone = rb"<(Override|Relationship) [^>]*customXml[^>]*/>|<w:bookmark(Start|End)[^>]*/>"
        parts[name] = re.sub(gone, b"", parts[name])
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


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


def test_a_file_whose_map_is_gone_comes_home_where_nothing_of_it_is_kept(
    word_file: Path, brief_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(word_file, "near bus stops", "near tram stops")
    without_map(word_file)
    shutil.rmtree(".briefgen")

    assert main(["pull", str(word_file)]) == 0
    assert "compared with content/first-brief.yaml as it stands now" in capsys.readouterr().err
    assert "near tram stops" in brief_file.read_text(encoding="utf-8")


def test_a_file_whose_map_is_gone_is_compared_with_the_edition_that_it_was_built_from(
    word_file: Path, brief_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for words in (["init"], ["add", "content"], ["commit", "-m", "One"]):
        command = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *words]
        subprocess.run(command, check=True, capture_output=True)
    text = brief_file.read_text(encoding="utf-8")
    brief_file.write_text(text.replace("in a heatwave", "in any hot summer"), encoding="utf-8")
    spoil(word_file, "near bus stops", "near tram stops")
    without_map(word_file)
    shutil.rmtree(".briefgen")

    main(["pull", str(word_file)])
    assert "compared with content/first-brief.yaml as it was at" in capsys.readouterr().err
    after = brief_file.read_text(encoding="utf-8")
    assert "near tram stops" in after
    assert "in any hot summer" in after


def test_a_piece_of_a_document_is_not_taken_for_the_whole(
    word_file: Path, brief_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = brief_file.read_bytes()
    document = docx.Document(str(word_file))
    for block in list(document.element.body)[1:-1]:
        document.element.body.remove(block)
    document.save(str(word_file))
    without_map(word_file)
    shutil.rmtree(".briefgen")

    assert main(["pull", str(word_file)]) == 2
    assert "only a small piece of content/first-brief.yaml" in capsys.readouterr().err
    assert brief_file.read_bytes() == before


def test_an_id_that_nothing_has_is_told(word_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pull", str(word_file), "--take", "bcdfgh"]) == 1
    assert "nothing in this file has the id bcdfgh" in capsys.readouterr().err


def test_macros_are_named_and_not_run(word_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with zipfile.ZipFile(word_file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    kind = "http://schemas.microsoft.com/office/2006/relationships/vbaProject"
    made = f'<Relationship Id="rIdM" Type="{kind}" Target="vbaProject.bin"/></Relationships>'
    name = "word/_rels/document.xml.rels"
    parts[name] = parts[name].replace(b"</Relationships>", made.encode())
    parts["word/vbaProject.bin"] = b"no program"
    with zipfile.ZipFile(word_file, "w") as archive:
        for part, data in parts.items():
            archive.writestr(part, data)

    assert main(["pull", str(word_file)]) == 0
    assert "macros came in" in capsys.readouterr().err


@pytest.mark.parametrize("language", ["en-GB", "de-DE", "fr-FR", "es-ES", "it-IT", "nl-NL", "pl-PL", "zh-CN"])
def test_how_the_claims_are_known_comes_home_as_nobodys_edit(
    language: str, demo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = demo / "content" / "first-brief.yaml"
    text = content.read_text(encoding="utf-8").replace("language: en-GB", f"language: {language}")
    content.write_text(text, encoding="utf-8")
    main(["build", "-q", "-f", "docx"])
    word = demo / "out" / "first-brief.docx"
    if not word.exists():
        pytest.skip("the checks refuse the English brief in this language")
    without_map(word)
    shutil.rmtree(".briefgen")
    capsys.readouterr()

    main(["pull", str(word)])
    assert "know" not in capsys.readouterr().out
    assert content.read_text(encoding="utf-8") == text
