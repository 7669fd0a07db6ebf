"""Numbers and moments as they are shown: digits without binary noise, number formats, ISO dates."""

from __future__ import annotations

import datetime
import math
import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|_.|\*.|\[\$(?P<currency>[^\]-]*)[^\]]*\]|\[(?P<bracket>[^\]]*)\]'
    r"|(?P<digits>General|[0#?][0#?,.]*|\.[0#?]+)|(?P<percent>%)|(?P<plain>[^A-Za-z0-9;@/#?.,*_\"\\\[\]])",
    re.IGNORECASE | re.DOTALL,
)
"""A number format's pieces (ISO/IEC 29500-1, 18.8.31); what does not match it is not simple."""
_COLOURS = ("black", "blue", "cyan", "green", "magenta", "red", "white", "yellow")
_EXACT = 2**53
_LONGEST = 255
"""Characters of a number format, as Excel has it."""


@dataclass(frozen=True, slots=True)
class _Form:
    """One section of a number format."""

    before: str
    digits: str
    """As in `#,##0.00`; General: as many as the number has."""
    after: str
    percents: int


def plain(value: float) -> str:
    """A number's digits, without exponent: 15 significant ones, as spreadsheets keep them.

    >>> plain(0.1 + 0.2), plain(1e5), plain(412)
    ('0.3', '100000', '412')
    """
    if isinstance(value, int) or (value.is_integer() and abs(value) <= _EXACT):
        return str(int(value))
    if not math.isfinite(value):
        return str(value)
    text = f"{Decimal(f'{value:.15g}'):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def formatted(value: float, code: str) -> str:
    """A number as its format shows it where that is simple, else its plain digits.

    Simple are digits, thousands, decimals, per cent, and words or currencies round them, with sections
    for negative numbers and zero. The separators are those of the format, point and comma.
    """
    if len(code) > _LONGEST:
        return plain(value)
    sections = re.split(r';(?=(?:[^"]*"[^"]*")*[^"]*$)', code)
    number = 1 if value < 0 and len(sections) > 1 else 2 if value == 0 and len(sections) > 2 else 0
    form = _form(sections[number])
    if form is None:
        return plain(value)
    shown = f"{form.before}{_digits(abs(value), form)}{form.after}".strip()
    sign = "-" if value < 0 and number == 0 else ""
    return sign + shown if shown else plain(value)


@lru_cache(maxsize=256)
def _form(section: str) -> _Form | None:
    """A section taken apart; None where it is not simple."""
    before, digits, after, percents, place = "", "", "", 0, 0
    while place < len(section):
        match = _TOKEN.match(section, place)
        if match is None or (match["digits"] and digits):
            return None
        place = match.end()
        if match["bracket"] is not None and match["bracket"].lower() not in _COLOURS:
            return None
        digits = digits or match["digits"] or ""
        percents += bool(match["percent"])
        words = "".join(match[name] or "" for name in ("quoted", "escaped", "currency", "percent", "plain"))
        before, after = (before, after + words) if digits else (before + words, after)
    return _Form(before, digits, after, percents) if _is_simple(digits) else None


def _is_simple(digits: str) -> bool:
    # A comma at the end of the digits divides by a thousand.
    return digits.lower() in ("", "general") or bool(re.fullmatch(r"(?:[0#?,]*[0#?])?(?:\.[0#?]*)?", digits))


def _digits(value: float, form: _Form) -> str:
    """The digits of a number that is not negative."""
    if form.digits.lower() in ("", "general"):
        return plain(value) if form.digits else ""
    whole, _, part = form.digits.partition(".")
    exact = Decimal(plain(value)) * 100**form.percents
    rounded = exact.quantize(Decimal(1).scaleb(-len(part)), ROUND_HALF_UP)
    left, _, right = f"{rounded:f}".partition(".")
    least = len(part.rstrip("#?"))
    right = right[:least] + right[least:].rstrip("0")
    left = _filled("" if left == "0" else left, whole)
    return f"{left}.{right}" if right else left


def _filled(left: str, whole: str) -> str:
    """The digits before the point, with as many zeros before them as the format has."""
    digits = left.rjust(whole.count("0"), "0")
    if "," not in whole:
        return digits
    first = len(digits) % 3
    parts = [digits[:first], *(digits[at : at + 3] for at in range(first, len(digits), 3))]
    return ",".join(part for part in parts if part)


def moment(value: datetime.date | datetime.time | datetime.timedelta) -> str:
    """A date, time of day or span as ISO 8601; midnight of a day is that day.

    >>> moment(datetime.datetime(2026, 11, 22)), moment(datetime.timedelta(hours=26, minutes=5))
    ('2026-11-22', 'PT26H5M')
    """
    if isinstance(value, datetime.timedelta):
        return _span(value)
    text = value.isoformat()
    return text.removesuffix("T00:00:00")


def _span(value: datetime.timedelta) -> str:
    seconds = round(value.total_seconds())
    hours, rest = divmod(abs(seconds), 3600)
    parts = [(hours, "H"), (rest // 60, "M"), (rest % 60, "S")]
    text = "".join(f"{number}{unit}" for number, unit in parts if number) or "0S"
    return f"{'-' if seconds < 0 else ''}PT{text}"
