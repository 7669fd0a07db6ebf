"""A finished draft is compared with a folder of sources."""

import json
import subprocess
import zipfile
from pathlib import Path

import pytest

from briefgen import word
from briefgen.cli import main

CASES = Path(__file__).parent.parent / "cases" / "verify"
VALIDATOR = Path(__file__).parents[2] / "node_modules/.bin/ooxml-validator"
SOURCES = str(CASES / "sources")

FAULTS = {
    "wrong-number": ("N001", "sections.paragraph-2.body", 3),
    "changed-quotation": ("Q001", "quotes.paragraph-4.text", 7),
    "wrong-speaker": ("Q004", "quotes.paragraph-4.speaker", 7),
}
"""Draft -> the finding that refuses it, where, and the line."""


def told(capsys, *arguments: str) -> tuple[int, dict]:
    code = main(["verify", *arguments, "--sources", SOURCES, "--format", "json"])
    return code, json.loads(capsys.readouterr().out)["briefs"][0]


def test_a_draft_that_its_sources_bear_out_has_no_finding(capsys):
    code, brief = told(capsys, str(CASES / "clean.md"))
    assert (code, brief["findings"]) == (0, [])
    standings = {claim["path"]: claim["standing"] for claim in brief["claims"]}
    assert standings["quotes.paragraph-4.text"] == "verbatim"
    assert set(standings.values()) <= {"verbatim", "figures agree"}
    assert len(standings) == 5


@pytest.mark.parametrize("name", FAULTS)
def test_what_the_sources_speak_against_is_refused_at_its_line(name: str, capsys):
    code, brief = told(capsys, str(CASES / f"{name}.md"))
    errors = [
        (one["code"], one["path"], one["line"]) for one in brief["findings"] if one["severity"] == "error"
    ]
    assert code == 1
    assert errors == [FAULTS[name]]


def test_what_no_source_says_is_not_checked_and_told(capsys):
    code, brief = told(capsys, str(CASES / "nothing-in-sources.md"))
    assert [(one["code"], one["severity"], one["line"]) for one in brief["findings"]] == [
        ("E003", "warning", 11)
    ]
    standings = [
        claim["standing"] for claim in brief["claims"] if claim["path"].startswith("sections.paragraph-6")
    ]
    assert (code, standings) == (0, ["not checked"])
    assert main(["verify", str(CASES / "nothing-in-sources.md"), "--sources", SOURCES, "--strict"]) == 1


def test_the_report_is_a_page_and_sarif_too(capsys):
    assert main(["verify", str(CASES / "wrong-number.md"), "--sources", SOURCES, "--format", "html"]) == 1
    assert "421,000" in capsys.readouterr().out
    assert main(["verify", str(CASES / "wrong-number.md"), "--sources", SOURCES, "--format", "sarif"]) == 1
    results = json.loads(capsys.readouterr().out)["runs"][0]["results"]
    assert [one["ruleId"] for one in results] == ["N001"]


def test_a_draft_that_is_not_there_is_an_error_and_no_fault(tmp_path: Path, capsys):
    assert main(["verify", str(tmp_path / "none.md"), "--sources", SOURCES]) == 2
    assert "there is no such file" in capsys.readouterr().err


def word_draft(markdown: Path, target: Path) -> Path:
    """The draft of a Markdown case as a Word file, with Word's own styles."""
    import docx

    document = docx.Document()
    for line in filter(None, markdown.read_text(encoding="utf-8").splitlines()):
        words = line.lstrip("#>- —")
        level = len(line) - len(line.lstrip("#"))
        if words and level:
            document.add_heading(words, level)
        elif words:
            document.add_paragraph(words, "Quote" if line.startswith("> “") else None)
    document.save(str(target))
    return target


@pytest.mark.parametrize("name", ["wrong-number", "changed-quotation", "nothing-in-sources"])
def test_the_word_file_comes_back_with_a_comment_where_a_claim_is_not_borne_out(name: str, tmp_path: Path):
    sent, out = word_draft(CASES / f"{name}.md", tmp_path / "draft.docx"), tmp_path / "checked.docx"
    before = sent.read_bytes()
    main(["verify", str(sent), "--sources", SOURCES, "--comments", str(out)])
    package = word.open_package(out.read_bytes())
    hung = [line.text for line in word.lines(package) if line.comments]
    clean = {
        line.text for line in word.lines(word.open_package(word_draft(CASES / "clean.md", sent).read_bytes()))
    }
    assert len(word.comments(package)) == 1
    assert [text for text in hung if text in clean] == []
    assert [line.text for line in word.lines(package)] == [
        line.text for line in word.lines(word.open_package(before))
    ]


def test_a_page_in_an_encoding_of_its_own_is_read(tmp_path: Path, capsys):
    page = "<html><head><meta charset='shift_jis'></head><body><p>港 12 wells.</p></body></html>"
    draft = tmp_path / "draft.html"
    draft.write_bytes(page.encode("shift_jis"))
    assert main(["verify", str(draft), "--sources", SOURCES]) in (0, 1)
    assert "fault" not in "".join(capsys.readouterr())


@pytest.mark.parametrize("fault", ["<w:", "<?xml", "", "\0", "<w:styles a='<'/>"])
def test_a_word_file_that_takes_no_comments_is_one_message(
    fault: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    """Parts that no reader needs are read when comments are put into the file."""
    sent, faulty = word_draft(CASES / "wrong-number.md", tmp_path / "draft.docx"), tmp_path / "faulty.docx"
    with zipfile.ZipFile(sent) as was, zipfile.ZipFile(faulty, "w") as now:
        for name in was.namelist():
            now.writestr(
                name, fault if name in ("word/settings.xml", "docProps/core.xml") else was.read(name)
            )
    capsys.readouterr()
    code = main(["verify", str(faulty), "--sources", SOURCES, "--comments", str(tmp_path / "out.docx")])

    assert code in (0, 1, 2)
    assert "internal fault" not in "".join(capsys.readouterr())


def test_a_word_file_with_comments_is_valid(tmp_path: Path):
    assert VALIDATOR.exists(), "the validator is missing: `make test` installs it"
    sent, out = word_draft(CASES / "wrong-number.md", tmp_path / "draft.docx"), tmp_path / "checked.docx"
    main(["verify", str(sent), "--sources", SOURCES, "--comments", str(out)])
    done = subprocess.run([VALIDATOR, out], capture_output=True, text=True, check=False)
    assert json.loads(done.stdout)["errors"] == []


def test_only_a_word_file_carries_comments_and_the_draft_stays_as_it_is(tmp_path: Path, capsys):
    draft = str(CASES / "clean.md")
    assert main(["verify", draft, "--sources", SOURCES, "--comments", str(tmp_path / "a.docx")]) == 2
    assert "only a Word file can carry comments" in capsys.readouterr().err
    sent = str(word_draft(CASES / "clean.md", tmp_path / "draft.docx"))
    assert main(["verify", sent, "--sources", SOURCES, "--comments", sent]) == 2
    assert "this is the draft itself" in capsys.readouterr().err


def test_a_draft_bears_nothing_of_itself_out(capsys):
    draft = str(CASES / "clean.md")
    assert main(["verify", draft, "--sources", draft]) == 2
    assert "there is no source to compare the draft with" in capsys.readouterr().err
