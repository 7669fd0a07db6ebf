"""What the merge prints in the brief's language: dates by Unicode CLDR, words of the languages' tables."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from briefgen import compiled, late
from briefgen.languages import printed

DEFAULT = "en-GB"
"""For a brief that does not say its language."""


def words(language: str) -> Mapping[str, str]:
    """The words that templates print, by key."""
    return printed(language or DEFAULT).words


def direction(language: str) -> str:
    """rtl for a language that is written from right to left, else ltr."""
    return "rtl" if printed(language or DEFAULT).right_to_left else "ltr"


@lru_cache(maxsize=256)
def date(iso: str, language: str) -> str:
    """An ISO 8601 date in words: `2026-11-22` is 22 November 2026, `2023-12` December 2023.

    What is no such date, and a date in a language that CLDR does not know, stays as it is.
    """
    found = re.fullmatch(r"(\d{4})-(\d\d)(?:-(\d\d))?", iso.strip())
    if found is None:
        return iso
    try:
        day = datetime.date(int(found[1]), int(found[2]), int(found[3] or 1))
    except ValueError:
        return iso
    return _shown(day, bool(found[3]), language or DEFAULT) or iso


def _shown(day: datetime.date, whole: bool, language: str) -> str:
    Locale, UnknownLocaleError, dates = _babel()  # noqa: N806  # names of Babel
    tag = DEFAULT if language.lower() == "en" else language
    try:
        locale = Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return ""
    shown: str = dates.format_date(day, "long", locale) if whole else ""
    return shown or str(dates.format_skeleton("yMMMM", day, locale=locale))


def _babel() -> tuple[Any, Any, Any]:
    """Babel's locales, the error for one that it does not know, and its dates.

    Imported late, since it takes time; and where the process is our own without time zones, which a date on a
    page does not have: to find the machine's takes longer than all the rest.
    """
    from babel import Locale, UnknownLocaleError

    zones = ("babel.localtime", "pytz") if compiled.runs_a_command() else ()
    with late.instead_of(zones):
        from babel import dates
    return Locale, UnknownLocaleError, dates


def note(language: str) -> str:
    """What a note is called, for screen readers: Note."""
    return words(language)["note"]
