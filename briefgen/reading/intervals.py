"""Stretches of years, as a text joins their ends: 2017 to 2023, 2024–25."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from briefgen.languages import language
from briefgen.reading.number import Number
from briefgen.reading.periods import Told
from briefgen.reading.printed import numbers
from briefgen.reading.said import any_of

Stretch = tuple[Number, Number]


@lru_cache(maxsize=512)
def stretches(text: str, tag: str = "en") -> tuple[Stretch, ...]:
    """Give the stretches of years of a text, as their ends."""
    years = [one for one in pairwise(numbers(text, tag)) if one[0].is_year and one[1].is_year]
    return tuple(pair for pair in years if _joined(text, *pair))


def _joined(text: str, one: Number, other: Number) -> bool:
    table = language(one.tag).numbers
    between, before = text[one.end : other.start], text[: one.start].lower()
    both = any(between.strip() == second and before.endswith(f"{first} ") for first, second in table.between)
    return both or bool(re.fullmatch(rf"(?i)\s?[-‐‑–—/]\s?|\s(?:{any_of(table.to)})\s", between))


def misjoined(told: Told, passages: Iterable[Told]) -> Iterator[tuple[Number, str]]:
    """Give the last years of stretches that the passages begin or end otherwise, and how they have them.

    Both ends stand in the passages, but nowhere together.
    """
    if not (own := stretches(*told)):
        return
    kept = list(passages)
    given = [pair for passage in kept for pair in stretches(*passage)]
    known = [{number.value for number in numbers(*passage)} for passage in kept]
    for first, last in own:
        ends = {first.value, last.value}
        like = [pair for pair in given if (pair[0].value == first.value) != (pair[1].value == last.value)]
        same = any((one.value, other.value) == (first.value, last.value) for one, other in given)
        apart = not last.year and any(ends <= values for values in known)
        if like and not same and not apart and ends <= {value for values in known for value in values}:
            yield last, " and ".join(f"{_plain(one)}–{_plain(other)}" for one, other in like)


def _plain(number: Number) -> str:
    return str(int(number.digits))
