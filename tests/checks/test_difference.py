"""How words differ from the passage that is most like them."""

from __future__ import annotations

import pytest

from briefgen.claims.difference import difference
from tests.casefile import cases
from tests.checks.example import TEXT

CASES = cases("checks/difference.txt")


@pytest.mark.parametrize(("title", "parts"), CASES, ids=[title for title, _ in CASES])
def test_the_difference_is_told_word_by_word(title: str, parts: dict[str, str]) -> None:
    found = difference(parts["words"].strip(), TEXT)

    assert (found.marked or "nothing") == parts["differs"].strip()


@pytest.mark.parametrize(("title", "parts"), CASES, ids=[title for title, _ in CASES])
def test_what_differs_is_pointed_at(title: str, parts: dict[str, str]) -> None:
    words = parts["words"].strip()
    pointed = [words[start:end] for start, end in difference(words, TEXT).spans]

    taken = [piece.partition("-]")[0] for piece in parts["differs"].split("[-")[1:]]
    assert [text for text in pointed if text] == taken


@pytest.mark.parametrize("words", ["", " ", "...", "[...]", "the", "never"])
def test_few_or_no_words_are_no_fault(words: str) -> None:
    assert "{+" not in difference(words, TEXT).marked


def test_an_empty_text_has_no_passage() -> None:
    assert difference("a serious warning", "").passage == ""
