"""Dates as documents print them, brought to ISO 8601."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date


def _names(months: str) -> tuple[str, ...]:
    return tuple(months.split())


MONTHS: Mapping[str, tuple[str, ...]] = {
    "en": _names("january february march april may june july august september october november december"),
    "de": _names("januar februar märz april mai juni juli august september oktober november dezember"),
    "fr": _names("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    "es": _names("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
}
"""Their names by language, in order."""

_SHORT = {
    **{"sept": 9, "jän": 1, "jänner": 1, "mär": 3, "mrz": 3, "okt": 10, "dez": 12},
    **{"janv": 1, "févr": 2, "avr": 4, "juil": 7, "déc": 12, "ene": 1, "abr": 4, "ago": 8, "dic": 12},
}
_NUMBERS = {
    **{name[:3]: number for number, name in enumerate(MONTHS["en"], 1)},
    **_SHORT,
    **{name: number for names in MONTHS.values() for number, name in enumerate(names, 1)},
}
_MONTH = rf"(?P<month>{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})\b\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.|º)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_FORMS = tuple(
    re.compile(rf"(?<![\w.]){form}(?!\w)", re.IGNORECASE)
    for form in (
        rf"{_YEAR}[-/.](?P<number>\d{{1,2}})[-/.](?P<day>\d{{1,2}})(?:T[\d:.]{{4,15}}(?:Z|[+-]\d\d:?\d\d)?)?",
        rf"{_DAY}\s{{1,3}}(?:of\s|de\s)?{_MONTH},?\s{{1,3}}(?:del?\s)?{_YEAR}",
        rf"{_MONTH}\s{{1,3}}{_DAY},?\s{{1,3}}{_YEAR}",
        rf"{_MONTH},?\s{{1,3}}(?:de\s)?{_YEAR}",
        rf"(?P<first>\d{{1,2}})[/.](?P<second>\d{{1,2}})[/.]{_YEAR}",
        rf"{_YEAR}-(?P<number>\d\d)",
    )
)
_YEAR_ALONE = re.compile(r"\s*((?:19|20)\d\d)\s*")


def iso_date(text: str) -> str:
    """Give the first date in a line as 2023-12-13, or as 2023-12 or 2023 if it says no more; "" if none.

    Month names of MONTHS. 05/12/2023 is one day in Sydney and another in Boston: it gives the year alone;
    5.12.2023 is the fifth of December wherever full stops part dates.
    """
    found = [hit for form in _FORMS if (hit := form.search(text[:1000]))]
    for hit in sorted(found, key=lambda hit: (hit.start(), -hit.end())):
        given = _given(hit.groupdict(), dotted="." in hit[0])
        if given:
            return given
    alone = _YEAR_ALONE.fullmatch(text[:1000])
    return alone[1] if alone else ""


def _given(told: dict[str, str], dotted: bool) -> str:
    year = int(told["year"])
    if "first" in told:
        first, second = int(told["first"]), int(told["second"])
        return (dotted and _day(year, second, first)) or _either(year, first, second)
    month = int(told["number"]) if "number" in told else _NUMBERS[told["month"].lower()]
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
