"""Records of turns: who speaks stands before what is said."""

from __future__ import annotations

from briefgen.languages import language
from briefgen.readers import text as text_reader
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
