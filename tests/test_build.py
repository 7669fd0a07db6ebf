"""The batch: what is planned, what becomes of each brief, what stays when something goes wrong."""

import os
import shutil
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from briefgen import content, readers, settings
from briefgen.batch import Library, Outcome, content_files, plan, run
from briefgen.errors import BriefgenError, ContentError, SourceError, TemplateError, WriteError

BRIEF = Path("content/first-brief.yaml")


def loaded(**given: object) -> settings.Settings:
    return settings.load(Path(), {}, given)


def built(*paths: Path, check: bool = True, force: bool = False, **given: object) -> tuple[Outcome, ...]:
    return tuple(run(replace(plan(paths, loaded(**given), check=check), force=force)))


def spoilt(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def files_in(folder: Path) -> Mapping[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


# ---------------------------------------------------------------- which files


def test_without_names_the_projects_content_is_meant(demo: Path):
    assert content_files([], loaded()) == (BRIEF,)


def test_a_folder_stands_for_all_content_files_below_it_but_the_hidden_ones(demo: Path):
    for name in ("b.yaml", "a.yml", "deep/c.yaml", ".hidden.yaml", ".git/d.yaml", "notes.txt"):
        (demo / "many" / name).parent.mkdir(parents=True, exist_ok=True)
        (demo / "many" / name).touch()
    found = content_files([Path("many")], loaded())
    assert [path.as_posix() for path in found] == ["many/a.yml", "many/b.yaml", "many/deep/c.yaml"]


@pytest.mark.parametrize(
    ("name", "text"), [("briefgen.toml", ""), ("pyproject.toml", "[tool.briefgen]\n")], ids=["own", "shared"]
)
def test_a_project_within_the_content_is_built_when_it_is_named_and_not_else(
    demo: Path, name: str, text: str
):
    inner = Path("content/districts")
    inner.mkdir()
    (inner / "a.yaml").write_bytes(BRIEF.read_bytes())
    assert len(content_files([], loaded())) == 2
    (inner / name).write_text(text)
    assert content_files([], loaded()) == content_files([Path("content")], loaded()) == (BRIEF,)
    assert content_files([inner], loaded()) == (inner / "a.yaml",)
    assert content_files([inner / "a.yaml"], loaded()) == (inner / "a.yaml",)


def test_a_file_that_is_named_twice_is_built_once(demo: Path):
    assert content_files([BRIEF, Path("content"), Path("content/../content/first-brief.yaml")], loaded()) == (
        BRIEF,
    )


def test_a_missing_file_is_refused_with_the_one_that_may_be_meant(demo: Path):
    with pytest.raises(ContentError, match="no such file") as caught:
        content_files([Path("content/frist-brief.yaml")], loaded())
    assert "content/first-brief.yaml?" in caught.value.hint


def test_a_source_where_a_content_file_is_expected_is_refused_with_the_command_for_it(demo: Path):
    with pytest.raises(ContentError, match="no content file") as caught:
        content_files([Path("sources/fountain-report.txt")], loaded())
    assert "briefgen extract sources/fountain-report.txt" in caught.value.hint


def test_an_empty_folder_is_refused(demo: Path):
    (demo / "empty").mkdir()
    with pytest.raises(ContentError, match="no content file here"):
        content_files([Path("empty")], loaded())


# ---------------------------------------------------------------- which outputs


def test_outputs_are_named_after_the_content_file(demo: Path):
    (job,) = plan([], loaded()).jobs
    assert job.outputs == {"pdf": Path("out/first-brief.pdf"), "docx": Path("out/first-brief.docx")}


def test_the_name_of_an_output_is_safe_everywhere(demo: Path):
    shutil.copy(BRIEF, "content/con.yaml")
    (job,) = plan([Path("content/con.yaml")], loaded()).jobs
    assert job.outputs["pdf"] == Path("out/con-.pdf")


def test_what_is_no_regular_file_is_refused_and_not_waited_for(demo: Path):
    os.mkfifo("pipe.yaml")
    with pytest.raises(ContentError, match="no regular file"):
        content_files([Path("pipe.yaml")], loaded())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a/Leeds.yaml", "b/leeds.yaml"),
        ("a/leeds.yaml", "b/leeds.yml"),
        (f"a/{unicodedata.normalize('NFC', 'Môn')}.yaml", f"b/{unicodedata.normalize('NFD', 'Môn')}.yaml"),
    ],
)
def test_two_briefs_for_one_output_are_refused_before_anything_is_written(demo: Path, one: str, other: str):
    for name in (one, other):
        (demo / "many" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(BRIEF, demo / "many" / name)
    with pytest.raises(ContentError, match="would write the same file") as caught:
        plan([Path("many")], loaded())
    assert "many/a/" in caught.value.message
    assert caught.value.place.file.startswith("many/b/")


def test_an_unknown_format_is_refused_with_the_known_ones(demo: Path):
    with pytest.raises(WriteError, match="'odt' is not known") as caught:
        plan([], loaded(formats=("pdf", "odt")))
    assert "pdf, docx, html" in caught.value.hint


# ---------------------------------------------------------------- sources


def test_a_source_is_read_once_for_all_briefs(demo: Path, brief_file: Path):
    library, brief = Library(), content.load(brief_file)
    first = library.texts(brief)["fountain-report"]
    (demo / "sources" / "fountain-report.txt").unlink()
    spoilt(brief_file, "fountain-report", "other-name")
    spoilt(brief_file, "sources/other-name.txt", "sources/fountain-report.txt")
    second = library.texts(content.load(brief_file))["other-name"]
    assert second.text == first.text
    assert (first.source.id, second.source.id) == ("fountain-report", "other-name")


def test_a_source_without_a_file_has_no_text(demo: Path, brief_file: Path):
    spoilt(brief_file, "    file: ../sources/fountain-report.txt\n", "")
    assert Library().texts(content.load(brief_file)) == {}


def test_a_missing_source_is_refused_at_the_line_that_names_it(demo: Path, brief_file: Path):
    (demo / "sources" / "fountain-report.txt").unlink()
    with pytest.raises(SourceError, match="'fountain-report' cannot be read") as caught:
        Library().texts(content.load(brief_file))
    lines = brief_file.read_text(encoding="utf-8").splitlines()
    assert "file: ../sources" in lines[caught.value.place.line - 1]
    assert caught.value.hint


# ---------------------------------------------------------------- building


def test_a_brief_becomes_its_documents(demo: Path):
    (outcome,) = built(formats=("pdf", "docx", "html"))
    assert outcome.error is None
    assert outcome.written == tuple(Path(f"out/first-brief.{suffix}") for suffix in ("pdf", "docx", "html"))
    starts = [path.read_bytes()[:4] for path in outcome.written]
    assert starts == [b"%PDF", b"PK\x03\x04", starts[2]]
    assert starts[2].lower().startswith(b"<!do")


def test_every_claim_of_the_starter_brief_is_compared(demo: Path):
    (outcome,) = built(formats=("html",))
    assert not outcome.report.findings
    assert outcome.report.verdicts
    assert {verdict.standing for verdict in outcome.report.verdicts} <= {"verbatim", "figures agree"}


def test_a_build_from_another_folder_gives_the_same_bytes(demo: Path, monkeypatch: pytest.MonkeyPatch):
    built()
    here = files_in(demo / "out")
    shutil.rmtree(demo / "out")
    monkeypatch.chdir(demo.parent)
    tuple(run(plan([Path("demo/content")], settings.load(Path("demo/content"), {}, {}))))
    assert files_in(demo / "out") == here


def test_a_brief_that_is_refused_leaves_the_earlier_documents_and_the_others(demo: Path, brief_file: Path):
    built()
    before = files_in(demo / "out")
    shutil.copy(brief_file, demo / "content" / "second.yaml")
    spoilt(brief_file, "    text: Nobody walks ten minutes", "    text: Nobody runs ten minutes")
    refused, done = built()
    assert [finding.severity for finding in refused.report.findings].count("error")
    assert (refused.written, refused.error) == ((), None)
    assert done.written == (Path("out/second.pdf"), Path("out/second.docx"))
    assert {name: data for name, data in files_in(demo / "out").items() if name in before} == before


def test_what_is_built_without_checks_says_so_in_every_document(demo: Path, brief_file: Path):
    spoilt(brief_file, "    text: Nobody walks ten minutes", "    text: Nobody runs ten minutes")
    (outcome,) = built(check=False)
    assert outcome.report is None or not outcome.report.verdicts
    for path in outcome.written:
        assert "Not checked:" in readers.read(path).text


def test_what_is_checked_does_not_say_that_it_is_not(demo: Path):
    (outcome,) = built(formats=("docx",))
    assert "Not checked" not in readers.read(outcome.written[0]).text


def test_an_error_in_one_brief_does_not_cost_the_others(demo: Path):
    Path("content/broken.yaml").write_text("title: [\n")
    broken, done = built(formats=("html",))
    assert isinstance(broken.error, ContentError)
    assert done.written == (Path("out/first-brief.html"),)


def test_a_file_where_the_output_folder_should_be_stays(demo: Path):
    Path("out").write_text("precious")
    (outcome,) = built(formats=("html",))
    assert isinstance(outcome.error, WriteError)
    assert Path("out").read_text() == "precious"


def test_a_full_disk_is_named_and_the_earlier_document_stays(demo: Path, small_disk: Path):
    (small_disk / "first-brief.docx").write_bytes(b"old")
    (small_disk / "others").write_bytes(bytes(56_000))
    (outcome,) = built(formats=("docx",), out=small_disk)
    assert isinstance(outcome.error, WriteError)
    assert "disk is full" in outcome.error.message
    assert sorted(path.name for path in small_disk.iterdir()) == ["first-brief.docx", "others"]
    assert (small_disk / "first-brief.docx").read_bytes() == b"old"


def test_when_one_format_cannot_be_made_none_is_written(demo: Path, a_faulty_format: str):
    built()
    before = files_in(demo / "out")
    spoilt(Path(BRIEF), "Members of the town council", "Somebody else")
    (outcome,) = built(formats=("pdf", a_faulty_format))
    assert isinstance(outcome.error, ZeroDivisionError)
    assert not isinstance(outcome.error, BriefgenError)
    assert files_in(demo / "out") == before


def test_an_unknown_template_is_refused_at_the_line_that_names_it(demo: Path, brief_file: Path):
    spoilt(brief_file, "template: policy-brief", "template: polcy-brief")
    (outcome,) = built()
    assert isinstance(outcome.error, TemplateError)
    assert "policy-brief" in outcome.error.hint
    assert outcome.error.place.line > 1


def test_the_template_of_the_command_line_beats_the_briefs_own(demo: Path):
    (outcome,) = built(force_template="nowhere")
    assert "'nowhere'" in outcome.error.message


def test_the_projects_own_template_beats_the_packages(demo: Path):
    folder = demo / "templates" / "policy-brief"
    folder.mkdir(parents=True)
    (folder / "brief.html.j2").write_text(
        "<!DOCTYPE html><html lang='en'><title>x</title><body><h1>{{ brief.title }}</h1></body></html>"
    )
    (outcome,) = built(formats=("html",))
    assert outcome.error is None
    assert b"drinking fountains" in outcome.written[0].read_bytes()
    printed = outcome.written[0].read_bytes().partition(b'class="evidence"')[0]
    assert b"310,000 times" not in printed


def test_the_outputs_do_not_depend_on_the_clock(demo: Path, monkeypatch: pytest.MonkeyPatch):
    built()
    before = files_in(demo / "out")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    for path in demo.rglob("*"):
        os.utime(path, (1, 1))
    built(force=True)
    assert files_in(demo / "out") == before


def test_a_table_that_cannot_be_drawn_is_told_with_its_place_where_nothing_is_checked(demo: Path):
    chart = "charts:\n  one:\n    title: A chart\n    kind: bar\n    data: |\n"
    table = "      | year | n |\n      |---|---|\n      | 2020 | many |\n"
    lines = BRIEF.read_text(encoding="utf-8").rstrip("\n").splitlines()
    BRIEF.write_text("\n".join([*lines, chart + table]), encoding="utf-8")

    (outcome,) = built(check=False, formats=("html",))

    assert "charts.one.data has 'many'" in outcome.error.message
    assert outcome.error.place.line == len(lines) + 5
