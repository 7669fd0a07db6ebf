"""Who says it, at the far end of a sentence: "..." would be a mistake, he said; it rained, adds Mary X."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.languages.speech.english import words as w
from briefgen.languages.speech.english.verbs import AMBIGUOUS, SAYING_FINITE
from briefgen.speech.phrases import phrase_after
from briefgen.speech.tokens import LOWER, Token
from briefgen.speech.voice import Mention

_WIDE = 40
"""Tokens of a sentence that are looked at behind a quotation."""
_APPOSED = 16
"""Tokens between two commas that may say more about a speaker."""
_SAYING = SAYING_FINITE - AMBIGUOUS
_ENDS = (".", "!", "?", ",", ";", ")")


def trailing(tokens: Sequence[Token], index: int) -> tuple[Mention, str] | None:
    """Find speaker and verb behind a comma after tokens[index]: ..., he said; ..., adds Mary Example."""
    near = tokens[index + 1 : index + 2 * _WIDE]
    if _SAYING.isdisjoint(map(LOWER, near)):
        return None
    verbs = [at for at, lower in enumerate(map(LOWER, near), index + 1) if lower in _SAYING]
    last = next((at for at in reversed(verbs) if _closed(tokens, at + 1)), -1)
    if last < 0 and all(tokens[at - 1].text != "," for at in verbs):
        return None
    for at in range(index + 1, min(index + _WIDE, len(tokens) - 1)):
        if tokens[at].quote is not None or tokens[at].text in (";", ":"):
            return None
        if tokens[at].text == ",":
            # A verb that does not end its clause is no subject's that stands before it.
            found = (_direct(tokens, at + 1) if at < last else None) or _inverted(tokens, at + 1)
            if found is not None:
                return found
    return None


def _direct(tokens: Sequence[Token], first: int) -> tuple[Mention, str] | None:
    """Subject, then verb, and nothing of weight behind it."""
    if tokens[first].quote is not None or tokens[first].lower in w.NO_SUBJECT:
        return None
    speaker = phrase_after(tokens, first)
    if speaker is None or speaker.last >= len(tokens):
        return None
    verb = _past_apposition(tokens, speaker)
    if verb >= len(tokens) or not _saying(tokens[verb]):
        return None
    return (speaker, tokens[verb].lower) if _closed(tokens, verb + 1) else None


def _past_apposition(tokens: Sequence[Token], speaker: Mention) -> int:
    """Give where the verb must stand: behind what is said of the speaker between commas, if there is some."""
    if tokens[speaker.last].text != "," or speaker.kind != "name":
        return speaker.last
    ahead = range(speaker.last + 1, min(speaker.last + _APPOSED, len(tokens)))
    return next((at + 1 for at in ahead if tokens[at].text == ","), speaker.last)


def _inverted(tokens: Sequence[Token], verb: int) -> tuple[Mention, str] | None:
    """Verb, then subject."""
    if not _saying(tokens[verb]) or verb + 1 >= len(tokens):
        return None
    speaker = phrase_after(tokens, verb + 1)
    if speaker is None or speaker.kind != "name" or not _closed(tokens, speaker.last):
        return None
    return speaker, tokens[verb].lower


def _saying(token: Token) -> bool:
    return token.quote is None and token.lower in _SAYING and not token.capital


def _closed(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the clause is over here, or goes on with a time only."""
    while at < len(tokens) and tokens[at].lower in w.TRAILING:
        at += 1
    return at >= len(tokens) or tokens[at].text in _ENDS
