"""Who says it, in any language of the tables: the names and offices beside a verb of speech."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from briefgen.languages import language
from briefgen.languages.speech import speech_of
from briefgen.languages.speech.english.verbs import NOUN_FORMS, SPOKEN
from briefgen.reading.statements import Statement
from briefgen.reading.terms import Token

_ACCORDING = (("according", "to"),)
_MOST = 12
"""Words before a verb, or behind it, among which its speaker is looked for."""


class Speaker(NamedTuple):
    """Somebody who speaks in a sentence, by name, by office, or by both."""

    names: tuple[str, ...]
    """Words with a capital."""
    roles: tuple[str, ...]
    """In small letters."""
    first: int
    last: int
    """Of its tokens, exclusive."""


class _Cues(NamedTuple):
    verbs: frozenset[str]
    origins: tuple[tuple[str, ...], ...]
    """What stands before a speaker without a verb: according to, laut, selon."""


@cache
def _cues(code: str) -> _Cues:
    table = speech_of(code)
    if table is None:
        return _Cues(SPOKEN - NOUN_FORMS, _ACCORDING) if code == "en" else _Cues(frozenset(), ())
    return _Cues(table.verbs | table.naming, tuple(tuple(one.split()) for one in table.origins))


def is_saying(word: str, code: str) -> bool:
    """Tell whether a word in small letters is a verb by which somebody says something."""
    return word in _cues(code).verbs


@lru_cache(maxsize=1024)
def speakers(said: Statement) -> tuple[Speaker, ...]:
    """Give those who speak in a sentence, in its order; none where it names nobody."""
    return tuple(one for one in _speakers(said, _cues(said.code)) if one.names or one.roles)


def _speakers(said: Statement, cues: _Cues) -> Iterator[Speaker]:
    lower = [token.lower for token in said.tokens]
    for at, word in enumerate(lower):
        for origin in cues.origins:
            if tuple(lower[at : at + len(origin)]) == origin:
                yield _speaker(said, at + len(origin), _end(said, at + len(origin)))
        if word in cues.verbs:
            first, last = said.clause_of(at)
            before = _speaker(said, max(first, at - _MOST), at, behind=False)
            yield (
                before
                if before.names or before.roles
                else _speaker(said, at + 1, min(last, at + 1 + _MOST // 2))
            )


def _end(said: Statement, at: int) -> int:
    first, last = said.clause_of(min(at, len(said.tokens) - 1))
    return min(last, at + _MOST) if first <= at else at


def _speaker(said: Statement, first: int, last: int, behind: bool = True) -> Speaker:
    roles = language(said.code).relations.roles
    small = language(said.code).relations.small
    inside: Sequence[Token] = said.tokens[first:last]
    if language(said.code).relations.capital_nouns:  # every noun has one: only the nearest can be the name
        inside = _nearest(inside, behind)
    if not inside:
        return Speaker((), (), first, last)
    named = [one.word for one in inside if one.word[0].isupper() and one.lower not in small | roles]
    begins = first == 0 and len(inside) > 1 and named == [inside[0].word]
    if begins and not inside[1].word[0].isupper():
        named = []  # it may have its capital for beginning a sentence
    names = tuple(one for one in named if len(one) > 1)
    return Speaker(names, tuple(one.lower for one in inside if one.lower in roles), first, last)


def _nearest(inside: Sequence[Token], behind: bool) -> Sequence[Token]:
    """Give the first run of words with a capital, or the last one where they stand before the verb."""
    capitals = [at for at, one in enumerate(inside) if one.word[0].isupper()]
    if not capitals:
        return ()
    start = capitals[0] if behind else capitals[-1]
    step = 1 if behind else -1
    end = start
    while end + step in capitals:
        end += step
    return inside[min(start, end) : max(start, end) + 1]
