"""Tracked changes against an older file: accepted they give the newer text, rejected the older one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen.cli import main
from briefgen.word import View, lines, open_package
from briefgen.writers.docx.redline import redline
from tests.laws import examples
from tests.office import needs_libreoffice
from tests.returned.test_built import resaved
from tests.wordfile import document

WORDS = st.lists(st.sampled_from(["one", "two", "three,", "four.", "5", "6.5"]), min_size=1, max_size=6)
TEXTS = st.lists(WORDS.map(" ".join), min_size=1, max_size=6)


def words(data: bytes, view: View = "accepted") -> list[str]:
    """Give a document's lines with words, white space apart."""
    found = (re.sub(r"\s+", "", line.text) for line in lines(open_package(data), view, keep_notes=True))
    return [text for text in found if text]


def paragraphs(texts: list[str]) -> bytes:
    """Build a Word file with these paragraphs, the last in a cell of a table."""
    made = [f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in texts]
    cell = f"<w:tbl><w:tr><w:tc>{made[-1]}</w:tc></w:tr></w:tbl>"
    return document("".join(made[:-1]) + cell)


@settings(deadline=None, max_examples=examples(25), suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS, TEXTS)
def test_accepted_it_is_the_newer_text_and_rejected_the_older(old: list[str], new: list[str]) -> None:
    made = redline(paragraphs(new), paragraphs(old), "An Editor", "2026-05-01T00:00:00Z")
    assert words(made) == words(paragraphs(new))
    assert words(made, "rejected") == words(paragraphs(old))


def test_what_is_gone_names_no_style_that_the_newer_file_lacks() -> None:
    gone = '<w:p><w:pPr><w:pStyle w:val="Gone"/></w:pPr><w:r><w:t>One.</w:t></w:r></w:p>'
    kept = "<w:p><w:r><w:t>Two, and all else.</w:t></w:r></w:p>"
    made = redline(document(kept), document(gone + kept), "An Editor", "2026-05-01T00:00:00Z")
    assert words(made, "rejected") == ["One.", "Two,andallelse."]
    assert b'"Gone"' not in open_package(made).parts["word/document.xml"]


def test_equal_files_have_no_tracked_change() -> None:
    made = redline(paragraphs(["One."]), paragraphs(["One."]), "An Editor", "2026-05-01T00:00:00Z")
    assert b"w:ins " not in open_package(made).parts["word/document.xml"]


@pytest.fixture
def redlined(demo: Path, brief_file: Path) -> tuple[Path, bytes, bytes]:
    """The starter's brief after an edit, with tracked changes against what it was: file, older, newer."""
    assert main(["build", "-q", "--no-check", "-f", "docx"]) == 0
    file = Path("out/first-brief.docx")
    old = Path("old.docx")
    old.write_bytes(file.read_bytes())
    text = brief_file.read_text(encoding="utf-8")
    text = text.replace("near bus stops.", "near tram stops and schools.").replace(
        "      - Which bus stops have no drinking water near them?\n",
        "      - Who pays?\n      - And when?\n",
    )
    brief_file.write_text(text, encoding="utf-8")
    assert main(["build", "-q", "--no-check", "-f", "docx"]) == 0
    newer = file.read_bytes()
    command = [
        "build",
        "-q",
        "--no-check",
        "-f",
        "docx",
        "--redline",
        str(old),
        "--redline-author",
        "A Redliner",
    ]
    assert main([*command, "--redline-date", "2026-05-01"]) == 0
    return file, old.read_bytes(), newer


def test_a_brief_is_built_with_tracked_changes(redlined: tuple[Path, bytes, bytes]) -> None:
    file, old, new = redlined
    made = file.read_bytes()
    assert words(made) == words(new)
    assert words(made, "rejected") == words(old)
    body = open_package(made).parts["word/document.xml"]
    assert b'w:author="A Redliner"' in body
    assert b'w:date="2026-05-01T00:00:00Z"' in body
    assert main(["pull", str(file)]) == 0


@needs_libreoffice
def test_libreoffice_reads_the_tracked_changes(redlined: tuple[Path, bytes, bytes]) -> None:
    file, old, new = redlined
    made = resaved(file).read_bytes()
    assert words(made) == words(new)
    assert words(made, "rejected") == words(old)


