"""The quotation gate on German, French and Spanish sources: their marks, their speakers, no false alarm."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefgen.blocks import extract
from briefgen.claims.words import stands
from briefgen.model import Brief, Evidence, Field, Item, Source, SourceText
from briefgen.text import locate
from briefgen.verdicts import run

TEXTS = {
    "de": "Der Rat tagte heute. „Wir zählen nur“, sagte die Hafenwacht, „was gemeldet wird.“\n\n"
    "Die Seenothilfe nannte die Zahlen „ein Armutszeugnis für die Stadt“. »Niemand fragte uns«, sagte sie.",
    "fr": "Le conseil s’est réuni lundi. « Nous ne comptons », a déclaré l’Office maritime, « que ce qui est "
    "signalé. »\n\nLa Ligue des marins parle d’un « échec pour la ville ». « Rien n’a été fait, "
    "a-t-elle ajouté, et rien ne change. »",
    "es": "El consejo se reunió ayer. «Solo contamos», dijo la Oficina Marítima, «lo que se notifica».\n\n"
    "La Liga de Marineros habló de «un fracaso para la ciudad». “Nadie vino”, añadió, “y nada cambia”.",
}
"""All organisations are invented."""


def brief_of(language: str) -> tuple[Brief, SourceText]:
    text = SourceText(Source("a-source", title="A statement", language=language), TEXTS[language])
    return extract([text], "a-brief"), text


def codes(brief: Brief, text: SourceText) -> set[str]:
    findings = run(brief, {text.source.id: text}).findings
    return {one.code for one in findings if one.code.startswith("Q")}


def changed(brief: Brief, at: int, name: str, words: str) -> Brief:
    quotes = dict(brief.blocks["quotes"])
    key, item = list(quotes.items())[at]
    quotes = {key: replace(item, fields={**item.fields, name: replace(item.fields[name], text=words)})}
    return replace(brief, blocks={**brief.blocks, "quotes": quotes})


@pytest.mark.parametrize("language", TEXTS)
def test_what_extract_finds_passes(language: str) -> None:
    brief, text = brief_of(language)

    assert len(brief.blocks["quotes"]) == 3
    assert all("speaker" in item.fields for item in brief.blocks["quotes"].values())
    assert codes(brief, text) == set()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Wir zählen nur, was gemeldet wird."),
        ("fr", "Nous ne comptons que ce qui est signalé."),
        ("es", "Solo contamos lo que se notifica."),
    ],
)
def test_words_that_their_attribution_parts_may_be_joined(language: str, words: str) -> None:
    brief, text = brief_of(language)

    assert codes(changed(brief, 0, "text", words), text) == set()


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Wir zählen nicht, was gemeldet wird."),
        ("fr", "Nous ne comptons pas ce qui est signalé."),
        ("es", "Solo contamos lo que no se notifica."),
    ],
)
def test_changed_words_are_refused(language: str, words: str) -> None:
    brief, text = brief_of(language)

    assert "Q001" in codes(changed(brief, 0, "text", words), text)


@pytest.mark.parametrize(
    ("language", "other"), [("de", "Seenothilfe"), ("fr", "Ligue des marins"), ("es", "Liga de Marineros")]
)
def test_another_speaker_is_refused(language: str, other: str) -> None:
    brief, text = brief_of(language)

    assert "Q007" in codes(changed(brief, 0, "speaker", other), text)


@pytest.mark.parametrize("marks", ["„{}“", "»{}«", "« {} »", "“{}”", '"{}"'])
@pytest.mark.parametrize("words", ["ein Armutszeugnis für die Stadt", "ein Armutszeugnis für das Land"])
def test_marks_in_an_english_message_promise_the_words_of_a_german_source(marks: str, words: str) -> None:
    brief, text = brief_of("de")
    said = f"The charity speaks of {marks.format(words)}."
    message = Item(
        "summary.one",
        {"text": Field("summary.one.text", said)},
        (Evidence("a-source", "nannte die Zahlen „ein Armutszeugnis für die Stadt“"),),
    )
    brief = replace(brief, blocks={**brief.blocks, "summary": {"one": message}})

    assert ("Q005" in codes(brief, text)) == words.endswith("Land")


@pytest.mark.parametrize(
    ("words", "passage"),
    [
        ("Das ist [...] wahr", "Das ist nicht wahr"),
        ("C’est [...] vrai", "C’est jamais vrai"),
        ("Eso [...] es verdad", "Eso nunca es verdad"),
        ("est vrai", "Cela n’est vrai pour personne"),
    ],
)
def test_a_negation_is_not_left_out(words: str, passage: str) -> None:
    assert not stands(words, passage)


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("Office maritime", "selon l’Office maritime", True),
        ("Association", "d'Association en association", True),
        ("on", "il faut qu’on parte", True),
        ("est", "il n’est pas venu", False),
        ("Brien", "O'Brien came", False),
        ("can", "he can't", False),
    ],
)
def test_an_elided_article_is_a_word_of_its_own(words: str, text: str, found: bool) -> None:
    assert bool(locate(words, text)) == found
