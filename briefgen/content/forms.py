"""What the forms of fields demand: dates, languages, addresses, choices."""

from __future__ import annotations

import re
from datetime import date

from briefgen.model import FieldSpec

DATE = r"[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"
"""ISO 8601, to the year, the month or the day."""
LANGUAGE = r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"
"""BCP 47 as far as a pattern goes (RFC 5646, section 2.1)."""
ADDRESS = r"https?://[^\s/]\S*"


def fault(spec: FieldSpec, text: str) -> tuple[str, str] | None:
    """Say what was expected and what to do where a text is not of its field's form; else nothing."""
    if spec.form == "date" and not _is_date(text):
        return "a date of the calendar", "Write 2023-12-13, 2023-12 or 2023."
    if spec.form == "language" and not re.fullmatch(LANGUAGE, text):
        return "a language tag", "Write it as BCP 47 does: en, en-AU, zh-Hant."
    if spec.form == "address" and not re.fullmatch(ADDRESS, text):
        return "a web address", "Write it with https:// and without spaces."
    if spec.form == "choice" and text not in spec.choices:
        return f"one of {', '.join(spec.choices)}", "Write one of these words."
    return None


def day_fault(text: str) -> str:
    """Say what was expected where a text is no day; else nothing."""
    return "" if len(text) == len("2026-11-22") and _is_date(text) else "a day, as in 2026-11-22"


def _is_date(text: str) -> bool:
    if not re.fullmatch(DATE, text):
        return False
    year, month, day = ([int(part) for part in text.split("-")] + [1, 1])[:3]
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
