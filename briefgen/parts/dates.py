"""Dates as documents print them, brought to ISO 8601."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_FORMS = tuple(
    re.compile(rf"(?<![\w.]){form}(?!\w)", re.IGNORECASE)
    for form in (
        rf"{_YEAR}[-/.](?P<number>\d{{1,2}})[-/.](?P<day>\d{{1,2}})(?:T[\d:.]{{4,15}}(?:Z|[+-]\d\d:?\d\d)?)?",
        rf"{_DAY}\s{{1,3}}(?:of\s)?{_MONTH},?\s{{1,3}}{_YEAR}",
        rf"{_MONTH}\s{{1,3}}{_DAY},?\s{{1,3}}{_YEAR}",
        rf"{_MONTH},?\s{{1,3}}{_YEAR}",
        rf"(?P<first>\d{{1,2}})[/.](?P<second>\d{{1,2}})[/.]{_YEAR}",
        rf"{_YEAR}-(?P<number>\d\d)",
    )
)
_YEAR_ALONE = re.compile(r"\s*((?:19|20)\d\d)\s*")


def iso_date(text: str) -> str:
    """Give the first date in a line as 2023-12-13, or as 2023-12 or 2023 if it says no more; "" if none.

    English month names. 05/12/2023 is one day in Sydney and another in Boston: it gives the year alone.
    """
    found = [hit for form in _FORMS if (hit := form.search(text[:1000]))]
    for hit in sorted(found, key=lambda hit: (hit.start(), -hit.end())):
        given = _given(hit.groupdict())
        if given:
            return given
    alone = _YEAR_ALONE.fullmatch(text[:1000])
    return alone[1] if alone else ""


def _given(told: dict[str, str]) -> str:
    year = int(told["year"])
    if "first" in told:
        return _either(year, int(told["first"]), int(told["second"]))
    month = int(told["number"]) if "number" in told else _MONTHS.index(told["month"][:3].lower()) + 1
    if "day" in told:
        return _day(year, month, int(told["day"]))
    return f"{year}-{month:02}" if 1 <= month <= 12 else ""


def _either(year: int, first: int, second: int) -> str:
    if first != second and max(first, second) <= 12:
        return str(year)
    return _day(year, second, first) or _day(year, first, second)


def _day(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
