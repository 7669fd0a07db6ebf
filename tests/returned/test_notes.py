"""Real notes: marks are footnotes or endnotes in Word, come home as what they are, and new ones with them."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import page as validators
import pytest

from briefgen.cli import main
from briefgen.content import load
from briefgen.files import copy_folder
from tests.conftest import STARTER
from tests.office import converted, needs_libreoffice

BUILT, EDITED = Path("out/first-brief.docx"), Path("edited.docx")
VALIDATOR = Path(__file__).parents[2] / "node_modules/.bin/ooxml-validator"
BODY = """answered its consultation,[^when] and asked for fountains[^what] near bus stops.

      [^when]: In May.

      [^what]: Drinking fountains."""


@pytest.fixture(scope="module", params=["footnotes", "endnotes"])
def sent(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project whose template has real notes, built in all formats; its folder has the notes' name."""
    project = tmp_path_factory.mktemp("sent") / str(request.param)
    copy_folder(STARTER, project)
    folder = project / "templates" / "noted"
    folder.mkdir(parents=True)
    text = f'extends = "policy-brief"\nnotes = "{request.param}"\n'
    (folder / "template.toml").write_text(text, encoding="utf-8")
    content = project / "content" / "first-brief.yaml"
    text = content.read_text(encoding="utf-8")
    text = text.replace("answered its consultation, and asked for fountains near bus stops.", BODY)
    content.write_text(text.replace("template: policy-brief", "template: noted"), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(project)
        assert main(["build", "-q", "--no-check", "-f", "docx", "-f", "pdf", "-f", "html"]) == 0
    return project


@pytest.fixture
def family(sent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A copy of that project as the current folder; the kind of notes."""
    project = tmp_path / "demo"
    shutil.copytree(sent, project)
    monkeypatch.chdir(project)
    return sent.name


def test_the_numbers_of_notes_are_no_difference_of_the_formats(
    family: str, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    main(["build", "--no-check", "--force", "-f", "docx", "-f", "pdf", "-f", "html"])

    assert "L012" not in "".join(capsys.readouterr())


def edited(change: Callable[[str, str], str]) -> str:
    """Change each part of the Word file by its name and text; give its name."""
    with zipfile.ZipFile(BUILT) as was, zipfile.ZipFile(EDITED, "w") as now:
        for name in was.namelist():
            data = was.read(name)
            is_xml = name.endswith(".xml") and name.startswith("word/")
            now.writestr(name, change(name, data.decode()) if is_xml else data)
    return str(EDITED)


def typed(family: str, place: str, words: str) -> str:
    """Type a new note behind some words, as Word writes it."""
    tag = family.removesuffix("s")
    mark = f'</w:t></w:r><w:r><w:{tag}Reference w:id="2"/></w:r><w:r><w:t xml:space="preserve">'
    note = (
        f'<w:{tag} w:id="2"><w:p><w:r><w:{tag}Ref/></w:r><w:r><w:t xml:space="preserve"> {words}</w:t></w:r>'
        f"</w:p></w:{tag}>"
    )

    def change(name: str, text: str) -> str:
        # Word numbers notes in the order of their marks; LibreOffice reads them in no other.
        for number in (3, 2):
            text = re.sub(rf'(<w:{tag}(?:Reference)?) w:id="{number}"', rf'\1 w:id="{number + 1}"', text)
        if name == "word/document.xml":
            assert place in text
            return text.replace(place, place + mark, 1)
        return text.replace(f'<w:{tag} w:id="3">', f'{note}<w:{tag} w:id="3">')

    return edited(change)


def body() -> str:
    return load(Path("content/first-brief.yaml")).blocks["sections"]["context"].fields["body"].text


def parts(name: str) -> str:
    with zipfile.ZipFile(BUILT) as file:
        return file.read(f"word/{name}.xml").decode()


def test_each_note_has_one_mark_and_the_others_repeat_its_number(family: str) -> None:
    text, tag = parts("document"), family.removesuffix("s")

    assert re.findall(rf'{tag}Reference w:id="(\d+)"', text) == ["1", "2", "3"]
    assert len(re.findall(r"NOTEREF note_1 \\h", text)) > 3
    said = [
        re.sub("<[^>]*>", "", one).strip()
        for one in re.findall(rf"<w:{tag} w:id.*?</w:{tag}>", parts(family))
    ]
    assert said[0].startswith("Example Town Water Office, Report")
    assert said[1].startswith("In May.")


def test_the_files_are_valid(family: str) -> None:
    said = subprocess.run([VALIDATOR, BUILT], capture_output=True, text=True, check=False).stdout
    assert '"errors": []' in said
    faults = validators.validate_pdf(str(BUILT.with_suffix(".pdf")), profile="ua1").failures
    assert [one.message for one in faults] == []


def test_what_was_sent_comes_back_without_changes(family: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["pull", str(BUILT)]) == 0
    assert "no changes" in capfd.readouterr().err


def test_a_note_that_was_typed_in_a_body_becomes_a_footnote_of_it_once(
    family: str, capfd: pytest.CaptureFixture[str]
) -> None:
    file = typed(family, "publishes a report", "A yearly *one*.")

    main(["pull", file])
    assert "publishes a report[^1] on the public" in body()
    assert "[^1]: A yearly \\*one\\*." in body()
    assert "\n      [^1]: A yearly" in Path("content/first-brief.yaml").read_text(encoding="utf-8")
    capfd.readouterr()
    main(["pull", file])
    assert "no changes" in capfd.readouterr().err
    assert main(["build", "-q", "--no-check", "-f", "docx"]) == 0
    assert "A yearly *one*." in parts(family)


def test_a_note_that_was_typed_where_no_field_holds_one_is_asked_about(
    family: str, capfd: pytest.CaptureFixture[str]
) -> None:
    before = Path("content/first-brief.yaml").read_bytes()
    assert main(["pull", typed(family, "The average repair", "In all towns.")]) == 1
    said = capfd.readouterr().err
    assert "a footnote was typed at “The average repair took 9 days.1”: “In all towns.”" in said
    assert said.count("question") == 2  # the one, and how many there are
    assert Path("content/first-brief.yaml").read_bytes() == before


def test_words_of_a_note_come_home(family: str) -> None:
    def change(name: str, text: str) -> str:
        return text.replace("Drinking fountains.", "Fountains to drink from.")

    main(["pull", edited(change)])
    assert "[^what]: Fountains to drink from." in body()


def test_a_note_that_was_deleted_takes_its_text_along(family: str) -> None:
    tag = family.removesuffix("s")

    def change(name: str, text: str) -> str:
        text = re.sub(rf'<w:r>(?:(?!</w:r>).)*<w:{tag}Reference w:id="3"/></w:r>', "", text)
        return re.sub(rf'<w:{tag} w:id="3">.*?</w:{tag}>', "", text)

    main(["pull", edited(change)])
    assert "and asked for fountains near" in body()
    assert "[^what]" not in body()
    assert "[^when]: In May." in body()


def test_html_has_marks_and_a_list(family: str) -> None:
    text = BUILT.with_suffix(".html").read_text(encoding="utf-8")
    assert re.search(r'href="#foot-sections-context-body-1"[^>]*>2</a>', text)
    assert text.count("Drinking fountains.") == 1


@needs_libreoffice
def test_they_come_home_from_libreoffice(
    family: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    typed(family, "publishes a report", "A yearly one.")
    saved = converted(EDITED, "docx:MS Word 2007 XML", tmp_path / "saved")

    main(["pull", str(saved)])
    assert "question" not in capfd.readouterr().err
    assert "publishes a report[^1] on the public" in body()


def test_a_line_with_the_marks_of_footnotes_takes_edits_home(
    demo: Path, brief_file: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    text = brief_file.read_text(encoding="utf-8")
    old = "answered its consultation, and asked for fountains near bus stops."
    brief_file.write_text(text.replace(old, BODY), encoding="utf-8")
    assert main(["build", "-q", "--no-check", "-f", "docx"]) == 0

    def change(name: str, text: str) -> str:
        text = text.replace("and asked for", "and wants").replace("Drinking fountains.", "Taps.")
        return re.sub(r'<w:hyperlink w:anchor="foot_sections_context_body_1".*?</w:hyperlink>', "", text)

    main(["pull", edited(change)])
    assert "question" not in capfd.readouterr().err
    assert "consultation, and wants fountains[^what] near" in body()
    assert "[^what]: Taps." in body()
