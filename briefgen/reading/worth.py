"""What words are worth that are no plain number: dozens, threefold, anderthalb, two point five."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

from briefgen.languages import language
from briefgen.reading.said import any_of, said


def vague_value(match: re.Match[str], code: str) -> tuple[Decimal, int]:
    """Give the least that millions, or tens of thousands, can mean, and where they end."""
    known, end = language(code).numbers.vague, match.end("vague")
    value = Decimal(known[match["vague"].lower()])
    while more := _of_vague(code).match(match.string, end):
        value, end = value * known[more[1].lower()], more.end()
    return value, end


@lru_cache(maxsize=16)
def _of_vague(code: str) -> re.Pattern[str]:
    table = language(code).numbers
    return re.compile(rf"\s+(?:{any_of(table.of)})\s*({any_of(table.vague)})(?!\w)", re.I)


def said_decimals(text: str, at: int, code: str) -> tuple[str, int]:
    """Read the decimals that are said behind a number: two (point zero three); empty where none are."""
    found = _pointed(code).match(text, at)
    digits = _ones(code)
    return ("".join(str(digits[one]) for one in found[1].lower().split()), found.end()) if found else ("", at)


@lru_cache(maxsize=16)
def _ones(code: str) -> Mapping[str, int]:
    table = language(code).numbers
    return dict.fromkeys(table.zero, 0) | {
        name: value for name, value in table.pieces.items() if 0 < value < 10
    }


@lru_cache(maxsize=16)
def _pointed(code: str) -> re.Pattern[str]:
    return re.compile(
        rf"\s+(?:{any_of(language(code).numbers.point)})((?:\s+(?:{any_of(_ones(code))})(?!\w))+)", re.I
    )


def factor_value(words: str, code: str) -> Decimal:
    """Read a word that multiplies: doubled is 2, tenfold 10."""
    table = language(code).numbers
    known = table.factors.get(re.sub(r"\s+", " ", words.lower()))
    if known:
        return _ratio(known)
    found = said(words.lower(), code)
    return found[0] if found else Decimal(1)


def mixed_value(words: str, code: str) -> Decimal:
    """Read anderthalb as 1.5."""
    return _ratio(language(code).numbers.mixed[words.lower()])


def _ratio(printed: str) -> Decimal:
    over, _, under = printed.partition("/")
    return Decimal(over) / Decimal(under or 1)


def without_scale(words: str, code: str) -> str:
    """Take a multiplier off the end of a number in words: two million."""
    return _scale_behind(code).sub("", words) or words


@lru_cache(maxsize=16)
def _scale_behind(code: str) -> re.Pattern[str]:
    table = language(code).numbers
    large = any_of(name for name in table.large if name not in table.pieces)
    return re.compile(rf"(?i)[\s-]+(?:{large})$")
