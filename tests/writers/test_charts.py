"""A chart is the same in all formats, and Word edits it itself."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from xml.sax.saxutils import quoteattr

import pdfplumber
import pytest
from openpyxl import load_workbook

from briefgen import writers
from briefgen.charts import KINDS
from briefgen.styles import Styled
from briefgen.word import open_package
from briefgen.word.charts import charts
from briefgen.writers.docx.charts.data import number_format
from tests.pages import page

needs_office = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")

CSS = """
.chart-label, .chart-value { font: 9pt/1.25 "IBM Plex Sans" }
.mark-1 { color: #14406b }
.mark-2 { color: #8592a0 }
.mark-3 { color: #55606e }
.chart-data { display: none }
"""
ROWS = [
    ["", "Norwood", "Eastbay", "Ferry & Quay"],
    ["2019", "1,240", "760", "430"],
    ["2023", "980", "810", "225"],
]
LYING = [
    ["", "2019", "2023"],
    ["Norwood", "1,240", "980"],
    ["Eastbay", "760", "810"],
    ["Ferry", "430", "225"],
]


def figure(kind: str, rows: list[list[str]]) -> str:
    cells = "".join(
        "<tr>"
        + "".join(f'<td data-field="charts.x.data.1">{cell.replace("&", "&amp;")}</td>' for cell in row)
        + "</tr>"
        for row in rows
    )
    said = f'data-chart="{kind}" data-focus="" data-alt="What the chart shows"'
    return f'<figure class="chart" {said}><div class="chart-data"><table>{cells}</table></div></figure>'


def styled(folder: Path, kind: str) -> Styled:
    return page(folder, figure(kind, LYING if kind in ("grouped", "dot") else ROWS), CSS)


@pytest.mark.parametrize("kind", KINDS)
def test_word_holds_the_numbers_of_the_table(tmp_path: Path, kind: str) -> None:
    document = writers.write("docx", styled(tmp_path, kind)).data
    rows = LYING if kind in ("grouped", "dot") else ROWS

    found = [one for chart in charts(open_package(document)) for one in chart.series]

    assert [one.name for one in found] == rows[0][1:]
    values = [
        [float(cell.replace(",", "")) for cell in column]
        for column in zip(*(row[1:] for row in rows[1:]), strict=True)
    ]
    assert [list(one.values) for one in found] == values
    if kind != "dot":
        assert all(list(one.categories) == [row[0] for row in rows[1:]] for one in found)


def test_the_workbook_is_the_table(tmp_path: Path) -> None:
    document = writers.write("docx", styled(tmp_path, "line")).data

    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        sheet = load_workbook(io.BytesIO(archive.read("word/embeddings/workbook1.xlsx"))).active

    assert [list(row) for row in sheet.iter_rows(values_only=True)] == [
        ["", "Norwood", "Eastbay", "Ferry & Quay"],
        ["2019", 1240, 760, 430],
        ["2023", 980, 810, 225],
    ]


def test_small_charts_are_a_chart_each(tmp_path: Path) -> None:
    document = writers.write("docx", styled(tmp_path, "multiples")).data

    assert [chart.name for chart in charts(open_package(document))] == [
        "charts.x.data",
        "charts.x.data 2",
        "charts.x.data 3",
    ]


def test_a_chart_says_what_it_shows_in_every_format(tmp_path: Path) -> None:
    one = styled(tmp_path, "bar")

    with zipfile.ZipFile(io.BytesIO(writers.write("docx", one).data)) as archive:
        assert 'descr="What the chart shows"' in archive.read("word/document.xml").decode()
    assert "<title>What the chart shows</title>" in writers.write("html", one).data.decode()


def test_html_has_the_numbers_behind_a_summary(tmp_path: Path) -> None:
    text = writers.write("html", styled(tmp_path, "bar")).data.decode()

    assert re.search(r"<details[^>]*><summary>Data</summary><table>", text)


@pytest.mark.parametrize(
    ("printed", "value", "code"),
    [
        ("310", 310, "0"),
        ("1,240", 1240, "#,##0"),
        ("1.240", 1240, "#,##0"),
        ("12.5", 12.5, "0.0"),
        ("38%", 38, '0"%"'),
        ("£3.40", 3.4, '"£"0.00'),
        ("3.4 million", 3400000, ""),
        ("about a third", 1 / 3, ""),
    ],
)
def test_a_number_is_shown_as_it_was_printed(printed: str, value: float, code: str) -> None:
    found = number_format(printed, value)

    assert found == (f'<c:numFmt formatCode={quoteattr(code)} sourceLinked="0"/>' if code else "")


def bars(data: bytes) -> list[tuple[float, float]]:
    """Where the filled bars of a page begin and end, from the top."""
    with pdfplumber.open(io.BytesIO(data)) as document:
        found = [*document.pages[0].rects, *document.pages[0].curves]
    filled = [
        one for one in found if one["fill"] and one["height"] > 6 and one["width"] > 6 and _is_mark(one)
    ]
    return sorted((round(one["x0"], 2), round(one["x1"], 2)) for one in filled)


def _is_mark(one: dict[str, object]) -> bool:
    color = one["non_stroking_color"]
    return isinstance(color, tuple | list) and len(color) == 3 and not all(part > 0.95 for part in color)


@needs_office
def test_bars_of_a_word_chart_end_where_those_of_the_pdf_do(tmp_path: Path) -> None:
    one = styled(tmp_path, "grouped")
    file = tmp_path / "chart.docx"
    file.write_bytes(writers.write("docx", one).data)
    command = [
        "soffice",
        "--headless",
        f"-env:UserInstallation={tmp_path.as_uri()}/profile",
        "--convert-to",
        "pdf",
    ]
    subprocess.run([*command, "--outdir", str(tmp_path), str(file)], check=True, capture_output=True)

    ours, theirs = bars(writers.write("pdf", one).data), bars((tmp_path / "chart.pdf").read_bytes())

    assert len(ours) == len(theirs) == 6
    within = 0.02 * next(iter(one.drawings.values())).plot.panels[0].width
    assert all(
        abs(a - b) < within
        for pair, other in zip(ours, theirs, strict=True)
        for a, b in zip(pair, other, strict=True)
    )


def test_a_point_that_stands_out_has_its_colour_where_libreoffice_reads_it(tmp_path: Path) -> None:
    rows = [["", "Boats"], ["Norwood", "12"], ["Eastbay", "30"], ["Ferry", "21"]]
    made = page(tmp_path, figure("dot", rows).replace('data-focus=""', 'data-focus="Eastbay"'), CSS)
    with zipfile.ZipFile(io.BytesIO(writers.write("docx", made).data)) as archive:
        part = archive.read("word/charts/chart1.xml").decode()

    (series,) = re.findall(r"<c:ser>(?:(?!</c:ser>).)*<c:v>Boats</c:v>.*?</c:ser>", part)
    colors = re.findall(r'<c:dPt><c:idx val="(\d)"/><c:marker>.*?srgbClr val="(\w{6})"/>', series)
    assert colors == [("0", "8592A0"), ("1", "14406B"), ("2", "8592A0")]
    sizes = re.findall(r'<c:size val="(\d+)"/>', series)
    assert len(set(sizes[1:])) == 1
    assert sizes[0] != sizes[1], "LibreOffice takes a point's marker where its size is another"
