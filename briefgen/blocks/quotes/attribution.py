"""Who says a quotation, within its own sentence: the clause after it, the clause before it, the passive."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.blocks.quotes import words as w
from briefgen.blocks.quotes.cues import (
    CUES,
    NAMING_FINITE,
    NOUN_FORMS,
    PARTICIPLES,
    PASSIVE,
    PHRASES,
    SAYING_FINITE,
    SAYING_PARTICIPLES,
)
from briefgen.blocks.quotes.speakers import Mention, leading, phrase_after, subject
from briefgen.blocks.quotes.tokens import Token
from briefgen.blocks.quotes.trailing import trailing

Tokens = Sequence[Token]
_NEAR = 3
"""Tokens between a quotation and a verb that belongs to it without doubt."""
_HEADING = 5
"""Tokens of a statement's heading before from: A written statement from X."""
_WIDE = 30
"""Tokens within which a subject waits for its verb, or a verb for its quotation."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """What the sentence says of a quotation: the speaker, the cue, the rule that found it."""

    speaker: Mention | None
    cue: str
    rule: str
    confidence: float
    """Share right of this rule on development texts, as a rough guide."""


def attribute(tokens: Tokens, index: int) -> Attribution | None:
    """Find who says the quotation at tokens[index]; None where its sentence does not tell."""
    if _introduced(tokens, index):
        return _before(tokens, index) or _after(tokens, index)
    for rule in (_after, _passive, _before, _colon, _late):
        found = rule(tokens, index)
        if found is not None:
            return found
    return None


def _introduced(tokens: Tokens, index: int) -> bool:
    """Tell whether a verb of saying stands right before the quotation: Smith said, "..."."""
    at = index - 1
    if at >= 0 and tokens[at].text in (",", ":"):
        at -= 1
    return at >= 1 and tokens[at].lower in SAYING_FINITE | PARTICIPLES and is_cue(tokens, at)


def is_cue(tokens: Tokens, index: int) -> bool:
    """Tell whether the word at `index` is used as a verb of speech there."""
    token = tokens[index]
    if token.quote is not None or token.lower not in CUES:
        return False
    before = tokens[index - 1] if index else None
    if token.capital and index and token.lower not in SAYING_PARTICIPLES:
        return False
    if before is not None and before.lower in ("to", "n't", "not") and token.lower not in SAYING_FINITE:
        return False
    return token.lower not in NOUN_FORMS or (before is not None and _follows_subject(tokens, index, before))


def _follows_subject(tokens: Tokens, index: int, before: Token) -> bool:
    """Tell whether a form that may be a noun stands behind what may be its subject."""
    if before.lower in w.PRONOUNS | w.RELATIVES | w.ADVERBS or before.text == ",":
        return True
    if not before.word or before.lower in w.FUNCTION:
        return False
    if tokens[index].lower.endswith("s"):
        return before.capital or not _determined(tokens, index)
    # Comment, report, claim: without an s they follow a plural.
    return before.lower.endswith("s")


def _determined(tokens: Tokens, index: int) -> bool:
    """Tell whether a determiner stands closely before: the latest claims."""
    return any(
        tokens[at].lower in w.DETERMINERS or tokens[at].lower == "'s"
        for at in range(max(0, index - 2), index)
    )


def _after(tokens: Tokens, index: int) -> Attribution | None:
    """Read the clause after the quotation: "...", said X; "...", X said; "...", according to X; "..." — X."""
    at = index + 1
    ended = tokens[index].text.rstrip("'’”\")").endswith((",", "?", "!", "-", "—", "–", "…", "."))
    while at < len(tokens) and tokens[at].text in (",", "-", "–", "—", "'", "’", "”"):
        ended, at = ended or tokens[at].text in ",-–—", at + 1
    if at >= len(tokens) or not ended:
        return None
    if tokens[at].lower == "according" and at + 1 < len(tokens) and tokens[at + 1].lower == "to":
        return _found(phrase_after(tokens, at + 2), "according to", "according", 0.95)
    if tokens[at - 1].text in ("-", "–", "—") and tokens[at - 1].quote is None:
        return _dash(tokens, at)
    return _inverted(tokens, at) or _direct(tokens, at)


def _inverted(tokens: Tokens, at: int) -> Attribution | None:
    """Verb, then subject: said Mr. Smith, the chairman."""
    verb = at
    while verb < len(tokens) and (
        tokens[verb].lower in w.ADVERBS or tokens[verb].lower in ("has", "had", "is", "was")
    ):
        verb += 1
    if verb >= len(tokens) or tokens[verb].lower not in SAYING_FINITE | PARTICIPLES or tokens[verb].capital:
        return None
    first = verb + 1
    while first < len(tokens) and (tokens[first].lower in w.ADVERBS or tokens[first].lower.endswith("ly")):
        first += 1
    if (
        tokens[verb].lower in PARTICIPLES
        or first >= len(tokens)
        or tokens[first].lower in w.TIMES | w.PREPOSITIONS
    ):
        return None
    return _found(phrase_after(tokens, first), tokens[verb].lower, "after", 0.97)


def _direct(tokens: Tokens, at: int) -> Attribution | None:
    """Subject, then verb: Mr. Smith, the chairman, said."""
    if tokens[at].lower in w.FUNCTION and tokens[at].lower not in w.PRONOUNS | w.DETERMINERS:
        return None
    speaker = phrase_after(tokens, at)
    if speaker is None:
        return None
    reach = 4 if speaker.kind == "pronoun" else _WIDE
    for verb in range(speaker.last, min(speaker.last + reach, len(tokens))):
        token = tokens[verb]
        if token.quote is not None or token.text in (";", ":"):
            return None
        if token.lower in SAYING_FINITE and is_cue(tokens, verb) and _plain(tokens, speaker.last, verb):
            return _found(speaker, token.lower, "after", 0.97)
        if _phrasal(tokens, verb):
            return _found(speaker, token.lower, "after", 0.95)
    return None


def _plain(tokens: Tokens, first: int, verb: int) -> bool:
    """Tell whether only adverbs, auxiliaries or something between commas parts subject and verb."""
    between = tokens[first:verb]
    if not between or any(token.text in (",", ")") for token in between):
        return True
    if len(between) <= 4:
        return True
    return all(token.lower in w.ADVERBS | w.AUXILIARIES | w.PREPOSITIONS | w.TIMES for token in between)


def _phrasal(tokens: Tokens, at: int) -> bool:
    return at + 1 < len(tokens) and (tokens[at].lower, tokens[at + 1].lower) in PHRASES


def _dash(tokens: Tokens, at: int) -> Attribution | None:
    """Read a signature: "..." — Commissioner X. Only a name that ends its sentence is one."""
    speaker = phrase_after(tokens, at)
    if speaker is None or speaker.kind != "name" or not tokens[at].capital:
        return _direct(tokens, at)
    if speaker.last < len(tokens) and tokens[speaker.last].text not in (".", ",", "("):
        return _direct(tokens, at)
    if any(token.lower in w.TIMES for token in tokens[speaker.last :]):
        # "Title" — Harbour Post, 15 August: a work and where it was published.
        return None
    return _found(speaker, "—", "signature", 0.9)


def _late(tokens: Tokens, index: int) -> Attribution | None:
    """Read the clause that ends the sentence: "..." would be a mistake for everybody, he said."""
    found = trailing(tokens, index)
    return _found(found[0], found[1], "late", 0.85) if found else None


def _passive(tokens: Tokens, index: int) -> Attribution | None:
    """Read the agent of a passive: branded a "..." and a "..." by child safety experts."""
    if not any(_passive_verb(tokens, at) for at in range(max(0, index - _WIDE), index)):
        return None
    for at in range(index + 1, min(index + _WIDE, len(tokens))):
        if tokens[at].text in (";", ":", "."):
            return None
        if tokens[at].lower == "by":
            return _found(phrase_after(tokens, at + 1), "by", "passive", 0.9)
    return None


def _passive_verb(tokens: Tokens, at: int) -> bool:
    if tokens[at].lower not in PASSIVE:
        return False
    before = [token.lower for token in tokens[max(0, at - 4) : at]]
    return any(word in ("is", "was", "were", "are", "been", "being", "be") for word in before)


def _before(tokens: Tokens, index: int) -> Attribution | None:
    """Read the clause before the quotation: the last verb of speech, and its subject."""
    for at in range(index - 1, max(-1, index - _WIDE - 1), -1):
        if tokens[at].text == ";":
            return None
        if tokens[at].lower == "according" and tokens[at + 1].lower == "to":
            return _found(phrase_after(tokens, at + 2), "according to", "according", 0.9)
        if is_cue(tokens, at) or _phrasal(tokens, at):
            found = _subject_of(tokens, at, index)
            if found is not None:
                return found
    return None


def _subject_of(tokens: Tokens, at: int, index: int) -> Attribution | None:
    """Find who does the verb at `at`, which stands before the quotation at `index`."""
    verb = tokens[at]
    agent = _agent(tokens, at, index)
    if agent is not None:
        return agent
    confidence = 0.9 if index - at <= _NEAR else 0.8
    if verb.lower in PARTICIPLES:
        return _found(_participle(tokens, at), verb.lower, "participle", confidence - 0.1)
    if at and (
        tokens[at - 1].quote is not None
        or (tokens[at - 1].text == "," and at > 1 and tokens[at - 2].quote is not None)
    ):
        return _inverted(tokens, at)
    speaker = subject(tokens, at)
    if speaker is None and at == 0:
        return None
    return _found(speaker, verb.lower, "before", confidence)


def _agent(tokens: Tokens, at: int, index: int) -> Attribution | None:
    """Read a passive whose agent stands before the quotation: was called by X a "..."."""
    if not _passive_verb(tokens, at):
        return None
    for by in range(at + 1, min(at + 4, index)):
        if tokens[by].lower == "by":
            return _found(phrase_after(tokens, by + 1), "by", "passive", 0.85)
    return None


def _participle(tokens: Tokens, at: int) -> Mention | None:
    """Find who is adding or saying: the subject of the other verb of speech, or of the sentence."""
    if (
        at >= 2
        and tokens[at - 1].word
        and tokens[at - 1].lower not in w.FUNCTION
        and not tokens[at - 1].lower.endswith("ly")
    ):
        near = subject(tokens, at)
        if near is not None and near.kind == "name" and near.first and tokens[near.first - 1].lower == "with":
            return near
    for verb in range(at - 1, 0, -1):
        if tokens[verb].lower in SAYING_FINITE | NAMING_FINITE and is_cue(tokens, verb):
            return _inverted_speaker(tokens, verb) or subject(tokens, verb)
    if any(token.word for token in tokens[:at]):
        return leading(tokens, at)
    return None


def _inverted_speaker(tokens: Tokens, verb: int) -> Mention | None:
    before = tokens[verb - 1]
    if before.quote is None and not (before.text == "," and verb > 1 and tokens[verb - 2].quote is not None):
        return None
    found = _inverted(tokens, verb)
    return found.speaker if found else None


def _colon(tokens: Tokens, index: int) -> Attribution | None:
    """Read what a colon ends: Smith: "..."; From Chairwoman X: "..."; a sentence that leads up to it."""
    if index < 2 or tokens[index - 1].text != ":":
        return None
    for at in range(min(index - 2, _HEADING)):
        if tokens[at].lower in ("from", "by"):
            return _found(phrase_after(tokens, at + 1), ":", "statement", 0.9)
        if tokens[at].lower not in w.DETERMINERS | w.NO_SPEAKERS | {"joint", "written", "press", "on"}:
            break
    return _found(leading(tokens, index - 1), ":", "colon", 0.75)


def _found(speaker: Mention | None, cue: str, rule: str, confidence: float) -> Attribution | None:
    return None if speaker is None else Attribution(speaker, cue, rule, confidence)
