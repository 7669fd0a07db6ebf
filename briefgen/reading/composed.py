"""A number out of several with multipliers of their own: 6 crore 20 lakh, 4 thousand 3 hundred and 21."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from briefgen.languages import language
from briefgen.reading.said import any_of
from briefgen.reading.scales import scale_at

_LEAST = 1000
"""What the first multiplier is at least: three hundred and 21 are two numbers."""
_NEXT = re.compile(r"[\s\u00a0\u202f](\d{1,3})(?![\d.,/])")


def rest_of(text: str, at: int, scale: Decimal, code: str) -> tuple[Decimal, int]:
    """Give what follows a number with a multiplier and belongs to it, and where it ends; (0, at) for none.

    Each piece has a smaller multiplier than the one before it; the last may have none, behind and.
    """
    whole, end, least = Decimal(0), at, scale
    while scale >= _LEAST and (piece := _NEXT.match(text, end)):
        own, last = scale_at(text, piece.end(), code, money=False)
        worth = Decimal(piece[1]) * own
        if own == 1 or worth >= least or text[last - 1].isdigit():
            break
        whole, end, least = whole + worth, last, own
    if not whole:
        return whole, at
    units = _units(code).match(text, end)
    return (whole + Decimal(units[1]), units.end()) if units and Decimal(units[1]) < least else (whole, end)


@lru_cache(maxsize=16)
def _units(code: str) -> re.Pattern[str]:
    """Give the pattern of ones and tens behind the last multiplier: and 21."""
    joining = any_of(name for name, value in language(code).numbers.pieces.items() if not value) or "(?!)"
    return re.compile(rf"[\s\u00a0\u202f](?:{joining})[\s\u00a0\u202f](\d{{1,3}})(?![\d.,/])")
