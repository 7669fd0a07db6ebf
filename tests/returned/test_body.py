"""Edited Markdown bodies: words come home, everything else stays."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.errors import ContentError
from briefgen.returned.body import MARK, edit, printed, same_as_sent
from briefgen.returned.offsets import offsets
from tests.returned.notation import pairs
from tests.wordfile import cases

CASES = cases(Path(__file__).parents[1] / "cases" / "word" / "body.txt")


def as_sent(text: str) -> dict[int, str]:
    """Give the lines that a text prints, with the notes numbered in order."""
    numbers = count(1)
    lines = {}
    for number, line in enumerate(printed(text).lines, 1):
        lines[number] = "".join(str(next(numbers)) if char == MARK else char for char in line)
    return lines


@pytest.mark.parametrize("case", [case for _, case in CASES], ids=[title for title, _ in CASES])
def test_edit(case: dict[str, str]) -> None:
    text = case["text"]
    returned = {int(number): line for number, line in pairs(case["edits"])}
    edited = edit(text, as_sent(text), returned)
    if "unsure" in case:
        assert case["unsure"] in edited.unsure
        assert edited.line in returned
    else:
        assert (edited.text, edited.unsure) == (case["result"], "")


@pytest.mark.parametrize("case", [case for _, case in CASES], ids=[title for title, _ in CASES])
def test_an_untouched_body_is_known_again(case: dict[str, str]) -> None:
    assert same_as_sent(case["text"], as_sent(case["text"]))


def test_a_body_is_known_by_the_lines_that_came_back() -> None:
    assert same_as_sent("One.\n\nTwo.", {1: "One."})
    assert not same_as_sent("Zero.\n\nOne.", {1: "One."})
    assert not same_as_sent("One.", {1: "One.", 2: "Two."})


def test_a_body_that_cannot_be_printed_any_more_is_a_question() -> None:
    assert "not a file" in edit("![a](https://example.org/x.png)", {1: "code"}, {1: "more"}).unsure


markdown = st.text("ab *_[]()`\\&;<>|#-1.\n@:", max_size=40)


@settings(deadline=None)
@given(markdown)
def test_where_a_line_is_understood_its_characters_are_those_that_are_printed(text: str) -> None:
    try:
        lines = printed(text).lines
    except ContentError:
        return
    places = offsets(text)
    if len(places) != len(lines):
        return
    for line, place in zip(lines, places, strict=True):
        if place is not None and place.text == line:
            assert len(place.starts) == len(place.ends) == len(line)
            for char, start, end in zip(line, place.starts, place.ends, strict=True):
                source = text[start:end]
                assert char in source or not source.strip(" \n\\>") or char in f"{MARK},", (char, source)


@settings(deadline=None)
@given(markdown, st.text("ab *_[]1.", min_size=1, max_size=10), st.integers(0, 40))
def test_what_is_brought_into_the_source_is_printed_as_it_came_back(text: str, new: str, at: int) -> None:
    try:
        sent = as_sent(text)
    except ContentError:
        return
    if not sent:
        return
    number = at % len(sent) + 1
    line = " ".join(f"{sent[number][:at]}{new}{sent[number][at:]}".split())
    if line and line != sent[number]:
        edited = edit(text, sent, {number: line})
        if not edited.unsure:
            assert as_sent(edited.text) == sent | {number: line}
