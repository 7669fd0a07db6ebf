"""Who says a quotation, within its own sentence: the clause after it, the clause before it, the passive."""

from __future__ import annotations

from briefgen.languages.speech.english import words as w
from briefgen.languages.speech.english.verbs import INTRODUCING, PASSIVE, STRONGLY_NAMING, WEAK
from briefgen.speech import following, preceding
from briefgen.speech.phrases import Tokens, phrase_after
from briefgen.speech.tokens import LOWER
from briefgen.speech.trailing import trailing
from briefgen.speech.verbs import is_cue, is_passive
from briefgen.speech.voice import Attribution, found

_NEAR = 4
"""Tokens between a verb and the quotation that it introduces: told the committee on Monday."""
_WIDE = 30
"""Tokens within which the verb and the agent of a passive stand."""


def attribute(tokens: Tokens, index: int) -> Attribution | None:
    """Find who says the quotation at tokens[index]; None where its sentence does not tell."""
    if _introduced(tokens, index):
        return preceding.clause(tokens, index) or following.clause(tokens, index)
    weak: Attribution | None = None
    for rule in (following.clause, _passive, preceding.clause, preceding.noun, preceding.colon, _late):
        said = rule(tokens, index)
        if said is not None and said.cue not in WEAK:
            return said
        weak = weak or said
    return weak


def _introduced(tokens: Tokens, index: int) -> bool:
    """Tell whether a verb of saying stands right before the quotation: X said, "..."; told them: "..."."""
    last = index - 1
    if last < 1:
        return False
    if tokens[last].text in (",", ":") or (tokens[last].lower == w.THAT and last > 1):
        last -= 1
    elif tokens[last].lower in STRONGLY_NAMING and not is_passive(tokens, last):
        return is_cue(tokens, last)
    for at in range(last, max(0, last - _NEAR), -1):
        if not tokens[at].word or tokens[at - 1].lower == w.TO:
            return False
        if tokens[at].lower in INTRODUCING and is_cue(tokens, at):
            return at == last or not tokens[index - 1].word or tokens[index - 1].lower == w.THAT
    return False


def _passive(tokens: Tokens, index: int) -> Attribution | None:
    """Read the agent of a passive: branded a "..." and a "..." by child safety experts."""
    near = range(max(0, index - _WIDE), index)
    if PASSIVE.isdisjoint(map(LOWER, tokens[near.start : index])) or not any(
        is_passive(tokens, at) for at in near
    ):
        return None
    for at in range(index + 1, min(index + _WIDE, len(tokens))):
        if tokens[at].text in (";", ":", "."):
            return None
        if tokens[at].lower == "by":
            return found(phrase_after(tokens, at + 1), "by", "passive", 0.9)
    return None


def _late(tokens: Tokens, index: int) -> Attribution | None:
    """Read the clause that ends the sentence: "..." would be a mistake for everybody, he said."""
    said = trailing(tokens, index)
    return found(said[0], said[1], "late", 0.85) if said else None
