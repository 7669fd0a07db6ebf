"""Figures and names in two lists, the first with the first: 14 and 23 in Ald and Brenn respectively."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from briefgen.claims.compared import Sides
from briefgen.languages import language
from briefgen.reading.printed import numbers
from briefgen.reading.statements import Statement, alike

_GAP = 3
"""Words from a member of a list to the next one."""


class Crossed(NamedTuple):
    """Where a claim names first what the evidence names last, and has the figures in the same order."""

    at: int
    where: Statement


def crossed_lists(said: Statement, one: Sides) -> Iterator[Crossed]:
    """Find two lists of which one, and not the other, stands the other way round than in the evidence."""
    for other in one.borne:
        if not (_is_paired(said) or _is_paired(other)):
            continue
        figures = _order([number.value for number in numbers(other.text, other.tag)], said)
        for first, second in _joined(other) if figures else ():
            places = [_place(said, word) for word in (first, second)]
            if min(places) >= 0 and (places[0] > places[1]) != (figures < 0):
                yield Crossed(min(places), other)
                return


def _is_paired(said: Statement) -> bool:
    pairing = language(said.code).relations.pairing
    return any(token.lower in pairing for token in said.tokens)


def _order(values: Sequence[Decimal], said: Statement) -> int:
    """Say whether a claim has the evidence's first two figures in that order: 1, -1, or 0 for neither."""
    mine = [number.value for number in numbers(said.text, said.tag)]
    shared = [value for value in values if mine.count(value) == 1 and values.count(value) == 1]
    if len(shared) < len(("first", "second")):
        return 0
    return 1 if mine.index(shared[0]) < mine.index(shared[1]) else -1


def _joined(said: Statement) -> Iterator[tuple[str, str]]:
    """Give words of content that an and joins."""
    adding = language(said.code).clauses.adding
    for first, second in pairwise(said.content):
        between = [said.tokens[at].lower for at in range(first + 1, second)]
        figures = any(word[0].isdigit() for word in between)
        if len(between) <= _GAP and not figures and any(word in adding for word in between):
            yield said.tokens[first].lower, said.tokens[second].lower


def _place(said: Statement, word: str) -> int:
    return next((at for at in said.content if alike(said.tokens[at].lower, word)), -1)
