"""Canonical forms and places: typography does not count, words do."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.text import canonical, locate


def _found(words: str, text: str) -> list[str]:
    return [text[start:end] for start, end in locate(words, text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“We won’t,” she said", '"We won\'t," she said'),
        ("the ‘welcome mat’", "the “welcome mat”"),
        ("«oui»", '"oui"'),
        ("``so''", '"so"'),
        ("2019–2022", "2019 - 2022"),
        ("late — too late", "late—too late"),
        ("late -- too late", "late—too late"),
        ("end‑to‑end", "end-to-end"),
        ("wait …", "wait..."),
        ("wait. . . now", "wait … now"),
        ("80\u00a0million", "80 million"),
        ("two\n  lines", "two lines"),
        ("ﬁnal oﬃce", "final office"),
        ("co\u00adoperate", "cooperate"),
        ("zero\u200bwidth", "zerowidth"),
        ("cafe\u0301", "café"),
    ],
)
def test_typographic_variants_have_one_form(one: str, other: str) -> None:
    assert canonical(one)[0] == canonical(other)[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("10²", "102"),
        ("children's", "childrens"),
        ("well known", "well-known"),
        ("Meta", "meta"),
        ("resume", "résumé"),
        ("can not", "cannot"),
        ("half", "½"),
        ("4.4", "44"),
        ("a.b", "a,b"),
    ],
)
def test_other_words_have_other_forms(one: str, other: str) -> None:
    assert canonical(one)[0] != canonical(other)[0]


def test_every_character_of_the_form_knows_where_it_came_from() -> None:
    form, offsets = canonical(" “ﬁne”  a…")

    assert form == "'fine' a..."
    assert offsets == [1, 2, 2, 3, 4, 5, 6, 8, 9, 9, 9, 10]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("can", "We can't."),
        ("can", "We can’t."),
        ("4 million", "It was 49.4 million."),
        ("000 children", "It was 10,000 children."),
        ("49", "It was 49.4 million."),
        ("lethal", "It was non-lethal."),
        ("end encryption", "end-to-end encryption"),
        ("art", "party"),
        ("cafe", "café"),
        ("cafe", "cafe\u0301"),
        ("operate", "co\u00adoperate"),
        ("We must act", "we must act"),
        ("a b", "a c b"),
        ("wait.", "wait…"),
        ("", "text"),
        (" ", "a text"),
        ("…", ""),
    ],
)
def test_words_that_are_not_whole_or_not_there_are_not_found(words: str, text: str) -> None:
    assert locate(words, text) == []


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        ("children", "the children—and", ["children"]),
        ("2022", "2019-2022, 2019–2022", ["2022", "2022"]),
        ("38%", "18.8 million (38%) were", ["38%"]),
        ("“welcome mat”", "a 'welcome mat' for", ["'welcome mat'"]),
        ("It is late.", "“It is late.”", ["It is late."]),
        ("a a", "a a a a", ["a a", "a a"]),
        ("one two", "one\u00ad\n  two", ["one\u00ad\n  two"]),
        ("signals", "prompts or signals.'", ["signals"]),
        ("end-to-end", "end‑to‑end", ["end‑to‑end"]),
    ],
)
def test_words_are_found_at_all_their_places(words: str, text: str, expected: list[str]) -> None:
    assert _found(words, text) == expected


def test_only_the_window_is_searched() -> None:
    text = "one two one two one"

    assert locate("one", text, 1) == [(8, 11), (16, 19)]
    assert locate("one", text, 1, 18) == [(8, 11)]
    assert locate("one", text, 8, 11) == [(8, 11)]
    assert locate("one two", text, 0, 6) == []


_VARIANTS = ("'‘’‛′", '"“”„«»', "-‐‑‒–—―", " \u00a0\u2009\n\t")
_TEXT = st.text(st.sampled_from("abéxAB12.,;()'\"’“”-–— \u00a0\n…ﬁ%"), max_size=60)


def _varied(text: str, choose: st.DataObject) -> str:
    """The text with each mark swapped for another of its kind."""
    out = []
    for char in text:
        kind = next((kind for kind in _VARIANTS if char in kind), "")
        out.append(choose.draw(st.sampled_from(kind)) if kind else char)
    return unicodedata.normalize(choose.draw(st.sampled_from(["NFC", "NFD"])), "".join(out))


@given(st.builds("{} ab {}".format, _TEXT, _TEXT), st.data())
def test_whole_words_of_a_text_are_found_again_whatever_their_typography(
    text: str, data: st.DataObject
) -> None:
    words = [hit.span() for hit in re.finditer(r"(?<![^\s(;])\w+(?![^\s);])", text)]
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    start, end = words[first][0], words[last][1]

    assert (start, end) in locate(_varied(text[start:end], data), text)


@given(_TEXT)
def test_offsets_never_fall_and_end_with_the_text(text: str) -> None:
    form, offsets = canonical(text)

    assert len(offsets) == len(form) + 1
    assert offsets == sorted(offsets)
    assert all(0 <= at <= len(text) for at in offsets)


@given(_TEXT)
def test_the_form_of_a_form_is_itself(text: str) -> None:
    form = canonical(text)[0]

    assert canonical(form)[0] == form


@given(_TEXT, _TEXT)
def test_every_place_holds_the_words(words: str, text: str) -> None:
    for start, end in locate(words, text):
        assert canonical(text[start:end])[0] == canonical(words)[0]


@pytest.mark.parametrize("unit", ["a", ".", " .", "- ", "'", "e\u0301", "1,", "a-", "\u00ad", "("])
def test_a_long_line_of_one_kind_is_searched_at_all(unit: str) -> None:
    text = unit * 50_000 + " needle"

    assert len(locate("needle", text)) == 1
    assert locate(unit * 500 + "x", text) == []