@needs_libreoffice
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (["One", "Two"], ["One more", "Something else entirely", "Two"]),
        (["One more", "Something else entirely", "Two"], ["One", "Two"]),
        (["One at", "Two for all of us", "Two"], ["One at last", "Now two for all of us", "Two"]),
    ],
)
def test_a_paragraph_that_ends_otherwise_before_a_whole_one_keeps_its_end(
    old: list[str], new: list[str], tmp_path: Path
) -> None:
    file = tmp_path / "redlined.docx"
    file.write_bytes(redline(paragraphs(new), paragraphs(old), "An Editor", "2026-05-01T00:00:00Z"))
    made = resaved(file).read_bytes()
    assert words(made) == words(paragraphs(new))
    assert words(made, "rejected") == words(paragraphs(old))


def test_what_is_compared_may_be_a_content_file(demo: Path, brief_file: Path) -> None:
    old = Path("old.yaml")
    old.write_text(
        brief_file.read_text(encoding="utf-8").replace("bus stops", "tram stops"), encoding="utf-8"
    )
    assert main(["build", "-q", "--no-check", "-f", "docx", "--redline", str(old)]) == 0
    said = " ".join(words(Path("out/first-brief.docx").read_bytes(), "rejected"))
    assert "tramstops" in said


@pytest.mark.parametrize("old", ["gone.docx", "gone.yaml", "no-such-revision", "--output=x"])
def test_what_is_not_there_is_said(demo: Path, old: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", "-q", "-f", "docx", f"--redline={old}"]) == 2
    assert "Traceback" not in capsys.readouterr().err


def noted(words: str, family: str, *notes: str) -> bytes:
    """Build a Word file whose words have marks of notes where a * stands."""
    mark, part = family.removesuffix("s"), ""
    made = "".join(
        f"<w:r><w:t>{text}</w:t></w:r><w:r><w:{mark}Reference w:id='{number}'/></w:r>"
        for number, text in enumerate(words.split("*")[:-1], 1)
    )
    for number, text in enumerate(notes, 1):
        part += f'<w:{mark} w:id="{number}"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:{mark}>'
    return document(
        f"<w:p>{made}<w:r><w:t>{words.rsplit('*', maxsplit=1)[-1]}</w:t></w:r></w:p>", parts={family: part}
    )


@pytest.mark.parametrize("family", ["footnotes", "endnotes"])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        (("One* two* three.", "First.", "Second."), ("One two* three.", "Second.")),
        (("One two* three.", "Second."), ("One* two* three.", "First.", "Second.")),
        (("One* two.", "First."), ("One* two.", "First, said anew.")),
        (("One* two* three.", "First.", "Second."), ("Quite another* text altogether.", "Third.")),
    ],
)
def test_notes_come_and_go_with_their_marks(family: str, old: tuple[str, ...], new: tuple[str, ...]) -> None:
    older, newer = noted(old[0], family, *old[1:]), noted(new[0], family, *new[1:])
    made = redline(newer, older, "An Editor", "2026-05-01T00:00:00Z")
    assert words(made) == words(newer)
    assert words(made, "rejected") == words(older)
    marks = re.findall(rb"noteReference w:id=\"(\d+)\"", open_package(made).parts["word/document.xml"])
    assert len(marks) == len(set(marks))


def test_an_older_file_that_was_edited_counts_with_its_tracked_changes_accepted() -> None:
    run = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>".format
    mark = 'w:id="7" w:author="An Editor"'
    edited = (
        f"<w:p>{run('One ')}<w:ins {mark}>{run('more ')}</w:ins><w:del {mark}><w:r><w:delText>or</w:delText>"
        f"</w:r></w:del><w:sdt><w:sdtPr/><w:sdtContent>{run('two.')}</w:sdtContent></w:sdt></w:p>"
        f"<w:p><w:pPr><w:rPr><w:del {mark}/></w:rPr></w:pPr>{run('Joined ')}</w:p><w:p>{run('here.')}</w:p>"
        f"<w:tbl><w:tr><w:trPr><w:del {mark}/></w:trPr><w:tc><w:p>{run('Gone.')}</w:p></w:tc></w:tr></w:tbl>"
    )
    older, newer = document(edited), document(f"<w:p>{run('One two.')}</w:p>")
    made = redline(newer, older, "An Editor", "2026-05-01T00:00:00Z")
    assert words(made) == ["Onetwo."]
    assert words(made, "rejected") == words(older) == ["Onemoretwo.", "Joinedhere."]
