"""The layout gate sees what a reader would, and says nothing of pages that are well."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from briefgen import layout, writers
from briefgen.cli import main
from briefgen.layout.glyphs import package, script
from briefgen.layout.picture import AROUND, COLOR, DOTS, POINTS, pictures
from briefgen.layout.reading import contrast
from briefgen.model import Brief
from tests.casefile import cases
from tests.laws import examples
from tests.pages import page

CASES = cases("layout/pages.txt")
BRIEF = Brief("brief", {}, {})


def codes(folder: Path, html: str, css: str, formats: tuple[str, ...] = ("pdf",)) -> list[str]:
    styled = page(folder, html, css)
    documents = {form: writers.write(form, styled) for form in formats}
    return [finding.code for finding in layout.gate(styled, documents, BRIEF)]


@pytest.mark.parametrize("case", [parts for _, parts in CASES], ids=[title for title, _ in CASES])
def test_the_gate_says_this_of_a_page(case: dict[str, str], tmp_path: Path) -> None:
    assert codes(tmp_path, case["html"], case["css"]) == case["codes"].split()


def test_a_text_that_one_format_lost_is_an_error(tmp_path: Path) -> None:
    styled = page(tmp_path, '<p data-field="title">Words that count</p>')
    written = writers.write("docx", styled)
    other = writers.write("docx", page(tmp_path / "other", "<p>Others</p>"))

    (found,) = layout.gate(styled, {"docx": replace(written, data=other.data)}, BRIEF)
    assert (found.code, found.severity, found.path) == ("L012", "error", "title")
    assert "Words that count" in found.message


@pytest.mark.parametrize(
    ("word", "expected"),
    [("X" * 30, ["L013"]), ("X" * 4, []), ("over " * 30, [])],
    ids=["wide", "short", "many"],
)
def test_what_is_wider_than_its_place_in_word_is_told_without_a_pdf(
    word: str, expected: list[str], tmp_path: Path
) -> None:
    css = ".grid { display: grid; grid-template-columns: repeat(4, 1fr) }"
    html = f'<div class="grid"><p data-field="title">{word}</p><p>b</p></div>'
    styled = page(tmp_path, html, css)
    found = list(layout.gate(styled, {"docx": writers.write("docx", styled)}, BRIEF))
    assert [one.code for one in found] == expected
    assert all(one.path == "title" and one.severity == "warning" for one in found)


def test_a_word_beside_a_long_line_stays_whole_in_word(tmp_path: Path) -> None:
    html = f'<div class="row"><p data-field="title">Policy briefing</p><p>{"over and out " * 30}</p></div>'
    styled = page(tmp_path, html, ".row { display: flex }")

    assert not list(layout.gate(styled, {"docx": writers.write("docx", styled)}, BRIEF))


def test_scripts_are_told_by_their_letters() -> None:
    assert [script(letter) for letter in "背हก한👍"] == ["CJK", "DEVANAGARI", "THAI", "HANGUL", "EMOJI"]
    assert package("CJK") == "fonts-noto-cjk"
    assert package("THAI") == "fonts-noto-core"


def test_contrast_is_that_of_wcag() -> None:
    assert contrast((0, 0, 0), (1, 1, 1)) == pytest.approx(21)
    assert contrast((1, 1, 1), (1, 1, 1)) == 1


words = st.text(st.characters(categories=("Ll", "Lu", "Nd"), max_codepoint=0x17F), min_size=1, max_size=12)
texts = st.lists(words, min_size=1, max_size=30).map(" ".join)


@settings(
    deadline=None, max_examples=examples(6), suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.lists(texts, min_size=2, max_size=5), min_size=1, max_size=6), texts)
def test_all_formats_hold_all_texts(tmp_path: Path, rows: list[list[str]], text: str) -> None:
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    head = "".join("<th>Head</th>" for _ in range(max(map(len, rows))))
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{cells}</tbody></table>"
    html = f"<p>{text}</p>{table}<ul><li>{text}</li></ul>"

    assert "L012" not in codes(tmp_path, html, "", ("pdf", "docx", "html"))


TOP = '@page { @top-left { content: "Office" } }'
FOOT = '@page { @bottom-left { content: "Office" } }'
COUNT = '@page { @bottom-right { content: counter(page) " of " counter(pages) } }'
STRING = "@page { @top-left { content: string(a) } } h2 { string-set: a content() }"


@pytest.mark.parametrize(
    ("pdf", "word", "pages", "differs"),
    [
        (TOP, TOP, 1, False),
        (TOP, FOOT, 1, True),
        ("", TOP, 1, False),
        ("", TOP, 2, True),
        (COUNT, "", 1, True),
        (STRING, STRING, 2, False),
    ],
)
def test_headers_and_footers_are_compared(
    pdf: str, word: str, pages: int, differs: bool, tmp_path: Path
) -> None:
    html = "<h2>One</h2>" + '<h2 style="break-before: page">Two</h2>' * (pages - 1)
    styled = page(tmp_path / "pdf", html, pdf)
    other = writers.write("docx", page(tmp_path / "word", html, word))
    documents = {"pdf": writers.write("pdf", styled), "docx": other}

    found = [one.message for one in layout.gate(styled, documents, BRIEF) if one.code == "L012"]
    assert bool(found) == differs, found


def test_a_picture_of_the_page_marks_the_place(tmp_path: Path) -> None:
    html = '<p>The first line of words</p><p class="over">The second line of words</p>'
    styled = page(tmp_path, html, ".over { margin-top: -24pt }")
    documents = {"pdf": writers.write("pdf", styled)}
    found = layout.look(styled, documents)
    ((name, data),) = pictures(documents["pdf"].data, found)

    assert name == "page-1-L003"
    image = Image.open(BytesIO(data)).convert("RGB")
    assert found[0].box is not None
    left, top = (round((side - AROUND) * DOTS / POINTS) for side in found[0].box[:2])
    assert COLOR in {image.getpixel((left + 10, top + one)) for one in (-1, 0, 1)}


def test_without_checks_a_letter_that_no_font_has_is_told_and_stops_nothing(
    demo: Path, brief_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = brief_file.read_text("utf-8").replace("Roughly 310,000", "Roughly 310,000 \U000e0fff\U00013000", 1)
    brief_file.write_text(text, "utf-8")

    assert main(["build", "--no-check"]) == 0
    assert "warning L009" in capsys.readouterr().err
    assert (demo / "out" / "first-brief.docx").is_file()
