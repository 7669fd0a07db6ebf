"""Periods as English prints them: years, months, quarters, ranges of these, and times seen from today."""

from __future__ import annotations

import re

_YEAR = r"(?:1[89]|20)\d\d"
MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?"
    r"|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
_POINT = rf"(?:\d{{1,2}}\s)?(?:{MONTH}\s(?:\d{{1,2}},\s)?)?{_YEAR}"
PERIOD = re.compile(
    rf"\b(?:the\s(?:first|second|third|fourth|last)\s(?:quarter|half|three\smonths|six\smonths)\sof\s{_YEAR}"
    rf"|{MONTH}(?:\s?[–-]\s?|\sto\s|\sand\s|\suntil\s){MONTH}\s{_YEAR}|{_POINT}\s?(?:–|-|—|/|\sto\s|\sand\s|\suntil\s)\s?(?:{_POINT}|(?<=[-–/])\d\d\b(?!,\d))|{_POINT}"
    rf"|(?:[Ll]ast|[Tt]his|the\s(?:past|last|previous)(?:\s(?:\w+|\d+))?)\s"
    rf"(?:year|month|week|quarter|decade|years|months|weeks|decades)"
    r"|(?<!than\s)(?:an?|one|two|three|four|five|ten)\s(?:year|month|week|quarter|decade)s?\s(?:earlier|ago|before))\b"
)
