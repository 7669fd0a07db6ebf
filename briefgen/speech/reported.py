"""Indirect speech: who is reported to say something, and what, in a sentence without quotation marks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefgen.languages.speech.english import words as w
from briefgen.languages.speech.english.verbs import BARE, FINITE, SAYING_FINITE, WEAK
from briefgen.speech.phrases import Tokens, is_verb, phrase_after
from briefgen.speech.speakers import subject
from briefgen.speech.tokens import LOWER
from briefgen.speech.trailing import trailing
from briefgen.speech.verbs import is_cue
from briefgen.speech.voice import Mention

_WIDE = 30
"""Tokens at the head of a sentence within which its verb of speech is looked for."""
_APART = 10
"""Tokens between a verb of speech and its clause: told the committee on Monday that."""
_SPEAKING = FINITE - WEAK
_TOLD = FINITE | {w.ACCORDING}
"""Words of which one stands in every sentence that reports what somebody says."""
_LETTERS = re.compile(r"[^\W\d_]+")
_LETTERS_TOLD = frozenset(match[0] for word in _TOLD if (match := _LETTERS.search(word)))


@dataclass(frozen=True, slots=True)
class Reported:
    """What somebody is reported to say: tokens[first:last] of the sentence; empty without a clause."""

    speaker: Mention
    cue: str
    verb: int
    """Where the cue stands."""
    first: int
    last: int


def may_report(sentence: str) -> bool:
    """Tell whether a sentence has the letters of a word of speech: most have none, and need no tokens."""
    return not _LETTERS_TOLD.isdisjoint(_LETTERS.findall(sentence.lower()))


def reported(tokens: Tokens) -> Reported | None:
    """Find who is reported to say something in a sentence: at its head, at its end, or before a clause."""
    if _TOLD.isdisjoint(map(LOWER, tokens)):
        return None
    return _according(tokens) or _at_the_end(tokens) or _before_a_clause(tokens)


def _according(tokens: Tokens) -> Reported | None:
    """According to X, the port is closed."""
    if len(tokens) < 4 or tokens[0].lower != w.ACCORDING or tokens[1].lower != w.TO:
        return None
    speaker = phrase_after(tokens, 2)
    if speaker is None:
        return None
    comma = next((at for at in range(speaker.last, len(tokens)) if tokens[at].text == ","), -1)
    return Reported(speaker, "according to", 0, comma + 1, len(tokens)) if comma > 0 else None


def _at_the_end(tokens: Tokens) -> Reported | None:
    """The port is closed, X said; the port is closed, according to X."""
    said = trailing(tokens, -1)
    if said is not None:
        comma = said[0].first - 1
        comma -= tokens[comma].text != ","
        verb = said[0].last if tokens[said[0].first - 1].text == "," else said[0].first - 1
        return Reported(said[0], said[1], verb, 0, max(comma, 0))
    for at in range(len(tokens) - 2, 1, -1):
        if tokens[at].lower == w.ACCORDING and tokens[at + 1].lower == w.TO:
            speaker = phrase_after(tokens, at + 2)
            last = at - (tokens[at - 1].text == ",")
            return Reported(speaker, "according to", at, 0, last) if speaker else None
    return None


def _before_a_clause(tokens: Tokens) -> Reported | None:
    """X said on Monday that the port is closed."""
    for verb in [at for at, lower in enumerate(map(LOWER, tokens[:_WIDE])) if lower in _SPEAKING and at]:
        if tokens[verb - 1].lower != w.TO and is_cue(tokens, verb):
            speaker = subject(tokens, verb)
            if speaker is None or speaker.kind == "relative" or not _heads(tokens, speaker):
                continue
            first = _clause(tokens, verb)
            return Reported(
                speaker, tokens[verb].lower, verb, first, len(tokens) if first < len(tokens) else first
            )
    return None


def _heads(tokens: Tokens, speaker: Mention) -> bool:
    """Tell whether a subject stands at the head of its sentence, or behind a comma or a conjunction."""
    if not speaker.first:
        return True
    before = tokens[speaker.first - 1]
    return not before.word or before.lower in w.CONJUNCTIONS or before.lower in w.ADVERBS


def _clause(tokens: Tokens, verb: int) -> int:
    """Give where the clause behind a verb of saying begins, with that or without; the end where none does."""
    for first in range(verb + 1, min(verb + _APART, len(tokens))):
        if tokens[first].quote is not None or tokens[first].text in (",", ":", ";"):
            break
        if tokens[first].lower == w.THAT:
            return first + 1 if tokens[verb].lower in SAYING_FINITE else len(tokens)
    if tokens[verb].lower not in BARE:
        return len(tokens)
    first = verb + 1
    while first < len(tokens) and tokens[first].lower in w.BEFORE_CLAUSES:
        first += 1
    return first if _is_clause(tokens, first) else len(tokens)


def _is_clause(tokens: Tokens, first: int) -> bool:
    """Tell whether a subject and its verb stand here: the port is closed."""
    subject_of = phrase_after(tokens, first)
    if subject_of is None or subject_of.last >= len(tokens):
        return False
    verb = tokens[subject_of.last]
    return verb.lower in w.AUXILIARIES or is_verb(verb)
