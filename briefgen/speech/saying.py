"""Who says it, in any language of the tables: the names and offices beside a verb of speech."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from briefgen.languages import language
from briefgen.languages.speech import speech_of
from briefgen.languages.speech.english.verbs import NOUN_FORMS, SPOKEN
from briefgen.reading.statements import Statement
from briefgen.reading.terms import Token

_ACCORDING = (("according", "to"),)
_HEADS = 3
"""Words that name who says something."""
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
    participles: frozenset[str] = frozenset()
    """Forms that need a helper before them: ha detto, heeft gezegd."""
    helpers: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    """Forms that are nouns, too: claims, estimates."""


@cache
def _cues(code: str) -> _Cues:
    table = speech_of(code)
    if table is None:
        known = _Cues(SPOKEN - NOUN_FORMS, _ACCORDING, nouns=NOUN_FORMS & SPOKEN)
        return known if code == "en" else _Cues(frozenset(), ())
    origins = tuple(tuple(one.split()) for one in table.origins)
    return _Cues(table.verbs | table.naming, origins, table.participles, table.auxiliaries)


def is_saying(word: str, code: str) -> bool:
    """Tell whether a word in small letters is a verb by which somebody says something."""
    return word in _cues(code).verbs


@lru_cache(maxsize=1024)
def speakers(said: Statement) -> tuple[Speaker, ...]:
    """Give those who speak in a sentence, in its order; none where it names nobody."""
    return tuple(one for one in _speakers(said, _cues(said.code)) if one.names or one.roles)


def _speakers(said: Statement, cues: _Cues) -> Iterator[Speaker]:
    lower = [token.lower for token in said.tokens]
    for at in range(len(lower)):
        for origin in cues.origins:
            if tuple(lower[at : at + len(origin)]) == origin:
                yield _speaker(said, at + len(origin), _end(said, at + len(origin)))
        if _tells(said, at, cues):
            first, last = said.clause_of(at)
            before = _speaker(said, max(first, at - _MOST), at, behind=False)
            after = _speaker(said, at + 1, min(last, at + 1 + _MOST // 2))
            if first == at > 0 and not (after.names or after.roles):  # its chairman, Ana Muster, said
                before = _speaker(said, max(said.clause_of(at - 1)[0], at - _MOST), at, behind=False)
            yield before if before.names or before.roles else after


def _tells(said: Statement, at: int, cues: _Cues) -> bool:
    """Tell whether a token is a verb by which somebody says something, or a participle with its helper."""
    word = said.tokens[at].lower
    if word in cues.verbs:
        return True
    if word not in cues.participles and word not in cues.nouns:
        return False
    first, last = said.clause_of(at)
    if word in cues.participles:
        return any(one.lower in cues.helpers for one in said.tokens[first:at])
    complement = language(said.code).clauses.complement
    after = said.tokens[at + 1].lower if at + 1 < len(said.tokens) else ""
    told = word in cues.nouns and at > first and "|" not in said.text
    return told and (at + 1 == last or after == complement)


class Sayer(NamedTuple):
    """Who says something, by words of content in small letters, and the verb; empty for: according to."""

    verb: str
    words: tuple[str, ...]


@lru_cache(maxsize=1024)
def sayers(said: Statement) -> tuple[Sayer, ...]:
    """Give those who say something, persons and things alike: the harbour office says."""
    cues = _cues(said.code)
    lower = [token.lower for token in said.tokens]
    holding, aims = language(said.code).relations.thinking, language(said.code).relations.purpose
    found = []
    for at, word in enumerate(lower):
        origin = next((one for one in cues.origins if tuple(lower[at : at + len(one)]) == one), ())
        if origin:
            found.append(Sayer("", _run(said, range(at + len(origin), _end(said, at + len(origin))))))
        elif at and lower[at - 1] in aims:
            continue  # would like to repeat it: nobody says so yet
        elif _tells(said, at, cues) or word in holding:
            found.append(Sayer(word, _subject(said, at, cues)))
    return tuple(one for one in found if one.words)


def _subject(said: Statement, at: int, cues: _Cues) -> tuple[str, ...]:
    first, last = said.clause_of(at)
    if first == at > 0 and _is_inverted(said, at):
        return _run(said, range(at + 1, last))
    start = at - 1 if at and said.tokens[at - 1].lower in cues.helpers else at
    begin = first if first < at or not at else said.clause_of(at - 1)[0]
    return _run(said, range(start - 1, begin - 1, -1))[::-1]


def _is_inverted(said: Statement, at: int) -> bool:
    """Tell whether the speaker follows the verb: ", said the harbour office." """
    after = said.tokens[at + 1].lower if at + 1 < len(said.tokens) else ""
    return bool(after) and after != language(said.code).clauses.complement


def _run(said: Statement, places: Iterable[int]) -> tuple[str, ...]:
    """Give the first words of content that stand together, behind an article at most."""
    found: list[str] = []
    for skipped, at in enumerate(places):
        if at in said.content:
            found.append(said.tokens[at].lower)
        elif found or skipped:
            break
    return tuple(found[:_HEADS])


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
