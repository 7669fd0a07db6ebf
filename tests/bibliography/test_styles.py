"""Sources and marks in styles: as the styles have them, the same in all formats, and home again from Word."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader

from briefgen import bibliography, content
from briefgen.bibliography.styled import STYLES, citations
from briefgen.cli import main
from briefgen.errors import BriefgenError
from tests.casefile import CASES, cases

pytest.importorskip("citeproc", reason="needs briefgen[citations]")

SOURCES = bibliography.read((CASES / "bibliography" / "sources.json").read_bytes(), "sources.json")


@pytest.mark.parametrize(("title", "parts"), cases("bibliography/styles.txt"))
def test_sources_are_written_as_the_style_has_them(title: str, parts: dict[str, str]) -> None:
    found = citations(title, SOURCES, "en-GB")

    said = "".join(f"{one.id} | {one.mark} | {one.listed}\n" for one in found.references)
    assert f"{found.kind}\n{said}" == parts["said"]


@pytest.mark.parametrize(("title", "parts"), cases("bibliography/notes.txt"))
def test_a_source_that_is_cited_again_is_written_in_short(title: str, parts: dict[str, str]) -> None:
    known = {one.id: one for one in SOURCES}
    order = parts["cited"].split()

    found = citations(title.partition(":")[0], [known[id_] for id_ in order], "en-GB")

    assert found.order == tuple(order)
    assert [one.again for one in found.references] == [id_ in order[:at] for at, id_ in enumerate(order)]
    assert "".join(f"{one.listed}\n" for one in found.references) == parts["said"]


def test_there_is_a_case_for_each_style() -> None:
    assert set(STYLES) == {title for title, _ in cases("bibliography/styles.txt")}


def test_a_style_that_nobody_knows_is_named_with_one_that_is_near() -> None:
    with pytest.raises(BriefgenError, match="there is no style of citing 'aapa'") as caught:
        citations("aapa", SOURCES, "en")

    assert "'apa'" in caught.value.hint


def test_without_the_extra_one_message_says_how_to_install_it(brief_file: Path) -> None:
    hidden = "import sys; sys.modules['citeproc'] = None; from briefgen.cli import main; sys.exit(main())"
    script = [sys.executable, "-c", hidden, "build", "-f", "html"]
    Path("briefgen.toml").write_text('citations = "apa"\n', encoding="utf-8")

    ended = subprocess.run(script, capture_output=True, text=True, check=False, env=None)

    assert ended.returncode == 2
    assert ended.stderr.count("error:") == 1
    assert "pip install 'briefgen[citations]'" in ended.stderr


LIST = """[
  {"id": "marsh2023", "type": "article-journal", "title": "Fountains & their users",
   "author": [{"family": "Marsh", "given": "Ada"}, {"family": "Quill", "given": "Ben"}],
   "container-title": "Journal of Fountains", "issued": {"date-parts": [[2023]]}},
  {"id": "nobody", "type": "book", "title": "Cited by nobody"}
]"""


@pytest.fixture
def cited(brief_file: Path) -> Path:
    """The project's brief, with a second source out of a list of Zotero."""
    (brief_file.parent / "zotero.json").write_text(LIST, encoding="utf-8")
    text = brief_file.read_text(encoding="utf-8")
    text = text.replace("[@fountain-report]", "[@fountain-report; @marsh2023]", 1)
    brief_file.write_text(f"{text.rstrip()}\n  marsh2023: {{entry: zotero.json}}\n", encoding="utf-8")
    return brief_file


def built(style: str) -> dict[str, str]:
    """Build all three formats in a style; their words, without white space."""
    Path("briefgen.toml").write_text(f'citations = "{style}"\n', encoding="utf-8")
    assert main(["build", "-f", "pdf", "-f", "docx", "-f", "html", "--force"]) == 0
    with zipfile.ZipFile("out/first-brief.docx") as archive:
        word = archive.read("word/document.xml").decode()
    found = {
        "pdf": "".join(page.extract_text() for page in PdfReader("out/first-brief.pdf").pages),
        "docx": "".join(re.findall(r"<w:t[ >][^<]*", word)).replace('<w:t xml:space="preserve">', ""),
        "html": re.sub(
            "<style.*?</style>|<script.*?</script>|<[^<>]*>",
            "",
            Path("out/first-brief.html").read_text(),
            flags=re.S,
        ),
    }
    return {form: re.sub(r"\s|\u00ad", "", text.replace("&amp;", "&")) for form, text in found.items()}


@pytest.mark.parametrize(
    ("style", "said"),
    [
        ("house", ("Marsh,Ada;Quill,Ben,Fountains&theirusers,JournalofFountains,2023",)),
        (
            "apa",
            (
                "(ExampleTownWaterOffice,2026;Marsh&Quill,2023)",
                "Marsh,A.,&Quill,B.(2023).Fountains&theirusers.",
            ),
        ),
        (
            "harvard",
            ("(ExampleTownWaterOffice,2026;MarshandQuill,2023)", "‘Fountains&theirusers’,JournalofFountains"),
        ),
        ("oscola", ("AMarshandBQuill,‘Fountains&TheirUsers’[2023]JournalofFountains",)),
        ("vancouver", ("MarshA,QuillB.Fountains&theirusers.JournalofFountains.2023",)),
    ],
)
def test_all_formats_show_the_same_marks_and_list(cited: Path, style: str, said: tuple[str, ...]) -> None:
    found = built(style)

    for words in said:
        assert [form for form, text in found.items() if words not in text] == []


