"""The rows of a Word file's tables, cell by cell."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.word import View, open_package, table_rows
from tests.wordfile import cases, document

CASES = cases(Path(__file__).parents[1] / "cases" / "word" / "tables.txt")


@pytest.mark.parametrize("view", ["accepted", "rejected"])
@pytest.mark.parametrize(("title", "case"), CASES, ids=[title for title, _ in CASES])
def test_a_table_has_rows(title: str, case: dict[str, str], view: View) -> None:
    expected = case[view] if view in case else case["accepted"]
    found = table_rows(open_package(document(case["body"])), view)

    assert ["|".join(cell.replace("\n", "/") for cell in row) for row in found] == expected.splitlines(), (
        title
    )
