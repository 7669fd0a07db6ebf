"""Two words of a sentence in each other's place: boys read more than girls, girls more than boys."""

from __future__ import annotations

from collections.abc import Sequence
from operator import ne
from typing import NamedTuple

from briefgen.reading.statements import Statement, alike, heads, lows
from briefgen.reading.terms import Token

_FORMS = 2
"""Words that stand in another form in the other sentence."""
_TWO = 2
"""Words that are in each other's place; where more differ, none are."""
_FEWEST = 4
"""Words that a sentence has at least, so that the others tell that it is the same."""


class Exchanged(NamedTuple):
    """The two tokens of a sentence that the other one has the other way round."""

    first: int
    second: int


def exchanged(said: Statement, other: Statement) -> Exchanged | None:
    """Give the two words that are exchanged where all others are the same; None where that is not all.

    What only joins may be told in any order: men and women, women and men.
    """
    for first, last in dict.fromkeys(((0, len(said.tokens)), *said.clauses)):
        if last - first < _FEWEST or len(lows(said) - lows(other)) > _FORMS + len(said.tokens) - last + first:
            continue
        own, mine, theirs = said.tokens[first:last], heads(said)[first:last], heads(other)
        for start in range(len(other.tokens) - len(own) + 1):
            if sum(map(ne, mine, theirs[start : start + len(own)])) > _TWO:
                continue
            found = _apart(own, other.tokens[start : start + len(own)], first)
            if found and not _is_joined(said, found):
                return found
    return None


def _apart(ours: Sequence[Token], theirs: Sequence[Token], base: int) -> Exchanged | None:
    places: list[int] = []
    for at, (one, other) in enumerate(zip(ours, theirs, strict=True)):
        if one.lower != other.lower and not alike(one.lower, other.lower):
            places.append(at)
            if len(places) > 2:
                return None
    if len(places) != 2:
        return None
    first, second = places
    crossed = alike(ours[first].lower, theirs[second].lower) and alike(
        ours[second].lower, theirs[first].lower
    )
    return Exchanged(base + first, base + second) if crossed else None


def _is_joined(said: Statement, found: Exchanged) -> bool:
    """Tell whether only small words stand between the two, and no comparison or direction among them."""
    between = range(found.first + 1, found.second)
    turned = {one.first for one in said.of("than", "sides", "causes", "joining_reasons")}
    return turned.isdisjoint(between) and not any(at in said.content for at in between)
