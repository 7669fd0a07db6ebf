"""Whose a key message is: in a speech, a statement, a debate it is that of the one who speaks there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from briefgen.blocks.quotes.own_words import Speech, speeches
from briefgen.genres import SPOKEN
from briefgen.languages import language
from briefgen.languages.table import Language
from briefgen.languages.wordings import WORDINGS
from briefgen.languages.wordings import known as known_wording
from briefgen.model import Field, Item, SourceText
from briefgen.reading.source import language_of
from briefgen.speech.genre import genre_of
from briefgen.speech.names import is_role
from briefgen.speech.stances import demands
from briefgen.speech.voices import published
from briefgen.text import locate
from briefgen.text.spans import parts_of

_WORD = re.compile(r"[^\W\d_]+")
_CAMPAIGNS = ("document", "press release")
"""Genres in which a body may speak for itself between its facts."""
_FIRST = re.compile(r"\W{0,3}([\w’'-]+)")
_NAMED = re.compile(r"['’]s\b|\s[A-Z][\w’'-]*")
"""What follows the first word of a name, or a name itself."""


def voiced(points: Sequence[Item], text: SourceText) -> tuple[Item, ...]:
    """Let each point say who makes it, where a document is somebody's own words."""
    if points and genre_of(text).genre not in SPOKEN:
        ending = speeches(text)
        points = tuple(_voiced(point, ending, text) for point in points) if ending else points
        return _demanded(points, text) if genre_of(text).genre in _CAMPAIGNS else tuple(points)
    if not points:
        return ()
    spoken = speeches(text)
    one = genre_of(text).genre == "speech" and bool(spoken)
    said = tuple(_voiced(point, spoken, text) for point in points)
    kept = tuple(point for point in said if not one or _within_speech(point, spoken))
    return kept or said


def _demanded(points: Sequence[Item], text: SourceText) -> tuple[Item, ...]:
    """Let a page that says we own its demands: what should be done is no fact."""
    code = language_of(text)
    body = published(text, parts_of(text), language(code).genres)
    if body is None:
        return tuple(points)
    spoken = [Speech(body.name, None, "publisher", ((0, len(text.text)),))]
    return tuple(
        _voiced(point, spoken, text) if demands(point.fields["text"].text, code) else point
        for point in points
    )


def _within_speech(point: Item, spoken: Sequence[Speech]) -> bool:
    """Tell whether a point stands in the speaker's words, not in what a page says above them."""
    at = point.evidence[0].start or 0
    return any(start <= at < end for one in spoken for start, end in one.spans)


def _voiced(point: Item, spoken: Sequence[Speech], text: SourceText) -> Item:
    at = point.evidence[0].start or 0
    name = next((one.name for one in spoken for start, end in one.spans if start <= at < end), "")
    known = language(language_of(text))
    field = point.fields["text"]
    if not name or not known.sidelines.says or name in field.text:
        return point
    speaks = _speaks(field.text, known)
    if speaks and (not locate(field.text, point.evidence[0].exact) or "“" in field.text or '"' in field.text):
        return point
    told = known.sidelines
    several = (
        bool(told.both) and told.both in name and not is_role(name)
    )  # a Minister of Water and Land is one
    forms = told.several if several else (told.says, told.says_so)
    words = _direct(field.text, known)
    said, sure = _within(words, _prose(text), WORDINGS[known_wording(text.source.language)].dull)
    speaks = speaks or not sure
    said = words if speaks else said
    shown = Field(field.path, forms[speaks].format(name=name, said=said))
    return replace(point, fields={**point.fields, "text": shown}, doubt="" if speaks else point.doubt)


def _direct(words: str, known: Language) -> str:
    """Leave out to whom a sentence is said: Mr Speaker, the port is open."""
    low = words.lower()
    called = next((one for one in known.genres.vocatives if low.startswith(f"{one}, ")), "")
    rest = words[len(called) + 2 :] if called else words
    return _direct(rest[:1].upper() + rest[1:], known) if called and rest else words


def _speaks(words: str, known: Language) -> bool:
    """Tell whether a sentence says I or we, or ties itself to another: its words stay as they were spoken."""
    low = words.lower()
    own = known.genres.first_person | known.genres.first_plural
    tied = any(low.startswith(f"{one} ") or low.startswith(f"{one},") for one in known.clauses.connectives)
    return tied or not own.isdisjoint(_WORD.findall(low))


@lru_cache(maxsize=2)
def _prose(text: SourceText) -> str:
    """Give the words of the paragraphs: headings write all words with capitals."""
    kinds = ("paragraph", "quote", "item")
    return "\n".join(text.text[part.start : part.end] for part in parts_of(text) if part.kind in kinds)


def _within(sentence: str, text: str, dull: frozenset[str]) -> tuple[str, bool]:
    """Give a sentence as it stands within another one, and whether its first word is surely written so.

    A small word, or one that the text writes small elsewhere, loses its capital; a name keeps it. Of any
    other nobody can be sure.
    """
    first = _FIRST.match(sentence)
    if first is None or not first[1][:1].isupper():
        return sentence, True
    word = first[1]
    if len(word) > 1 and not word[1:].islower():
        return sentence, True  # an acronym, or a name with a capital within
    if word.lower() in dull or re.search(rf"(?<![\w.@/-]){re.escape(word.lower())}\b", text):
        return sentence[: first.start(1)] + word.lower() + sentence[first.end(1) :], True
    named = re.search(rf"[\w,;] {re.escape(word)}\b", text) or _NAMED.match(sentence, first.end(1))
    return sentence, bool(named) or not word[1:].islower()
