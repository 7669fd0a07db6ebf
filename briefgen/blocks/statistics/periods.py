"""Periods as English prints them: years, months, quarters, ranges of these, and times seen from today."""

from __future__ import annotations

import re

from briefgen.languages.times import ENGLISH, Times
from briefgen.reading.said import any_of

_YEAR = r"(?:1[89]|20)\d\d"


def _month(times: Times) -> str:
    return rf"(?:(?:{any_of(times.months)})\b\.?)"


def _fiscal(times: Times) -> str:
    return rf"(?:(?i:{any_of(times.fiscal)})\s?['’]?)"


def _pattern(times: Times) -> str:
    """Make the pattern of a language's periods."""
    month, fiscal, joined = _month(times), _fiscal(times), rf"\s(?:{any_of(times.joining)})\s"
    point = rf"(?:{fiscal}(?={_YEAR})|(?:\d{{1,2}}\s)?(?:{month}\s(?:\d{{1,2}},?\s)?)?){_YEAR}"
    day = rf"(?:\d{{1,2}}\s)?{month}(?:\s\d{{1,2}},?)?(?:\s{_YEAR})?"
    article, passed, units = times.article, any_of(times.passed), any_of(times.units)
    choices = (
        rf"{article}\s(?:{any_of(times.ordinals)})\s(?:{any_of(times.parts)})\s{times.of}\s{point}(?:{joined}{_YEAR})?",
        # The year ending March 2031, the 12 months to June.
        rf"(?:{article}\s)?(?:{any_of(times.spans)})\s(?:{any_of(times.ending)})\s?{day}",
        rf"{month}(?:\s?[–-]\s?|{joined}){month}\s{_YEAR}",
        rf"{point}\s?(?:–|-|—|/|{joined})\s?(?:{point}|(?<=[-–/])\d\d\b(?!,\d))",
        point,
        # Not the previous year's.
        rf"(?:(?i:{any_of(times.seen)})|{article}\s(?:{passed})(?:\s(?:\w+|\d+))?)\s(?:{units})\b(?!['’])",
        rf"(?<!{times.than}\s)(?:{any_of(times.counts)})\s(?:{units})\s(?:{any_of(times.ago)})",
    )
    return rf"\b(?:{'|'.join(choices)})\b"


MONTH, FISCAL = _month(ENGLISH), _fiscal(ENGLISH)
PERIOD = re.compile(_pattern(ENGLISH))
