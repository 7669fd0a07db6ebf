"""The clause before a quotation: X said, "..."; X took the stage and called it "..."; X: "..."."""

from __future__ import annotations

from briefgen.languages.speech.english import words as w
from briefgen.languages.speech.english.nouns import CUE_NOUNS
from briefgen.languages.speech.english.verbs import CUES, PARTICIPLES, PHRASES, SAYING_FINITE, WEAK
from briefgen.languages.speech.english.words import BEFORE_SHOWN
from briefgen.speech import following
from briefgen.speech.phrases import Tokens, mention, phrase_after, phrase_before
from briefgen.speech.speakers import leading, subject
from briefgen.speech.tokens import LOWER
from briefgen.speech.verbs import (
    is_cue,
    is_finite,
    is_passive,
    is_phrasal,
    is_progressive,
    is_undergone,
    reaches,
)
from briefgen.speech.voice import Attribution, Mention, found

_NEAR = 3
"""Tokens between a quotation and a verb that belongs to it without doubt."""
_HEADING = 5
"""Tokens of a statement's heading before from: A written statement from X."""
_WIDE = 30
"""Tokens within which a verb waits for its quotation."""

_LEADING = CUES | {w.ACCORDING} | {first for first, _ in PHRASES}
"""Words with which every clause that leads to a quotation says so."""


def clause(tokens: Tokens, index: int) -> Attribution | None:
    """Read the clause before the quotation: the last verb of speech, and its subject."""
    # Most sentences have no such word: a look at all words at once tells that sooner than one at each.
    if _LEADING.isdisjoint(map(LOWER, tokens[max(0, index - _WIDE) : index])):
        return None
    weak: Attribution | None = None
    place = index
    for at in range(index - 1, max(-1, index - _WIDE - 1), -1):
        if tokens[at].text == ";":
            break
        if tokens[at].lower == w.ACCORDING and tokens[at + 1].lower == w.TO:
            framed = found(phrase_after(tokens, at + 2), "according to", "according", 0.9)
            # According to X, the ministry sees it as "...": a verb of seeing leaves the words to X.
            return framed or weak
        if not (is_cue(tokens, at) and reaches(tokens, at, index)) and not is_phrasal(tokens, at):
            continue
        if weak is not None and (tokens[at].lower not in SAYING_FINITE or _apart(tokens, at, place)):
            continue
        said = _subject_of(tokens, at, index)
        if said is None:
            continue
        if tokens[at].lower not in WEAK or tokens[at].lower in SAYING_FINITE:
            return said
        if weak is None:
            weak, place = said, at
    return weak


def _apart(tokens: Tokens, at: int, index: int) -> bool:
    """Tell whether another clause begins behind the verb at `at`: protested when he talked of "..."."""
    return any(token.lower in w.SUBORDINATORS for token in tokens[at + 1 : index])


def _subject_of(tokens: Tokens, at: int, index: int) -> Attribution | None:
    """Find who does the verb at `at`, which stands before the quotation at `index`."""
    verb = tokens[at]
    agent = _agent(tokens, at, index)
    if agent is not None or is_undergone(tokens, at):
        return agent
    near = index - at <= _NEAR or tokens[index - 1].lower == "as"
    confidence = 0.9 if near else 0.85 if index - at <= 2 * _NEAR else 0.8
    if verb.lower in PARTICIPLES and not is_progressive(tokens, at):
        return found(_participle(tokens, at), verb.lower, "participle", confidence - 0.1)
    if _behind_quotation(tokens, at):
        return following.inverted(tokens, at)
    if not at and verb.lower in SAYING_FINITE:
        return found(phrase_after(tokens, 1), verb.lower, "before", confidence)
    speaker = subject(tokens, at)
    if speaker is not None and speaker.first and tokens[speaker.first - 1].lower in w.ASKING:
        return None  # a question: does the minister agree that
    return found(speaker, verb.lower, "before", confidence)


def _behind_quotation(tokens: Tokens, at: int) -> bool:
    """Tell whether the word at `at` follows another quotation."""
    if not at:
        return False
    before = tokens[at - 1]
    return before.quote is not None or (before.text == "," and at > 1 and tokens[at - 2].quote is not None)


