"""A brand restyles every format by one setting, and what cannot be read is refused with what can."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen import writers
from briefgen.brand import Brand, branded, preset, presets, sheet
from briefgen.brand.themes import from_file
from briefgen.brand.values import LEAST, nearest
from briefgen.cli import main
from briefgen.contrast import contrast, of_hex
from briefgen.errors import ContentError, SourceError
from briefgen.settings import load
from tests.pages import page

WHITE = of_hex("ffffff")
CSS = """
:root { --brand: #0b5d57; --accent: #7a3b8f; --ink: #1d2733; --tint: #eaf5f3 }
body { color: var(--ink) }
h1 { color: var(--brand) }
"""


def test_six_brands_come_along_and_each_can_be_read() -> None:
    assert len(presets()) == 6
    for brand in presets().values():
        for color in (brand.primary, brand.accent, brand.ink):
            assert contrast(of_hex(color[1:]), WHITE) >= LEAST
            assert contrast(of_hex(color[1:]), of_hex(brand.tint[1:])) >= LEAST


@given(st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}"))
def test_the_colour_that_is_offered_can_be_read(color: str) -> None:
    assert contrast(of_hex(nearest(color, [WHITE])[1:]), WHITE) >= LEAST


@given(st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}"))
def test_a_colour_is_taken_or_refused_by_its_contrast(color: str) -> None:
    if contrast(of_hex(color[1:]), WHITE) >= LEAST:
        assert branded({"primary": color}).primary == color
    else:
        with pytest.raises(ValueError, match="the nearest that can be read is #"):
            branded({"primary": color})


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"colour": "#000000"}, "no 'colour': known are primary"),
        ({"primary": "blue"}, "primary as a colour of six hex digits"),
        ({"primary": 5}, "primary as a text"),
        ({"heading": 'X"; } body { display: none'}, "heading as a text"),
        ({"logo": "logo.exe"}, "logo as the name of a picture"),
    ],
)
def test_what_is_no_brand_is_refused(values: dict[str, object], said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        branded(values)


def test_a_brand_is_a_few_rules() -> None:
    assert sheet(Brand()) == ""
    assert sheet(branded({"accent": "#0B5D57"})) == ":root { --accent: #0b5d57 }\n"
    assert sheet(branded({"primary": "#0B5D57"})).startswith(":root { --brand: #0b5d57; --soft: #")
    assert 'src: url("assets:House.ttf")' in sheet(branded({"body": "House.ttf"}))
    assert '--body: "House"' in sheet(branded({"body": "House.ttf"}))


def test_a_short_colour_is_a_colour() -> None:
    assert branded({"primary": "#036"}).primary == "#003366"


def test_the_settings_name_a_brand_or_hold_one(tmp_path: Path) -> None:
    file = tmp_path / "briefgen.toml"
    file.write_text('brand = "plum"\n')
    assert load(tmp_path, {}, {}).brand == preset("plum")
    file.write_text('[brand]\nprimary = "#0b5d57"\n')
    assert load(tmp_path, {}, {}).brand.primary == "#0b5d57"


@pytest.mark.parametrize("text", ['brand = "gold"', '[brand]\nprimary = "#77aadd"', "brand = 5"])
def test_a_faulty_setting_is_told_with_its_place(tmp_path: Path, text: str) -> None:
    (tmp_path / "briefgen.toml").write_text(text + "\n")

    with pytest.raises(ContentError) as caught:
        load(tmp_path, {}, {})

    assert caught.value.place is not None
    assert caught.value.place.line == 1


def test_words_theme_has_the_named_colours_and_styles_refer_to_it(tmp_path: Path) -> None:
    document = writers.write("docx", page(tmp_path, "<h1>Title</h1><p>Words</p>", CSS)).data

    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        theme, styles = (archive.read(name).decode() for name in ("word/theme/theme1.xml", "word/styles.xml"))

    assert '<a:accent1><a:srgbClr val="0B5D57"/>' in theme
    assert '<w:color w:val="0B5D57" w:themeColor="accent1"/>' in styles
    assert '<w:color w:val="1D2733" w:themeColor="text1"/>' in styles


def test_a_stylesheet_without_names_has_no_theme(tmp_path: Path) -> None:
    document = writers.write("docx", page(tmp_path, "<h1>Title</h1>", "h1 { color: #0b5d57 }")).data

    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        assert "word/theme/theme1.xml" not in archive.namelist()
        assert "themeColor" not in archive.read("word/styles.xml").decode()


def test_a_brand_is_read_out_of_a_word_file(tmp_path: Path) -> None:
    file = tmp_path / "letterhead.docx"
    file.write_bytes(writers.write("docx", page(tmp_path, "<h1>Title</h1><p>Words</p>", CSS)).data)

    brand, left_out = from_file(file)

    assert (brand.primary, brand.ink, brand.tint) == ("#0b5d57", "#1d2733", "#eaf5f3")
    assert (brand.heading, brand.body) == ("IBM Plex Serif", "IBM Plex Serif")
    assert not left_out


def test_a_colour_of_a_theme_that_cannot_be_read_is_left_out_and_told(tmp_path: Path) -> None:
    theme = (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme>'
        '<a:accent1><a:srgbClr val="77AADD"/></a:accent1><a:accent2><a:srgbClr val="9C2A1C"/></a:accent2>'
        "</a:clrScheme></a:themeElements></a:theme>"
    )
    with zipfile.ZipFile(tmp_path / "deck.pptx", "w") as archive:
        archive.writestr("ppt/theme/theme1.xml", theme)

    brand, left_out = from_file(tmp_path / "deck.pptx")

    assert (brand.primary, brand.accent) == ("", "#9c2a1c")
    assert "left out: primary = '#77aadd'" in left_out[0]


def test_a_brand_is_read_out_of_a_brand_yml(tmp_path: Path) -> None:
    text = (
        "color:\n  palette:\n    deep: '#0b5d57'\n  primary: deep\n  foreground: '#1d2733'\n"
        "typography:\n  base: IBM Plex Serif\n  headings:\n    family: IBM Plex Sans\n"
        "logo:\n  medium: img/logo.svg\n"
    )
    (tmp_path / "_brand.yml").write_text(text)

    brand, _ = from_file(tmp_path / "_brand.yml")

    assert brand == Brand("#0b5d57", "", "#1d2733", "", "IBM Plex Sans", "IBM Plex Serif", "logo.svg")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("x.docx", b"no archive"),
        ("x.yml", b"- a\n"),
        ("x.yml", b"\xff\xfe"),
        ("x.yml", b"a: ["),
        ("gone.docx", None),
    ],
)
def test_a_file_without_a_brand_is_refused(tmp_path: Path, name: str, data: bytes | None) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)

    with pytest.raises(SourceError):
        from_file(tmp_path / name)


def test_the_commands_print_brands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["brands"]) == 0
    assert "harbour  primary #14406b" in capsys.readouterr().out
    (tmp_path / "_brand.yml").write_text("color:\n  primary: '#0b5d57'\n")
    assert main(["brand", "from", str(tmp_path / "_brand.yml")]) == 0
    assert capsys.readouterr().out == '[brand]\nprimary = "#0b5d57"\n'
