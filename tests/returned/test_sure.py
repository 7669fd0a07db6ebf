"""What needs no question, since building again shows that it is right."""

from __future__ import annotations

import unicodedata
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
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PAGE = """<!doctype html><html><head><title>{{ title }}</title></head><body><h1>{{ title }}</h1>
{% if quotes %}<h2>Voices – as heard, “café”</h2>{% endif %}
{% for one in quotes %}<p>{{ one.text }} <em>{{ one.speaker }}</em></p>{% endfor %}
<h2>Findings</h2>{% for one in summary %}<p class="point">{{ one.text }}</p>{% endfor %}</body></html>"""


def with_page(brief_file: Path) -> Path:
    folder = Path("templates") / "plain"
    folder.mkdir(parents=True)
    (folder / "brief.html.j2").write_text(PAGE, encoding="utf-8")
    (folder / "brief.css").write_text("body { font: 10pt 'IBM Plex Sans' }", encoding="utf-8")
    return build(brief_file, "plain")


def report(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(folder)
    assert main(["new", "demo", "--template", "report"]) == 0
    monkeypatch.chdir(folder / "demo")
    assert main(["build", "-q", "-f", "docx", "--no-check"]) == 0
    return Path("out/first-brief.docx")


def come(file: Path) -> Pulled:
    return bring(Request(file, CONTENT), dry_run=True)


def line(body: Element, words: str) -> Element:
    return next(one for one in body.iter(w("p")) if "".join(one.itertext()).startswith(words))


def removed(*words: str) -> Callable[[Element], None]:
    def change(body: Element) -> None:
        for one in words:
            paragraph = line(body, one)
            paragraph.getparent().remove(paragraph)  # type: ignore[attr-defined]  # lxml's

    return change


def test_letters_parted_from_their_accents_are_no_change(brief_file: Path) -> None:
    file = with_page(brief_file)

    def parted(body: Element) -> None:
        for one in body.iter(w("t")):
            one.text = unicodedata.normalize("NFD", one.text or "")

    edit(file, parted)
    found = come(file)
    assert (found.changes, found.questions, found.notices) == ((), (), ())


def test_a_content_file_with_parted_letters_comes_home_as_it_was(brief_file: Path) -> None:
    text = brief_file.read_text(encoding="utf-8").replace("repair took 9 days.", "repa\u0301ir took 9 days.")
    brief_file.write_text(text, encoding="utf-8")
    found = come(with_page(brief_file))
    assert (found.changes, found.questions, found.notices) == ((), (), ())


def test_a_heading_that_goes_with_all_its_items_is_not_asked_about(brief_file: Path) -> None:
    file = with_page(brief_file)
    edit(file, removed("Voices", "A fountain that is", "Nobody walks"))
    found = come(file)
    assert [one.kind for one in found.items] == ["delete", "delete"]
    assert (found.questions, found.notices) == ((), ())


def test_a_heading_that_goes_with_one_of_its_items_is_named(brief_file: Path) -> None:
    file = with_page(brief_file)
    edit(file, removed("Voices", "A fountain that is"))
    found = come(file)
    assert [one.path for one in found.items] == ["quotes.heatwave"]
    assert found.questions == ()
    assert [one.what for one in found.notices] == [
        "the template's line “Voices – as heard, “café”” is gone, and will be printed again"
    ]


def test_a_heading_that_goes_alone_is_asked_about(brief_file: Path) -> None:
    file = with_page(brief_file)
    edit(file, removed("Voices"))
    assert len(come(file).questions) == 1


def test_a_copied_line_of_two_fields_is_told_apart_by_their_styles(brief_file: Path) -> None:
    file = with_page(brief_file)

    def copied(body: Element) -> None:
        model = line(body, "Nobody walks")
        new = deepcopy(model)
        etree.strip_elements(new, w("bookmarkStart"), w("bookmarkEnd"), with_tail=False)
        texts = [one for one in new.iter(w("t")) if (one.text or "").strip()]
        texts[0].text, texts[-1].text = "Where is the water in July", "Town Council"
        model.addnext(new)  # type: ignore[attr-defined]  # lxml's

    edit(file, copied)
    found = come(file)
    assert found.questions == ()
    assert [one.said for one in found.items] == ["Where is the water in July\nTown Council"]


@pytest.mark.parametrize("is_marked", [True, False])
def test_a_point_parted_with_enter_becomes_two(built: Path, is_marked: bool) -> None:
    def parted(body: Element) -> None:
        first = line(body, "Most of the use")
        new = deepcopy(first)
        for one in (w("bookmarkStart"), w("hyperlink")):
            etree.strip_elements(new, one, with_tail=False)
        etree.strip_elements(first, w("bookmarkEnd"), w("hyperlink"), with_tail=False)
        for paragraph, words in ((first, "Most of the use falls into a few weeks."), (new, "It is summer.")):
            texts = list(paragraph.iter(w("t")))
            texts[0].text = words
            for other in texts[1:]:
                other.text = ""
        first.addnext(new)  # type: ignore[attr-defined]  # lxml's
        if not is_marked:
            etree.strip_elements(body, w("bookmarkStart"), w("bookmarkEnd"), with_tail=False)

    edit(built, parted)
    found = come(built)
    assert found.questions == ()
    assert [(one.path, one.after) for one in found.changes] == [
        ("summary.season.text", "Most of the use falls into a few weeks.")
    ]
    assert [(one.kind, one.after, one.said) for one in found.items] == [("insert", "season", "It is summer.")]
    assert any("will be printed again" in one.what for one in found.notices)


def test_a_table_that_an_editor_puts_in_is_one_in_the_body(built: Path) -> None:
    cells = [["Year", "Uses"], ["2024", ""], ["2025", "many"]]
    rows = "".join(
        "<w:tr>" + "".join(f"<w:tc><w:p><w:r><w:t>{one}</w:t></w:r></w:p></w:tc>" for one in row) + "</w:tr>"
        for row in cells
    )
    table = f'<w:tbl xmlns:w="{W}"><w:tblPr/>{rows}</w:tbl>'
    edit(built, lambda body: line(body, "The report gives").addnext(etree.fromstring(table)))  # type: ignore[attr-defined]  # lxml's
    found = come(built)
    assert found.questions == ()
    assert "\n| Year | Uses |\n|---|---|\n| 2024 |  |\n| 2025 | many |" in found.changes[0].after


def test_a_list_of_contents_that_says_a_heading_anew_is_not_asked_about(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = report(tmp_path, monkeypatch)

    def everywhere(body: Element) -> None:
        for one in body.iter(w("t")):
            one.text = (one.text or "").replace("The board's own measure", "The measure of the board")

    edit(file, everywhere)
    found = come(file)
    assert [one.path for one in found.changes] == ["sections.early.body"]
    assert found.questions == ()


@pytest.mark.parametrize(("words", "verb"), [("Test the sirens", ""), ("the sirens twice a year", "Test")])
def test_a_row_copied_in_a_numbered_table_is_an_item(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str, verb: str
) -> None:
    file = report(tmp_path, monkeypatch)

    def copied(body: Element) -> None:
        row = next(one for one in body.iter(w("tr")) if "for each reach how" in "".join(one.itertext()))
        new = deepcopy(row)
        etree.strip_elements(new, w("bookmarkStart"), w("bookmarkEnd"), with_tail=False)
        texts = {one.text: one for one in new.iter(w("t"))}
        texts["for each reach how early the warnings came"].text = words
        texts["Publish"].text = verb
        if not verb:
            texts["5.\u00a0"].text = ""
        row.addnext(new)  # type: ignore[attr-defined]  # lxml's

    edit(file, copied)
    found = come(file)
    assert found.questions == ()
    (item,) = found.items
    assert item.item is not None
    said = {name: one.text for name, one in item.item.fields.items()}
    assert (said.get("verb", ""), said["text"], said["actor"]) == (verb, words, "Water Board")


def test_a_section_typed_behind_a_case_is_none_of_the_case(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = report(tmp_path, monkeypatch)

    def typed(body: Element) -> None:
        above = line(body, "Who registers a new address")
        for model, words in (("What the recommendations", "Rain falls."), ("6\u2002", "7\u2002The weather")):
            found = [one for one in body.iter(w("p")) if "".join(one.itertext()).startswith(model)]
            new = deepcopy(found[-1])
            etree.strip_elements(new, w("bookmarkStart"), w("bookmarkEnd"), with_tail=False)
            texts = list(new.iter(w("t")))
            for one in texts:
                one.text = words if one is texts[0] else ""
            while above.getparent().tag != w("body"):  # type: ignore[attr-defined]  # lxml's
                above = above.getparent()  # type: ignore[attr-defined]  # lxml's
            above.addnext(new)  # type: ignore[attr-defined]  # lxml's

    edit(file, typed)
    found = come(file)
    assert [(one.after, one.said) for one in found.items] == [("others", "The weather\nRain falls.\n")]
    assert (found.changes, found.questions) == ((), ())


def test_words_made_bold_are_so_together(built: Path) -> None:
    def dressed(body: Element) -> None:
        run = next(iter(line(body, "The report gives").iter(w("r"))))
        run.insert(0, etree.fromstring(f'<w:rPr xmlns:w="{W}"><w:b/></w:rPr>'))

    edit(built, dressed)
    assert "\n**The report gives no figures on who uses" in f"\n{come(built).changes[0].after}"


def test_a_number_of_the_template_stays_out_of_a_line_that_it_was_joined_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = report(tmp_path, monkeypatch)

    def joined(body: Element) -> None:
        one = next(
            two
            for two in body.iter(w("p"))
            if "".join(two.itertext()).startswith("Warnings came earlier from year to year. In 2022")
        )
        heading = one.getnext()  # type: ignore[attr-defined]  # lxml's
        for child in [child for child in heading if child.tag != w("pPr")]:
            one.append(child)
        heading.getparent().remove(heading)

    edit(file, joined)
    found = come(file)

    (change,) = found.changes
    assert "5.2 hours. On the side streams" in change.after
    assert "1.1" not in change.after
    assert not found.questions


def test_a_mark_put_into_a_field_that_holds_none_is_named_and_no_text_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new", "demo"]) == 0
    monkeypatch.chdir(tmp_path / "demo")
    assert main(["build", "-q", "-f", "docx", "--no-check"]) == 0
    file = Path("out/first-brief.docx")

    def marked(body: Element) -> None:
        mark = next(
            one for one in body.iter(w("hyperlink")) if (one.get(w("anchor")) or "").startswith("note_")
        )
        title = next(one for one in body.iter(w("p")) if "".join(one.itertext()).strip())
        title.append(deepcopy(mark))

    edit(file, marked)
    found = come(file)

    assert not found.changes
    assert any("the mark of a note" in one.what for one in found.notices)
