"""What a sentence compares: more women than men, and which of the two is more."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from briefgen.reading.statements import Statement

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


def comparisons(said: Statement) -> Iterator[Comparison]:
    """Give what stands on both sides of `than`, and whether more or less of it: 1 or -1."""
    ways = {one.first: one.group for one in said.of("sides")}
    content = [at for at in said.content if at not in ways]
    for than in said.of("than"):
        near = [at for at in ways if 0 < than.first - at <= NEAR]
        more = [at for at in near if abs(ways[at]) == 1] or near  # less often than
        after = said.tokens[than.last : than.last + 1]
        if not more or (after and after[0].lower[0].isdigit()):
            continue
        between = [at for at in content if more[-1] < at < than.first]
        left = between or [at for at in content if at < more[-1]]
        right = [at for at in content if at >= than.last][: max(_MOST, len(between))]
        if left and right:
            words = (tuple(said.tokens[at].lower for at in side) for side in (left, right))
            yield Comparison(than.first, 1 if ways[more[-1]] > 0 else -1, *words)
