"""Periods as English prints them: years, months, quarters, ranges of these, and times seen from today."""

from __future__ import annotations

import re

_YEAR = r"(?:1[89]|20)\d\d"
MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?"
    r"|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
FISCAL = r"(?:(?:FY|(?i:fiscal|financial|tax|academic|school|calendar)\s[Yy]ear)s?\s?['’]?)"
_POINT = rf"(?:{FISCAL}(?={_YEAR})|(?:\d{{1,2}}\s)?(?:{MONTH}\s(?:\d{{1,2}},?\s)?)?){_YEAR}"
_SPAN = (
    r"(?:(?:twelve|nine|six|three|two|12|9|6|3|2)\smonths|(?:(?:fiscal|financial|calendar)\s)?year"
    r"|half[\s-]year|quarter|week|month|season)"
)
_DAY = rf"(?:\d{{1,2}}\s)?{MONTH}(?:\s\d{{1,2}},?)?(?:\s{_YEAR})?"
_ENDING = rf"{_SPAN}(?:\s(?:ending|ended)(?:\s(?:on|in))?|\sto(?:\s(?:the\s)?end[\s-](?:of\s)?)?)\s{_DAY}"
"""A time that is told by its end: the year ending March 2031, the 12 months to June."""
PERIOD = re.compile(
    rf"\b(?:the\s(?:first|second|third|fourth|last)\s(?:quarter|half|three\smonths|six\smonths)\sof\s{_POINT}"
    rf"|(?:the\s)?{_ENDING}"
    rf"|{MONTH}(?:\s?[–-]\s?|\sto\s|\sand\s|\suntil\s|\sthrough\s){MONTH}\s{_YEAR}|{_POINT}\s?(?:–|-|—|/|\sto\s|\sand\s|\suntil\s|\sthrough\s)\s?(?:{_POINT}|(?<=[-–/])\d\d\b(?!,\d))|{_POINT}"
    rf"|(?:[Ll]ast|[Tt]his|the\s(?:past|last|previous)(?:\s(?:\w+|\d+))?)\s"
    rf"(?:year|month|week|quarter|decade|years|months|weeks|decades)(?!['’])"
    r"|(?<!than\s)(?:an?|one|two|three|four|five|ten)\s(?:year|month|week|quarter|decade)s?\s(?:earlier|ago|before))\b"
)
