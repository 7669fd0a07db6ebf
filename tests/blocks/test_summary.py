"""Summary: whole sentences that stand by themselves, in the document's order."""

from __future__ import annotations

import pytest

from briefgen.blocks.summary import BLOCK, MOST, points
from briefgen.model import Part, Source, SourceText

STANDING = "The harbour office counted twelve thousand boats in the port last year."

FALLING = {
    "a heading": "Harbour office counts the boats of the port again this year",
    "a question": "What will the harbour office do about the boats of the port?",
    "this": "This means that the office will count the boats of the port again.",
    "but": "But the office will count the boats of the port again next year.",
    "a pronoun": "They will count the boats of the port again in the coming year.",
    "of these": "Roughly eighty of these came from the boats of the old port.",
    "for example": "For example, the office will count the boats of the port again.",
    "first person": "In 2021, we asked the harbour office to count the boats of the port.",
    "words of somebody": "“The office will count the boats of the port again next year,” it said.",
    "an open quotation": "The director said: “The office will count the boats of the port again.",
    "too short": "The office counted boats.",
}


def source(*paragraphs: str, title: str = "") -> SourceText:
    return SourceText(Source("a-source", title=title), "\n\n".join(paragraphs))


def chosen(text: SourceText, most: int = MOST) -> list[str]:
    return [text.text[start:end] for start, end in points(text, most)]


@pytest.mark.parametrize("sentence", [pytest.param(sentence, id=name) for name, sentence in FALLING.items()])
def test_a_sentence_that_leans_on_others_is_left_out(sentence: str) -> None:
    assert chosen(source(STANDING, sentence)) == [STANDING]


def test_first_person_within_a_quotation_does_no_harm() -> None:
    sentence = "The director of the office said on Monday that the count of “our boats” was late again."

    assert chosen(source(sentence)) == [sentence]


def test_headings_items_notes_and_furniture_give_no_points() -> None:
    kinds = ("heading", "item", "cell", "note", "furniture", "quote")
    for kind in kinds:
        text = SourceText(Source("a-source"), STANDING, (Part(0, len(STANDING), kind),))

        assert points(text) == ()


def test_words_of_a_block_quotation_are_not_printed_without_their_speaker() -> None:
    text = source("The director elaborates:", STANDING, "It is the law of the port and of its boats.'")

    assert points(text) == ()


def test_the_points_keep_the_documents_order_and_are_at_most_five() -> None:
    text = source(
        STANDING,
        "Most of the crews had no licence, according to a survey of the coast guard.",
        "A new law would fine every owner whose lamps are broken at night.",
        "Fishing villages in the north lost half of their nets in the storm.",
        "Insurance companies refused to pay for ropes that were older than ten years.",
        "The minister promised better maps of the reef before the next season.",
        "Schools on the islands rang their bells when the last ferry had left.",
    )

    found = points(text)

    assert len(found) == MOST
    assert list(found) == sorted(found)


def test_the_same_thing_is_not_said_twice() -> None:
    again = "The harbour office counted twelve thousand boats in the port last year, it is said."

    assert chosen(source(STANDING, again)) == [STANDING]


def test_a_point_carries_its_sentence_as_evidence() -> None:
    assert BLOCK.find is not None
    (item,) = BLOCK.find(source("A heading", STANDING.replace("boats in", "boats\nin")))

    assert item.fields["text"].text == STANDING
    assert item.evidence[0].exact == STANDING.replace("boats in", "boats\nin")
    assert item.path == "summary.harbour-office-counted"


def test_an_empty_text_has_no_points() -> None:
    assert points(source("")) == ()
