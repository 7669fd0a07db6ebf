"""Caution in reported words: a might, a plan or an allegation that a paraphrase dropped or put in."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefgen.languages.gates import gates_of

_NEAR = 3
"""Words that stand for each other between two stretches that both have: plans to | will."""

Blocks = Sequence[tuple[int, int, int]]
"""Stretches that source and paraphrase have in common: place in each, and length in words."""


def caution_changed(source: Sequence[str], own: Sequence[str], blocks: Blocks, code: str) -> str:
    """Say which cautious word one of the two has and the other has not, in otherwise the same words."""
    known = gates_of(code)
    for (left, at, size), (right, behind, follows) in pairwise(blocks):
        theirs, ours = range(left + size, right), range(at + size, behind)
        # A single word in common tells little, unless nothing was put in the place of what is missing.
        alone = min(size, follows) < 2 and (max(size, follows) < 2 or len(ours) > 0)
        if alone or len(theirs) > _NEAR or len(ours) > _NEAR:
            continue
        for place in theirs:
            if any(_has(source, place, one, code) and not _holds(own, one, code) for one in known.caution):
                return f"the evidence has “{source[place]}” there, the paraphrase has not"
        for place in ours:
            if _has(own, place, known.put_in, code) and not any(
                _holds(source, one, code) for one in known.caution
            ):
                return f"it has “{own[place]}”, the evidence has not"
    return ""


def _holds(tokens: Sequence[str], known: frozenset[str], code: str) -> bool:
    return any(_has(tokens, place, known, code) for place in range(len(tokens)))


def _has(tokens: Sequence[str], place: int, known: frozenset[str], code: str) -> bool:
    """Tell whether a cautious word stands here; May behind in, or beside a figure, is a month."""
    if tokens[place] not in known:
        return False
    beside = (*tokens[max(0, place - 1) : place], *tokens[place + 1 : place + 2])
    dated = any(word.isdigit() for word in beside) or (
        place > 0 and tokens[place - 1] in gates_of(code).dating
    )
    return tokens[place] != gates_of(code).may or not dated
