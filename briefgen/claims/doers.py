"""Who does it: the name right before a verb, in a claim and where the evidence has that verb."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from briefgen.claims.compared import Sides
from briefgen.languages import language
from briefgen.reading.statements import Bag, Statement, alike

_LIKE = 0.5
"""How much of a claim's words behind its verb stand behind the verb in the evidence."""
_ASIDE = 12
"""Words that may stand between commas behind a name."""


class Doer(NamedTuple):
    """A name that does something, by its tokens, and the verb's token."""

    first: int
    last: int
    verb: int


class Other(NamedTuple):
    """One who does it here, and the one who does it in the evidence."""

    here: Doer
    there: Doer
    where: Statement


@lru_cache(maxsize=2048)
def others(said: Statement, one: Sides) -> tuple[Other, ...]:
    """Give the names of a claim that do what in the evidence somebody else does.

    The evidence's clause with the verb has another name before it, and this one nowhere in it.
    """
    return tuple(_others(said, one))


def _others(said: Statement, one: Sides) -> Iterator[Other]:
    own = Bag(token.lower for token in said.tokens) if doers(said) else Bag(())
    for here in doers(said):
        verb = said.tokens[here.verb].lower
        mine = Bag(token.lower for token in said.tokens[here.first : here.last])
        found = [
            (there, other)
            for other in one.borne
            for there in doers(other)
            if alike(other.tokens[there.verb].lower, verb)
        ]
        for there, other in found[:1] if len(found) == 1 else ():
            theirs = [token.lower for token in other.tokens[there.first : there.last]]
            part = _part(other, there)
            known = mine.count(token.lower for token in other.tokens[slice(*part)])
            if known or own.count(theirs[-1:]) or _are_beside(mine, theirs, one):
                continue
            words = said.words(here.verb + 1, said.clause_of(here.verb)[1])
            behind = other.words(there.verb + 1, part[1])  # none where it says: turned it down
            if not behind or Bag(behind).count(words) >= _LIKE * len(words):
                yield Other(here, there, other)


@lru_cache(maxsize=1024)
def doers(said: Statement) -> tuple[Doer, ...]:
    """Give the names of two words and more before a verb."""
    capitals = [at for at, token in enumerate(said.tokens) if token.word[0].isupper()]
    if not any(other - one == 1 for one, other in pairwise(capitals)):
        return ()
    return tuple(_doers(said))


def _doers(said: Statement) -> Iterator[Doer]:
    table = language(said.code).relations
    helpers = table.small | language(said.code).clauses.auxiliaries
    first = 0
    while first < len(said.tokens):
        last = first
        while last < len(said.tokens) and _is_name(said, last, first):
            last += 1
        if last - first >= 2:
            verb = _behind(said, last)
            verb += verb < len(said.tokens) and said.tokens[verb].lower in helpers
            if verb < len(said.tokens) and verb in said.content and said.tokens[verb].word.islower():
                yield Doer(first, last, verb)
        first = max(last, first + 1)


def _behind(said: Statement, at: int) -> int:
    """Give the token behind a name, and behind what stands between commas after it."""
    if at < len(said.tokens) and "," in said.text[said.tokens[at - 1].end : said.tokens[at].start]:
        for place in range(at + 1, min(len(said.tokens), at + _ASIDE)):
            if "," in said.text[said.tokens[place - 1].end : said.tokens[place].start]:
                return place
    return at


def _is_name(said: Statement, at: int, first: int) -> bool:
    token = said.tokens[at]
    between = said.text[said.tokens[at - 1].end : token.start] if at > first else " "
    joined = between in (" ", "' ", "’ ")
    first_or_i = at == first or len(token.word) == 1  # Yann Le Goff, but: Today I
    small = first_or_i and token.lower in language(said.code).relations.small
    return joined and token.word[0].isupper() and not small


def _part(said: Statement, there: Doer) -> tuple[int, int]:
    """Give the part of a sentence, between semicolons, in which somebody does something."""
    first, last = there.first, there.last
    while first and ";" not in said.text[said.tokens[first - 1].end : said.tokens[first].start]:
        first -= 1
    while (
        last < len(said.tokens) and ";" not in said.text[said.tokens[last - 1].end : said.tokens[last].start]
    ):
        last += 1
    return first, last


def _are_beside(mine: Bag, theirs: list[str], one: Sides) -> bool:
    """Tell whether a sentence about the evidence names both, and may say that they are one."""
    return any(
        mine.count(words) and Bag(words).count(theirs[-1:])
        for words in ([token.lower for token in near.tokens] for near in one.near)
    )
