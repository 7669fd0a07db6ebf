"""Verbs of speech in their places: is this word used as one here?"""

from __future__ import annotations

from briefgen.languages.speech.english import words as w
from briefgen.languages.speech.english.verbs import (
    CUES,
    FINITE,
    MANNER_FINITE,
    NOUN_FORMS,
    PASSIVE,
    PERFECT,
    PHRASES,
    PLAIN_FINITE,
    SAYING_PARTICIPLES,
    SPOKEN,
    STARTING,
)
from briefgen.languages.speech.english.words import BE, REDUCING
from briefgen.speech.phrases import Tokens, is_adverb
from briefgen.speech.tokens import Token

_BEFORE_NOUNS = w.DETERMINERS | {"'s"}
_NEAR = 3
"""Tokens between a quotation and a verb of manner."""


def is_cue(tokens: Tokens, index: int) -> bool:
    """Tell whether the word at `index` is used as a verb of speech there."""
    token = tokens[index]
    if token.quote is not None or token.lower not in CUES:
        return False
    before = tokens[index - 1] if index else None
    if token.capital and index and token.lower not in SAYING_PARTICIPLES:
        return False
    if token.lower not in SPOKEN and _behind(tokens, index).lower in ("to", "n't", "not"):
        return False
    if token.lower in STARTING and _behind(tokens, index).lower in w.AUXILIARIES:
        return False
    if before is not None and before.lower in _BEFORE_NOUNS and _adjective(tokens, index):
        return False
    return token.lower not in NOUN_FORMS or (before is not None and _follows_subject(tokens, index, before))


def _behind(tokens: Tokens, index: int) -> Token:
    """Give the word before that at `index`, past adverbs."""
    last = max(index - 1, 0)
    while last > 0 and (tokens[last].lower in w.ADVERBS or is_adverb(tokens[last])):
        last -= 1
    return tokens[last]


def _adjective(tokens: Tokens, index: int) -> bool:
    """Tell whether a participle stands before a noun: his proposed plan."""
    token = tokens[index]
    follows = tokens[index + 1] if index + 1 < len(tokens) else None
    return (
        token.lower.endswith("ed")
        and follows is not None
        and follows.word
        and follows.lower not in w.FUNCTION
    )


def _follows_subject(tokens: Tokens, index: int, before: Token) -> bool:
    """Tell whether a form that may be a noun stands behind what may be its subject."""
    if before.lower in w.PRONOUNS or before.lower in w.RELATIVES or before.lower in w.ADVERBS:
        return True
    if before.text == ",":
        return True
    if not before.word or before.lower in w.FUNCTION or before.lower in PLAIN_FINITE:
        return False
    if tokens[index].lower.endswith("s"):
        return before.capital or _governs(tokens, index) or not _determined(tokens, index)
    # Comment, report, claim: without an s they follow a plural.
    return before.lower.endswith("s")


def _governs(tokens: Tokens, index: int) -> bool:
    """Tell whether a clause or a quotation follows at once: the minister claims that ..."""
    if index + 1 >= len(tokens):
        return False
    follows = tokens[index + 1]
    if follows.text in (",", ":") and index + 2 < len(tokens):
        return tokens[index + 2].quote is not None
    return follows.quote is not None or follows.lower == w.THAT


def _determined(tokens: Tokens, index: int) -> bool:
    """Tell whether a determiner stands closely before: the latest claims."""
    return any(
        tokens[at].lower in w.DETERMINERS or tokens[at].lower == "'s"
        for at in range(max(0, index - 2), index)
    )


def is_phrasal(tokens: Tokens, at: int) -> bool:
    """Tell whether two words that together are a cue begin at `at`: points out."""
    return at + 1 < len(tokens) and (tokens[at].lower, tokens[at + 1].lower) in PHRASES


def reaches(tokens: Tokens, at: int, index: int) -> bool:
    """Tell whether the cue at `at` stands close enough to the quotation: a verb of manner must."""
    return tokens[at].lower not in MANNER_FINITE or index - at <= _NEAR


def is_passive(tokens: Tokens, at: int) -> bool:
    """Tell whether a participle of naming stands in the passive: was branded."""
    if tokens[at].lower not in PASSIVE:
        return False
    return any(token.lower in BE for token in tokens[max(0, at - 4) : at])


def is_undergone(tokens: Tokens, at: int) -> bool:
    """Tell whether somebody is told or asked here, and does not speak: when asked; has been told."""
    if tokens[at].lower not in PERFECT or not at:
        return False
    last = at - 1
    while last > 0 and tokens[last].lower in w.ADVERBS:
        last -= 1
    return tokens[last].lower in BE or tokens[last].lower in REDUCING


def is_progressive(tokens: Tokens, at: int) -> bool:
    """Tell whether a participle is finite with its auxiliary: is calling, was now saying."""
    last = at - 1
    while last > 0 and tokens[last].lower in w.ADVERBS:
        last -= 1
    return last >= 0 and tokens[last].lower in BE


def is_finite(tokens: Tokens, at: int) -> bool:
    """Tell whether the word at `at` is a finite verb of speech."""
    return tokens[at].lower in FINITE and is_cue(tokens, at)
