"""What messages show of two texts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefgen.returned.values import around, quoted


def test_what_differs_is_shown_with_a_little_on_both_sides() -> None:
    assert around("one two three", "one 2 three", 2) == ("…e two t…", "…e 2 t…")


def test_equal_texts_show_their_end() -> None:
    assert around("one", "one") == ("one", "one")


@given(st.text("ab", max_size=8), st.text("ab", max_size=8))
def test_with_enough_room_both_are_shown_whole(before: str, after: str) -> None:
    assert around(before, after) == (before, after)


@given(st.text("ab", max_size=8), st.text("ab", max_size=8))
def test_what_is_cut_away_is_the_same_in_both(before: str, after: str) -> None:
    one, other = around(before, after, 1)
    assert (one == other) == (before == after)


def test_a_long_text_is_cut_in_the_middle() -> None:
    assert quoted("a" * 30 + "b" * 30, 10) == "“aaaaa … bbbbb”"
    assert quoted("short") == "“short”"
