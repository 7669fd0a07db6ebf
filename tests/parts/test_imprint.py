"""Labelled lines say who made a document, and sentences with a colon do not."""

from __future__ import annotations

import pytest

from briefgen.cells import Cell
from briefgen.parts import imprint
from tests.casefile import cases

CASES = cases("parts/imprint.txt")


def lines(written: str) -> list[tuple[str, Cell | None]]:
    found: list[tuple[str, Cell | None]] = []
    for row, line in enumerate(written.splitlines(), start=1):
        cells = line.split(" | ")
        found += [
            (words, Cell(1, row, column) if len(cells) > 1 else None)
            for column, words in enumerate(cells, start=1)
        ]
    return found


@pytest.mark.parametrize(("title", "case"), CASES, ids=[title for title, _ in CASES])
def test_who_made_a_document_is_read(title: str, case: dict[str, str]) -> None:
    told = lines(case["lines"])
    says, places = imprint(told)

    shown = [(name, getattr(says, name)) for name in ("author", "publisher", "issued")]
    assert "".join(f"{name}: {words}\n" for name, words in shown if words) == case["says"].lstrip("\n"), title
    assert bool(places) == bool(case["says"].strip())


def test_a_letter_that_is_quoted_far_below_does_not_sign_the_document() -> None:
    body = [("The harbour office counted boats in May.", None)] * 40
    assert imprint([*body, ("From: Mary Example", None), *body])[0].author == ""
