"""Days, times of day and spans: ISO 8601, and elapsed hours as their format shows them."""

from __future__ import annotations

import datetime
import re

_ELAPSED = re.compile(r"\[(?P<unit>h+|m+|s+)\]", re.IGNORECASE)
_PIECE = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|\[(?P<whole>h+|m+|s+)\]|(?P<part>h+|m+|s+)(?P<tenths>\.0+)?'
    r"|\[\$[^\]]*\]|_.|\*.|(?P<plain>[ :.,/()-])",
    re.IGNORECASE | re.DOTALL,
)
_SECONDS = {"h": 3600, "m": 60, "s": 1}


def moment(value: datetime.date | datetime.time | datetime.timedelta, code: str = "") -> str:
    """A date, time of day or span as ISO 8601; midnight of a day is that day, [h]:mm shows its hours.

    >>> moment(datetime.datetime(2026, 11, 22)), moment(datetime.timedelta(hours=26, minutes=5))
    ('2026-11-22', 'PT26H5M')
    >>> moment(datetime.timedelta(hours=26, minutes=5), "[h]:mm")
    '26:05'
    """
    if isinstance(value, datetime.timedelta):
        return (_elapsed(value, code) if _ELAPSED.search(code) else "") or _span(value)
    text = value.isoformat()
    return text.removesuffix("T00:00:00")


def _elapsed(value: datetime.timedelta, code: str) -> str:
    """A span as its format shows it (ISO/IEC 29500-1, 18.8.31); nothing where that is no plain one."""
    section = code.split(";", maxsplit=1)[0]
    rest, said, place = abs(round(value.total_seconds())), "", 0
    while place < len(section):
        piece = _PIECE.match(section, place)
        if piece is None or piece["tenths"]:
            return ""
        place = piece.end()
        unit = piece["whole"] or piece["part"]
        if unit:
            size = _SECONDS[unit[0].lower()]
            said += f"{rest // size:0{len(unit)}d}"
            rest %= size
        else:
            said += piece["quoted"] or piece["escaped"] or piece["plain"] or ""
    return f"{'-' if value.total_seconds() < 0 else ''}{said.strip()}"


def _span(value: datetime.timedelta) -> str:
    seconds = round(value.total_seconds())
    hours, rest = divmod(abs(seconds), 3600)
    parts = [(hours, "H"), (rest // 60, "M"), (rest % 60, "S")]
    text = "".join(f"{number}{unit}" for number, unit in parts if number) or "0S"
    return f"{'-' if seconds < 0 else ''}PT{text}"
