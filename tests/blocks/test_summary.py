"""Summary: whole sentences that stand by themselves, in the document's order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.blocks import extract
from briefgen.blocks.summary import BLOCK, FEWEST, MOST
from briefgen.blocks.summary.asides import without_asides
from briefgen.blocks.summary.choose import points
from briefgen.model import Part, Source, SourceText
from briefgen.readers import markdown
from tests.casefile import cases

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


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(case["text"], case["points"], id=title) for title, case in cases("blocks/summary.txt")],
)
def test_only_sentences_that_stand_by_themselves_become_points(text: str, expected: str) -> None:
    assert BLOCK.find is not None
    items = BLOCK.find(SourceText(Source("a-source"), text.strip()))

    assert [item.fields["text"].text for item in items] == expected.strip().splitlines()


def test_a_sentence_that_says_we_is_a_point_in_doubt_and_chosen_late() -> None:
    ours = "We found that the boats of the old harbour are counted too late."
    assert BLOCK.find is not None
    items = BLOCK.find(source(STANDING, ours, "The north lost half of its nets in a storm in the spring."))

    assert [bool(item.doubt) for item in items] == [False, True, False]


def test_a_list_under_key_findings_gives_points_and_another_list_none() -> None:
    lines = ("Key findings", STANDING, "Members of the board", STANDING.replace("harbour", "tax"))
    kinds = ("heading", "item", "heading", "item")
    text = "\n\n".join(lines)
    parts = tuple(
        Part(text.index(line), text.index(line) + len(line), kind)
        for line, kind in zip(lines, kinds, strict=True)
    )

    assert chosen(SourceText(Source("a-source"), text, parts)) == [STANDING]


def test_what_the_thing_in_the_title_is_comes_before_what_is_said_more_often() -> None:
    defines = "Harbourwatch is a register that lists the boats of all ports on the coast."
    said = "The boats of the ports on the coast are old, and the boats leak."

    (first,) = points(source(said, defines, title="Harbourwatch"), most=1)

    assert first[0] > 0


def test_room_keeps_the_whole_short_and_fewest_fills_it() -> None:
    text = source(
        STANDING,
        "Most of the crews had no licence, according to a survey of the coast guard.",
        "A new law would fine every owner whose lamps are broken at night.",
        "Fishing villages in the north lost half of their nets in the storm.",
    )

    assert len(points(text, 4, 1, 1)) == 1
    assert len(points(text, 4, FEWEST, 1)) == FEWEST
    assert len(points(text, 4, 4, 1, room=26)) == 2


@pytest.mark.parametrize(
    ("language", "stays", "falls"),
    [
        (
            "de",
            "Das Hafenamt zählte im vergangenen Jahr zwölftausend Boote im alten Hafen.",
            "Dies bedeutet, dass das Hafenamt im nächsten Jahr wieder alle Boote zählt.",
        ),
        (
            "fr",
            "Le bureau du port a compté douze mille bateaux dans le vieux port.",
            "Cela signifie que le bureau du port comptera les bateaux une fois encore.",
        ),
        (
            "es",
            "La oficina del puerto contó doce mil barcos en el puerto viejo.",
            "Esto significa que la oficina del puerto contará los barcos otra vez.",
        ),
    ],
)
def test_sentences_lean_in_other_languages_too(language: str, stays: str, falls: str) -> None:
    text = SourceText(Source("a-source", language=language), f"{stays}\n\n{falls}")

    assert chosen(text) == [stays]


@given(st.text(alphabet='ab A.,()[]1–\n"“”’ –2019(', max_size=300))
def test_points_lie_in_the_text_in_order_and_asides_within_them(words: str) -> None:
    last = 0
    for start, end in points(SourceText(Source("a-source"), words)):
        assert last <= start < end <= len(words)
        last = end
        at = start
        for first, after in without_asides(words, start, end):
            assert at <= first < after <= end
            at = after


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


NOTICES = [
    "The full report of the harbour office is available at the library of the old port.",
    "The mean score of each boat was calculated by the office in the old port of the town.",
    "The office will publish nothing, and further information is held by the port of the town.",
]


@pytest.mark.parametrize("notice", NOTICES)
def test_notices_and_methods_are_chosen_only_where_nothing_else_is_there(notice: str) -> None:
    matter = "The harbour office counted twelve thousand boats in the old port of the town."
    text = source(notice, matter, title="The boats of the old port")

    assert [text.text[slice(*span)] for span in points(text, 1, 1)] == [matter]
    alone = source(notice, title="The boats of the old port")
    assert [alone.text[slice(*span)] for span in points(alone, 1, 1)] == [notice]


def test_a_sentence_without_a_verb_is_no_point() -> None:
    heading = "Written statement by the head of the harbour office about the boats of the old port."

    assert points(source(heading)) == ()


def test_what_a_speech_says_is_that_speakers_point() -> None:
    words = (
        "# Speech by Mary Example at the harbour\n\nDelivered by: Mary Example\n\n"
        "The old port cannot reach its full potential without the fishers.\n\n"
        "We will build a new mole for the boats of the old port in the coming year.\n\n"
    )

    brief = extract([markdown.read(words.encode(), "speech.md")], "speech")

    said = [item.fields["text"].text for item in brief.blocks["summary"].values()]
    assert said == [
        "Mary Example says that the old port cannot reach its full potential without the fishers.",
        "Mary Example says: “We will build a new mole for the boats of the old port in the coming year.”",
    ]


def test_what_a_report_says_is_nobodys_point_alone() -> None:
    words = "# Report on boats\n\nBy Mary Example\n\nThe office counted twelve thousand boats in the port.\n"

    brief = extract([markdown.read(words.encode(), "report.md")], "report")

    assert all("says" not in item.fields["text"].text for item in brief.blocks["summary"].values())