@pytest.mark.parametrize("notes", ["list", "footnotes", "endnotes"])
def test_a_style_of_footnotes_has_a_note_for_each_citation(cited: Path, notes: str) -> None:
    made = Path("templates/noted")
    made.mkdir(parents=True)
    text = cited.read_text(encoding="utf-8").replace("template: policy-brief", "template: noted")
    cited.write_text(text, encoding="utf-8")
    (made / "template.toml").write_text(f'extends = "policy-brief"\nnotes = "{notes}"\n', encoding="utf-8")

    found = built("oscola")

    for form in ("pdf", "html"):
        assert "ibid." in found[form]
        assert re.search(r"ExampleTownWaterOffice\(n\d\)", found[form])


def test_notes_in_short_come_home_as_nothing_and_are_asked_about_when_edited(
    cited: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    built("oscola")
    before = cited.read_text(encoding="utf-8")

    assert main(["pull", "out/first-brief.docx"]) == 0
    assert "no changes" in capsys.readouterr().err
    assert main(["pull", str(edited(tmp_path / "e.docx", ("ibid", "see above")))]) == 1
    assert cited.read_text(encoding="utf-8") == before


def edited(target: Path, *changes: tuple[str, str]) -> Path:
    """The built Word file with some words changed."""
    with zipfile.ZipFile("out/first-brief.docx") as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document.xml":
                for before, after in changes:
                    assert before.encode() in data
                    data = data.replace(before.encode(), after.encode(), 1)
            new.writestr(name, data)
    return target


def test_edits_beside_names_come_home_and_the_marks_stay(cited: Path, tmp_path: Path) -> None:
    built("apa")
    before = cited.read_text(encoding="utf-8")

    assert (
        main(["pull", str(edited(tmp_path / "e.docx", ("publishes a report", "prints a yearly report")))])
        == 0
    )

    assert cited.read_text(encoding="utf-8") == before.replace("publishes a report", "prints a yearly report")


def test_nothing_edited_is_nothing_changed(cited: Path, capsys: pytest.CaptureFixture[str]) -> None:
    built("chicago")

    assert main(["pull", "out/first-brief.docx"]) == 0
    assert "no changes" in capsys.readouterr().err


def test_an_edited_name_of_a_source_is_asked_about(
    cited: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    built("apa")
    before = cited.read_text(encoding="utf-8")

    assert main(["pull", str(edited(tmp_path / "e.docx", ("Quill, 2023", "Quill, 2024")))]) == 1

    assert cited.read_text(encoding="utf-8") == before
    assert "a note's number was changed" in capsys.readouterr().err


def test_a_title_that_stands_in_a_list_is_asked_about_with_its_place(
    cited: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    built("house")

    assert main(["pull", str(edited(tmp_path / "e.docx", ("their users", "their friends")))]) == 1

    assert "zotero.json:2" in capsys.readouterr().err


def test_a_whole_list_gives_what_the_brief_cites_alone(cited: Path) -> None:
    text = cited.read_text(encoding="utf-8")
    at = text.index("\nsources:")
    entry = '  {"id": "fountain-report", "title": "Report", "type": "report"}'
    (cited.parent / "zotero.json").write_text(f"{LIST.rstrip(']').rstrip()},\n{entry}]", encoding="utf-8")
    cited.write_text(f"{text[:at]}\nsources: zotero.json\n", encoding="utf-8")

    assert sorted(content.load(cited).blocks["sources"]) == ["fountain-report", "marsh2023"]


def test_a_list_outside_of_the_project_brings_nothing_in(
    cited: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "private.json").write_text(LIST.replace("Fountains &", "Secret &"), encoding="utf-8")
    text = cited.read_text(encoding="utf-8")
    cited.write_text(text.replace("entry: zotero", "entry: ../../private"), encoding="utf-8")
    cited.write_text(cited.read_text().replace("private.json", "private.json#marsh2023"), encoding="utf-8")

    for command in (["check"], ["build"], ["build", "--no-check"], ["cite", "--export", "ris"]):
        assert main(command) == 2
        said = capsys.readouterr()
        assert "lies outside the project" in said.err
        assert "Secret" not in said.out + said.err


def test_a_list_that_changed_makes_a_document_anew(cited: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", "-f", "html"]) == 0
    (cited.parent / "zotero.json").write_text(LIST.replace("their users", "their friends"), encoding="utf-8")

    assert main(["build", "-f", "html"]) == 0

    assert "their friends" in Path("out/first-brief.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("form", ["csl-json", "bibtex", "ris"])
def test_what_is_exported_can_be_the_list_of_the_brief(
    cited: Path, form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["cite", "--export", form, str(cited)]) == 0

    found = bibliography.read(capsys.readouterr().out.encode(), f"a.{bibliography.FORMATS[form]}")
    assert [one.id for one in found] == ["fountain-report", "marsh2023"]
    assert found[1].fields["author"] == "Marsh, Ada; Quill, Ben"
