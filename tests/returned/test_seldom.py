"""What editors seldom do: looks with a value, drawings in headers, styles with other names."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from lxml import etree

from briefgen.cli import main
from briefgen.returned import Pulled, Request, bring
from briefgen.word import w
from tests.returned.test_built import build, built, edit

__all__ = ["built"]

CONTENT = Path("content/first-brief.yaml")


def come(file: Path) -> Pulled:
    return bring(Request(file, CONTENT), dry_run=True)


def with_parts(file: Path, change: Callable[[str, str], str]) -> None:
    """Change the parts of a Word file as text, by name."""
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in parts.items():
            is_text = name.endswith((".xml", ".rels"))
            archive.writestr(name, change(name, data.decode()).encode() if is_text else data)


@pytest.mark.parametrize(
    ("look", "said"),
    [
        ('<w:color w:val="FF0000"/>', "colour FF0000 on “Most of the use”"),
        ('<w:sz w:val="48"/>', "size 24 pt on “Most of the use”"),
        ('<w:rFonts w:ascii="Courier New"/>', "font Courier New on “Most of the use”"),
        ('<w:shd w:val="clear" w:fill="FFFF00"/>', "ground FFFF00 on “Most of the use”"),
        ("<w:emboss/>", "embossed on “Most of the use”"),
    ],
)
def test_looks_with_a_value_are_named(built: Path, look: str, said: str) -> None:
    def change(name: str, data: str) -> str:
        if name != "word/document.xml":
            return data
        paragraph = re.search(r"<w:t[^>]*>(Most of the use)([^<]*)</w:t>", data)
        assert paragraph
        first = f'<w:t xml:space="preserve">{paragraph[1]}</w:t></w:r><w:r><w:t xml:space="preserve">'
        start = data.rindex("<w:r>", 0, paragraph.start())
        dressed = f"<w:r><w:rPr>{look}</w:rPr>{first}{paragraph[2]}</w:t>"
        return data[:start] + dressed + data[paragraph.end() :]

    with_parts(built, change)
    found = come(built)
    assert [one.what for one in found.notices] == [said]
    assert found.changes == found.questions == ()


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ('<w:jc w:val="center"/>', ["centred"]),
        ('<w:jc w:val="start"/>', []),
        ('<w:jc w:val="end"/>', ["aligned at the right"]),
        ('<w:shd w:val="clear" w:fill="FFEE88"/>', ["on a ground"]),
        ('<w:shd w:val="clear" w:fill="auto"/>', []),
        ('<w:ind w:left="1400"/>', ["pushed in"]),
        ('<w:ind w:left="12"/>', []),
        ('<w:pBdr><w:bottom w:val="single"/></w:pBdr>', ["with a line drawn beside it"]),
        ('<w:pBdr><w:bottom w:val="none"/></w:pBdr>', []),
    ],
)
def test_how_a_paragraph_is_set_is_named_where_a_reader_sees_it(
    built: Path, setting: str, said: list[str]
) -> None:
    def change(body: Element) -> None:
        words = next(one for one in body.iter(w("t")) if "The report gives" in (one.text or ""))
        paragraph = next(words.iterancestors(w("p")))  # type: ignore[attr-defined]  # an element of lxml
        held = paragraph.find(w("pPr"))
        if held is None:
            held = etree.Element(w("pPr"))
            paragraph.insert(0, held)
        made = etree.fromstring(f'<w:pPr xmlns:w="{w("")[1:-1]}">{setting}</w:pPr>')
        held.extend(list(made))

    edit(built, change)
    found = come(built)
    assert [one.what.partition(":")[0] for one in found.notices] == said
    assert found.changes == found.questions == ()


def test_coloured_pages_are_named(built: Path) -> None:
    def change(name: str, data: str) -> str:
        is_body = name == "word/document.xml"
        return data.replace("<w:body>", '<w:background w:color="FFEECC"/><w:body>') if is_body else data

    with_parts(built, change)
    assert [one.what for one in come(built).notices] == ["the pages were coloured"]


def test_a_drawing_in_a_header_is_asked_about(built: Path) -> None:
    mark = (
        '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath string="DRAFT"/></v:shape>'
    )

    def change(name: str, data: str) -> str:
        around = name.startswith(("word/header", "word/footer"))
        return data.replace("</w:p>", f"{mark}</w:pict></w:r></w:p>", 1) if around else data

    with_parts(built, change)
    said = {one.found for one in come(built).questions}
    assert said == {"something was drawn in the header or footer: “DRAFT”"}


def test_pages_that_were_turned_are_named(built: Path) -> None:
    with_parts(built, lambda _, data: data.replace("<w:pgSz ", '<w:pgSz w:orient="landscape" '))
    assert [one.what for one in come(built).notices] == ["pages were turned, or have other columns"]


def test_a_company_is_named(built: Path) -> None:
    said = "<Company>Harbour Board</Company></Properties>"
    with_parts(
        built, lambda name, data: data.replace("</Properties>", said) if name.endswith("app.xml") else data
    )
    assert [one.what for one in come(built).notices] == [
        "the document's property company is now “Harbour Board”"
    ]


def test_a_field_is_known_by_its_style_though_all_styles_have_other_names(built: Path) -> None:
    def rename(name: str, data: str) -> str:
        return (
            data.replace('w:name w:val="Key', 'w:name w:val="New Key') if name == "word/styles.xml" else data
        )

    with_parts(built, rename)
    edit(built, lambda body: retyped(body, "Most of the use"))
    found = come(built)
    assert [(one.path, one.after) for one in found.changes] == [("summary.season.text", "All of it is new.")]
    assert found.questions == ()
    assert [one.what for one in found.notices] == [
        "the mark of a note is gone, and will be printed again: “All of it is new.”"
    ]


def retyped(body: etree._Element, begins: str) -> None:
    """Type over a paragraph, its bookmark and the mark of its note."""
    found = (one for one in body.iter(w("p")) if "".join(one.itertext()).startswith(begins))
    paragraph = next(found)
    for child in list(paragraph)[1:]:
        paragraph.remove(child)
    run = etree.SubElement(etree.SubElement(paragraph, w("r")), w("t"))
    run.text = "All of it is new."


def test_a_mark_that_is_deleted_behind_a_number_is_no_digit_of_it(brief_file: Path) -> None:
    text = brief_file.read_text(encoding="utf-8")
    brief_file.write_text(text.replace("repair took 9 days.", "repair was in 2011"), encoding="utf-8")
    file = build(brief_file, "policy-brief")

    def unmarked(body: etree._Element) -> None:
        found = (one for one in body.iter(w("p")) if "repair was in" in "".join(one.itertext()))
        paragraph = next(found)
        for link in paragraph.findall(w("hyperlink")):
            paragraph.remove(link)
        words = next(one for one in paragraph.iter(w("t")) if "2011" in one.text)
        words.text = words.text.replace("2011", "2021")

    edit(file, unmarked)
    assert [one.after for one in come(file).changes] == ["The average repair was in 2021"]


@pytest.mark.parametrize("name", ["report", "bulletin"])
def test_a_new_file_of_a_template_with_lists_brings_nothing(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", "demo", "--template", name]) == 0
    monkeypatch.chdir(tmp_path / "demo")
    assert main(["build", "-q", "-f", "docx"]) == 0
    assert main(["pull", "out/first-brief.docx"]) == 0
    assert "no changes" in capfd.readouterr().err


def test_a_numbered_heading_of_a_body_comes_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", "demo", "--template", "report"]) == 0
    monkeypatch.chdir(tmp_path / "demo")
    assert main(["build", "-q", "-f", "docx"]) == 0
    file = Path("out/first-brief.docx")
    with_parts(file, lambda _, data: data.replace(">On the side streams</w:t>", ">On small streams</w:t>"))
    found = come(file)
    assert [one.path for one in found.changes] == ["sections.early.body"]
    assert "### On small streams\n" in found.changes[0].after
    assert found.questions == ()


@pytest.mark.parametrize(("behind", "is_taken"), [("", True), (" of another series", False)])
def test_a_copied_line_that_repeats_a_field_of_the_brief_is_an_item_where_that_is_the_same(
    brief_file: Path, behind: str, is_taken: bool
) -> None:
    folder = Path("templates") / "mixed"
    folder.mkdir(parents=True)
    page = (
        "<!doctype html><html><head><title>{{ title }}</title></head><body><h1>{{ title }}</h1>"
        "{% for one in summary %}<p>{{ one.text }} ({{ series }})</p>{% endfor %}</body></html>"
    )
    (folder / "brief.html.j2").write_text(page, encoding="utf-8")
    (folder / "brief.css").write_text("body { font: 10pt 'IBM Plex Sans' }", encoding="utf-8")
    built = build(brief_file, "mixed")

    def copied(body: Element) -> None:
        line = next(one for one in body.iter(w("p")) if "".join(one.itertext()).startswith("The average"))
        new = deepcopy(line)
        etree.strip_elements(new, w("bookmarkStart"), w("bookmarkEnd"), with_tail=False)
        next(new.iter(w("t"))).text = "Nine days were asked for."
        words = [one for one in new.iter(w("t")) if ")" in (one.text or "")][-1]
        words.text = f"{behind}{words.text}"
        line.addnext(new)

    edit(built, copied)
    pulled = come(built)

    assert not pulled.changes
    assert bool(pulled.items) == is_taken
    asked = any("Nine days were asked for." in one.found for one in pulled.questions)
    assert asked != is_taken


def test_a_line_drawn_across_the_page_is_named_and_holds_nothing_back(built: Path) -> None:
    spaces = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    rule = f'<w:r><w:pict><v:rect {spaces} style="width:0;height:1.5pt" o:hr="t"/></w:pict></w:r>'

    def change(name: str, data: str) -> str:
        at = data.find("</w:p>", data.find("The report gives"))
        return data[:at] + rule + data[at:] if name == "word/document.xml" else data

    with_parts(built, change)
    found = come(built)
    assert [one.what for one in found.notices] == ["a ruled line came in"]
    assert found.changes == found.questions == ()


def test_a_question_shows_words_that_were_typed_in_the_middle_of_joined_lines(built: Path) -> None:
    def change(body: Element) -> None:
        words = next(one for one in body.iter(w("t")) if "Most of the use" in (one.text or ""))
        words.text = (words.text or "").replace("a few weeks", "a few zqx weeks")
        joined = next(words.iterancestors(w("p")))  # type: ignore[attr-defined]  # an element of lxml
        before = joined.getprevious()
        before.extend([one for one in joined if one.tag != w("pPr")])
        joined.getparent().remove(joined)

    edit(built, change)
    assert all("zqx" in one.found for one in come(built).questions)
    assert come(built).questions
