"""Names that changed places: of the one is told what the evidence says of the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from briefgen.claims.compared import Sides
from briefgen.claims.named import Name, names
from briefgen.languages import language
from briefgen.reading.gapping import prepositions
from briefgen.reading.statements import Bag, Statement

_MARK = re.compile(r"[,;:()]")


class Moved(NamedTuple):
    """Two names of a claim, and the sentence that has them the other way round."""

    one: Name
    other: Name
    where: Statement


def moved(said: Statement, one: Sides) -> Iterator[Moved]:
    """Give two names of a claim of which each has what the evidence has about the other one.

    In A all schools take part, in B only 46% do: all schools in B take part, and 46% of those in A.
    """
    known = [name for name in names(said) if not (name.is_unsure or name.is_code)]
    for first, second in combinations(known if other_than(said, one) else (), 2):
        mine = _about(said, first.words[-1]), _about(said, second.words[-1])
        for other in one.borne if mine[0] and mine[1] else ():
            theirs = _about(other, first.words[-1]), _about(other, second.words[-1])
            own = [Bag(words - rest) for words, rest in (theirs, theirs[::-1])]
            straight = own[0].count(mine[0]) + own[1].count(mine[1])
            if not straight and own[1].count(mine[0]) and own[0].count(mine[1]):
                yield Moved(first, second, other)


def other_than(said: Statement, one: Sides) -> bool:
    """Tell whether a claim is no sentence of the evidence as it stands."""
    return all(said.text != other.text for other in one.borne)


@lru_cache(maxsize=2048)
def _about(said: Statement, name: str) -> frozenset[str]:
    """Give the words about a name that stands once, up to the next marks and joints; none otherwise."""
    places = [at for at, token in enumerate(said.tokens) if token.word == name]
    if len(places) != 1:
        return frozenset()
    first = last = places[0]
    while first and not _parts(said, first):
        first -= 1
    while last + 1 < len(said.tokens) and not _parts(said, last + 1):
        last += 1
    dull = language(said.code).clauses
    small = dull.determiners | dull.auxiliaries | dull.adding | prepositions(said.code)
    words = (said.tokens[at] for at in range(first, last + 1))
    return frozenset(one.lower for one in words if one.lower not in small and not one.word[0].isupper())


def _parts(said: Statement, at: int) -> bool:
    """Tell whether a clause may begin with a token: behind a mark, at a joint, behind an and."""
    clauses = language(said.code).clauses
    joins = said.tokens[at].lower in clauses.adding | language(said.code).relations.joints
    return joins or bool(_MARK.search(said.text[said.tokens[at - 1].end : said.tokens[at].start]))
