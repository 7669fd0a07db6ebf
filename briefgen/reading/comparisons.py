"""What a sentence compares: more women than men, and which of the two is more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from briefgen.languages import language
from briefgen.reading.statements import Statement, lows

_MOST = 3
"""Words behind than that say with what something is compared."""
NEAR = 6
"""Words between more and than."""


class Comparison(NamedTuple):
    """Two things of which a sentence says that one is more than the other, by the words for each."""

    at: int
    way: int
    left: tuple[str, ...]
    right: tuple[str, ...]
    ahead: bool
    """Whether the first stands before the more, as who does it does."""


def comparisons(said: Statement) -> Iterator[Comparison]:
    """Give what stands on both sides of `than`, and whether more or less of it: 1 or -1."""
    if not said.has("than") and lows(said).isdisjoint(language(said.code).clauses.equal):
        return
    ways = {one.first: one.group for one in said.of("sides")}
    figures = {at for at, token in enumerate(said.tokens) if token.lower[0].isdigit()}  # those over 80
    content = sorted({*said.content, *figures} - {at for at, way in ways.items() if abs(way) == 1})
    yield from _multiples(said, content)
    for than in said.of("than"):
        near = [at for at in ways if 0 < than.first - at <= NEAR]
        more = [at for at in near if abs(ways[at]) == 1] or near  # less often than
        after = said.tokens[than.last : than.last + 1]
        if not more or (after and after[0].lower[0].isdigit()):
            continue
        between = [at for at in content if more[-1] < at < than.first]
        # The young are more likely to read it than the old: who is compared stands before the more.
        first = said.clause_of(more[-1])[0] if between else 0
        ahead = [at for at in content if first <= at < more[-1]]
        right = [at for at in content if at >= than.last][: max(_MOST, len(between))]
        for side in (between, ahead):
            if side and right:
                one, other = (tuple(said.tokens[at].lower for at in each) for each in (side, right))
                way = 1 if ways[more[-1]] > 0 else -1
                yield Comparison(than.first, way, one, other, ahead=side is ahead)


def _multiples(said: Statement, content: Sequence[int]) -> Iterator[Comparison]:
    """Give what is so many times as likely as something else."""
    table = language(said.code)
    places = [at for at, token in enumerate(said.tokens) if token.lower in table.clauses.equal]
    for first, second in pairwise(places):
        before = said.tokens[first - 1].lower if first else ""
        factors = (*table.numbers.factors, *table.numbers.fold, *table.numbers.halves)
        left = [at for at in content if at < first and said.tokens[at].lower not in factors]
        right = [at for at in content if at > second][:_MOST]
        if before in factors and second - first > 1 and left and right:
            one, other = (tuple(said.tokens[at].lower for at in side) for side in (left, right))
            way = -1 if before in table.numbers.halves else 1
            yield Comparison(first, way, one, other, ahead=True)
