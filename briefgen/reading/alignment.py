"""Where two sentences say the same but for one place: a word put in, left out, or put for another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefgen.reading.statements import Statement, alike
from briefgen.reading.terms import Token

_SIDE = 2
"""Words on either side by which a place is known again."""


def left_out(one: Statement, first: int, last: int, other: Statement) -> Iterator[int]:
    """Give where the words around tokens of one sentence stand together in the other, without them."""
    left, right = _around(one, first, last)
    for at in _may_fit(left, other.tokens):
        if _fits(left, right, other.tokens[max(0, at - _SIDE) : at], other.tokens[at : at + _SIDE]):
            yield at


def replaced(one: Statement, first: int, last: int, other: Statement) -> Iterator[int]:
    """Give the words of the other sentence that stand where tokens of one stand: between the same words."""
    left, right = _around(one, first, last)
    for at in _may_fit(left, other.tokens[:-1]):
        before, behind = other.tokens[max(0, at - _SIDE) : at], other.tokens[at + 1 : at + 1 + _SIDE]
        if _fits(left, right, before, behind):
            yield at


def _around(one: Statement, first: int, last: int) -> tuple[Sequence[Token], Sequence[Token]]:
    return one.tokens[max(0, first - _SIDE) : first], one.tokens[last : last + _SIDE]


def _may_fit(left: Sequence[Token], tokens: Sequence[Token]) -> Sequence[int]:
    """Give the places before which a word may stand as before another place: forms of a word begin alike."""
    if not left:
        return (0,)
    letter = left[-1].lower[0]
    return [at for at, token in enumerate(tokens, 1) if token.lower[0] == letter]


def _fits(
    left: Sequence[Token], right: Sequence[Token], before: Sequence[Token], behind: Sequence[Token]
) -> bool:
    """Tell whether words beside two places are the same: the nearest ones, and one more."""
    if bool(left) != bool(before) or bool(right) != bool(behind):
        return False
    lefts = sum(1 for _ in _same(reversed(left), reversed(before)))
    rights = sum(1 for _ in _same(right, behind))
    if not left or not right:  # at an end of the sentence
        return lefts + rights >= _SIDE
    return lefts >= 1 and rights >= 1 and lefts + rights > _SIDE


def _same(
    ours: Iterator[Token] | Sequence[Token], theirs: Iterator[Token] | Sequence[Token]
) -> Iterator[Token]:
    """Give the first words that are the same in both, as far as they go."""
    for mine, other in zip(ours, theirs, strict=False):
        if not alike(mine.lower, other.lower):
            return
        yield mine
