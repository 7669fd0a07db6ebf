"""Paraphrases: which reported clauses are positions, whose, and that nothing denied becomes one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.blocks import extract
from briefgen.blocks.paraphrases import KEY, find, find_all
from briefgen.model import Item, Source, SourceText
from briefgen.verdicts import run
from tests.casefile import cases


def source(text: str) -> SourceText:
    return SourceText(Source("a-source", title="A title"), text)


def shown(item: Item) -> str:
    return f"{item.fields['speaker'].text} | {item.fields['text'].text}"


@pytest.mark.parametrize(
    "parts", [pytest.param(parts, id=title) for title, parts in cases("blocks/paraphrases.txt")]
)
def test_reported_positions_are_found_with_their_speakers(parts: dict[str, str]) -> None:
    found = find(source(parts["text"]))

    assert [shown(item) for item in found] == [line for line in parts["positions"].splitlines() if line]


def test_a_position_has_speaker_role_organisation_and_its_sentence_as_evidence() -> None:
    who = "Mary Example, director of the Harbour Institute,"
    text = f"It rained. {who} said that the old port is closed. It rained."

    (item,) = find(source(text))

    assert {name: field.text for name, field in item.fields.items()} == {
        "text": "The old port is closed.",
        "speaker": "Mary Example",
        "role": "director of the Harbour Institute",
        "organisation": "Harbour Institute",
    }
    assert item.path == "paraphrases.example-old-port"
    (evidence,) = item.evidence
    assert evidence.exact == text[11:-11]
    assert not item.doubt


def test_no_more_than_the_best_few_are_proposed_and_nobody_twice_while_others_wait() -> None:
    lines = [f"Harbour Watch said that the port of Lake {n} is closed to boats." for n in "ABCDEF"]
    text = "\n\n".join([*lines, "Mary Example said that the bridge of the town is open."])

    found = find(source(text))

    assert len(found) == KEY
    assert len(find_all(source(text))) == len(lines) + 1
    assert "Mary Example" in [item.fields["speaker"].text for item in found]


def test_all_of_them_hold_what_needs_an_editor_and_say_why() -> None:
    text = "Mary Example runs the port. She said that it would be closed in the winter."

    (item,) = find_all(source(text))

    assert find(source(text)) == ()
    assert "that it means Mary Example is a proposal" in item.doubt
    assert "“it”" in item.doubt


def test_extract_proposes_the_best_and_with_every_all_of_them() -> None:
    text = source("\n\n".join(f"Harbour Watch said that the port of Lake {n} is closed." for n in "ABCDEF"))

    assert len(extract([text], "a-brief").blocks["paraphrases"]) == KEY
    assert len(extract([text], "a-brief", every=True).blocks["paraphrases"]) == 6


@pytest.mark.parametrize("parts", [parts for _, parts in cases("blocks/paraphrases.txt")])
def test_the_gates_find_nothing_wrong_with_what_is_proposed(parts: dict[str, str]) -> None:
    text = source(parts["text"])

    report = run(extract([text], "a-brief"), {"a-source": text})

    assert not [one for one in report.findings if one.path.startswith("paraphrases")]


WORDS = "Mary Example the port is closed said that told not denied according to , . ? “ ” and who she it \n\n"


@given(st.lists(st.sampled_from([*WORDS.split(" ")]), max_size=60).map(" ".join))
def test_words_in_any_order_give_sentences_of_the_source(text: str) -> None:
    for item in find_all(source(text)):
        (one,) = item.evidence
        assert text[one.start : one.end] == one.exact
        said = item.fields["text"].text
        assert said[:-1].casefold() in " ".join(one.exact.split()).casefold()
        assert not set("“”") & set(said)
