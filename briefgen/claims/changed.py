"""A change told the other way round: risen from 97 to 412, where the evidence has fallen to 97."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from briefgen.claims.claims import shortened
from briefgen.claims.compared import Sides
from briefgen.claims.denied import Turn
from briefgen.languages import language
from briefgen.reading.number import Number
from briefgen.reading.printed import numbers
from briefgen.reading.statements import Statement

_APART = re.compile(r"[.;:!?()]")
"""What parts two figures that are of different changes."""
_WORD = re.compile(r"[^\W\d_]+")


class Change(NamedTuple):
    """Which way something went, from where and to where, as far as a sentence says so."""

    way: str
    start: Decimal | None
    end: Decimal
    number: Number
    """That of where it went."""


def turned_round(said: Statement, one: Sides) -> Iterator[Turn]:
    """Find a change that begins where that of the evidence ends, and goes the other way."""
    mine = [change for change in changes(said) if change.start is not None]
    theirs = (
        [(other, change) for other in (*one.borne, *one.near) for change in changes(other)] if mine else []
    )
    for change in mine:
        if any((there.way, there.end) == (change.way, change.end) for _, there in theirs):
            continue  # rose to 412, and later fell to 97: both are told
        for other, there in theirs:
            contrary = there.way != change.way and there.end == change.start
            known = any(number.value == change.end for each in one.borne for number in _figures(each))
            if contrary and known and there.start in (None, change.end) and other in one.borne:
                at = next(at for at, token in enumerate(said.tokens) if token.end > change.number.start)
                message = f"{shortened(change.number.printed)} is where it begins in the evidence, and "
                message += f"{shortened(there.number.printed)} where it ends"
                yield Turn(said, at, at + 1, other, message)
                return


def changes(said: Statement) -> Iterator[Change]:
    """Give the changes whose end a sentence tells."""
    found = _figures(said)
    used: set[int] = set()
    for one, other in pairwise(found):
        way = one.way or other.way
        start, end = _role(said, one), _role(said, other)
        if way and {start, end} == {"start", "end"} and not _APART.search(said.text[one.end : other.start]):
            first, last = (one, other) if start == "start" else (other, one)
            used.update((one.start, other.start))
            yield Change(way, first.value, last.value, last)
    for one in found:
        if one.way and one.start not in used and _role(said, one) == "end":
            yield Change(one.way, None, one.value, one)


def _figures(said: Statement) -> list[Number]:
    return [one for one in numbers(said.text, said.tag) if not one.is_year]


def _role(said: Statement, one: Number) -> str:
    """Give what the word before a figure makes of it: where something began, or where it ended."""
    words, table = _WORD.findall(said.text[: one.start].lower()[-12:]), language(said.code).numbers
    last = words[-1] if words and not said.text[: one.start].rstrip()[-1:].isdigit() else ""
    return "start" if last in table.start else "end" if last in table.moved_to else ""
