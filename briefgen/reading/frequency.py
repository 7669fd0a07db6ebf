"""How often: twice a year is every six months."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from briefgen.reading.dimensions import dimension
from briefgen.reading.measured import DURATIONS, TIMES, unit_of
from briefgen.reading.number import Number
from briefgen.reading.periods import Told
from briefgen.reading.printed import numbers
from briefgen.reading.terms import is_one, words

Often = tuple[str, Decimal]
"""How long it is from once to the next time: the dimension of the time, and how much of it."""


def as_often(stated: Number, told: Told, passages: Sequence[Told]) -> bool:
    """Tell whether the evidence says in other words how often: every six months, twice a year."""
    own = _often(stated, told)
    return own is not None and any(own == given for passage in passages for given in _all(passage))


def _all(passage: Told) -> Iterator[Often | None]:
    yield from (often for one in numbers(*passage) if (often := _often(one, passage)))


def _often(number: Number, told: Told) -> Often | None:
    """Give how often a number says something is; None where it says no such thing."""
    text, tag = told
    code = tag.partition("-")[0].lower()
    if number.hedge or number.value <= 0:
        return None
    if number.kind in (TIMES, "multiple") and number.rate:
        # CLDR has the units' names in the plural alone, in French: par an
        names = (unit_of(number.rate, code), unit_of(f"{number.rate}s", code), number.rate)
        base = dimension(next(filter(None, names)))
        return (base[0], base[1] / number.value) if base else None
    before = words(text[: number.start])[-2:]  # tous les six mois
    each = any(is_one(one.lower(), "absolutes", code) for one in before)
    base = dimension(number.unit) if each and number.unit in DURATIONS else None
    return (base[0], base[1] * number.value) if base else None
