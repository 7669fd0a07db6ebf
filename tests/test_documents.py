"""The documents of the real brief, seen by programs that are not ours: validators, LibreOffice, poppler."""

from __future__ import annotations

import json
import re
import subprocess
from difflib import SequenceMatcher
from pathlib import Path

import docx
import page as validators
import pdfplumber
import pytest
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from briefgen import assets, content, merge, styles, writers
from tests.office import converted

ROOT = Path(__file__).resolve().parent.parent
VALIDATOR = ROOT / "node_modules/.bin/ooxml-validator"
MARGIN = 0.05
"""Of the page's height: headers and footers stand there; the text begins at 17 mm of 297."""
FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>{}</dir></fontconfig>"""


pytestmark = pytest.mark.xdist_group("office")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with brief.pdf, brief.docx, and word.pdf, which LibreOffice made of the Word file."""
    folder = tmp_path_factory.mktemp("built")
    roots = assets.roots(ROOT)
    tree = merge.merge(content.load(ROOT / "content/meta-e2ee.yaml"), "policy-brief", roots)
    styled = styles.compute(tree, roots, ROOT)
    for suffix in ("pdf", "docx"):
        (folder / f"brief.{suffix}").write_bytes(writers.write(suffix, styled).data)
    (folder / "fonts.conf").write_text(FONTS.format(assets.package_root() / "fonts"), encoding="utf-8")
    (folder / "word").mkdir()
    converted(folder / "brief.docx", "pdf", folder / "word", {"FONTCONFIG_FILE": str(folder / "fonts.conf")})
    return folder


def words(file: Path) -> tuple[list[tuple[str, str, float]], int]:
    """Text, font and size of all words between header and footer, in the order of drawing; the pages."""
    found = []
    with pdfplumber.open(file) as pdf:
        for sheet in pdf.pages:
            top, bottom = sheet.height * MARGIN, sheet.height * (1 - MARGIN)
            for word in sheet.extract_words(extra_attrs=["fontname", "size"], use_text_flow=True):
                text = re.sub("[•◦▪]", "", word["text"])
                if (
                    top < word["top"]
                    and word["bottom"] < bottom
                    and text
                    and not re.fullmatch(r"\d+\.", text)
                ):
                    font = re.sub("[^a-z]", "", word["fontname"].partition("+")[2].lower())
                    found.append((text, font.removesuffix("regular"), word["size"]))
        return found, len(pdf.pages)


def test_the_brief_has_two_pages_and_the_last_is_not_almost_empty(built: Path) -> None:
    with pdfplumber.open(built / "brief.pdf") as pdf:
        assert len(pdf.pages) == 2
        lowest = max(word["bottom"] for word in pdf.pages[-1].extract_words() if word["bottom"] < 770)
        assert lowest > pdf.pages[-1].height * 0.2


@pytest.fixture(scope="module")
def pairs(built: Path) -> list[tuple[tuple[str, str, float], tuple[str, str, float]]]:
    """The words that stand in both, in the same order."""
    pdf, word = words(built / "brief.pdf")[0], words(built / "word/brief.pdf")[0]
    match = SequenceMatcher(None, [one[0] for one in pdf], [one[0] for one in word], autojunk=False)
    return [
        (pdf[block.a + at], word[block.b + at])
        for block in match.get_matching_blocks()
        for at in range(block.size)
    ]


def test_the_word_file_has_the_words_of_the_pdf_in_its_order(built: Path, pairs: list[object]) -> None:
    (pdf, pages), (_, word_pages) = words(built / "brief.pdf"), words(built / "word/brief.pdf")

    assert len(pairs) >= 0.99 * len(pdf)
    assert abs(pages - word_pages) <= 1


def test_the_word_file_has_the_fonts_and_sizes_of_the_pdf(
    pairs: list[tuple[tuple[str, str, float], tuple[str, str, float]]],
) -> None:
    alike = [one[1] == other[1] and abs(one[2] - other[2]) <= 0.6 for one, other in pairs]

    assert sum(alike) >= 0.98 * len(pairs)


def test_the_pdf_is_pdf_ua_1(built: Path) -> None:
    assert validators.validate_pdf(str(built / "brief.pdf"), profile="ua1").failures == []


def test_the_open_xml_sdk_finds_nothing_wrong(built: Path) -> None:
    assert VALIDATOR.exists(), "the validator is missing: `make test` installs it"
    done = subprocess.run([VALIDATOR, built / "brief.docx"], capture_output=True, text=True, check=False)

    assert json.loads(done.stdout)["errors"] == []


def test_the_navigation_pane_shows_every_section(built: Path) -> None:
    document = docx.Document(str(built / "brief.docx"))
    sections = content.load(ROOT / "content/meta-e2ee.yaml").blocks["sections"].values()
    lines = [Paragraph(line, document) for line in document.element.body.iter(qn("w:p"))]
    headings = [line.text for line in lines if line.style.name == "Heading 1"]

    assert {section.fields["heading"].text for section in sections} <= set(headings)
    assert {"Summary", "Key statistics", "Sources"} <= set(headings)


def test_every_data_table_has_a_header_row(built: Path) -> None:
    tables = docx.Document(str(built / "brief.docx")).element.body.iter(qn("w:tbl"))
    data = [table for table in tables if table.find(f"{qn('w:tblPr')}/{qn('w:tblStyle')}") is not None]

    assert data
    for table in data:
        assert table.find(f"{qn('w:tr')}/{qn('w:trPr')}/{qn('w:tblHeader')}") is not None


def test_no_paragraph_is_there_for_space_alone(built: Path) -> None:
    """But those that part two tables, which Word would join, and the end that Word wants of a cell.

    A cell between a side heading and its text is such an end: as high as what stays together in its row.
    """
    body = docx.Document(str(built / "brief.docx")).element.body
    empty = [line for line in body.iter(qn("w:p")) if not list(line.iter(qn("w:t")))]

    for line in empty:
        around = [line.getprevious(), line.getnext()]
        parts = [one is not None and one.tag == qn("w:tbl") for one in around]
        cell = line.getparent()
        beside = cell.getprevious(), cell.getnext()
        between = (
            around[0] is not None and around[0].tag == qn("w:tcPr") and all(one is not None for one in beside)
        )
        assert all(parts) or (cell.tag == qn("w:tc") and (parts[0] or between))


def test_every_look_is_a_style_but_for_spaces(built: Path) -> None:
    body = docx.Document(str(built / "brief.docx")).element.body
    own = [run for run in body.iter(qn("w:r")) if run.rPr is not None]
    formatted = [run for run in own if any(child.tag != qn("w:rStyle") for child in run.rPr)]

    assert len(formatted) <= 0.05 * len(list(body.iter(qn("w:r"))))


def test_the_reading_order_is_that_of_the_page(built: Path) -> None:
    told = subprocess.run(
        ["pdfinfo", "-struct-text", built / "brief.pdf"], capture_output=True, text=True, check=True
    ).stdout
    order = ["Summary", "Key statistics", "Context", "In their words", "Questions for", "Sources"]
    places = [told.index(f'"{heading}') for heading in order]

    assert places == sorted(places)
