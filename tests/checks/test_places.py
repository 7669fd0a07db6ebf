"""Where evidence stands: its offset is a help to find it, never a proof."""

from __future__ import annotations

import pytest

from briefgen.claims.index import is_free_in, is_in
from briefgen.claims.words import is_right_there, places
from briefgen.model import Evidence

TEXT = "“It is late,” she said. The ferry is late. He said: “It is late, and 1,234 wait.”"


def evidence(exact: str, start: int | None, prefix: str = "", suffix: str = "") -> Evidence:
    return Evidence("a", exact, prefix, suffix, start)


def test_of_words_that_stand_twice_those_at_the_offset_are_meant() -> None:
    first, second = TEXT.index("It is"), TEXT.rindex("It is")

    assert places(evidence("It is late", second, "“", ", and"), TEXT) == [(second, second + 10)]
    assert places(evidence("It is late", first, "“", ",”"), TEXT) == [(first, first + 10)]


def test_words_about_the_evidence_count_for_more_than_its_offset() -> None:
    first, second = TEXT.index("It is"), TEXT.rindex("It is")

    assert places(evidence("It is late", first, "“", ", and"), TEXT) == [(second, second + 10)]


@pytest.mark.parametrize("start", [None, -3, 2, 500])
def test_an_offset_that_does_not_hold_is_no_help(start: int | None) -> None:
    ferry = TEXT.index("The ferry")

    assert not is_right_there(evidence("The ferry", start), TEXT)
    assert places(evidence("The ferry", start), TEXT) == [(ferry, ferry + 9)]


@pytest.mark.parametrize("words", ["It is late", "The ferry", "1,234", "late", "she said", "1,234 wait"])
def test_words_as_they_are_written_are_told_at_a_glance(words: str) -> None:
    assert is_free_in(words, TEXT)
    assert is_in(words, TEXT)


@pytest.mark.parametrize("words", ["1", "234", "ferr", "t is late", "", " "])
def test_pieces_of_words_and_figures_stand_nowhere(words: str) -> None:
    assert not is_free_in(words, TEXT)
    assert not is_in(words, TEXT)
