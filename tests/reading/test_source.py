"""A reading is a source text of which each thing is read once."""

from __future__ import annotations

from dataclasses import replace

from briefgen.model import Part, Source, SourceText
from briefgen.reading.source import Reading, language_of, read

TEXT = SourceText(Source("a"), "Das Amt zählt die Boote. Es sind 40.", (Part(0, 36),))


def test_what_is_asked_for_twice_is_read_once() -> None:
    asked: list[str] = []

    def first_word(of: Reading) -> str:
        asked.append(of.text)
        return of.text.split()[0]

    reading = read(TEXT)

    assert (reading.once(first_word), read(reading).once(first_word)) == ("Das", "Das")
    assert len(asked) == 1


def test_what_is_told_of_a_text_is_not_read_again() -> None:
    def length(of: Reading) -> int:
        return len(of.text)

    told = read(TEXT).told(length, 7)

    assert told == read(TEXT)
    assert (told.once(length), read(TEXT).once(length)) == (7, 36)


def test_another_source_or_other_words_are_another_reading() -> None:
    german = read(TEXT)
    declared = replace(german, source=Source("a", language="de"))

    assert (german.language, declared.language, language_of(declared)) == ("en", "de", "de")


def test_sentences_and_words_are_those_of_the_part() -> None:
    reading = read(TEXT)

    assert [TEXT.text[slice(*span)] for span in reading.sentences(TEXT.parts[0])] == [
        "Das Amt zählt die Boote.",
        "Es sind 40.",
    ]
    assert {"Das", "Boote", "Es"} <= reading.words(TEXT.parts[0])
