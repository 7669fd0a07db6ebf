"""The referencing sheet: every claim with its words in their context, in four formats."""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

import pytest
from docx import Document
from pypdf import PdfReader

from briefgen import batch, content
from briefgen.cli import main
from briefgen.cli.formats.sheet import table
from briefgen.model import Part, Source, SourceText
from briefgen.verdicts import rows_of, run
from tests.casefile import CASES
from tests.office import converted, needs_libreoffice

FOLDER = CASES / "checks" / "second"
CONTENT = FOLDER / "second.yaml"


def sheet(tmp_path: Path, name: str, *paths: str) -> tuple[int, list[str]]:
    code = main(["check", *(paths or (str(CONTENT),)), "--sheet", str(tmp_path / name)])
    return code, sorted(file.name for file in tmp_path.iterdir())


def test_without_a_suffix_all_formats_are_written(tmp_path):
    names = [f"second-references.{form}" for form in ("csv", "docx", "html", "pdf")]

    assert sheet(tmp_path, "NAME-references") == (0, names)


def test_a_suffix_says_the_format(tmp_path):
    assert sheet(tmp_path, "mine.csv") == (0, ["mine.csv"])


def test_several_briefs_need_several_names(tmp_path):
    other = tmp_path / "other.yaml"
    other.write_text("title: Reports rose\n", encoding="utf-8")

    assert sheet(tmp_path, "mine.csv", str(CONTENT), str(other)) == (2, ["other.yaml"])


def test_every_claim_stands_in_every_format(tmp_path):
    sheet(tmp_path, "NAME")
    brief = content.load(CONTENT)
    claims = [one.path for one in run(brief, batch.Library().texts(brief)).verdicts]
    lines = list(csv.DictReader(io.StringIO((tmp_path / "second.csv").read_bytes().decode("utf-8-sig"))))
    document = Document(str(tmp_path / "second.docx"))
    cells = {cell.text for each in document.tables for row in each.rows for cell in row.cells}
    pages = "".join(page.extract_text() for page in PdfReader(tmp_path / "second.pdf").pages)

    assert list(dict.fromkeys(line["claim"] for line in lines)) == claims
    assert {line["verdict"] for line in lines} == {"verbatim", "figures agree"}
    assert set(claims) <= {cell.partition(":")[0] for cell in cells}
    assert not [path for path in claims if path not in re.sub(r"\s", "", pages)]


def test_the_words_stand_in_their_context(tmp_path):
    sheet(tmp_path, "NAME")
    document = Document(str(tmp_path / "second.docx"))
    cells = {cell.text for each in document.tables for row in each.rows for cell in row.cells}

    assert (
        "According to the board, «the subsidy rose from £2.1 million in 2022 to £2.9 million in 2024, an "
        "increase of 38%». More than 400 letters, the board adds, came from residents of the east shore, who "
        "“were never asked”."
    ).replace("“", '"').replace("”", '"') in cells


def a_brief(text: str = "Reports *rose* | [@x] <b>"):
    return content.loads(
        f"title: '{text}'\n"
        "evidence: [{source: report, exact: Reports rose}, {source: report, exact: gone}]\n"
        "sources: {report: {title: A report, file: report.txt}}\n"
    )


def test_the_page_that_evidence_names_is_printed_where_the_source_has_no_file():
    brief = content.loads(
        "title: Reports rose\n"
        "evidence: [{source: book, exact: Reports rose, page: iv}]\n"
        "sources: {book: {title: A book, publisher: A press, issued: 2020}}\n"
    )
    assert [row.where for row in rows_of(brief, run(brief, {}), {})] == ["page iv"]


def test_a_page_is_named_where_there_are_pages_and_words_that_are_gone_say_so():
    parts = (Part(0, 10, page=1), Part(11, 30, page=2))
    text = SourceText(Source("report"), "First page\nReports rose, at last", parts)
    found = list(rows_of(a_brief(), run(a_brief(), {"report": text}), {"report": text}))

    assert [(row.standing, row.where, row.words, row.after) for row in found] == [
        ("refused", "page 2", "Reports rose", ", at last"),
        ("refused", "", "gone", ""),
    ]
    assert found[0].codes.split()[0] == "E001"


def test_markup_in_a_claim_is_text(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "report.txt").write_text("Reports rose, gone", encoding="utf-8")
    (tmp_path / "a.yaml").write_text(content.dump(a_brief()), encoding="utf-8")
    main(["check", "a.yaml", "--sheet", "a.docx"])

    cells = {cell.text for each in Document("a.docx").tables for row in each.rows for cell in row.cells}
    assert "title: Reports *rose* | [@x] <b>" in cells


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("-5%", "-5%"),
        ("\u22125 %", "\u22125 %"),
        ("@x", "'@x"),
        ("\u200b=1+1", "'\u200b=1+1"),
        ("\ufe62A1", "'\ufe62A1"),
        ("\u2212A1", "'\u2212A1"),
    ],
)
def test_no_cell_of_the_csv_is_a_formula(text, cell):
    brief = a_brief(text)

    line = next(
        csv.DictReader(io.StringIO(table(list(rows_of(brief, run(brief, {}), {}))).decode("utf-8-sig")))
    )
    assert line["text"] == cell


@needs_libreoffice
def test_the_words_are_bold_in_libreoffice_too(tmp_path):
    sheet(tmp_path, "second.docx")
    flat = converted(tmp_path / "second.docx", "fodt", tmp_path).read_text(encoding="utf-8")
    automatic = flat.partition("<office:automatic-styles>")[2].partition("</office:automatic-styles>")[0]

    assert 'text:style-name="Strong"' in flat
    assert 'fo:font-weight="normal"' not in automatic
