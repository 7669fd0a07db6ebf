"""Tables of other programs: workbooks and Parquet files give the values that they show, or are refused."""

import csv
import datetime
import io
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from briefgen import settings
from briefgen.batch import Outcome, plan, rows, run
from briefgen.batch.rows import _table
from briefgen.errors import ContentError
from briefgen.readers.xlsx import formats

ROOT = Path(__file__).parent.parent
CASES = ROOT / "tests" / "cases" / "rows" / "number-formats.csv"

CONTENT = """\
each: {data: rows.xlsx, id: code}
title: "Housing in {{ row.name }}"
standfirst: "{{ row.name }} has a list."
language: en-GB
statistics:
  waiting:
    value: "{{ row.waiting }}"
    label: households waiting
sources:
  table: {title: Invented table, publisher: Invented office, issued: 2026-11-01, file: rows.xlsx}
"""

HEAD = ["code", "name", "waiting"]
BODY = [["00123", "Moss & Marl", 412], ["1E5", "Fen <b>", 1.1]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def workbook(*table: list, name: str = "rows.xlsx", formats: dict[str, str] | None = None) -> Path:
    """A workbook of one sheet; `formats` are the number formats of cells."""
    openpyxl = pytest.importorskip("openpyxl", reason="needs briefgen[excel]")
    book = openpyxl.Workbook()
    for row in table:
        book.active.append(row)
    for cell, code in (formats or {}).items():
        book.active[cell].number_format = code
    book.save(name)
    return Path(name)


def parquet(query: str, name: str = "rows.parquet") -> Path:
    """A Parquet file that holds what a query gives."""
    duckdb = pytest.importorskip("duckdb", reason="needs briefgen[parquet]")
    with duckdb.connect() as base:
        base.execute(f"COPY ({query}) TO '{name}' (FORMAT parquet)")
    return Path(name)


def repacked(path: Path, part: str, old: str, new: str) -> None:
    """The same archive with other words in one of its parts."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert old.encode() in parts[part]
    parts[part] = parts[part].replace(old.encode(), new.encode())
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


def cells(path: Path, **given: str) -> list[dict[str, str]]:
    return [dict(row.cells) for row in rows.read(path, **given)]


def refused(path: Path, found: str, **given: str) -> ContentError:
    with pytest.raises(ContentError, match=re.escape(found)) as caught:
        rows.read(path, **given)
    assert caught.value.place.file == str(path)
    assert caught.value.hint
    return caught.value


# ---------------------------------------------------------------- numbers as they are shown


@pytest.mark.parametrize(
    ("number", "code", "shown"),
    list(csv.reader(io.StringIO(CASES.read_text(encoding="utf-8"))))[1:],
)
def test_a_number_is_what_its_format_shows_where_that_is_simple(number: str, code: str, shown: str):
    value = int(number) if re.fullmatch(r"-?\d+", number) else float(number)
    assert formats.formatted(value, code) == shown


def test_a_format_of_any_length_is_no_trouble():
    assert formats.formatted(5, ';"' * 100_000) == "5"


# ---------------------------------------------------------------- workbooks


def test_texts_and_numbers_of_a_workbook_stay_as_they_are_shown(folder: Path):
    table = [["code", "share", "when", "at", "yes"], ["00123", 1.1, datetime.date(2026, 11, 2), None, True]]
    table.append(["1E5", 0.1 + 0.2, datetime.datetime(2026, 11, 2, 9, 30), datetime.time(7, 5), False])
    first, second = cells(workbook(*table, formats={"B2": "0.00"}))
    assert first == {"code": "00123", "share": "1.10", "when": "2026-11-02", "at": "", "yes": "TRUE"}
    assert list(second.values()) == ["1E5", "0.3", "2026-11-02T09:30:00", "07:05:00", "FALSE"]


def test_the_header_may_stand_lower_and_further_right_and_empty_rows_do_not_count(folder: Path):
    path = workbook([], [None, *HEAD], [], [None, *BODY[0]], [], [None, *BODY[1]])
    assert [(row.line, row.id) for row in rows.read(path)] == [(4, "00123"), (6, "1E5")]


def test_a_formula_counts_with_the_value_that_is_stored(folder: Path):
    path = workbook(HEAD, ["a", "x", "=1+1"])
    error = refused(path, "C2 holds a formula whose value is not stored")
    assert error.place.line == 2
    repacked(path, "xl/worksheets/sheet1.xml", "<v></v>", "<v>2</v>")
    assert cells(path) == [{"code": "a", "name": "x", "waiting": "2"}]


def test_a_formula_may_give_an_empty_text(folder: Path):
    path = workbook(HEAD, ["a", "x", '=""'])
    repacked(path, "xl/worksheets/sheet1.xml", '<c r="C2">', '<c r="C2" t="str">')
    assert cells(path)[0]["waiting"] == ""


def test_a_cell_with_an_error_is_refused(folder: Path):
    assert refused(workbook(HEAD, ["a", "x", "#DIV/0!"]), "C2 holds the error #DIV/0!").place.line == 2


def test_of_merged_cells_the_first_has_the_value(folder: Path):
    openpyxl = pytest.importorskip("openpyxl", reason="needs briefgen[excel]")
    book = openpyxl.load_workbook(workbook(HEAD, *BODY))
    book.active.merge_cells("B2:B3")
    book.save("rows.xlsx")
    assert [row["name"] for row in cells(Path("rows.xlsx"))] == ["Moss & Marl", ""]


def test_the_sheet_is_the_first_that_is_not_hidden_or_the_one_that_is_named(folder: Path):
    openpyxl = pytest.importorskip("openpyxl", reason="needs briefgen[excel]")
    book = openpyxl.load_workbook(workbook(["secret"], ["s"]))
    book.active.sheet_state, book.active.title = "hidden", "Notes"
    for name in ("North", "South"):
        sheet = book.create_sheet(name)
        sheet.append(["code"])
        sheet.append([name.lower()])
    book.save("rows.xlsx")
    path = Path("rows.xlsx")
    assert [cells(path, sheet=name)[0] for name in ("", "South", "Notes")] == [
        {"code": "north"},
        {"code": "south"},
        {"secret": "s"},
    ]
    assert "Notes, North, South" in refused(path, "there is no sheet 'East'", sheet="East").hint


@pytest.mark.parametrize(
    ("table", "found", "line"),
    [
        ([["code", "code"], ["a", "b"]], "'code' stands twice", 1),
        ([[], ["code", None], ["a", "b"]], "B3 holds 'b', and its column has no name in row 2", 3),
        ([["code", "name"], [None, "b"]], "this row has no code", 2),
        ([["code", "name"]], "no rows", 0),
        ([], "no rows", 0),
        ([["c"] * 3_000, ["a"]], "more than 2,000 columns", 1),
    ],
)
def test_a_sheet_with_a_fault_is_refused_with_its_row(folder: Path, table: list, found: str, line: int):
    assert refused(workbook(*table), found).place.line == line


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", "this is no workbook"),
        (b"code,name\n", "this is no workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old .xls"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "by a password"),
    ],
    ids=["empty", "text", "old", "encrypted"],
)
def test_what_is_no_workbook_is_refused(folder: Path, data: bytes, found: str):
    pytest.importorskip("openpyxl", reason="needs briefgen[excel]")
    Path("rows.xlsx").write_bytes(data)
    refused(Path("rows.xlsx"), found)


def test_a_workbook_cut_off_or_with_broken_parts_is_refused(folder: Path):
    path = workbook(HEAD, *BODY)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    refused(path, "no workbook that can be read")
    path.write_bytes(whole)
    repacked(path, "xl/worksheets/sheet1.xml", "</row>", "")
    refused(path, "the workbook is damaged")
    path.write_bytes(whole)
    repacked(path, "xl/workbook.xml", "sheets>", "leaves>")
    refused(path, "the workbook has no sheet with cells")


def test_a_bomb_is_refused_before_it_is_unpacked(folder: Path):
    path = workbook(HEAD, *BODY)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/big.xml", "w") as part:
        for _ in range(160):
            part.write(bytes(1_000_000))
    refused(path, "at most 150,000,000 are read")


def test_a_cell_far_away_is_refused_and_costs_nothing(folder: Path):
    path = workbook(HEAD, *BODY)
    repacked(path, "xl/worksheets/sheet1.xml", '<row r="3"', '<row r="999999999999"')
    refused(path, "cells")


# ---------------------------------------------------------------- Parquet


def test_values_of_a_parquet_file_stay_as_they_are_written(folder: Path):
    path = parquet(
        "SELECT '00123' AS code, 1.10::DECIMAL(9, 2) AS share, 0.1::DOUBLE + 0.2 AS noise, "
        "0.1::FLOAT AS small, "
        "9007199254740993 AS big, DATE '2026-11-02' AS day, TIMESTAMP '2026-11-02 00:00:00' AS midnight, "
        "TIMESTAMP '2026-11-02 09:30:00' AS moment, TIMESTAMPTZ '2026-11-02 09:30:00+02' AS zoned, "
        "TRUE AS yes, NULL::INTEGER AS nothing, 'NaN'::DOUBLE AS none, 412::DOUBLE AS whole, 'x'::BLOB AS old"
    )
    (row,) = cells(path)
    assert list(row.values()) == [
        *("00123", "1.10", "0.3", "0.1", "9007199254740993", "2026-11-02", "2026-11-02"),
        *("2026-11-02T09:30:00", "2026-11-02T07:30:00Z", "true", "", "", "412", "x"),
    ]


def test_a_parquet_files_rows_are_numbered_and_its_name_is_taken_to_the_letter(folder: Path):
    query = "SELECT 'c' || i AS code FROM range(3) t(i)"
    parquet(query.replace("range(3)", "range(9)"), "rowsx.parquet")
    path = parquet(query, "rows.parquet").rename("rows[x]*.parquet")
    assert [(row.line, row.id) for row in rows.read(path)] == [(1, "c0"), (2, "c1"), (3, "c2")]


@pytest.mark.parametrize("value", ["[1, 2]", "{'a': 1}", "MAP {'a': 1}"])
def test_a_column_of_lists_or_tables_is_refused(folder: Path, value: str):
    refused(parquet(f"SELECT 'a' AS code, {value} AS many"), "the column 'many' holds no single texts")


def test_columns_that_differ_in_case_only_are_two(folder: Path):
    assert cells(parquet("SELECT 'a' AS code, 1 AS n")) == [{"code": "a", "n": "1"}]
    data = Path("rows.parquet").read_bytes()
    Path("rows.parquet").write_bytes(data.replace(b"code", b"NAME").replace(b"\x01n", b"\x01N"))
    assert cells(Path("rows.parquet")) == [{"NAME": "a", "N": "1"}]


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", "no Parquet file"),
        (b"code,name\na,b\n", "no Parquet file"),
        (b"PAR1" + bytes(20) + b"PAR1", "cannot be read"),
        (b"PARE" + bytes(20) + b"PARE", "is encrypted"),
    ],
)
def test_what_is_no_parquet_file_is_refused(folder: Path, data: bytes, found: str):
    pytest.importorskip("duckdb", reason="needs briefgen[parquet]")
    Path("rows.parquet").write_bytes(data)
    refused(Path("rows.parquet"), found)


def test_a_damaged_parquet_file_is_refused_or_read_but_never_a_crash(folder: Path):
    whole = parquet("SELECT 'c' || i AS code, i AS n FROM range(50) t(i)").read_bytes()
    said = []
    for place in range(0, len(whole), 7):
        Path("rows.parquet").write_bytes(whole[:place] + b"\xff\x7f" + whole[place + 2 :])
        try:
            said.append(str(len(rows.read(Path("rows.parquet")))))
        except ContentError as error:
            said.append(error.message)
    assert len(set(said)) > 3
    assert not [one for one in said if "\n" in one]


# ---------------------------------------------------------------- bounds and neighbours


def test_more_rows_than_anybody_builds_are_refused(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(_table, "MAX_ROWS", 10)
    Path("rows.csv").write_text("code\n" + "".join(f"c{n}\n" for n in range(20)))
    Path("rows.json").write_text("[" + ",".join(f'{{"code": {n}}}' for n in range(20)) + "]")
    workbook(["code"], *([f"c{n}"] for n in range(20)))
    parquet("SELECT i AS code FROM range(20) t(i)")
    for name in ("rows.csv", "rows.json", "rows.xlsx", "rows.parquet"):
        refused(Path(name), "more than 10 rows")


def test_a_million_columns_are_refused_at_once(folder: Path):
    Path("rows.csv").write_text(",".join(f"c{n}" for n in range(1_000_000)) + "\n")
    refused(Path("rows.csv"), "more than 2,000 columns")


def test_a_key_that_stands_twice_in_a_json_row_is_refused(folder: Path):
    Path("rows.json").write_text('[{"code": 1, "code": 2}]')
    refused(Path("rows.json"), "'code' stands twice")


@pytest.mark.parametrize(("name", "save_as"), [("rows.xls", ".xlsx"), ("rows.ods", ".xlsx")])
def test_formats_that_are_not_read_say_what_to_save_them_as(folder: Path, name: str, save_as: str):
    Path(name).write_bytes(b"\0")
    assert save_as in refused(Path(name), "are not read").hint


def test_a_sheet_of_what_has_no_sheets_is_refused(folder: Path):
    Path("rows.csv").write_text("code\na\n")
    refused(Path("rows.csv"), "only Excel workbooks have sheets", sheet="One")


@pytest.mark.parametrize(("library", "name"), [("openpyxl", "rows.xlsx"), ("duckdb", "rows.parquet")])
def test_a_library_that_is_not_installed_is_named_with_its_command(
    folder: Path, monkeypatch: pytest.MonkeyPatch, library: str, name: str
):
    monkeypatch.setitem(sys.modules, library, None)
    Path(name).write_bytes(b"PAR1")
    extra = {"openpyxl": "excel", "duckdb": "parquet"}[library]
    error = refused(Path(name), "needs a library that is not installed")
    assert f"pip install 'briefgen[{extra}]'" in error.hint


# ---------------------------------------------------------------- briefs of such rows


def built() -> list[Outcome]:
    wanted = settings.load(Path(), {}, {"formats": ("html",), "jobs": 1})
    return list(run(plan([Path("places.yaml")], wanted)))


def save(kind: str, waiting: float) -> None:
    table = [["00123", "Moss & Marl", waiting], BODY[1]]
    if kind == "xlsx":
        workbook(HEAD, *table)
    else:
        values = ", ".join(f"('{code}', '{name}', {number}::DOUBLE)" for code, name, number in table)
        parquet(f"SELECT * FROM (VALUES {values}) t({', '.join(HEAD)})")


@pytest.mark.parametrize("kind", ["xlsx", "parquet"])
def test_only_the_row_that_changed_is_built_and_its_figures_agree(folder: Path, kind: str):
    Path("places.yaml").write_text(CONTENT.replace("rows.xlsx", f"rows.{kind}"), encoding="utf-8")
    save(kind, 412)
    outcomes = built()
    assert [bool(outcome.written) for outcome in outcomes] == [True, True]
    verdicts = [verdict for outcome in outcomes for verdict in outcome.report.verdicts]
    assert {verdict.standing for verdict in verdicts} <= {"verbatim", "figures agree"}
    save(kind, 413)
    first, second = built()
    assert (first.fresh, second.fresh) == (False, True)
    assert first.reason == f"the row 00123 of rows.{kind} changed"


@pytest.mark.parametrize("kind", ["xlsx", "parquet"])
def test_the_libraries_say_nothing_of_their_own(folder: Path, kind: str):
    Path("places.yaml").write_text(CONTENT.replace("rows.xlsx", f"rows.{kind}"), encoding="utf-8")
    save(kind, 412)
    command = [sys.executable, "-m", "briefgen", "build", "places.yaml", "-q", "-f", "html"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "")


def test_a_figure_that_is_not_the_rows_is_refused(folder: Path):
    Path("places.yaml").write_text(CONTENT.replace("has a list", "has a list of 500"), encoding="utf-8")
    save("xlsx", 412)
    assert [outcome.written for outcome in built()] == [(), ()]
    assert "N" in {finding.code[0] for finding in built()[0].report.findings}


def test_a_content_file_names_its_sheet(folder: Path):
    text = CONTENT.replace("id: code}", "id: code, sheet: Sheet}")
    Path("places.yaml").write_text(text, encoding="utf-8")
    save("xlsx", 412)
    assert [bool(outcome.written) for outcome in built()] == [True, True]
    Path("places.yaml").write_text(text.replace("sheet: Sheet", "sheet: Shet"), encoding="utf-8")
    with pytest.raises(ContentError, match="no sheet 'Shet'"):
        built()
