"""Speakers: the frames in which reporters put them, and what is none."""

from __future__ import annotations

import pytest

from briefgen.blocks.quotes.find import quotations
from briefgen.speech.passages import passages
from briefgen.speech.verbs import is_finite
from tests.blocks.test_quotes import shown, source
from tests.casefile import cases

CASES = cases("blocks/speakers.txt")


@pytest.mark.parametrize("parts", [pytest.param(parts, id=title) for title, parts in CASES])
def test_the_speaker_of_a_frame_is_found(parts: dict[str, str]) -> None:
    text = parts["text"]

    found = [shown(text, quotation) for quotation in quotations(source(text))]

    assert found == [line for line in parts["quotes"].splitlines() if line]


@pytest.mark.parametrize(
    ("words", "tokens"),
    [
        ("the farmers’ union", ["the", "farmers", "’", "union"]),
        ("the ministers' cars", ["the", "ministers", "'", "cars"]),
        ("Mary Example, D-Ore., rose", ["Mary", "Example", ",", "D-Ore.", ",", "rose"]),
        ("It rained. The port closed.", ["It", "rained", "."]),
        ("He left at noon.", ["He", "left", "at", "noon", "."]),
    ],
)
def test_a_sentence_is_read_as_its_words(words: str, tokens: list[str]) -> None:
    first = passages(source(words)).sentences(0)[0]

    assert [token.text for token in first] == tokens


def test_the_apostrophe_of_an_owner_is_read_as_an_s() -> None:
    (sentence,) = passages(source("The farmers’ union said so.")).sentences(0)

    assert sentence[2].lower == "'s"
    assert is_finite(sentence, 4)
