"""Edited Markdown bodies: words come home, everything else stays."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.errors import ContentError
from briefgen.returned.bodies import join
from briefgen.returned.body import numbers_of
from briefgen.returned.came import Came, Joined, lines_of
from briefgen.returned.glyphs import by_place, plain, words
from briefgen.returned.offsets import MARK, offsets
from tests.returned.notation import pairs
from tests.wordfile import cases

CASES = cases(Path(__file__).parents[1] / "cases" / "word" / "body.txt")


def as_sent(text: str) -> dict[int, str]:
    """Give the lines that a text prints, with the notes numbered in order."""
    numbers = count(1)
    lines = {}
    for number, line in enumerate(map(words, lines_of(text)), 1):
        lines[number] = "".join(str(next(numbers)) if char == MARK else char for char in line)
    return lines


def edited(text: str, returned: dict[int, str]) -> Joined:
    """Bring lines with other words into a text; marks of notes have become plain numbers."""
    base, came = dict(enumerate(lines_of(text), 1)), []
    for number, sent in as_sent(text).items():
        line = base[number]
        if number in returned:
            line = by_place(line, numbers_of(words(line), sent) or (), sent, returned[number])
        came.append(Came(number, line, number))
    return join(text, base, came)


@pytest.mark.parametrize("case", [case for _, case in CASES], ids=[title for title, _ in CASES])
def test_edit(case: dict[str, str]) -> None:
    text = case["text"]
    returned = {int(number): line for number, line in pairs(case["edits"])}
    joined = edited(text, returned)
    if "unsure" in case:
        assert case["unsure"] in joined.problems[0].found
        assert joined.problems[0].number in returned
    else:
        assert (joined.text, joined.problems) == (case["result"], ())


def test_a_line_goes_with_the_first_mark_of_a_source_that_another_line_cites_second() -> None:
    text = "One thing is true [@a].\n\nBoth are said there.[@b; @a]\n"
    base = dict(enumerate(lines_of(text), 1))
    anew = join(text, base, [Came(1, plain("It is typed anew."), 1), Came(2, base[2], 2)])
    assert (anew.text, anew.problems) == ("It is typed anew.\n\nBoth are said there.[@b; @a]\n", ())
    gone = join(text, base, [Came(2, base[2], 2)])
    assert (gone.text, gone.problems) == ("Both are said there.[@b; @a]\n", ())


@pytest.mark.parametrize("case", [case for _, case in CASES], ids=[title for title, _ in CASES])
def test_an_untouched_body_stays_as_it_is(case: dict[str, str]) -> None:
    assert edited(case["text"], {}) == Joined(case["text"])


markdown = st.text("ab *_[]()`\\&;<>|#-1.\n@:", max_size=40)


@settings(deadline=None)
@given(markdown)
def test_where_a_line_is_understood_its_characters_are_those_that_are_printed(text: str) -> None:
    try:
        lines = list(map(words, lines_of(text)))
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
        joined = edited(text, {number: line})
        if not joined.problems:
            assert as_sent(joined.text) == sent | {number: line}
