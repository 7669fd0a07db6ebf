"""When: the months and years of a text, and the year that a number belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from briefgen.reading.aliases import agree
from briefgen.reading.printed import Number, numbers

_NAMES = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September", "October"),
    *("November", "December"),
)
_SHORT = "|".join(f"{name[:3]}(?:{name[3:]})?" if len(name) > 3 else name for name in _NAMES)
_MONTH = re.compile(
    rf"(?P<day>\b\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?)?\b(?P<month>{_SHORT})\b\.?"
    r"(?P<after>\s\d{1,2}(?:st|nd|rd|th)?\b(?!\s?%))?,?(?:\s(?P<year>(?:19|20)\d\d)\b)?"
)
_JOINED = r"(?i)\s?(?:[-–—/,]|and|to|or|until|till|through)\s?(?:\w+\s)?"
_DOUBTFUL = ("May", "March", "Mar")
"""Words that are a month only where something dates them."""
_DATING = (
    r"(?i)\b(?:in|of|since|by|until|till|between|from|to|and|through|during|early|late|mid|last|this)[\s-]$"
)
_CLAUSE = r"[,;:.!?()|\n]\s|[;|()\n]"
_COMPARED = (
    r"(?i)\b(?:up|down|more|less|fewer|higher|lower|rise|fall|rose|fell|compared|against)\b"
    r"(?:[^.;:]|\.\d){0,60}\s(?:in|of|during)\s(?:[a-z]+\s){0,3}$"
)
_OPENING = (
    r"(?i)(?:^|[.!?:]\s+)\W?(?:in|at|by|during|for|on|over)\s(?:[\w-]+\s){0,4}"
    r"(?P<year>(?:19|20)\d\d),\s[^.;:!?\d]*$"
)
"""A sentence that begins with its date: *At the end of 2024,* 58% of households had one."""
_MONEYS = r"(?:prices|dollars|pounds|euros|money|terms|values)"
_MONEY_OF = (
    rf"\b(?P<before>(?:19|20)\d\d)(?:[–/-]\d\d)?\s{_MONEYS}\b"
    rf"|\b(?:prices|money|values)\s(?:of|in)\s(?P<after>(?:19|20)\d\d)\b"
)
_THAN = r"(?i)\b(?:than|compared|against|versus|unlike)\b"
_FAR = 80
"""Characters between a number and the year that it belongs to, at most."""


@dataclass(frozen=True, slots=True)
class Month:
    """A month as a text names it."""

    number: int
    year: int
    """0 where the text gives none."""
    printed: str


@lru_cache(maxsize=512)
def months(text: str) -> tuple[Month, ...]:
    """Give the months of a text; the first of a range takes the year of the last."""
    found = [match for match in _MONTH.finditer(text) if _is_dated(text, match)]
    years = [int(match["year"] or 0) for match in found]
    for at in reversed(range(len(found) - 1)):
        if not years[at] and re.fullmatch(_JOINED, text[found[at].end() : found[at + 1].start()]):
            years[at] = years[at + 1]
    return tuple(
        Month(_number(match["month"]), year, match[0].strip(" ,"))
        for match, year in zip(found, years, strict=True)
    )


def _is_dated(text: str, match: re.Match[str]) -> bool:
    if match["month"] not in _DOUBTFUL or match["day"] or match["after"] or match["year"]:
        return True
    return bool(re.search(_DATING, text[: match.start()]) or text.strip() == match[0])


def _number(name: str) -> int:
    return next(at for at, full in enumerate(_NAMES, start=1) if full.startswith(name[:3]))


def undated(text: str, passages: Iterable[str]) -> Iterator[str]:
    """Give the months of a text that no passage has, or has in another year."""
    pool = [month for passage in passages for month in months(passage)]
    for month in months(text):
        same = [one for one in pool if one.number == month.number]
        if not any(0 in (one.year, month.year) or one.year == month.year for one in same):
            yield month.printed


def unmatched(period: str, passages: Iterable[str]) -> Iterator[str]:
    """Give the numbers and months of a period that no passage has."""
    kept = list(passages)
    pool = [number for passage in kept for number in numbers(passage)]
    for number in numbers(period):
        if not any(given.value == number.value and agree(given.unit, number.unit) for given in pool):
            yield number.printed
    yield from undated(period, kept)


def twice(text: str) -> Iterator[Number]:
    """Give the years that a text sets against themselves: 2024 and 2024; 5 in 2024, up from 4 in 2024."""
    years = [number for number in numbers(text) if number.is_year]
    for one, other in pairwise(years):
        between = text[one.end : other.start]
        # March 2024 to June 2024 are two.
        joined = re.fullmatch(_JOINED, between) or re.search(_COMPARED, between)
        if one.value == other.value and joined and not months(between.strip()):
            yield other


def price_years(text: str) -> tuple[tuple[int, str, int], ...]:
    """Give the years whose money a text counts in, each with its words and where they begin: 2018 prices."""
    return tuple(
        (int(match["before"] or match["after"]), match[0], match.start())
        for match in re.finditer(_MONEY_OF, text, re.IGNORECASE)
    )


def has_date(text: str) -> bool:
    """Tell whether a text names a month or a year."""
    return bool(months(text)) or any(number.is_year for number in numbers(text))


def year_of(number: Number, text: str) -> int:
    """Give the year that stands beside a number in its own clause, after it or else before it; 0 for none.

    Years of a range are none, nor is a year with another number between.
    """
    found = numbers(text)
    at = next((index for index, one in enumerate(found) if one.start == number.start), -1)
    if at < 0 or number.is_year:
        return 0
    after = found[at + 1] if at + 1 < len(found) else None
    if after and _beside(text, number, after) and not _ranges(found, at + 1, text):
        return int(after.digits)
    before = found[at - 1] if at else None
    if before and _beside(text, before, number) and not _ranges(found, at - 1, text):
        return int(before.digits)
    opening = re.search(_OPENING, text[: number.start])
    return int(opening["year"]) if opening else 0


def _beside(text: str, first: Number, second: Number) -> bool:
    year = second if second.is_year else first
    between = text[first.end : second.start]
    dated = re.search(r"\b(?:in|of|during|for|year)\s(?:[\w-]+\s){0,4}$", text[: year.start], re.IGNORECASE)
    apart = re.search(_CLAUSE, between) or re.search(_THAN, between)
    return year.is_year and len(between) <= _FAR and bool(dated) and not apart


def _ranges(found: tuple[Number, ...], at: int, text: str) -> bool:
    """Tell whether a year is one end of a range or one of several."""
    neighbours = [(at - 1, at), (at, at + 1)]
    pairs = [(found[one], found[two]) for one, two in neighbours if one >= 0 and two < len(found)]
    return any(
        one.is_year and two.is_year and re.fullmatch(_JOINED, text[one.end : two.start]) for one, two in pairs
    )
