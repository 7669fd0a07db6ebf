"""Twelve charts of every kind: what drawing and Word file show is what the table says, to the digit."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

from briefgen import writers
from briefgen.charts import KINDS
from briefgen.word import open_package
from briefgen.word.charts import charts
from tests.charts import dozens


@pytest.mark.parametrize("kind", KINDS)
def test_numbers_read_back_from_the_drawing_are_those_of_the_table(tmp_path: Path, kind: str) -> None:
    styled = dozens.pages(tmp_path, kind)

    for rows, svg in zip(dozens.tables(kind), styled.drawings, strict=True):
        found = dozens.read_back(kind, rows, dozens.drawn(svg))

        assert [len(series) for series in found] == [len(rows) - 1] * (len(rows[0]) - 1)
        for series, told in zip(found, dozens.values(rows), strict=True):
            assert series == pytest.approx(told, abs=dozens.digit(rows)), (kind, rows)


@pytest.mark.parametrize("kind", KINDS)
def test_words_chart_part_and_its_workbook_have_the_numbers_of_the_table(tmp_path: Path, kind: str) -> None:
    styled = dozens.pages(tmp_path, kind)
    document = writers.write("docx", styled).data

    parts = iter(enumerate(charts(open_package(document)), 1))
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        for rows in dozens.tables(kind):
            told = dozens.values(rows)
            turned = kind == "share" and len(told) == 1
            own = [next(parts) for _ in range(len(told) if kind == "multiples" else 1)]
            found = [list(one.values) for _, part in own for one in part.series]
            assert found == ([[value] for value in told[0]] if turned else told)
            for number, part in own:
                sheet = load_workbook(
                    io.BytesIO(archive.read(f"word/embeddings/workbook{number}.xlsx"))
                ).active
                cells = [list(row) for row in sheet.iter_rows(values_only=True)]
                heads = [one.name for one in part.series]
                held = [
                    [row[at] for row in cells[1:]] for at in range(len(cells[0])) if cells[0][at] in heads
                ]
                assert held == [list(one.values) for one in part.series]
    assert next(parts, None) is None
