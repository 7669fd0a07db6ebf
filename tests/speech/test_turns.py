"""Records of turns: who speaks stands before what is said."""

from __future__ import annotations

import pytest

from briefgen.languages import language
from briefgen.readers import text as text_reader
from briefgen.speech.genre import genre_of
from briefgen.speech.turns import Turn, turns

TALK = """A talk on the harbour

Radio Example:
How many boats are there this year?

Quay:
We counted 41 boats in May, nine more than a year ago.

Mole:
The office has no figures for June yet.

Radio Example:
And what will the new pier change?

Quay:
It will take larger ferries, says nobody but the builder.

Mole:
Nobody knows before the tide has been measured.

Photo: Ada Quay, harbour master.
"""
AGENDA = """Meetings of the harbour board

Place:
The old customs house on the pier.

Time:
From ten in the morning until noon.

Place:
The school hall behind the market.

Time:
From two until four in the afternoon.

Is there anything else?
"""

RECORDS = """Title: Harbour fees rise by 12 per cent
Abstract: The harbour board raises its fees in May because repairs have become dearer.
Full Text: The fees rise by 12% in May. “We have waited for six years,” said the chair of the board.

Title: Ferry strike enters its third week
Abstract: Talks between both sides came to nothing on Friday.
Full Text: Ferry crews stay on strike, the union said.
Q: What do the crews ask for?
They ask for 4% more pay, and for a rest of eleven hours between two shifts.

Title: New pier opens
Abstract: The pier cost 3.2 million euros, a tenth less than was planned.
Full Text: The new pier opened on Sunday. The port office expects 20,000 passengers a year.
"""
FICHES = """Titre: Le port devient plus cher
Texte intégral: Les taxes du port augmentent de 12 % en mai, selon le bureau du port.
Question: Combien coûte une place ?
Texte Intégral: Une place coûte 40 euros, selon le bureau du port.
Texte Intégral: La jetée a ouvert dimanche, avec 41 bateaux.
"""


def read(words: str) -> tuple[Turn, ...]:
    source = text_reader.read(words.encode(), "talk.txt")
    known = language("en").genres
    return turns(source.text, source.parts, known)


def test_surnames_above_the_words_are_speakers_where_one_asks_and_others_answer() -> None:
    found = read(TALK)

    assert [(one.who, one.asks) for one in found] == [
        ("Radio Example", True),
        ("Ada Quay", False),
        ("Mole", False),
    ] * 2


def test_labels_of_an_agenda_are_no_speakers() -> None:
    assert read(AGENDA) == ()


@pytest.mark.parametrize("words", [RECORDS, FICHES], ids=["English", "French"])
def test_fields_of_records_are_no_speakers(words: str) -> None:
    assert read(words) == ()


def test_joined_news_with_one_question_is_no_talk() -> None:
    assert genre_of(text_reader.read(RECORDS.encode(), "records.txt")).genre == "document"


def test_a_speaker_beside_fields_of_a_record_speaks() -> None:
    found = read("Title: A talk on the harbour\nAbstract: The talk was in May.\n\n" + TALK)

    assert [one.who for one in found] == ["Radio Example", "Ada Quay", "Mole"] * 2
