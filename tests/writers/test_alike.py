"""What Word sets where the PDF does: lines with pictures, markers of lists, borders, breaks."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

from PIL import Image

from briefgen import writers
from tests.pages import page


def part(folder: Path, body: str, css: str = "", name: str = "document") -> str:
    data = writers.write("docx", page(folder, body, css)).data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(f"word/{name}.xml").decode()


def test_the_line_of_a_picture_that_is_a_block_is_no_higher_than_the_picture(tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    Image.new("RGB", (40, 20)).save(tmp_path / "assets" / "a.png")

    body = '<p>Text</p><figure><img alt="A black rectangle" src="assets:a.png"></figure>'
    css = "img { display: block }"
    xml = part(tmp_path, body, css) + part(tmp_path, body, css, "styles")

    assert 'w:line="240" w:lineRule="auto"' in xml
    assert '<w:sz w:val="2"/>' in xml


def test_margins_above_a_page_that_is_asked_for_stay_above(tmp_path: Path) -> None:
    css = "nav { margin-bottom: 13pt } h2 { break-before: page; margin: 0 } p { margin: 0 }"

    body = "<nav><p>Contents</p></nav><h2>Summary</h2>"
    heading = part(tmp_path, body, css).rpartition("<w:p>")[2]
    style = re.findall('w:styleId="Heading1".*?</w:style>', part(tmp_path, body, css, "styles"))[0]

    assert "pageBreakBefore" in style
    assert 'w:before="0"' in style
    assert "w:before" not in heading


def test_markers_stand_as_near_to_their_text_as_in_the_pdf(tmp_path: Path) -> None:
    css = "body { font: 10pt 'IBM Plex Sans' } ul, ol { padding-left: 30pt }"

    lists = part(tmp_path, "<ul><li>One</li></ul><ol><li>Two</li></ol>", css, "numbering")

    found = re.findall(r'w:numFmt w:val="(\w+)".*?w:hanging="(\d+)"', lists)
    hanging = {kind: int(twips) / 20 for kind, twips in reversed(found)}
    assert 5 < hanging["bullet"] < 8  # the bullet and a space
    assert 3 < hanging["decimal"] < 4  # a space: the number ends before it


def test_the_rows_of_a_grid_are_bound_only_where_its_container_stays_together(tmp_path: Path) -> None:
    css = ".grid { display: grid; grid-template-columns: 1fr 1fr } .card { break-inside: avoid }"
    grid = '<div class="grid">' + '<div class="card"><p>1</p><p>of one</p></div>' * 4 + "</div>"

    free = part(tmp_path, grid, css) + part(tmp_path, grid, css, "styles")
    css += " .grid { break-inside: avoid }"
    held = part(tmp_path, grid, css) + part(tmp_path, grid, css, "styles")

    assert "<w:keepNext/>" not in free
    assert "<w:keepNext/>" in held


def test_a_table_in_a_box_has_its_ground_and_its_width(tmp_path: Path) -> None:
    css = ".box { background: #eef3f8; padding: 6pt 10pt } p { margin: 0 0 5pt } @page { margin: 20mm }"
    table = "<table><tr><td>1</td><td>2</td></tr></table>"

    xml = part(tmp_path, f'<div class="box"><p>One</p>{table}<p>Two</p></div>', css)

    cells = re.findall("<w:tcPr>.*?</w:tcPr>", xml)
    assert all('w:fill="EEF3F8"' in cell for cell in cells)
    assert int(re.findall(r'<w:left w:w="(\d+)"', cells[0])[0]) >= 200


def test_a_box_that_a_table_parts_has_each_border_once(tmp_path: Path) -> None:
    css = ".box { border-top: 2pt solid #123456; border-bottom: 1pt solid #654321 } p { margin: 0 }"
    table = "<table><tr><td>1</td></tr></table>"

    xml = part(tmp_path, f'<div class="box"><p>One</p>{table}<p>Two</p><p>Three</p></div>', css)
    xml += part(tmp_path, f'<div class="box"><p>One</p>{table}<p>Two</p><p>Three</p></div>', css, "styles")

    borders = [
        re.findall(r"<w:(top|bottom) w:val=.single", one) for one in re.findall("<w:pBdr>.*?</w:pBdr>", xml)
    ]
    assert sorted(one for one in borders if one) == [["bottom"], ["top"]]


def test_letters_have_the_colour_of_the_text_by_a_style_and_not_by_default(tmp_path: Path) -> None:
    styles = part(tmp_path, "<p>Text</p>", "body { color: #1d2733 }", "styles")

    default, _, normal = styles.partition("</w:docDefaults>")
    assert "<w:color" not in default
    assert "1D2733" in re.findall("<w:style .*?</w:style>", normal)[0]


def test_a_box_of_text_and_a_list_has_its_borders_once(tmp_path: Path) -> None:
    css = ".box { border-top: 2pt solid #123456; border-bottom: 1pt solid #654321 } p, ul { margin: 0 }"

    body = '<div class="box"><p>One</p><ul><li>Two</li><li>Three</li></ul><p>Four</p></div>'
    xml = part(tmp_path, body, css) + part(tmp_path, body, css, "styles")

    borders = [
        re.findall(r"<w:(top|bottom) w:val=.single", one) for one in re.findall("<w:pBdr>.*?</w:pBdr>", xml)
    ]
    assert sorted(one for one in borders if one) == [["bottom"], ["top"]]