def _agent(tokens: Tokens, at: int, index: int) -> Attribution | None:
    """Read a passive whose agent stands before the quotation: was called by X a "..."."""
    if not is_passive(tokens, at):
        return None
    for by in range(at + 1, min(at + 4, index)):
        if tokens[by].lower == "by":
            return found(phrase_after(tokens, by + 1), "by", "passive", 0.85)
    return None


def _participle(tokens: Tokens, at: int) -> Mention | None:
    """Find who is adding or saying: the subject of the other verb of speech, or of the sentence."""
    near = _with(tokens, at)
    if near is not None:
        return near
    inside = False
    for verb in range(at - 1, 0, -1):
        inside = tokens[verb].text == ")" or (inside and tokens[verb].text != "(")
        if not inside and is_finite(tokens, verb) and not _restricted(tokens, verb):
            return _inverted_speaker(tokens, verb) or subject(tokens, verb)
    if any(token.word for token in tokens[:at]):
        return leading(tokens, at)
    return None


def _with(tokens: Tokens, at: int) -> Mention | None:
    """Read the name right before a participle: with Mary Example saying; footage of her saying."""
    if at < 2 or not tokens[at - 1].word or tokens[at - 1].lower in w.FUNCTION:
        return None
    first = at
    while first > 0 and tokens[first - 1].word and tokens[first - 1].capital:
        first -= 1
    shown = first < at and first > 0 and tokens[first - 1].lower in BEFORE_SHOWN
    return mention(tokens, first, at) if shown else None


def _restricted(tokens: Tokens, verb: int) -> bool:
    """Tell whether a verb belongs to a clause that only says who is meant: an architect who said."""
    return verb > 1 and tokens[verb - 1].lower in w.RELATIVES and tokens[verb - 2].text != ","


def _inverted_speaker(tokens: Tokens, verb: int) -> Mention | None:
    if not _behind_quotation(tokens, verb):
        return None
    said = following.inverted(tokens, verb)
    return said.speaker if said else None


def noun(tokens: Tokens, index: int) -> Attribution | None:
    """Read a noun that names the words: the minister's answer was "..."; a warning from X that "..."."""
    at = index - 1
    while at > 0 and (tokens[at].text in (":", ",") or tokens[at].lower in w.LINKING):
        at -= 1
    if at == index - 1 and tokens[at].lower not in CUE_NOUNS:
        return None
    for place in range(at, max(-1, at - 6), -1):
        if tokens[place].lower in CUE_NOUNS:
            return _named_words(tokens, place, at)
        if not tokens[place].word:
            return None
    return None


def _named_words(tokens: Tokens, place: int, last: int) -> Attribution | None:
    """Give whose answer it is: by a genitive before, or behind from or by."""
    if place < last and tokens[place + 1].lower in w.ISSUING:
        return found(phrase_after(tokens, place + 2), tokens[place].lower, "noun", 0.85)
    for owner in range(place - 1, max(-1, place - 4), -1):
        if tokens[owner].lower in w.POSSESSIVES:
            token = tokens[owner]
            speaker = Mention(token.start, token.end, "pronoun", owner, owner + 1)
            return found(speaker, tokens[place].lower, "noun", 0.85)
        if tokens[owner].lower == "'s" and owner:
            return found(phrase_before(tokens, owner - 1), tokens[place].lower, "noun", 0.85)
    return None


def colon(tokens: Tokens, index: int) -> Attribution | None:
    """Read what a colon ends: Smith: "..."; From Chairwoman X: "..."; a sentence that leads up to it."""
    if index < 2 or tokens[index - 1].text != ":":
        return None
    for at in range(min(index - 2, _HEADING)):
        if tokens[at].lower in w.ISSUING:
            return found(phrase_after(tokens, at + 1), ":", "statement", 0.9)
        if tokens[at].lower not in w.ISSUED:
            break
    dash = next(
        (at for at in range(index - 2, max(0, index - 8), -1) if tokens[at].text in ("-", "–", "—")), -1
    )
    if dash >= 0 and tokens[dash + 1].capital:
        return found(phrase_after(tokens, dash + 1), ":", "colon", 0.75)
    return found(leading(tokens, index - 1), ":", "colon", 0.75)
