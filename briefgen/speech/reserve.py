"""Why quoted words may be nobody's: a speaker that is a thing, words that are only supposed, or denied."""

from __future__ import annotations

from briefgen.languages.speech.english import nouns
from briefgen.languages.speech.english import words as w
from briefgen.speech.phrases import Tokens, is_adverb
from briefgen.speech.tokens import LOWER
from briefgen.speech.voice import Attribution, Mention, Reserve

_NEAR = 3
"""Tokens before a quotation among which a negation governs it."""
_APART = frozenset((",", ";", "but"))
_FAR = 16
"""Tokens between a subject and its verb."""
_HEAD = 6
"""Tokens before a subject among which an if opens its clause."""
_PLURAL = 4
"""Letters of a noun at least whose s is a plural's."""


def reserve(tokens: Tokens, at: int, said: Attribution) -> Reserve:
    """Tell what speaks against taking the quotation at tokens[at] for words of its speaker."""
    lowers = list(map(LOWER, tokens))
    turned = not nouns.RESERVING.isdisjoint(lowers) or "n't" in " ".join(lowers)
    verb = _verb(tokens, said) if turned else None
    if verb is not None:
        governing = _governing(tokens, verb)
        if any(map(_negates, governing)):
            return "unsaid"
        if not nouns.MODALS.isdisjoint(governing) or _conditional(tokens, said):
            return "supposed"
    if said.speaker is not None and not speaks(tokens, said.speaker.meant or said.speaker):
        return "thing"
    return "denied" if turned and (said.cue in nouns.DENYING or _denied(tokens, at)) else ""


def _denied(tokens: Tokens, at: int) -> bool:
    """Tell whether a negation stands close before the words, in their own clause."""
    for place in range(at - 1, max(-1, at - 1 - _NEAR), -1):
        word = tokens[place].lower
        if word in _APART:
            return False
        if _negates(word):
            return True
    return False


def _verb(tokens: Tokens, said: Attribution) -> int | None:
    """Give where the verb stands by which the words are said; None where there is none."""
    if said.speaker is None or not said.cue.isalpha():
        return None
    first, last = said.speaker.first, said.speaker.last
    behind = range(last, min(last + _FAR, len(tokens)))
    before = range(first - 1, max(-1, first - _FAR), -1)
    places = (place for some in (behind, before) for place in some)
    return next((place for place in places if tokens[place].lower == said.cue), None)


def _governing(tokens: Tokens, verb: int) -> list[str]:
    """Give the auxiliaries, adverbs and negations right before a verb."""
    out = []
    for at in range(verb - 1, -1, -1):
        word = tokens[at].lower
        if not (word in w.AUXILIARIES or word in w.ADVERBS or _negates(word) or is_adverb(tokens[at])):
            break
        out.append(word)
    return out


def _negates(word: str) -> bool:
    return word in nouns.NEGATIONS or word.endswith("n't")


def _conditional(tokens: Tokens, said: Attribution) -> bool:
    if said.speaker is None or said.speaker.kind == "name":
        return False
    first = said.speaker.first
    clause = [token.lower for token in tokens[max(0, first - _HEAD) : first]]
    cut = max((place + 1 for place, word in enumerate(clause) if word in (",", ";")), default=0)
    return not nouns.CONDITIONS.isdisjoint(clause[cut:])


def speaks(tokens: Tokens, speaker: Mention) -> bool:
    """Tell whether a mention names somebody: a name, a person, a body, or a document that says something."""
    inside = tokens[speaker.first : speaker.last]
    if speaker.kind in ("pronoun", "relative") or not inside:
        return True
    if len(inside) == 1 and inside[0].lower in nouns.NOBODY:
        return False
    owned = max((at for at, token in enumerate(inside[:-1]) if token.lower == "'s"), default=-1)
    if speaker.kind == "name" and owned < 0 and any(token.capital for token in inside):
        return True
    head = [token.lower for token in inside[owned + 1 :]]
    if len(head) == 1 and head[0] in w.COUNTED:
        return owned < 0
    if head[0] in w.COUNTED and head[1:2] == ["of"]:
        head = head[2:]
    ends = (place for place, word in enumerate(head) if place and word in w.PREPOSITIONS | nouns.BEHIND)
    head = head[: next(ends, len(head))]
    capitals = sum(token.capital for token in inside[owned + 1 :])
    return bool(head) and (is_speaker_noun(head[-1]) or (owned >= 0 and capitals > 1))


def is_speaker_noun(word: str) -> bool:
    """Tell whether an English noun names a person, a body, or a document that says something."""
    if word in nouns.NOBODY:
        return False
    if word in nouns.PLURALS:
        return True
    forms = {word}
    if len(word) > _PLURAL and word.endswith("s"):
        forms |= {word[:-1], word.removesuffix("es"), word.removesuffix("ies") + "y"}
    forms |= {form.rpartition("-")[2] for form in forms}
    if forms & (nouns.PEOPLE | nouns.BODIES | nouns.WORKS):
        return True
    return not forms & nouns.NO_PEOPLE and any(form.endswith(nouns.ENDINGS) for form in forms)
