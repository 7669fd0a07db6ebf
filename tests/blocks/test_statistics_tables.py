"""Figures of tables: what their label, unit and period are, and which of them are proposed."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document

from briefgen.blocks.statistics import KEY
from briefgen.blocks.statistics.items import items
from briefgen.model import Item
from briefgen.readers import read
from tests.casefile import cases


def said(item: Item) -> str:
    words = {name: field.text for name, field in item.fields.items()}
    return f"{words['value']} | {words['label']} | {words.get('period', '')}"


def lines(part: str) -> list[str]:
    return [line for line in part.splitlines() if line]


@pytest.mark.parametrize(
    "parts", [pytest.param(parts, id=title) for title, parts in cases("blocks/tables.txt")]
)
def test_a_tables_figure_says_what_heads_its_row_and_its_column(
    parts: dict[str, str], tmp_path: Path
) -> None:
    kind = "html" if "html" in parts else "md"
    file = tmp_path / f"report.{kind}"
    file.write_text(parts[kind], encoding="utf-8")
    text = read(file)

    assert [said(item) for item in items(text)] == lines(parts["statistics"])
    assert [said(item) for item in items(text, KEY)] == lines(parts["key"])


def test_the_evidence_is_the_figures_cell_then_its_heads_then_the_caption(tmp_path: Path) -> None:
    file = tmp_path / "report.md"
    file.write_text("Table 1: Grants\n\n| Kind | Value (£m) |\n|--|--|\n| Books | 12.4 |\n", encoding="utf-8")
    text = read(file)

    (item,) = items(text)

    assert [one.exact for one in item.evidence] == ["12.4", "Books", "Value (£m)", "Table 1: Grants"]
    assert all(text.text[one.start : one.end] == one.exact for one in item.evidence)


def test_a_word_tables_first_row_heads_it(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("Table 3: Grants by programme")
    table = document.add_table(rows=0, cols=3)
    for row in (("Programme", "2030", "2031"), ("Books", "£7m", "£9m"), ("Total", "£8m", "£11m")):
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    document.save(str(tmp_path / "report.docx"))

    assert [said(item) for item in items(read(tmp_path / "report.docx"), KEY)] == [
        "£11m | Total (Grants by programme) | 2031"
    ]


def test_a_large_table_gives_two_hundred_figures_and_two_key_statistics_at_most(tmp_path: Path) -> None:
    rows = "\n".join(f"| Town {n} | {n}.5 | {n}.25 |" for n in range(1, 400))
    file = tmp_path / "report.md"
    file.write_text(
        f"# Rents\n\n| Town | Rent (£) | Fee (£) |\n|--|--|--|\n{rows}\n| Total | 7.1 | 7.2 |\n",
        encoding="utf-8",
    )
    text = read(file)

    assert len(items(text)) == 200
    assert [item.fields["value"].text for item in items(text, KEY)] == ["£7.1", "£7.2"]


def test_the_figures_of_the_prose_come_before_those_of_a_table(tmp_path: Path) -> None:
    prose = " ".join(f"The office counted {n},000 boats of kind {n}." for n in range(1, 10))
    file = tmp_path / "report.md"
    file.write_text(f"{prose}\n\n| Kind | Boats |\n|--|--|\n| Total | 28,000 |\n", encoding="utf-8")

    assert "28,000" not in [item.fields["value"].text for item in items(read(file), KEY)]
