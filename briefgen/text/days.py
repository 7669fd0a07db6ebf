"""Dates in figures, as people, spreadsheets and Word files write them."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date

_FORMS = (
    r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9]{1,2})[-/.](?P<day>[0-9]{1,2})([T ].*)?",
    r"(?P<day>[0-9]{1,2})\. ?(?P<month>[0-9]{1,2})\. ?(?P<year>[0-9]{4})",
    r"(?P<day>[0-9]{1,2})(?P<slash>/)(?P<month>[0-9]{1,2})/(?P<year>[0-9]{4})",
    r"(?P<month>[0-9]{1,2})(?P<slash>/)(?P<day>[0-9]{1,2})/(?P<year>[0-9]{4})",
)
"""With slashes, the day or the month may stand first."""
_MONTHS = 12


def day_of(text: str) -> str:
    """Give a date in figures as ISO 8601; empty where it is none, or may be two."""
    found = [re.fullmatch(pattern, text) for pattern in _FORMS]
    for parts in (match.groupdict() for match in found if match):
        year, month, number = (int(parts[name]) for name in ("year", "month", "day"))
        if parts.get("slash") and month <= _MONTHS and number <= _MONTHS and month != number:
            return ""
        with suppress(ValueError):
            return date(year, month, number).isoformat()
    return ""
