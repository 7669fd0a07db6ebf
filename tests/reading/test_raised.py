"""Raised and lowered text: powers stay, the marks of notes go."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.reading.raised import Mark, settle
from tests.casefile import cases

CASES = cases("reading/raised.txt")
MARKED = re.compile(r"([\^_])\{([^}]*)\}(!?)")


def marked(written: str) -> tuple[str, list[Mark]]:
    """A line as the cases write it: its words, and its marks."""
    text, marks, last = "", [], 0
    for hit in MARKED.finditer(written):
        text += written[last : hit.start()]
        marks.append(Mark(len(text), len(text) + len(hit[2]), hit[1] == "^", bool(hit[3])))
        text += hit[2]
        last = hit.end()
    return text + written[last:], marks


@pytest.mark.parametrize(("title", "case"), CASES, ids=[title for title, _ in CASES])
def test_it_becomes_plain_text(title: str, case: dict[str, str]) -> None:
    text, marks = marked(case["marked"].strip())
    settled = settle(text, marks)
    assert settled.text.strip() == case["plain"].strip(), title
    assert settled.headed == (title == "a mark at the head is the note's own")


def test_marks_of_notes_stay_where_they_are_asked_for() -> None:
    text, marks = marked("310^{1} boats, 10^{6} mussels")
    assert settle(text, marks, keep_notes=True).text == "3101 boats, 10⁶ mussels"


@given(
    st.lists(
        st.tuples(st.text("ab 10", max_size=6), st.sampled_from(["", "1", "st", "a", "6"]), st.booleans())
    )
)
def test_offsets_lead_to_the_same_letters(pieces: list[tuple[str, str, bool]]) -> None:
    text, marks, plain = "", [], []
    for words, small, above in pieces:
        plain += range(len(text), len(text) + len(words))
        text += words
        if small:
            marks.append(Mark(len(text), len(text) + len(small), above))
            text += small
    settled = settle(text, marks)
    assert all(settled.text[settled.at(place)] == text[place] for place in plain)
    assert settled.at(len(text)) == len(settled.text)
