"""The PDF as a validator, a screen reader and a second build see it."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path

import page as validators
import pdfplumber
import pikepdf
import pytest

from briefgen import writers
from briefgen.errors import TemplateError
from tests.pages import page

HEAD = """<title>A title</title><meta name="author" content="An office">
<meta name="description" content="A subject"><meta name="keywords" content="one, two">"""
BODY = """<h1>A title</h1><p>Words with a <a href="https://example.org/report" title="The report">link</a>
and a <a href="#n1">mark</a>.</p><h2>A part</h2><ul><li>One</li></ul>
<table><thead><tr><th scope="col">Name</th></tr></thead><tbody><tr><td>One</td></tr></tbody></table>
<ol><li id="n1">A note</li></ol>"""
CSS = '@page { @bottom-right { content: counter(page) " of " counter(pages); font: 8pt "IBM Plex Sans" } }'


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return writers.write("pdf", page(tmp_path_factory.mktemp("pdf"), BODY, CSS, HEAD)).data


def test_the_file_is_pdf_ua_1(written: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(written)

    assert validators.validate_pdf(str(tmp_path / "a.pdf"), profile="ua1").failures == []


def test_every_glyph_of_a_cluster_says_a_letter(tmp_path: Path) -> None:
    data = writers.write("pdf", page(tmp_path, "<h1>\u0e01\u0e33</h1>", CSS, HEAD)).data

    with pikepdf.open(io.BytesIO(data)) as pdf:
        maps = [one.ToUnicode.read_bytes() for one in pdf.objects if "/ToUnicode" in dir_of(one)]
    assert any(b"<2060>" in one for one in maps)
    assert not any(b"<>" in one for one in maps)


def dir_of(one: pikepdf.Object) -> set[str]:
    return set(one.keys()) if isinstance(one, pikepdf.Dictionary) else set()


def test_a_file_with_letters_that_no_font_has_does_not_say_that_it_is_pdf_ua(tmp_path: Path) -> None:
    found = writers.write("pdf", page(tmp_path, "<h1>\U00013000</h1>", CSS, HEAD))
    with pikepdf.open(io.BytesIO(found.data)) as pdf:
        said = pdf.Root.Metadata.read_bytes() if "/Metadata" in pdf.Root else b""
        assert pdf.Root.MarkInfo.Marked
    assert found.heard
    assert b"pdfuaid" not in said


def test_qpdf_finds_nothing_wrong(written: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(written)

    assert (
        subprocess.run(["qpdf", "--check", tmp_path / "a.pdf"], capture_output=True, check=False).returncode
        == 0
    )


def test_title_author_subject_keywords_and_language_are_in_the_properties(written: bytes) -> None:
    with pikepdf.open(io.BytesIO(written)) as pdf:
        said = {name: str(pdf.docinfo[f"/{name}"]) for name in ("Title", "Author", "Subject", "Keywords")}
        assert said == {
            "Title": "A title",
            "Author": "An office",
            "Subject": "A subject",
            "Keywords": "one, two",
        }
        assert str(pdf.Root.Lang) == "en-AU"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle


def test_headings_become_bookmarks(written: bytes) -> None:
    with pikepdf.open(io.BytesIO(written)) as pdf, pdf.open_outline() as outline:
        assert [top.title for top in outline.root] == ["A title"]
        assert [below.title for below in outline.root[0].children] == ["A part"]


def test_links_are_described_by_their_words_not_by_their_address(written: bytes) -> None:
    with pikepdf.open(io.BytesIO(written)) as pdf:
        said = [str(note.Contents) for sheet in pdf.pages for note in sheet.get("/Annots", [])]
    assert said == ["The report", "mark"]


def test_all_fonts_are_embedded_and_are_those_that_were_asked_for(written: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(written)
    listed = subprocess.run(
        ["pdffonts", tmp_path / "a.pdf"], capture_output=True, text=True, check=True
    ).stdout
    fonts = [line.split() for line in listed.splitlines()[2:]]

    assert fonts
    assert all(font[0].partition("+")[2].startswith("IBM-Plex") for font in fonts)
    assert all(font[-5:-2] == ["yes", "yes", "yes"] for font in fonts)


def test_the_same_tree_gives_the_same_bytes(written: bytes, tmp_path: Path) -> None:
    assert writers.write("pdf", page(tmp_path, BODY, CSS, HEAD)).data == written


def test_an_image_from_the_network_is_an_error_that_names_the_address(tmp_path: Path) -> None:
    styled = page(tmp_path, '<p><img src="http://example.org/a.png" alt="A picture of nothing"></p>')

    with pytest.raises(TemplateError, match=r"http://example\.org/a\.png is refused"):
        writers.write("pdf", styled)


def test_what_the_stylesheet_gets_wrong_is_told(tmp_path: Path) -> None:
    written = writers.write("pdf", page(tmp_path, "<p>a</p>", "p { colour: red }"))

    assert any("colour" in warning for warning in written.warnings)


def test_a_font_that_stands_in_is_told(tmp_path: Path) -> None:
    css = 'html, body { font-family: "IBM Plex Sans" } @page { font-family: "IBM Plex Sans" }'
    plain = writers.write("pdf", page(tmp_path, "<p>Words</p>", css))
    arabic = writers.write("pdf", page(tmp_path, "<p>Words \u0645\u0631\u062d\u0628\u0627</p>", css))

    assert plain.warnings == ()
    assert arabic.warnings
    assert all("stands in" in said or ".notdef" in said for said in arabic.warnings)


def test_markers_stand_before_their_items_in_the_order_of_the_file(tmp_path: Path) -> None:
    html = "<ol><li>One<ol><li>Inner</li></ol></li><li>Two</li></ol><p>Behind</p>"
    css = "ol ol { list-style-type: upper-alpha }"
    (tmp_path / "a.pdf").write_bytes(writers.write("pdf", page(tmp_path, html, css)).data)

    with pdfplumber.open(tmp_path / "a.pdf") as pdf:
        words = [word["text"] for word in pdf.pages[0].extract_words(use_text_flow=True)]
    assert words == ["1.", "One", "A.", "Inner", "2.", "Two", "Behind"]


def test_columns_of_a_grid_go_from_right_to_left_where_the_text_does(tmp_path: Path) -> None:
    html = '<div class="grid" dir="rtl"><p>One</p><p>Two</p></div>'
    css = ".grid { display: grid; grid-template-columns: 2fr 1fr }"
    (tmp_path / "a.pdf").write_bytes(writers.write("pdf", page(tmp_path, html, css)).data)

    with pdfplumber.open(tmp_path / "a.pdf") as pdf:
        one, two = pdf.pages[0].extract_words()
    left, right = sorted((one, two), key=lambda word: float(word["x0"]))
    assert (left["text"], right["text"]) == ("Two", "One")


def test_text_goes_back_from_a_named_page_to_one_without_a_name(tmp_path: Path) -> None:
    html = '<p>One</p><div class="across"><p>Two</p></div><section><h2>Three</h2></section>'
    css = "@page across { size: A4 landscape } .across { page: across } h2 { float: left }"
    pages = writers.write("pdf", page(tmp_path, html, css)).pages

    assert [round(one.width) > round(one.height) for one in pages] == [False, True, False]
