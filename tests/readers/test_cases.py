"""Whole documents: each case file has its outline beside it."""

from __future__ import annotations

import pytest

from briefgen.readers import read
from tests.readers.outline import CASES, check_parts, outline

_FILES = sorted(path for path in CASES.iterdir() if path.with_name(f"{path.name}.outline").exists())


@pytest.mark.parametrize("name", [path.name for path in _FILES])
def test_a_document_is_read_as_its_outline_says(name: str) -> None:
    source = read(CASES / name)

    check_parts(source)
    assert outline(source) == (CASES / f"{name}.outline").read_text("utf-8")


def test_there_are_cases_for_every_format_that_is_text() -> None:
    assert {path.suffix for path in _FILES} >= {".txt", ".md", ".html"}
