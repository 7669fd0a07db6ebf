"""Ranges: two numbers that a text names as the ends of one, 2017 to 2023 or £2 to £5."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from briefgen.reading.printed import Number, numbers

_BETWEEN = r"\s?[-–—]\s?|\s(?:to|until|through)\s"
Range = tuple[Number, Number]


@lru_cache(maxsize=512)
def ranges(text: str) -> tuple[Range, ...]:
    """Give the ranges of a text, as their ends: 2017 to 2023, 2024–25, between 140 and 165."""
    found = pairwise(numbers(text))
    return tuple((one, other) for one, other in found if _are_ends(one, other) and _joined(text, one, other))


def _are_ends(one: Number, other: Number) -> bool:
    if one.is_year:
        short = not (other.unit or other.decimals) and other.scale == 1 and len(other.printed) == 2
        return other.is_year or (short and other.digits > one.digits % 100)
    return not other.is_year and (not one.unit or one.unit == other.unit) and one.value < other.value


def _joined(text: str, one: Number, other: Number) -> bool:
    between = text[one.end : other.start]
    both = between == " and " and text[: one.start].lower().endswith("between ")
    # From 300 to 240 is a change, and has two sides that may come from two passages.
    change = not one.is_year and text[: one.start].lower().endswith("from ")
    return (both or bool(re.fullmatch(_BETWEEN, between))) and not change


def misjoined(text: str, passages: Iterable[str]) -> Iterator[tuple[Range, str]]:
    """Give the ranges of a text that the passages begin or end otherwise, and how they have them.

    Both ends stand in the passages, but nowhere together.
    """
    if not (own := ranges(text)):
        return
    kept = list(passages)
    given = [pair for passage in kept for pair in ranges(passage)]
    known = [{number.value for number in numbers(passage)} for passage in kept]
    for first, last in own:
        ends = {first.value, last.value}
        like = [pair for pair in given if (pair[0].value == first.value) != (pair[1].value == last.value)]
        same = any((one.value, other.value) == (first.value, last.value) for one, other in given)
        apart = last.is_year and any(ends <= values for values in known)
        if like and not same and not apart and ends <= {value for values in known for value in values}:
            yield (first, last), " and ".join(f"{_plain(one)}–{_plain(other)}" for one, other in like)


def _plain(number: Number) -> str:
    return re.split(r"\s?[-–—]\s?|\sto\s|\sand\s", number.printed)[0]
