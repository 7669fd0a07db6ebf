"""How hard the text is to read: long sentences, and the reading ease of the whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from briefgen.checks.explained import Explained
from briefgen.claims.claims import WORD, printed, prose, shortened
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Field, Finding, SourceText
from briefgen.text import sentences

_ENOUGH = 100
"""Words from which on a reading ease says something: Flesch's samples had as many."""
_ENOUGH_OF_ONE = 25
"""Words of a field that may be named as the hardest."""
_SILENT = (
    r"(?<=[^laeiouy])e(?=(?:ment|less|ness|ful)s?$|ly$|$)"
    r"|(?<=[^aeiouytd])e(?=d$)|(?<=[^aeiouyscgxz])e(?=s$)"
)
"""An e that is not spoken."""
_VOWELS = r"[aeiouy]+"
_PARTED = r"(?<![tcsgxl])i[aou]|(?<=sc)ie|uie|(?<!q)u[ao]|eat[ei]|(?<=[a-z]{2})ea$|[aeiou]ing$|ism$"
"""Neighbouring vowels that are two syllables, mostly."""
_NO_SENTENCE = re.compile(r"^\s*(?:\||#|\[@)")

CODES = Explained("T004", "T007")


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Count words and syllables of the brief's own texts; quotes and sources are not its."""
    for field in printed(brief):
        yield from _long(field, limits.sentence_words)
    if limits.reading_ease and _is_english(brief):
        yield from _hard(brief, limits.reading_ease)


def _is_english(brief: Brief) -> bool:
    language = brief.fields.get("language")
    return language is None or language.text.lower().partition("-")[0] == "en"


def _long(field: Field, most: int) -> Iterator[Finding]:
    text = prose(field.text)
    if not most or len(text) < most * 2:
        return
    for start, end in _sentences(text):
        count = len(re.findall(WORD, text[start:end]))
        if count > most:
            yield Finding(
                "T004", "warning", field.path,
                f"{shortened(text[start:end])} has {count} words; {most} are the most",
                "Make two sentences of it.", field.place, text=field.text, spans=((start, end),),
            )  # fmt: skip


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """Give where sentences stand, paragraph by paragraph; tables and marks have none."""
    at = 0
    for paragraph in text.split("\n\n"):
        if not _NO_SENTENCE.match(paragraph):
            yield from ((at + start, at + end) for start, end in sentences(paragraph))
        at += len(paragraph) + 2


def _hard(brief: Brief, least: int) -> Iterator[Finding]:
    known = [(_counted(field.text), field) for field in printed(brief)]
    known = [(counts, field) for counts, field in known if counts.words >= _ENOUGH_OF_ONE]
    whole = Counts(*(sum(numbers) for numbers in zip(*(counts for counts, _ in known), strict=True)))
    if whole.words < _ENOUGH or ease(whole) >= least:
        return
    worst, field = min(((ease(counts), field) for counts, field in known), key=lambda one: one[0])
    yield Finding(
        "T007", "warning", field.path,
        f"the reading ease of the brief is {ease(whole):.0f}, expected at least {least}; of this text, "
        f"the hardest, it is {worst:.0f}",
        "Make sentences shorter, and take plainer words.", field.place,
    )  # fmt: skip


class Counts(NamedTuple):
    """How long a text is."""

    words: int = 0
    sentences: int = 0
    syllables: int = 0


def _counted(markdown: str) -> Counts:
    text = prose(markdown)
    spans = list(_sentences(text))
    words = [word for start, end in spans for word in re.findall(r"[A-Za-z’']+", text[start:end])]
    return Counts(len(words), len(spans), sum(syllables(word) for word in words))


def ease(counts: Counts) -> float:
    """Give the reading ease (R. Flesch, A new readability yardstick, Journal of Applied Psychology, 1948)."""
    return 206.835 - 1.015 * counts.words / counts.sentences - 84.6 * counts.syllables / counts.words


def syllables(word: str) -> int:
    """Count the syllables of an English word by its vowels; right for most words, and so on average."""
    bare = re.sub(r"[^a-z]", "", word.lower())
    spoken = re.sub(_SILENT, "", bare)
    return max(1, len(re.findall(_VOWELS, spoken)) + len(re.findall(_PARTED, bare)))


CHECK = Check("reading", CODES, run)
