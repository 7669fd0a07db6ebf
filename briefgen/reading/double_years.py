"""Years that end within a year: 2018-19 is the year to March 2019."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from briefgen.languages.dated import DATED, Dated
from briefgen.reading.number import Number
from briefgen.reading.periods import Month, Told, months
from briefgen.reading.said import any_of

_DOUBLE = re.compile(r"(?<!\d)(?P<first>(?:19|20)\d\d)\s?[-–/]\s?(?P<last>(?:(?:19|20)\d\d)|\d\d)(?!\d)")
_YEAR = re.compile(r"(?<![\d,.£$€])(?:19|20)\d\d(?![\d,.]\d|\d)")
_MONTHS = range(3, 10)
"""Months in which a year ends that is told by two: financial years in spring, school years in summer."""


def ended(told: Told) -> Iterator[Month]:
    """Give the months in which a text ends twelve months: the year to March 2019."""
    text, tag = told
    code = tag.partition("-")[0].lower()
    for match in _year_to(code).finditer(text):
        first = next(iter(months(text[match.end() :].split("\n")[0], tag)), None)
        if first and first.year and first.number in _MONTHS and text[match.end() :].startswith(first.printed):
            yield first


def doubled(text: str) -> Iterator[int]:
    """Give the years in which those end that are told by two: 2018-19."""
    for match in _DOUBLE.finditer(text):
        first, last = int(match["first"]), int(match["last"])
        if last in (first + 1, (first + 1) % 100):
            yield first + 1


def told_by_two(told: Told, passages: Iterable[Told]) -> Iterator[Month]:
    """Give the months of a text in which a year ends that a passage tells by two years."""
    found = list(ended(told))
    known = {year for text, _ in passages for year in doubled(text)} if found else set()
    yield from (month for month in found if month.year in known)


def years_of_two(told: Told, passages: Iterable[Told]) -> Iterator[int]:
    """Give both years by which a text tells a year that a passage tells by the month in which it ends."""
    by_two = set(doubled(told[0]))
    for passage in passages if by_two else ():
        for month in ended(passage):
            yield from (month.year - 1, month.year) if month.year in by_two else ()


def years_between(number: Number, passages: Iterable[Told]) -> bool:
    """Tell whether a number of years lies between the only two of a passage: 2012 and 2017, five years."""
    if number.unit != "year" or number.hedge:
        return False
    known = ({int(match[0]) for match in _YEAR.finditer(text)} for text, _ in passages)
    return any(
        len(years) == len(("first", "last")) and max(years) - min(years) == number.value for years in known
    )


@lru_cache(maxsize=16)
def _year_to(code: str) -> re.Pattern[str]:
    words = DATED.get(code, Dated()).year_to
    return re.compile(rf"(?i)\b(?:{any_of(words) or '(?!)'})\s")
