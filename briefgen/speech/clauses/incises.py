"""Attributions within the marks: « Le port, a-t-elle ajouté, est fermé. »"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from briefgen.languages.speech.table import Speech
from briefgen.speech.clauses.behind import behind
from briefgen.speech.clauses.tokens import cut
from briefgen.speech.voice import Attribution

_LONGEST = 120
"""Characters of an attribution within the words."""


def incises(text: str, start: int, end: int, speech: Speech) -> Iterator[tuple[int, int, Attribution]]:
    """Give where within quoted words `text[start:end]` an attribution begins and ends, and what it says.

    Only where the verb stands before its subject, between commas: the order that nothing else has.
    """
    if speech.inverted is None:
        return
    at = text.find(",", start, end)
    while at >= 0:
        stop = text.find(",", at + 1, end)
        close = stop if stop >= 0 else end
        if 0 < close - at < _LONGEST:
            found = _read(text, at + 1, close, speech)
            if found is not None:
                yield at, close, found
        at = stop


def _read(text: str, start: int, end: int, speech: Speech) -> Attribution | None:
    words = cut(text, start, end, speech.titles)
    while words and not words[-1].word:
        words.pop()
    if len(words) < 2 or words[0].capital:
        return None
    found = behind(words, speech, whole=True)
    if found is None or found.speaker is None or found.rule != "after":
        return None
    # Nothing but times may follow: a clause that goes on is the speaker's own.
    rest = words[found.speaker.last :]
    if any(word.lower not in speech.ends and word.lower not in speech.times for word in rest):
        return None
    return replace(found, confidence=min(found.confidence, 0.9))
