"""Excel workbooks as sources: cells as they are shown, with their heads, sheet by sheet."""

from __future__ import annotations

import datetime
import io

import pytest

from briefgen.errors import SourceError
from briefgen.readers.xlsx import read
from tests.readers.outline import check_parts, kinds

openpyxl = pytest.importorskip("openpyxl", reason="needs briefgen[excel]")

SHOWN = [
    (1450000, '#,##0.0,,"m"', "1.5m"),
    (0.42, "0%", "42%"),
    (0.375, "# ?/?", "3/8"),
    (123456, "0.00E+00", "1.23E+05"),
    (datetime.timedelta(hours=26, minutes=5), "[h]:mm", "26:05"),
    (datetime.date(2025, 5, 3), "dd/mm/yyyy", "2025-05-03"),
    ("Pier 2", "General", "Pier 2"),
    (True, "General", "TRUE"),
]


def workbook(*sheets: tuple[str, list[list[object]]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.properties.title, book.properties.creator = "Boats in the harbour", "Harbour Office"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(("value", "code", "shown"), SHOWN, ids=[code for _, code, _ in SHOWN])
def test_a_cell_says_what_it_shows(value: object, code: str, shown: str) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Head", "Other"])
    book.active["A2"], book.active["B2"] = value, "x"
    book.active["A2"].number_format = code
    out = io.BytesIO()
    book.save(out)

    assert kinds(read(out.getvalue(), "a.xlsx"))[2] == ("cell", shown)


def test_every_sheet_has_its_name_and_its_table() -> None:
    sheets = [
        ("North", [[], ["Boats by basin"], ["Basin", "Boats"], ["A", 310]]),
        ("South", [["Basin", "Rafts"], ["B", 7]]),
    ]
    text = read(workbook(*sheets), "a.xlsx")

    check_parts(text)
    assert kinds(text) == [
        ("heading", "North"),
        ("heading", "Boats by basin"),
        *(("cell", words) for words in ("Basin", "Boats", "A", "310")),
        ("heading", "South"),
        *(("cell", words) for words in ("Basin", "Rafts", "B", "7")),
    ]
    places = [
        (part.cell.table, part.cell.row, part.cell.column, part.cell.head) for part in text.parts if part.cell
    ]
    assert places[:4] == [(1, 1, 1, True), (1, 1, 2, True), (1, 2, 1, False), (1, 2, 2, False)]
    assert places[4][0] == 2
    assert (text.source.title, text.source.author) == ("Boats in the harbour", "Harbour Office")


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"PK\x03\x04 broken", "no workbook"),
        (workbook(("A", [["a", "=1+1"]])), "not stored"),
        (workbook(("A", [])), "empty"),
    ],
    ids=["broken", "a formula without its value", "empty"],
)
def test_what_holds_no_cells_is_refused_with_a_hint(data: bytes, found: str) -> None:
    with pytest.raises(SourceError, match=found) as caught:
        read(data, "a.xlsx")
    assert caught.value.hint


def test_a_cell_shows_its_error_and_a_hidden_sheet_is_named() -> None:
    book = openpyxl.Workbook()
    book.active.title = "Boats"
    for row in (["Basin", "Boats"], ["North", 310], ["South", "#N/A"]):
        book.active.append(row)
    book.create_sheet("Drafts").sheet_state = "hidden"
    data = io.BytesIO()
    book.save(data)
    text = read(data.getvalue(), "a.xlsx")

    assert [words for _, words in kinds(text)] == ["Basin", "Boats", "North", "310", "South", "#N/A"]
    assert text.warnings == ("sheet Drafts: hidden, left out",)
