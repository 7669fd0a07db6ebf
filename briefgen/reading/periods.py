"""When: the months and years of a text, and the year that a number belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from briefgen.languages import language
from briefgen.reading.comparing import units_agree
from briefgen.reading.number import Number
from briefgen.reading.printed import numbers
from briefgen.reading.said import any_of
from briefgen.reading.year_parts import YearPart, year_parts

_JOINED = r"(?i)\s?(?:[-–—/,]|and|to|or|until|till|through)\s?(?:\w+\s)?"
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


Told = tuple[str, str]
"""Words, and the language that they are told in (BCP 47)."""


@dataclass(frozen=True, slots=True)
class Month:
    """A month as a text names it."""

    number: int
    year: int
    """0 where the text gives none."""
    printed: str


@lru_cache(maxsize=512)
def months(text: str, tag: str = "en") -> tuple[Month, ...]:
    """Give the months of a text; the first of a range takes the year of the last."""
    code = tag.partition("-")[0].lower()
    found = [match for match in _month(code).finditer(text) if _is_dated(text, match, code)]
    years = [int(match["year"] or 0) for match in found]
    for at in reversed(range(len(found) - 1)):
        if not years[at] and re.fullmatch(_JOINED, text[found[at].end() : found[at + 1].start()]):
            years[at] = years[at + 1]
    return tuple(
        Month(_number(match["month"], code), year, match[0].strip(" ,"))
        for match, year in zip(found, years, strict=True)
    )


@lru_cache(maxsize=16)
def _month(code: str) -> re.Pattern[str]:
    table = language(code).numbers
    names = any_of(form for forms in table.months for form in forms.split("/"))
    of = rf"(?:(?:{any_of(table.of)})\s)?"
    return re.compile(
        rf"(?i)(?P<day>\b\d{{1,2}}(?:st|nd|rd|th|\.|er|º|°)?\s{of})?\b(?P<month>{names})\b\.?"
        rf"(?P<after>\s\d{{1,2}}(?:st|nd|rd|th)?\b(?!\s?%))?,?(?:\s{of}(?P<year>(?:19|20)\d\d)\b)?"
    )


def _is_dated(text: str, match: re.Match[str], code: str) -> bool:
    if match["day"] or match["after"] or match["year"]:
        return True
    table, name = language(code).numbers, match["month"]
    if table.capitals and not name[0].isupper():
        return False
    full = {forms.split("/")[0] for forms in table.months}
    if name.lower() not in table.doubtful_months and (name.lower() in full or table.capitals):
        return True
    before = re.findall(r"[^\W\d_]+", text[max(0, match.start() - 16) : match.start()].lower())
    dated = bool(before) and before[-1] in table.prepositions and table.capitals
    return dated or text.strip(" .") == name


def _number(name: str, code: str) -> int:
    months = language(code).numbers.months
    return next(at for at, forms in enumerate(months, 1) if name.lower() in forms.split("/"))


def undated(text: Told, passages: Iterable[Told]) -> Iterator[str]:
    """Give the months of a text that no passage has, or has in another year."""
    pool = [month for passage in passages for month in months(*passage)]
    for month in months(*text):
        same = [one for one in pool if one.number == month.number]
        if not any(0 in (one.year, month.year) or one.year == month.year for one in same):
            yield month.printed


def unmatched(period: Told, passages: Iterable[Told]) -> Iterator[str]:
    """Give the numbers, months and parts of years of a period that no passage has."""
    kept = list(passages)
    pool = [number for passage in kept for number in numbers(*passage)]
    for number in numbers(*period):
        if not any(given.value == number.value and units_agree(given, number) for given in pool):
            yield number.printed
    yield from undated(period, kept)
    yield from other_parts(period, kept)


def other_parts(text: Told, passages: Iterable[Told]) -> Iterator[str]:
    """Give the quarters and halves of years of a text that no passage has."""
    known = {(part.kind, part.number) for passage in passages for part in _parts(passage)}
    for part in _parts(text):
        if (part.kind, part.number) not in known:
            yield part.printed


def _parts(text: Told) -> tuple[YearPart, ...]:
    return year_parts(text[0], text[1].partition("-")[0].lower())


def twice(text: str, tag: str = "en") -> Iterator[Number]:
    """Give the years that a text sets against themselves: 2024 and 2024; 5 in 2024, up from 4 in 2024."""
    years = [number for number in numbers(text, tag) if number.is_year]
    for one, other in pairwise(years):
        between = text[one.end : other.start]
        # March 2024 to June 2024 are two.
        joined = re.fullmatch(_JOINED, between) or re.search(_COMPARED, between)
        if one.value == other.value and joined and not months(between.strip(), tag):
            yield other


def price_years(text: str) -> tuple[tuple[int, str, int], ...]:
    """Give the years whose money a text counts in, each with its words and where they begin: 2018 prices."""
    if "19" not in text and "20" not in text:
        return ()
    return tuple(
        (int(match["before"] or match["after"]), match[0], match.start())
        for match in re.finditer(_MONEY_OF, text, re.IGNORECASE)
    )


def has_date(text: Told) -> bool:
    """Tell whether a text names a month or a year."""
    return bool(months(*text)) or any(number.is_year for number in numbers(*text))


def year_of(number: Number, text: str, tag: str = "en") -> int:
    """Give the year that stands beside a number in its own clause, after it or else before it; 0 for none.

    Years of a range are none, nor is a year with another number between.
    """
    found = numbers(text, tag)
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
