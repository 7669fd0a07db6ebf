"""Numbers in words of any language of the tables: fünfundzwanzig, two hundred thousand, deux tiers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import lru_cache

from briefgen.languages import language
from briefgen.languages.figures import Numbers
from briefgen.reading.choices import choice

_HUNDRED, _THOUSAND = 100, 1000


def any_of(words: Iterable[str]) -> str:
    """Give a pattern that matches any of some words, the longest first; nothing fits where there are none.

    White space is any white space.
    """
    return choice(words) or "(?!)"


@lru_cache(maxsize=16)
def values(code: str) -> dict[str, int]:
    """Give the words of a language that make numbers, with what each is worth; 0 only joins."""
    table = language(code).numbers
    return {name: 10**power for name, power in table.large.items()} | dict(table.pieces)


@lru_cache(maxsize=16)
def words_pattern(code: str) -> str:
    """Give the pattern of a number in words, which begins with a number word and not with a multiplier."""
    table = language(code).numbers
    first = any_of(name for name, value in table.pieces.items() if value)
    glued = table.joint.endswith("?")
    # Where words are parted, the pattern between them has the and of two hundred and five.
    more = any_of(name for name in (*table.pieces, *table.large) if glued or table.pieces.get(name, 1))
    return rf"(?:{first})(?:{table.joint}(?:{more})){{0,14}}"


@lru_cache(maxsize=16)
def _token(code: str) -> re.Pattern[str]:
    return re.compile(any_of(values(code)))


@lru_cache(maxsize=1024)
def said(words: str, code: str) -> tuple[Decimal, int] | None:
    """Read the longest beginning of some words that is one number: (value, length); None where none is."""
    table = language(code).numbers
    known = values(code)
    tokens = list(_token(code).finditer(words.lower()))
    for last in range(len(tokens), 0, -1):
        named = [known[re.sub(r"\s+", " ", one[0])] for one in tokens[:last]]
        total = _total(named, table) if named[-1] else None
        if total is not None:
            return Decimal(total), tokens[last - 1].end()
    return None


def _total(named: Sequence[int], table: Numbers) -> int | None:
    """Add up the words of one number; None where they do not make one (two five)."""
    total = current = 0
    seen = False
    for value in named:
        if value == 0:
            continue
        if value >= _THOUSAND:
            # Mil millones: what was said so far is multiplied where the multiplier grows.
            grows = bool(total) and value > total
            total = (total + current) * value if grows else total + (current or 1) * value
            current = 0
        elif value == _HUNDRED:
            current = (current or 1) * value if current < _HUNDRED else current + value
        elif seen and not _joins(current, value, table):
            return None
        else:
            current += value
        seen = True
    return total + current


def _joins(current: int, value: int, table: Numbers) -> bool:
    """Tell whether a word may follow: twenty five, soixante dix, fünf (und) zwanzig; five twenty does not."""
    rest = current % _HUNDRED
    if rest == 0:
        return current % _THOUSAND == 0 or value < _HUNDRED
    if table.ones_first and rest < 10 and value >= 20:
        return value % 10 == 0
    return rest >= 20 and rest % 10 == 0 and value < 20
