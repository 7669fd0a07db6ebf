"""Years that a text names without a figure: this year, in the year before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from briefgen.languages.dated import DATED, Dated
from briefgen.reading.periods import Told
from briefgen.reading.printed import numbers
from briefgen.reading.said import any_of

_WAYS = (("this_year", (0,)), ("last_year", (-1,)), ("next_year", (1,)), ("last_time", (0, -1)))
"""A field of the tables, and how far from the year of a document what it names may be."""


def told_years(passage: Told, issued: str) -> Iterator[int]:
    """Give the years that are told by the date of the document (ISO 8601), or by a year named beside them."""
    text, tag = passage
    code = tag.partition("-")[0].lower()
    for name, ways in _WAYS if issued[:4].isdigit() else ():
        if _pattern(code, name).search(text):
            yield from (int(issued[:4]) + way for way in ways)
    if _pattern(code, "year_before").search(text):
        yield from (int(one.digits) - 1 for one in numbers(*passage) if one.is_year)
    if _pattern(code, "year_after").search(text):
        yield from (int(one.digits) + 1 for one in numbers(*passage) if one.is_year)


@lru_cache(maxsize=128)
def _pattern(code: str, name: str) -> re.Pattern[str]:
    words: tuple[str, ...] = getattr(DATED.get(code, Dated()), name)
    return re.compile(rf"(?i)\b(?:{any_of(words) or '(?!)'})(?!\w)")
