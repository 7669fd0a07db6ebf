"""A house's own Word file in a template's folder is the base of the Word files that are built."""

from __future__ import annotations

import io
import json
import subprocess
from pathlib import Path

import docx
import pytest
from docx.shared import Mm, Pt

from briefgen.cli import main
from briefgen.word import open_package

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63f8cfc000000301010018dd8db00000000049454e44ae426082"
)
ROOT = Path(__file__).parents[2]
VALIDATOR = ROOT / "node_modules/.bin/ooxml-validator"
BUILT = Path("out/first-brief.docx")


@pytest.fixture
def house(demo: Path) -> Path:
    """A letterhead with a logo, own headers, paper and styles."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height, section.left_margin = Mm(216), Mm(279), Mm(31)
    section.different_first_page_header_footer = True
    head = section.first_page_header.paragraphs[0]
    head.text = "The Harbour Office, 12 Quay Street"
    head.add_run().add_picture(io.BytesIO(PIXEL), width=Mm(9))
    section.header.paragraphs[0].text = "The Harbour Office"
    document.styles["Heading 1"].font.size = Pt(19)
    document.styles["List Bullet"].font.italic = True
    file = demo / "templates" / "policy-brief" / "house.docx"
    file.parent.mkdir(parents=True)
    document.save(str(file))
    return file


def test_its_letterhead_paper_and_styles_win(house: Path) -> None:
    assert main(["build", "-q", "-f", "docx"]) == 0
    document = docx.Document(str(BUILT))
    section = document.sections[0]

    assert section.first_page_header.paragraphs[0].text == "The Harbour Office, 12 Quay Street"
    assert len(list(section.first_page_header.part.related_parts.values())) == 1  # the logo
    assert section.header.paragraphs[0].text == "The Harbour Office"
    assert round(section.page_width.mm) == 216
    assert document.styles["Heading 1"].font.size == Pt(19)
    assert document.styles["List Bullet"].font.italic


def test_what_it_lacks_comes_from_the_stylesheet(house: Path) -> None:
    assert main(["build", "-q", "-f", "docx"]) == 0
    document = docx.Document(str(BUILT))

    assert document.styles["Statistic Value"].font.bold
    footer = document.sections[0].footer
    assert any(paragraph.text for paragraph in footer.paragraphs)
    used = {paragraph.style.name for paragraph in document.paragraphs}
    assert used <= {style.name for style in document.styles}


def test_figures_of_one_width_on_a_house_base_are_valid_to_the_open_xml_sdk(house: Path) -> None:
    sheet = ROOT / "templates/policy-brief/brief.css"
    rule = "\n.statistic-value { font-variant-numeric: tabular-nums; }\n"
    house.with_name("brief.css").write_text(sheet.read_text(encoding="utf-8") + rule, encoding="utf-8")
    assert main(["build", "-q", "-f", "docx"]) == 0
    done = subprocess.run([VALIDATOR, BUILT], capture_output=True, text=True, check=False)

    assert b"w14:numSpacing" in open_package(BUILT.read_bytes()).parts["word/styles.xml"]
    assert json.loads(done.stdout)["errors"] == []


def test_a_file_on_a_house_base_comes_home(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", "-q", "-f", "docx"]) == 0
    assert main(["pull", str(BUILT)]) == 0
    assert "no changes" in capsys.readouterr().err


def test_what_is_no_word_file_is_named(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    house.write_bytes(b"no archive")
    assert main(["build", "-q", "-f", "docx"]) != 0
    assert "the house's Word file cannot be read" in capsys.readouterr().err


def test_a_side_heading_keeps_its_row_from_the_next_page_whatever_the_house_says(house: Path) -> None:
    assert main(["build", "-q", "-f", "docx"]) == 0
    document = docx.Document(str(BUILT))

    assert document.styles["Heading 1"].paragraph_format.keep_with_next
    cells = (cell for table in document.tables for row in table.rows for cell in row.cells)
    headings = [one for cell in cells for one in cell.paragraphs if one.style.name == "Heading 1"]
    assert len(headings) > 3
    assert {one.paragraph_format.keep_with_next for one in headings} == {False}
    assert {one.paragraph_format.space_before for one in headings} == {Pt(0)}
