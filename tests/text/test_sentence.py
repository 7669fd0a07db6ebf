"""Sentences: the cases, and what holds for every text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.text import sentences

_FILE = Path(__file__).parent.parent / "cases" / "text" / "sentences.txt"
_GLUED = ("a file name glued to a sentence", "two sentences glued together", "wide stops")


def _cases() -> list[tuple[str, list[str]]]:
    cases: list[tuple[str, list[str]]] = []
    for line in _FILE.read_text("utf-8").splitlines():
        if line.startswith("== "):
            cases.append((line[3:], []))
        elif line and cases:
            cases[-1][1].append(line)
    return cases


def _cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(("name", "expected"), [pytest.param(*case, id=case[0]) for case in _cases()])
def test_a_text_is_cut_where_its_sentences_end(name: str, expected: list[str]) -> None:
    text = ("" if name in _GLUED else " ").join(expected)

    assert _cut(text) == expected


def test_a_blank_line_ends_a_sentence_and_a_wrapped_line_does_not() -> None:
    assert _cut("A heading\n \nThe text is\nwrapped here. More") == [
        "A heading",
        "The text is\nwrapped here.",
        "More",
    ]


def test_only_the_window_is_cut_with_offsets_into_the_whole_text() -> None:
    text = "One. Two. Three. Four."

    assert sentences(text, 5, 16) == ((5, 9), (10, 16))


def test_nothing_has_no_sentences() -> None:
    assert sentences("") == ()
    assert sentences(" \n\n\t ") == ()


_PROSE = st.text(st.sampled_from("abcAB .!?…\"'“”()\n\t 12。"), max_size=80) | st.text(max_size=60)


@given(_PROSE)
def test_spans_are_in_order_trimmed_and_cover_all_that_is_not_space(text: str) -> None:
    last = 0
    for start, end in sentences(text):
        assert start < end
        assert not text[last:start].strip()
        assert text[start:end] == text[start:end].strip()
        last = end
    assert not text[last:].strip()


@given(_PROSE, st.integers(0, 80), st.integers(0, 80))
def test_a_window_never_gives_spans_outside_of_it(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))

    spans = sentences(text, start, end)

    assert all(start <= first < last <= end for first, last in spans)
    assert sum(last - first for first, last in spans) >= sum(not char.isspace() for char in text[start:end])


@pytest.mark.parametrize("unit", [".", " .", '." ', "a.B", "A. ", "\n \n", "1.", "(", "?\n"])
def test_a_long_text_of_one_kind_is_cut_at_all(unit: str) -> None:
    text = unit * 20_000

    kept = "".join(text[start:end] for start, end in sentences(text))

    assert "".join(kept.split()) == "".join(text.split())


def test_what_has_no_stop_for_long_is_cut_between_words_and_never_behind_a_number() -> None:
    pieces = _cut("The office received 400 letters and " * 1000)

    assert len(pieces) < 12
    assert all(len(piece) <= 5_000 for piece in pieces)
    assert all(piece.split()[-1] != "400" for piece in pieces)
    assert " ".join(pieces).split() == ("The office received 400 letters and " * 1000).split()
