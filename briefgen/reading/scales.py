"""Multipliers behind a number: million, Mrd., bn, lakh crore; and the letters that may be one."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from briefgen.languages import language
from briefgen.reading.currencies import CODES
from briefgen.reading.nouns import plural
from briefgen.reading.said import any_of

_LETTERS = {"k": 3, "m": 6, "b": 9, "t": 12}
_LETTER = re.compile(r"(?P<gap>[\s\u00a0\u202f]?)(?P<letter>[kKmMbBtT])(?![\w²³/·^-]|\.\w)")
_MAY_BE = re.compile(r"[\s\u00a0\u202f]?[kKmMbBtT]")
_NOUN = re.compile(r"\s(?:[a-z-]+\s)?([^\W\d_]{3,})")


@lru_cache(maxsize=16)
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str], dict[str, int]]:
    own, english = language(code).numbers, language("en").numbers
    large = dict(english.large) | dict(own.large) if code == "en" else dict(own.large)
    short = {name: value for name, value in (dict(english.short) | dict(own.short)).items() if len(name) > 1}
    of = any_of(own.of)
    dozens = dict.fromkeys(own.dozens, -12)
    words = rf"(?:[\s\u00a0\u202f-]?(?:(?:{of})\s)?(?:{any_of((*large, *dozens))})(?!\w))+"
    # A full stop that ends no sentence is read as º: 5 Mioº Euro.
    short |= {f"{name[:-1]}º": value for name, value in short.items() if name.endswith(".")}
    brief = rf"[\s\u00a0\u202f]?(?:{any_of(short)})(?!\w)"
    return re.compile(words, re.I), re.compile(brief, re.I), large | short | dozens


def scale_at(text: str, at: int, code: str, money: bool, part: bool = False) -> tuple[Decimal, int]:
    """Give what a multiplier at an offset multiplies by, and where it ends; (1, at) where none stands.

    `money`: a currency stands before the number, so that a single letter is a multiplier. `part`: a share
    stands there, behind which an article may follow: half a million, a quarter of a million.
    """
    words, brief, known = _patterns(code)
    found = words.match(text, at) or brief.match(text, at)
    if found and found[0].strip().lower() == "mm" and not money:
        found = None  # a length
    if part and (article := _article(code).match(text, at)):
        found = words.match(text, article.end() - 1)
    if found:
        product = Decimal(1)
        for name in _names(code).findall(found[0].lower()):
            power = known[re.sub(r"\s+", " ", name)]
            product *= Decimal(12) if power == -12 else Decimal(10) ** power  # a dozen
        return product, found.end()
    return _letter(text, at, money)


def multiplier(printed: str, code: str = "en") -> float:
    """Give what a multiplier that stands at a currency multiplies by: the M of MGBP, USD million."""
    name = printed.strip().lower()
    power = _LETTERS.get(name) or _patterns(code)[2].get(name, 0)
    return float(10**power)


@lru_cache(maxsize=16)
def _names(code: str) -> re.Pattern[str]:
    return re.compile(any_of(_patterns(code)[2]))


@lru_cache(maxsize=1)
def _tied() -> re.Pattern[str]:
    """Give the pattern of a multiplier that stands right before its currency: M€, k EUR."""
    signs = rf"[€$£¥]|(?:{any_of(CODES)})\b"
    return re.compile(rf"(?P<gap>[\s\u00a0\u202f]?)(?P<letter>[kKMB])(?=\s?(?:{signs}))")


@lru_cache(maxsize=16)
def _article(code: str) -> re.Pattern[str]:
    table = language(code).numbers
    return re.compile(rf"\s(?:(?:{any_of(table.of)})\s)?(?:{any_of(table.articles)})\s", re.I)


def _letter(text: str, at: int, money: bool) -> tuple[Decimal, int]:
    """Read a single letter: £5m, 5k, 3m people; the m of 5 m is a metre, the K of 5 K a kelvin."""
    if not _MAY_BE.match(text, at):
        return Decimal(1), at
    tied = _tied().match(text, at)
    found = tied or _LETTER.match(text, at)
    if found is None:
        return Decimal(1), at
    noun = _NOUN.match(text, found.end())
    counts = noun is not None and plural(noun[1]) and found["letter"] in "mMbB" and not found["gap"]
    large = found["letter"] in "kKMB" and not found["gap"]  # 5m alone is a length
    if tied or money or counts or large:
        return Decimal(10) ** _LETTERS[found["letter"].lower()], found.end()
    return Decimal(1), at
