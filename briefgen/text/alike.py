"""Which line of one text is which of another: equal ones in order, and between them those that are alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

LIKE = 0.4
"""The share of words, in order, from which two lines are versions of one."""
_MANY = 2_000
"""Comparisons in one gap; with more, only the order counts."""


def aligned(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Give pairs of indexes that rise on both sides."""
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            yield from ((a + step, c + step) for step in range(b - a))
        elif kind == "replace":
            yield from _in_gap(old, new, range(a, b), range(c, d))


def _in_gap(old: Sequence[str], new: Sequence[str], olds: range, news: range) -> Iterator[tuple[int, int]]:
    """Pair the lines of a gap one after the other, each with the next that is like it."""
    if len(olds) * len(news) > _MANY:
        return
    start = news.start
    for a in olds:
        b = next((b for b in range(start, news.stop) if _alike(old[a], new[b])), None)
        if b is not None:
            yield a, b
            start = b + 1


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio() >= LIKE
