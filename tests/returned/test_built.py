"""The whole way: built from a content file, edited in Word, brought home."""

from __future__ import annotations

import hashlib
import io
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from lxml import etree

from briefgen import assets
from briefgen.content import load
from briefgen.errors import ContentError, PullError
from briefgen.merge import merge
from briefgen.returned import pull
from briefgen.styles import compute
from briefgen.word import read_map, w, write_map
from briefgen.writers import write
from tests.office import converted, needs_libreoffice

ODD = Path(__file__).parents[1] / "cases" / "word" / "odd"
"""A template in which fields stand in floats, grids and columns, between generated and filtered text."""


@pytest.fixture
def built(brief_file: Path) -> Path:
    """The Word file of the starter project's brief, in its current folder."""
    return build(brief_file, "policy-brief")


@pytest.fixture
def odd(brief_file: Path) -> Path:
    """The same brief with an odd template."""
    shutil.copytree(ODD, Path("templates") / "odd")
    return build(brief_file, "odd")


def build(brief_file: Path, template: str) -> Path:
    """Build a brief of the current folder."""
    content = brief_file.relative_to(Path.cwd())
    roots = assets.roots(Path.cwd())
    digest = hashlib.sha256(content.read_bytes()).hexdigest()
    styled = compute(merge(load(content), template, roots, digest), roots, Path.cwd())
    made = Path("out") / "first-brief.docx"
    made.parent.mkdir()
    made.write_bytes(write("docx", styled).data)
    return made


def edit(file: Path, change: Callable[[Element], None]) -> None:
    """Change the body of a Word file as an editor would."""
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    body = etree.fromstring(parts["word/document.xml"])
    change(body)
    parts["word/document.xml"] = etree.tostring(body, xml_declaration=True, encoding="UTF-8", standalone=True)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    file.write_bytes(out.getvalue())


def retype(old: str, new: str) -> Callable[[Element], None]:
    """Exchange words inside one run."""

    def change(body: Element) -> None:
        run = next(text for text in body.iter(w("t")) if old in (text.text or ""))
        run.text = (run.text or "").replace(old, new)

    return change


def resaved(file: Path) -> Path:
    """Open a Word file in LibreOffice and save it again."""
    return converted(file, "docx", file.parent / "resaved")


def test_an_untouched_file_brings_nothing(built: Path, brief_file: Path) -> None:
    before = brief_file.read_bytes()
    pulled = pull(built)
    assert (pulled.changes, pulled.questions) == ((), ())
    assert brief_file.read_bytes() == before


@needs_libreoffice
def test_a_file_that_libreoffice_saved_brings_nothing(built: Path) -> None:
    pulled = pull(resaved(built))
    assert (pulled.changes, pulled.questions) == ((), ())


def test_an_odd_template_changes_nothing_of_it(odd: Path) -> None:
    pulled = pull(odd)
    assert (pulled.changes, pulled.questions) == ((), ())
    edit(odd, retype("1 April 2026", "2 May 2026"))
    assert [(one.path, one.after) for one in pull(odd).changes] == [("date", "2026-05-02")]


@needs_libreoffice
def test_an_odd_file_that_libreoffice_saved_brings_nothing(odd: Path) -> None:
    pulled = pull(resaved(odd))
    assert (pulled.changes, pulled.questions) == ((), ())


@needs_libreoffice
def test_an_edit_that_libreoffice_saved_comes_home(built: Path, brief_file: Path) -> None:
    edit(built, retype("The average repair took 9 days.", "The average repair took nine days."))
    pulled = pull(resaved(built))
    assert [(one.path, one.after) for one in pulled.changes] == [
        ("summary.repairs.text", "The average repair took nine days.")
    ]
    assert (
        load(brief_file).blocks["summary"]["repairs"].fields["text"].text
        == "The average repair took nine days."
    )


def test_one_edit_changes_one_line_of_the_content_file(built: Path, brief_file: Path) -> None:
    before = brief_file.read_text(encoding="utf-8")
    edit(built, retype("The average repair took 9 days.", "The average repair took nine days."))
    pull(built)
    after = brief_file.read_text(encoding="utf-8")
    changed = [(a, b) for a, b in zip(before.splitlines(), after.splitlines(), strict=True) if a != b]
    assert changed == [
        ("    text: The average repair took 9 days.", "    text: The average repair took nine days.")
    ]
    assert pull(built).changes == ()


def test_an_edited_date_comes_home_as_a_date(built: Path, brief_file: Path) -> None:
    edit(built, retype("1 April 2026", "2 May 2026"))
    pull(built)
    assert load(brief_file).fields["date"].text == "2026-05-02"


def test_words_in_a_body_come_home_with_its_marks(built: Path, brief_file: Path) -> None:
    body = load(brief_file).blocks["sections"]["context"].fields["body"].text
    word = next(one for one in body.split() if one.isalpha() and len(one) > 6)
    edit(built, retype(word, "EDITED"))
    (change,) = pull(built).changes
    assert change.path == "sections.context.body"
    assert change.after == body.replace(word, "EDITED", 1)


def test_a_dry_run_writes_nothing(built: Path, brief_file: Path) -> None:
    before = brief_file.read_bytes()
    edit(built, retype("9 days", "nine days"))
    pulled = pull(built, dry_run=True)
    assert "nine days" in pulled.text
    assert brief_file.read_bytes() == before


