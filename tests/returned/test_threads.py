"""Comments of reviewers come home once, go out again at the same words, and are listed until resolved."""

from __future__ import annotations

import zipfile
from pathlib import Path

import docx
import pytest

from briefgen.cli import main
from briefgen.content import load
from briefgen.word import OWN, comments, lines, open_package
from tests.office import needs_libreoffice
from tests.returned.test_built import resaved


@pytest.fixture
def word_file(demo: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """The starter's brief, built."""
    assert main(["build", "-q", "-f", "docx"]) == 0
    capsys.readouterr()
    return Path("out/first-brief.docx")


def remark(file: Path, words: str, text: str) -> None:
    """Comments on the paragraph that holds some words, as a reviewer would."""
    document = docx.Document(str(file))
    holders = [one for one in document.element.body.iter("{*}p") if words in "".join(one.itertext())]
    paragraph = docx.text.paragraph.Paragraph(holders[0], document._body)
    document.add_comment(paragraph.runs[:1], text, author="Second reader", initials="SR")
    document.save(str(file))


def test_a_comment_comes_home_once_and_goes_out_again(
    word_file: Path, brief_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    remark(word_file, "Most of the use falls", "Since when?")
    for said in ("1 comment written.", "no changes."):
        assert main(["pull", str(word_file)]) == 0
        assert said in capsys.readouterr().err
        (thread,) = load(brief_file).blocks["summary"]["season"].comments
        assert (thread.by, thread.text, thread.on) == ("Second reader", "Since when?", "text")
    capsys.readouterr()
    main(["check"])
    assert "R005 summary.season.text: a comment is open" in capsys.readouterr().out
    assert main(["build", "-q", "-f", "docx"]) == 0
    package = open_package(word_file.read_bytes())
    (holder,) = [line for line in lines(package) if line.comments]
    assert holder.text.startswith("Most of the use falls")
    assert [one.text for one in comments(package).values()] == ["Since when?"]
    assert main(["pull", str(word_file)]) == 0
    assert len(load(brief_file).blocks["summary"]["season"].comments) == 1


def test_a_resolved_comment_is_not_sent_again(word_file: Path, brief_file: Path) -> None:
    remark(word_file, "Most of the use falls", "Since when?")
    main(["pull", "-q", str(word_file)])
    text = brief_file.read_text(encoding="utf-8")
    brief_file.write_text(
        text.replace("        text: Since when?\n", '        text: Since when?\n        resolved: "yes"\n'),
        encoding="utf-8",
    )
    assert load(brief_file).blocks["summary"]["season"].comments[0].resolved
    assert main(["build", "-q", "-f", "docx"]) == 0
    assert comments(open_package(word_file.read_bytes())) == {}


def test_a_comment_on_the_title_stands_at_the_top(word_file: Path, brief_file: Path) -> None:
    remark(word_file, "drinking fountains grew", "Is this the finding?")
    assert main(["pull", "-q", str(word_file)]) == 0
    (thread,) = load(brief_file).comments
    assert (thread.on, thread.text) == ("title", "Is this the finding?")


def test_evidence_stands_in_comments_of_our_own(word_file: Path, brief_file: Path) -> None:
    assert main(["build", "-q", "-f", "docx", "--evidence"]) == 0
    said = comments(open_package(word_file.read_bytes()))
    assert {one.author for one in said.values()} == {OWN}
    assert any("Most of the use falls into a few weeks" in one.text for one in said.values())
    before = brief_file.read_bytes()
    assert main(["pull", "-q", str(word_file)]) == 0
    assert brief_file.read_bytes() == before


@needs_libreoffice
def test_comments_outlive_libreoffice(word_file: Path, brief_file: Path) -> None:
    assert main(["build", "-q", "-f", "docx", "--evidence"]) == 0
    sent = comments(open_package(word_file.read_bytes()))
    came = comments(open_package(resaved(word_file).read_bytes()))
    assert sorted(one.text for one in came.values()) == sorted(one.text for one in sent.values())
    assert zipfile.is_zipfile(word_file)


def test_comments_on_an_item_within_braces_are_written_there(
    demo: Path, brief_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = brief_file.read_text(encoding="utf-8")
    item = (
        "recommendations:\n  shade: {text: Plant trees.}\n  pipes: {text: Mend pipes., doubt: none}  # kept\n"
    )
    brief_file.write_text(f"{text}\n{item}", encoding="utf-8")
    file = Path("out/first-brief.docx")
    assert main(["build", "-q", "--no-check", "-f", "docx"]) == 0
    remark(file, "Plant trees.", "Where, and: how many?")
    remark(file, "Mend pipes.", "Soon.")
    assert main(["pull", "-q", str(file)]) in (0, 1)
    made = load(brief_file).blocks["recommendations"]
    assert [one.text for one in made["shade"].comments] == ["Where, and: how many?"]
    assert [one.text for one in made["pipes"].comments] == ["Soon."]
    assert "}  # kept\n" in brief_file.read_text(encoding="utf-8")
    remark(file, "Plant trees.", "Whose?")
    main(["pull", "-q", str(file)])
    made = load(brief_file).blocks["recommendations"]
    assert [one.text for one in made["shade"].comments] == ["Where, and: how many?", "Whose?"]
