"""Quoted words that are no speech: titles of works, terms, scare quotes, names of campaigns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from briefgen.blocks.quotes.displays import displayed
from briefgen.languages.lists import words
from briefgen.languages.speech.english import words as w
from briefgen.languages.speech.english.nouns import SPOKEN_OF, TITLE_NOUNS
from briefgen.languages.speech.english.verbs import PROMISING
from briefgen.speech.tokens import Token

_WORDS = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_CONTRACTED = re.compile(r"(?:I|it|he|she|we|you|they|that|there|here|what|who)['’]\w", re.IGNORECASE)
_SMALL = w.PREPOSITIONS | w.DETERMINERS | w.CONJUNCTIONS | words("vs not is are be as")
_TERM = 8
"""Words of what is named in quotation marks, at most."""
_SPEECH_END = (".", "!", "?", ",")


def is_term(sentence: Sequence[Token], at: int, attributed: bool) -> bool:
    """Tell whether the quotation at sentence[at] names something instead of being said."""
    quote = sentence[at]
    found = [word[0] for word in islice(_WORDS.finditer(quote.text), _TERM + 1)]
    if not found or displayed(sentence, at):
        return True
    before = sentence[at - 1] if at else None
    if titled(found) and len(found) <= _TERM:
        return _names(sentence, at) or not (attributed and quote.text.endswith(("!", "?")))
    if (
        before is not None
        and before.lower in TITLE_NOUNS
        and len(found) <= _TERM
        and before.lower not in ("called", "dubbed")
        and not (attributed and before.lower in SPOKEN_OF and quote.text[0].islower())
    ):
        return True
    if len(found) == 1 and found[0][0].isupper() and before is not None and _names(sentence, at):
        return True
    if len(found) <= 3 and _used(sentence, at):
        return True
    return not attributed and len(found) <= 2 and not quote.text.endswith(_SPEECH_END)


def _used(sentence: Sequence[Token], at: int) -> bool:
    """Tell whether a few quoted words are used as a word of the sentence: its “safety check” feature."""
    quote, before = sentence[at], sentence[at - 1] if at else None
    if before is None or quote.text.endswith(_SPEECH_END):
        return False
    follows = sentence[at + 1] if at + 1 < len(sentence) else None
    modifies = (
        follows is not None and follows.word and not follows.capital and follows.lower not in w.FUNCTION
    )
    owned = before.lower in w.OWNERS
    verbal = re.match(r"(?!\w+ing\b|(?:the|an?|his|her|its|their)\b)\w", quote.text) is not None
    infinitive = (
        before.lower == "to"
        and verbal
        and (len(_WORDS.findall(quote.text)) < 3 or not _promised(sentence, at))
    )
    return (owned and modifies) or infinitive


def _promised(sentence: Sequence[Token], at: int) -> bool:
    """Tell whether a verb of promising governs the words: vowed to “take the fight” to them."""
    return at > 1 and sentence[at - 2].lower in PROMISING


def titled(found: Sequence[str]) -> bool:
    """Tell whether words are capitalised as in a title; one word alone is not enough to know."""
    long = [word for word in found if word.lower() not in _SMALL]
    if long == found[:1] or _CONTRACTED.match(found[0]):
        return False  # It is over, that's Harbour: a sentence has its first capital from its place
    return len(found) > 1 and bool(long) and all(word[0].isupper() or word[0].isdigit() for word in long)


def _names(sentence: Sequence[Token], at: int) -> bool:
    before = [token.lower for token in sentence[max(0, at - 3) : at]]
    if not before:
        return False
    return before[-1] in w.BEFORE_NAMES or any(word in TITLE_NOUNS for word in before)