def test_what_is_sure_does_not_wait_for_a_question(built: Path, brief_file: Path) -> None:
    before = brief_file.read_bytes()
    edit(built, retype("9 days", "nine days"))

    def remove(body: Element) -> None:
        holder = next(one for one in body.iter(w("body"), w("tc")) if one.find(w("p")) is not None)
        holder.remove(next(one for one in holder.iterfind(w("p")) if "".join(one.itertext()).strip()))

    edit(built, remove)
    pulled = pull(built)
    assert [one.path for one in pulled.changes] == ["summary.repairs.text"]
    assert "is not there any more" in pulled.questions[0].found
    assert brief_file.read_bytes() == before.replace(b"9 days", b"nine days", 1)


def test_a_text_that_the_content_file_cannot_hold_is_a_question(built: Path, brief_file: Path) -> None:
    before = brief_file.read_bytes()
    text = before.decode().replace(
        "handling: Example, all figures invented\n", "handling: Changed meanwhile\n"
    )
    brief_file.write_text(text, encoding="utf-8")
    edit(built, retype("Example, all figures invented", "Example, some figures invented"))
    (question,) = pull(built).questions
    assert question.path == "handling"
    assert "“Changed meanwhile”" in question.found
    assert brief_file.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("bom", ["", "\ufeff"])
def test_line_ends_and_byte_order_mark_of_the_content_file_stay(
    built: Path, brief_file: Path, line_end: str, bom: str
) -> None:
    text = bom + brief_file.read_bytes().decode().replace("\n", line_end)
    brief_file.write_bytes(text.encode())
    edit(built, retype("The average repair took 9 days.", "The average repair took nine days."))
    pull(built)
    # In bytes: the same words stand in the evidence, which an edit must not touch.
    expected = text.replace(
        "text: The average repair took 9 days.", "text: The average repair took nine days."
    )
    assert brief_file.read_bytes() == expected.encode()


def test_the_content_file_may_have_moved(built: Path, brief_file: Path) -> None:
    moved = brief_file.rename(brief_file.with_name("moved.yaml"))
    edit(built, retype("9 days", "nine days"))
    with pytest.raises(PullError, match="not here") as caught:
        pull(built)
    assert "--content" in caught.value.hint
    pull(built, moved)
    assert "nine days" in moved.read_text(encoding="utf-8")


def test_a_map_cannot_lead_out_of_the_project(
    built: Path, brief_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = Path.cwd() / "inner"
    inner.mkdir()
    monkeypatch.chdir(inner)
    for name in ("../content/first-brief.yaml", str(brief_file)):
        _rename_content(built_file := Path("..") / built, name)
        with pytest.raises(PullError, match="not here"):
            pull(built_file)


def _rename_content(file: Path, name: str) -> None:
    with zipfile.ZipFile(file) as archive:
        parts = {one: archive.read(one) for one in archive.namelist()}
    for one, data in parts.items():
        if one == "customXml/item1.xml":
            parts[one] = write_map(replace(read_map(data), content=name))
    with zipfile.ZipFile(file, "w") as archive:
        for one, data in parts.items():
            archive.writestr(one, data)


def test_a_file_that_was_not_built_here_is_refused(tmp_path: Path) -> None:
    import docx  # slow, and needed here only

    file = tmp_path / "other.docx"
    docx.Document().save(str(file))
    with pytest.raises(PullError, match="no map") as caught:
        pull(file)
    assert caught.value.place is not None
    assert caught.value.place.file == str(file)


@pytest.mark.parametrize("data", [b"", b"words", b"PK\x03\x04"])
def test_what_is_no_word_file_is_refused(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "a.docx"
    file.write_bytes(data)
    with pytest.raises(PullError, match="cannot be read"):
        pull(file)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PullError, match="no such file"):
        pull(tmp_path / "a.docx")


def test_a_faulty_content_file_is_refused(built: Path, brief_file: Path) -> None:
    brief_file.write_text("title: [", encoding="utf-8")
    with pytest.raises(ContentError):
        pull(built)


def test_a_comment_is_handed_on_with_its_field(built: Path) -> None:
    import docx  # slow, and needed by few tests

    edited = docx.Document(str(built))
    title = next(one for one in edited.paragraphs if one.style is not None and one.style.name == "Title")
    edited.add_comment(title.runs, text="Is this so?", author="A reviewer", initials="R")
    edited.save(str(built))
    pulled = pull(built)
    assert [(one.path, one.author, one.text) for one in pulled.remarks] == [
        ("title", "A reviewer", "Is this so?")
    ]
    assert (pulled.changes, pulled.questions) == ((), ())


def test_a_name_that_no_file_system_takes_is_not_here(built: Path) -> None:
    _rename_content(built, "content/" + "a" * 5_000 + ".yaml")
    with pytest.raises(PullError, match="not here"):
        pull(built)


FIRST_RELEASE = Path(__file__).parents[1] / "cases" / "word" / "first-release.docx"
"""The starter's brief as the release 0.1.0 built it, without its fonts."""


def test_a_file_of_the_first_release_comes_home_as_before(brief_file: Path) -> None:
    file = Path("first-brief.docx")
    shutil.copy(FIRST_RELEASE, file)
    pulled = pull(file)
    assert (pulled.changes, pulled.questions) == ((), ())
    edit(file, retype("near bus stops", "near tram stops"))
    assert [one.path for one in pull(file).changes] == ["sections.context.body"]
