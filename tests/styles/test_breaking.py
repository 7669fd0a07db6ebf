"""Long words and addresses may be divided at the same places in all formats, and nowhere are these a text."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen import layout, word, writers
from briefgen.model import Brief
from briefgen.styles import breaking
from briefgen.text import whole
from tests.pages import page

ADDRESS = "https://ports.example.org/reports-of-2025/moorings_by_basin.html?form=long&language=en"
WORD = "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung"
GRID = ".cards { display: grid; grid-template-columns: 1fr 1fr 1fr 1fr }"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("see https://a.example/x", ["see https://a.example/x"]),
        ("a word/or two", ["a word/or two"]),
        ("12/34", ["12/34"]),
        (
            ADDRESS,
            [
                "https://\u2060ports.",
                "example.",
                "org/",
                "reports-",
                "of-",
                "2025/",
                "moorings_",
                "by_",
                "basin.",
                "html?",
                "form=long&",
                "language=en",
            ],
        ),
        ("moorings@harbour-office.example.org", ["moorings@", "harbour-", "office.", "example.", "org"]),
    ],
)
def test_an_address_is_divided_behind_slashes_and_dots(text: str, parts: list[str]) -> None:
    assert breaking.addresses(text).split("\u200b") == parts


def test_a_word_is_divided_at_syllables_of_its_language() -> None:
    divided = breaking.words(f"Die {WORD}!", 24, "de-DE")
    assert divided.startswith("Die Grund\u00adstücks\u00adver\u00adkehrs")
    assert whole(divided) == f"Die {WORD}!"
    assert breaking.words(WORD, 24, "xx") == WORD
    assert breaking.words("eine kurze Zeile", 24, "de") == "eine kurze Zeile"


@given(st.text(), st.integers(10, 30))
def test_places_change_no_word(text: str, longest: int) -> None:
    assert whole(breaking.words(breaking.addresses(text), longest, "de")) == whole(text)


@pytest.mark.parametrize("html", [f"<p>{WORD}</p>", f"<p>{ADDRESS}</p>"])
def test_formats_hold_the_words_whole(html: str, tmp_path: Path) -> None:
    styled = page(tmp_path, f'<div class="cards"><div lang="de" data-field="title">{html}</div></div>', GRID)
    documents = {name: writers.write(name, styled) for name in ("pdf", "docx", "html")}
    assert not [one for one in layout.gate(styled, documents, Brief("x", {}, {})) if one.code == "L012"]
    read = word.lines(word.open_package(documents["docx"].data))
    assert [line.text for line in read if line.text] == [whole(html[3:-4])]


def test_word_gets_soft_hyphens_that_it_knows(tmp_path: Path) -> None:
    styled = page(tmp_path, f'<div class="cards"><p lang="de">{WORD}</p></div>', GRID)
    with zipfile.ZipFile(BytesIO(writers.write("docx", styled).data)) as archive:
        document = archive.read("word/document.xml").decode()
    assert document.count("<w:softHyphen/>") > 5
    assert "\u00ad" not in document


def test_running_text_is_not_divided(tmp_path: Path) -> None:
    styled = page(tmp_path, '<p lang="de">Die Verkehrswegeplanungsbeschleunigung kam</p>')
    assert "\u00ad" not in "".join(styled.tree.root.itertext())


def test_spaces_at_french_marks_are_narrow_and_come_home_as_spaces(tmp_path: Path) -> None:
    html = '<p lang="fr" data-field="title">Est-ce vrai ? « Oui » : 62 %, à 12:30.</p>'
    styled = page(tmp_path, html)
    printed = "Est-ce vrai\u202f? «\u202fOui\u202f»\u202f: 62\u202f%, à 12:30."
    documents = {name: writers.write(name, styled).data for name in ("docx", "html")}

    assert printed in documents["html"].decode()
    with zipfile.ZipFile(BytesIO(documents["docx"])) as archive:
        assert printed in archive.read("word/document.xml").decode()
    (line,) = word.lines(word.open_package(documents["docx"]))
    assert line.text == "Est-ce vrai ? « Oui » : 62 %, à 12:30."


def test_a_table_without_room_has_its_words_divided(tmp_path: Path) -> None:
    cells = "".join(f"<td>Verwaltung{number}gemeinschaft</td>" for number in "abcdefghij")
    styled = page(tmp_path, f'<table lang="de"><tbody><tr>{cells}</tr></tbody></table>')

    assert "Ver\u00adwal\u00adtung" in "".join(styled.tree.root.itertext())
    assert not styled.faults


def test_a_raised_mark_stays_at_its_word(tmp_path: Path) -> None:
    css = ".mark { font-size: 8pt; vertical-align: super }"
    widths = range(60, 140, 2)
    lines = "".join(
        f'<p style="width: {width}pt">found without a.<a class="mark">1</a></p>' for width in widths
    )
    styled = page(tmp_path, lines, css)
    pdf = writers.write("pdf", styled)

    marks = [one for one in layout.gate(styled, {"pdf": pdf}, Brief("x", {}, {})) if one.code == "L008"]
    assert marks == []
