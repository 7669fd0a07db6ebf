"""A pattern of many words finds what a list of them would find, the longest first."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from briefgen.reading.choices import choice, either_case

WORDS = st.sets(st.text("ab .+", min_size=1, max_size=4).filter(str.strip), min_size=1, max_size=12)


@given(WORDS, st.text("ab .+", max_size=12))
def test_a_choice_finds_what_a_list_finds(words: set[str], text: str) -> None:
    listed = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    assert re.findall(choice(words, space=" "), text) == re.findall(listed, text)


@given(WORDS)
def test_what_may_follow_a_word_is_found_with_it(words: set[str]) -> None:
    pattern = choice(words, dict.fromkeys(words, "s?"), space=" ")
    assert all(re.fullmatch(pattern, word) and re.fullmatch(pattern, f"{word}s") for word in words)


@given(WORDS)
def test_words_are_found_in_either_case(words: set[str]) -> None:
    pattern = either_case(words)
    assert all(re.fullmatch(pattern, form) for word in words for form in (word, word.upper()))


def test_no_words_make_no_pattern() -> None:
    assert choice(()) == ""
