"""The few words that the merge itself prints, in the brief's language."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """How a language writes a date, and what it calls a note."""

    months: str
    """Twelve names, as they stand within a date."""
    day: str = "{day} {month} {year}"
    month: str = "{month} {year}"
    note: str = "Note"


_ENGLISH = "January February March April May June July August September October November December"

WORDS = {
    "en": Words(_ENGLISH),
    "en-us": Words(_ENGLISH, day="{month} {day}, {year}"),
    "de": Words(
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
        day="{day}. {month} {year}",
        note="Anmerkung",
    ),
    "es": Words(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        day="{day} de {month} de {year}",
        month="{month} de {year}",
        note="Nota",
    ),
    "fr": Words(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    ),
    "it": Words(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        note="Nota",
    ),
    "nl": Words(
        "januari februari maart april mei juni juli augustus september oktober november december",
        note="Noot",
    ),
    "pt": Words(
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        day="{day} de {month} de {year}",
        month="{month} de {year}",
        note="Nota",
    ),
}
"""By BCP 47 tag in small letters. A language that is not here writes dates as ISO 8601 does."""


def of(language: str) -> Words | None:
    """The words of a language, or None; `en-AU` falls back to `en`, an empty tag means English."""
    tag = language.lower() or "en"
    return WORDS.get(tag) or WORDS.get(tag.split("-")[0])


def date(iso: str, language: str) -> str:
    """An ISO 8601 date in words: `2026-11-22` is 22 November 2026, `2023-12` December 2023.

    What is no such date, and a date in a language without words, stays as it is.
    """
    words, found = of(language), re.fullmatch(r"(\d{4})-(\d\d)(?:-(\d\d))?", iso.strip())
    if words is None or found is None or not 1 <= int(found[2]) <= 12:
        return iso
    month = words.months.split()[int(found[2]) - 1]
    pattern = words.day if found[3] else words.month
    return pattern.format(day=int(found[3] or 0), month=month, year=found[1])


def note(language: str) -> str:
    """What a note is called, for screen readers: Note."""
    words = of(language)
    return words.note if words else "Note"
