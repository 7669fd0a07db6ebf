"""Words that a thing shows, a banner or a headline: they stand there, and nobody in the text says them."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.languages.lists import words
from briefgen.languages.speech.english import words as w
from briefgen.languages.speech.english.nouns import DISPLAYS
from briefgen.languages.speech.english.verbs import DISPLAYING, DISPLAYING_PARTICIPLES
from briefgen.speech.phrases import phrase_after, phrase_before
from briefgen.speech.tokens import Token

_OPENING = w.FUNCTION | words(", : ; ( —")
_LINKS = w.RELATIVES | words("that : ,")


def displayed(sentence: Sequence[Token], at: int) -> bool:
    """Tell whether a thing shows the quotation at sentence[at]: "...", read a banner; signs saying "..."."""
    return _behind(sentence, at) or _before(sentence, at)


def _behind(sentence: Sequence[Token], at: int) -> bool:
    """Read the clause behind the words, in both orders: read one of the banners; a banner read."""
    verb = at + 1
    while verb < len(sentence) and sentence[verb].text == ",":
        verb += 1
    if verb >= len(sentence):
        return False
    if sentence[verb].lower in DISPLAYING:
        return _is_thing(sentence, verb + 1)
    subject = phrase_after(sentence, verb) if sentence[verb].lower in w.DETERMINERS else None
    if subject is None or subject.last >= len(sentence) or sentence[subject.last].lower not in DISPLAYING:
        return False
    return _is_thing(sentence, verb)


def _before(sentence: Sequence[Token], at: int) -> bool:
    """Read the clause before the words: a banner that read "..."; signs saying: "..."."""
    verb = at - 1
    while verb > 0 and sentence[verb].lower in _LINKS:
        verb -= 1
    if verb < 1:
        return False
    owner = verb - 1
    if sentence[verb].lower in DISPLAYING_PARTICIPLES:
        return sentence[owner].lower in DISPLAYS
    if sentence[verb].lower not in DISPLAYING:
        return False
    while owner > 0 and (sentence[owner].lower in _LINKS or sentence[owner].lower in w.ADVERBS):
        owner -= 1
    subject = phrase_before(sentence, owner) if sentence[owner].word else None
    if subject is None or owner < verb - 1:
        return sentence[owner].lower in DISPLAYS
    # The office that prints the signs said: the signs are what it prints.
    opens = not subject.first or sentence[subject.first - 1].lower in _OPENING
    return opens and _is_thing(sentence, subject.first)


def _is_thing(sentence: Sequence[Token], first: int) -> bool:
    """Tell whether a noun phrase is headed by a thing that shows words: a banner at the gate."""
    phrase = phrase_after(sentence, first)
    if phrase is None or phrase.kind == "pronoun":
        return False
    core = [token.lower for token in sentence[phrase.first : phrase.last]]
    if core[0] in w.COUNTED and core[1:2] == ["of"]:
        core = core[2:]
    ends = (place for place, word in enumerate(core) if word in w.PREPOSITIONS)
    core = core[: next(ends, len(core))]
    return bool(core) and core[-1] in DISPLAYS
