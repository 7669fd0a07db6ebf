"""Noun phrases as speakers: where one that begins at a word ends."""

from __future__ import annotations

from briefgen.languages.names import PARTICLES
from briefgen.languages.speech.table import Speech
from briefgen.speech.clauses.tokens import Word, Words

_LONGEST = 16
"""Words in a noun phrase, beyond which nobody should trust its borders."""


def phrase(words: Words, first: int, speech: Speech) -> int:
    """Give where the noun phrase that begins at `first` ends, exclusive; `first` itself where none begins."""
    if first >= len(words):
        return first
    if words[first].lower in speech.pronouns:
        return first + 1
    last = first
    while last < min(len(words), first + _LONGEST) and _goes_on(words, first, last, speech):
        last += 1
    while last > first and _dangling(words[last - 1], speech):
        last -= 1
    return last


def _goes_on(words: Words, first: int, last: int, speech: Speech) -> bool:
    word = words[last]
    if not word.word or word.lower in speech.times or word.lower in speech.pronouns:
        return False
    if last == first:
        begins = word.capital and word.lower not in speech.ends
        return begins or word.lower in speech.determiners or _bare_role(words, first, speech)
    before = words[last - 1]
    leads = before.lower in speech.links or before.lower in speech.determiners
    if word.lower in speech.links:
        return before.lower != word.lower and _link(words, last, speech)
    if word.lower in speech.determiners:
        return (leads and before.lower not in speech.conjoining) or before.lower in speech.determiners
    if _ends(word, speech):
        return False
    return _noun(words, first, last, speech)


def _bare_role(words: Words, first: int, speech: Speech) -> bool:
    """Tell whether a role without an article stands right before a name: zegt minister Maria Voorbeeld."""
    if speech.capital_nouns or first + 1 >= len(words) or not words[first + 1].capital:
        return False
    return not _ends(words[first], speech) and speech.roles.match(words[first].text) is not None


def _ends(word: Word, speech: Speech) -> bool:
    if word.capital:
        return False
    verbs = (speech.verbs, speech.naming, speech.auxiliaries)
    return word.lower in speech.ends or any(word.lower in some for some in verbs)


def _link(words: Words, at: int, speech: Speech) -> bool:
    """Tell whether a link ties another noun to the phrase: behind it stands one, and no time."""
    follows = next((word for word in words[at + 1 : at + 4] if not _leads(word, speech)), None)
    if follows is None or not follows.word or follows.lower in speech.times or follows.lower in speech.verbs:
        return False
    if words[at].lower in speech.joining:
        return follows.capital and words[at + 1] is follows
    return not _ends(follows, speech)


def _leads(word: Word, speech: Speech) -> bool:
    return word.lower in speech.links or word.lower in speech.determiners


def _noun(words: Words, first: int, last: int, speech: Speech) -> bool:
    """Tell whether a word that is no link belongs to the phrase."""
    word, before = words[last], words[last - 1]
    if word.capital:
        return True
    if speech.capital_nouns:
        # Only an adjective is small, and a noun follows it.
        leads = _leads(before, speech) or not before.capital
        return leads and word.lower.endswith(speech.adjectives) and _capital_ahead(words, last)
    if before.capital and words[first].lower not in speech.determiners:
        return word.lower in PARTICLES and _capital_ahead(words, last)
    return not word.lower.endswith(speech.verbal)


def _capital_ahead(words: Words, at: int) -> bool:
    return any(word.capital for word in words[at + 1 : at + 3])


def _dangling(word: Word, speech: Speech) -> bool:
    return (word.lower in speech.links or word.lower in speech.determiners) and not word.capital
