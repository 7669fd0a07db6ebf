"""Figures in each other's place: of two labels each goes with the other's figure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from briefgen.claims.compared import Compared
from briefgen.reading.alignment import replaced
from briefgen.reading.holders import Held, holders
from briefgen.reading.printed import numbers
from briefgen.reading.statements import Bag, Statement

_SIDE = 2
"""Words on either side of a figure by which its place is known again."""


class Crossed(NamedTuple):
    """A label, the words of it that go with another figure, that figure, and where it stands."""

    label: Compared
    words: tuple[str, ...]
    mine: Held
    other: Held
    where: Statement


class _Labelled(NamedTuple):
    label: Compared
    words: tuple[str, ...]
    held: Held
    where: Statement


def crossed(pairs: Sequence[Compared]) -> Iterator[Crossed]:
    """Give the labels of two statistics of which each has words of the other's figure, and none of its own.

    Only words that the two labels do not share tell them apart.
    """
    known = [found for one in pairs if (found := _labelled(one))]
    for one, other in combinations(known, 2):
        if one.held.value == other.held.value or one.held.number.unit != other.held.number.unit:
            continue
        first, second = _apart(one, other), _apart(other, one)
        if first and second and not (_of(first, one, other) or _of(second, other, one)):
            taken, given = _of(first, other, one), _of(second, one, other)
            if taken and given:
                yield Crossed(one.label, taken, one.held, other.held, other.where)
                yield Crossed(other.label, given, other.held, one.held, one.where)


def _labelled(one: Compared) -> _Labelled | None:
    """Give a label with its figure where the evidence has that figure once."""
    item = one.claim.item
    if one.claim.block != "statistics" or not one.claim.field.path.endswith(".label") or item is None:
        return None
    value = item.fields.get("value")
    figures = numbers(value.text, one.borne[0].tag)[:1] if value else ()
    found = [
        (held, said)
        for figure in figures
        for said in one.borne
        for held in holders(said)
        if held.value == figure.value and held.number.unit == figure.unit
    ]
    return _Labelled(one, one.own[0].words(), *found[0]) if len(found) == 1 else None


def _apart(one: _Labelled, other: _Labelled) -> tuple[str, ...]:
    theirs = Bag(other.words)
    return tuple(word for word in one.words if word not in theirs)


def _of(words: Sequence[str], one: _Labelled, other: _Labelled) -> tuple[str, ...]:
    """Give the words that stand with one figure, and not with the other."""
    mine, theirs = Bag(one.held.own), Bag((*other.held.own, *other.held.shared))
    return tuple(word for word in words if word in mine and word not in theirs)


class Put(NamedTuple):
    """A figure of a claim that stands where the evidence has another, between the same words."""

    at: int
    where: Statement
    there: int


def put_for(said: Statement, one: Compared) -> Iterator[Put]:
    """Give the figures that the evidence has elsewhere, in the place of another one of its figures."""
    for at, token in enumerate(said.tokens):
        if not token.lower[0].isdigit():
            continue
        places = [
            (other, there)
            for other in one.borne
            for there in replaced(said, at, at + 1, other)
            if _is_same(said, at, other, there)
        ]
        found = [other.tokens[there].lower for other, there in places]
        if places and token.lower not in found and all(word[0].isdigit() for word in found):
            stands = any(token.lower == each.lower for other in one.borne for each in other.tokens)
            if stands:
                yield Put(at, *places[0])


def _is_same(said: Statement, at: int, other: Statement, there: int) -> bool:
    """Tell whether the two words on both sides of two places are the same."""
    ours, theirs = _sides(said, at), _sides(other, there)
    return bool(ours) and ours == theirs


def _sides(said: Statement, at: int) -> tuple[str, ...]:
    """Give the words on both sides of a figure, with the marks between them; none at the ends."""
    first, last = at - _SIDE, at + _SIDE
    if first < 0 or last >= len(said.tokens):
        return ()
    one, figure, other = (said.tokens[place] for place in (first, at, last))
    return said.text[one.start : figure.start].lower(), said.text[figure.end : other.end].lower()
