"""Quotes: whose words they are, what is no speech, and what an editor is told."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.blocks.quotes import BLOCK
from briefgen.blocks.quotes.find import quotations
from briefgen.blocks.quotes.quotation import Quotation
from briefgen.languages.speech import TABLES
from briefgen.model import Item, Part, Source, SourceText
from tests.casefile import cases


def source(text: str, *parts: Part) -> SourceText:
    return SourceText(Source("a-source"), text, parts)


def shown(text: str, quotation: Quotation) -> str:
    written = text[slice(*quotation.speaker)] if quotation.speaker else "?"
    words = " ".join(text[quotation.start : quotation.end].split())
    return f"{quotation.name or written} | {words}"


def items(text: str) -> tuple[Item, ...]:
    assert BLOCK.find is not None
    return BLOCK.find(source(text))


CASES = [*cases("blocks/quotes.txt"), *cases("blocks/passages.txt")]


@pytest.mark.parametrize("parts", [pytest.param(parts, id=title) for title, parts in CASES])
def test_quoted_speech_is_found_with_its_speaker(parts: dict[str, str]) -> None:
    text = parts["text"]

    found = [shown(text, quotation) for quotation in quotations(source(text))]

    assert found == [line for line in parts["quotes"].splitlines() if line]


FOREIGN = [(language, *case) for language in TABLES for case in cases(f"blocks/quotes_{language}.txt")]


@pytest.mark.parametrize(
    ("language", "parts"),
    [pytest.param(name, parts, id=f"{name}: {title}") for name, title, parts in FOREIGN],
)
def test_speech_in_other_languages_is_found_by_their_tables(language: str, parts: dict[str, str]) -> None:
    text = parts["text"]

    found = quotations(SourceText(Source("a-source", language=language), text))

    assert [shown(text, one) for one in found] == [line for line in parts["quotes"].splitlines() if line]


def test_an_item_has_words_speaker_role_organisation_and_evidence() -> None:
    text = "“The port is closed,” said Mary Example, director of the Harbour Institute."

    (item,) = items(text)

    assert {name: field.text for name, field in item.fields.items()} == {
        "text": "The port is closed",
        "speaker": "Mary Example",
        "role": "director of the Harbour Institute",
        "organisation": "Harbour Institute",
    }
    assert item.path == "quotes.example-port-closed"
    (evidence,) = item.evidence
    assert (evidence.source, evidence.prefix, evidence.exact) == ("a-source", "“", "The port is closed")
    assert evidence.suffix.startswith(",” said")
    assert not item.doubt


def test_a_pronoun_is_a_proposal_and_says_so() -> None:
    *_, last = items("“It is closed,” said Mary Example. The council met.\n\n“It opens in May,” she said.")

    assert last.fields["speaker"].text == "Mary Example"
    assert "“she”" in last.doubt


def test_a_pronoun_that_nobody_fits_names_no_speaker() -> None:
    (item,) = items("“It opens in May,” she said.")

    assert "speaker" not in item.fields
    assert "find out who is meant" in item.doubt


def test_who_spoke_in_the_paragraph_before_is_named_with_a_doubt() -> None:
    *_, last = items("“It is closed,” said Mary Example.\n\n“We shall all be poorer for this.”")

    assert last.fields["speaker"].text == "Mary Example"
    assert "in the paragraph before" in last.doubt


def test_who_is_quoted_at_the_end_of_a_paragraph_goes_on_in_the_next() -> None:
    *_, last = items("Mary Example said: “It is closed.”\n\n“We shall all be poorer for this.”")

    assert last.fields["speaker"].text == "Mary Example"
    assert not last.doubt


def test_a_missing_closing_mark_is_told() -> None:
    (item,) = items("Mary Example said: “The port is closed and nobody knows why")

    assert "closing quotation mark" in item.doubt


def test_a_heading_that_opens_with_quoted_words_has_no_speaker() -> None:
    text = '"A serious blow to the harbour": council closes the port'

    (found,) = quotations(source(text, Part(0, len(text), "heading", 1)))

    assert found.speaker is None
    assert text[found.start : found.end] == "A serious blow to the harbour"


def test_a_heading_names_the_speaker_behind_a_colon_as_somebody_who_may_have_said_it() -> None:
    text = "“We will not be silenced”: Harbour Watch on the new law"

    (found,) = quotations(source(text, Part(0, len(text), "heading", 1)))

    assert shown(text, found) == "Harbour Watch | We will not be silenced"
    assert found.confidence < 0.75


def test_a_heading_that_quotes_what_stands_below_is_left_out() -> None:
    text = "Council issues “deep apology”\n\nThe council offered “a deep apology to all”."
    parts = (Part(0, 29, "heading", 1), Part(31, len(text)))

    assert [shown(text, found) for found in quotations(source(text, *parts))] == [
        "The council | a deep apology to all"
    ]


def test_parts_that_a_reader_took_for_a_block_quotation_are_one_quotation() -> None:
    text = "Mary Example said:\n\nThe port is closed.\n\nIt was the law."
    parts = (Part(0, 18), Part(20, 39, "quote"), Part(41, 56, "quote"))

    (found,) = quotations(source(text, *parts))

    assert (found.start, found.end, found.name) == (20, 56, "Mary Example")


def test_a_block_quotation_is_of_whoever_signs_below_it() -> None:
    text = "Mary Example said:\n\nThe port is closed.\n\n— John Sample, director"
    parts = (Part(0, 18), Part(20, 39, "quote"), Part(41, 63, "note"))

    (found,) = quotations(source(text, *parts))

    assert found.name == "John Sample"


def test_a_block_quotation_that_nothing_announces_names_no_speaker() -> None:
    text = "“It is closed,” said Mary Example.\n\nThe port is closed."
    parts = (Part(0, 34), Part(36, 55, "quote"))

    *_, last = BLOCK.find(source(text, *parts)) if BLOCK.find else ()

    assert "speaker" not in last.fields
    assert "Mary Example" in last.doubt


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“The port,” said Mary Example, “is closed.”", ["The port [...] is closed."]),
        ("“It is closed,” said Mary Example. “It was late.”", ["It is closed [...] It was late."]),
        ("“It is closed.” Mary Example said that twice. “It was late.”", ["It is closed.", "It was late."]),
        ("“It is closed,” said Mary Example. It rained. “It was late.”", ["It is closed", "It was late."]),
        (
            "Mary Example called it “a bad day” and “a step back for us.”",
            ["a bad day", "a step back for us."],
        ),
        ("“It is closed,” said Mary Example, adding, “It was late.”", ["It is closed", "It was late."]),
    ],
)
def test_pieces_that_only_an_attribution_parts_are_one_quote(text: str, words: list[str]) -> None:
    found = items(text)

    assert [item.fields["text"].text for item in found] == words
    assert all(item.evidence[0].exact.startswith(item.fields["text"].text[:5]) for item in found)


def test_what_the_next_paragraphs_reopen_is_one_quote_with_evidence_over_all_of_them() -> None:
    text = (
        "“There were four of us,” said Mary Example. “We began in a shed.\n\n"
        "“It rained.\n\n“Then the money ran out.”"
    )

    (item,) = items(text)

    words = "There were four of us [...] We began in a shed. It rained. Then the money ran out."
    assert item.fields["text"].text == words
    assert item.evidence[0].exact == text[1:-1]
    assert not item.doubt


def test_a_quote_that_the_next_paragraph_does_not_reopen_ends_with_its_own() -> None:
    found = items(
        "Mary Example said: “We began in a shed.\n\nIt rained that day.\n\n“It is closed,” said John Sample."
    )

    assert [item.fields["text"].text for item in found] == ["We began in a shed.", "It is closed"]
    assert "closing quotation mark" in found[0].doubt


def test_who_stands_for_whom_it_refers_to() -> None:
    (item,) = items("It was a note from Councillor Jane Example, who called it “a victory for patience”.")

    assert item.fields["speaker"].text == "Jane Example"
    assert not item.doubt


def test_ids_stay_unique_when_the_same_words_come_twice() -> None:
    found = items("“The port is closed,” said Mary Example.\n\n“The port is closed,” said Mary Example.")

    assert [item.path for item in found] == ["quotes.example-port-closed", "quotes.example-port-closed-2"]


WORDS = """
“ ” " ' ‘ ’ `` \'\' « » „ a said who he Mary , . : ( ) — that and according to
"""
PIECES = (*WORDS.split(), "\n\n", " ")


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_marks_in_any_order_give_quotations_that_lie_in_the_text(text: str) -> None:
    found = quotations(source(text))

    assert all(0 <= one.start < one.end <= len(text) and text[one.start : one.end].strip() for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize(
    "unit", ['"', "“a ", '"a" said ', "and said ", "“a “b” c” ", "the plan “of the sea” and ", "("]
)
def test_a_long_line_of_marks_and_verbs_does_no_harm(unit: str) -> None:
    text = unit * (20_000 // len(unit))

    assert all(0 <= one.start < one.end <= len(text) for one in quotations(source(text)))


WORDS_OF_OTHERS = """
„ “ » « ‚ ‘ " ’ , . : ? ( ) — sagte die Vorsitzende Beispiel so laut hat gesagt wie l’ a-t-elle déclaré
selon que dijo añadió según ha detto secondo zei aldus volgens dell’ Der Il no ne nicht X
"""


@given(
    st.lists(st.sampled_from((*WORDS_OF_OTHERS.split(), "\n\n", " ")), max_size=60).map("".join)
    | st.lists(st.sampled_from((*WORDS_OF_OTHERS.split(), "\n\n")), max_size=60).map(" ".join),
    st.sampled_from(tuple(TABLES)),
)
def test_marks_of_other_languages_in_any_order_give_quotations_that_lie_in_the_text(
    text: str, language: str
) -> None:
    found = quotations(SourceText(Source("a-source", language=language), text))

    assert all(0 <= one.start < one.end <= len(text) and text[one.start : one.end].strip() for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(one.speaker is None or text[slice(*one.speaker)].strip() for one in found)


@given(st.text(alphabet="ab .,:'\"“”‘’«»„`\n said", max_size=200))
def test_every_quotation_lies_in_the_text_and_none_overlap(text: str) -> None:
    found = quotations(source(text))

    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
