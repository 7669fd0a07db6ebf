"""Whose a key message is: in a speech, a statement, a debate it is that of the one who speaks there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from briefgen.blocks.quotes.own_words import Speech, speeches
from briefgen.languages import language
from briefgen.languages.table import Language
from briefgen.model import Field, Item, Part, SourceText
from briefgen.reading.source import language_of
from briefgen.speech.genre import genre_of
from briefgen.text import locate

_WORD = re.compile(r"[^\W\d_]+")


def voiced(points: Sequence[Item], text: SourceText) -> tuple[Item, ...]:
    """Let each point say who makes it, where a document is somebody's own words."""
    if not points or genre_of(text).genre not in ("speech", "debate", "interview"):
        return tuple(points)
    spoken = speeches(text) or _own(text)
    return tuple(_voiced(point, spoken, text) for point in points)


def _own(text: SourceText) -> list[Speech]:
    """Take a statement that names no speaker for its publisher's."""
    name = text.source.publisher
    whole = Part(0, len(text.text))
    return [Speech(name, None, "publisher", ((whole.start, whole.end),))] if name else []


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
    forms = told.several if told.both and told.both in name else (told.says, told.says_so)
    small = not speaks and _is_common(_WORD.findall(field.text)[0], text.text)
    said = field.text[0].lower() + field.text[1:] if small else field.text
    shown = Field(field.path, forms[speaks].format(name=name, said=said))
    return replace(point, fields={**point.fields, "text": shown}, doubt="" if speaks else point.doubt)


def _speaks(words: str, known: Language) -> bool:
    """Tell whether a sentence says I or we, or ties itself to another: its words stay as they were spoken."""
    low = words.lower()
    own = known.genres.first_person | known.genres.first_plural
    tied = any(low.startswith(f"{one} ") or low.startswith(f"{one},") for one in known.clauses.connectives)
    return tied or not own.isdisjoint(_WORD.findall(low))


def _is_common(word: str, text: str) -> bool:
    """Tell whether a sentence's first word is written small elsewhere: it is no name."""
    return bool(re.search(rf"(?<![\w.]){re.escape(word.lower())}\b", text)) and not word.isupper()
