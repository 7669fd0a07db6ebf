"""Units as printed -> one name for those that are the same: $ and dollars, per cent and %."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefgen.languages.lists import phrases
from briefgen.reading.currencies import CODES, MONEY, NAMES, SIGNS
from briefgen.reading.units import MEASURES, SMALL_CODES

_SAME = {
    printed: name
    for name, words in {
        "kg": "kilogram kilogramme kilo",
        "km": "kilometre kilometer",
        "metre": "meter",
        "litre": "liter",
        "hour": "hr",
        "minute": "min",
        "year": "yr",
        "hectare": "ha",
        "lb": "lbs",
    }.items()
    for printed in words.split()
}
_MONEY = {
    **{
        printed: name.casefold()
        for printed, name in MONEY.items()
        if len(printed) > 1 or not printed.isascii()
    },
    **{code: MONEY[code.upper()].casefold() for code in SMALL_CODES if code.upper() in MONEY},
    "$": "dollar",
    "$US": "us dollar",
    "$A": "australian dollar",
    "AUD$": "australian dollar",
    "$NZ": "new zealand dollar",
    "INR": "rupee",
    "inr": "rupee",
}
"""Signs and codes as they are printed: TRY is money, try is not; Ft is a forint, ft a foot."""
_NAMED = {
    "pound": "pound sterling",
    "quid": "pound sterling",
    "renminbi": "chinese yuan",
    "yuan": "chinese yuan",
}
# Words that are a unit in one sentence in a hundred.
_AMBIGUOUS = frozenset(
    phrases(
        """real; reais; won; sen; rand; cent; buck; people; person; page; point; times; in; stone; story;
        storey; bar; fold; dram; kip; lev; lei; lek; goal; game; run; rebound; um; second; cup"""
    )
)


def any_of(words: Iterable[str]) -> str:
    """Give a pattern that matches any of some words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_SIGNS = any_of(sign for sign in SIGNS if not sign[-1].isalpha())
_LETTERS = any_of(sign for sign in SIGNS if sign[-1].isalpha())
SIGN = rf"(?:{_SIGNS}|(?:{_LETTERS}|{any_of((*CODES, *SMALL_CODES))})(?![A-Za-z]))"
"""What may stand before an amount of money."""

_MEASURES = any_of(word for word in MEASURES if len(word) > 1 and word.isalpha() and word not in _AMBIGUOUS)
_NAMES = any_of(word for word in NAMES if word not in _AMBIGUOUS)
_UNIT = re.compile(
    r"[\s-]?(?P<points>percentage[\s-]points?|per[\s-]cent[\s-]points?|%[\s-]points?|pp\b)"
    r"|\s?(?P<percent>%|per[\s-]?cent\b|pct\b)|\s?(?P<mille>‰|per\smille\b)|\s(?P<basis>basis[\s-]points?)"
    rf"|[\s-]?(?P<money>(?:{_NAMES})s?\b|(?-i:{_SIGNS}|(?:{_LETTERS})(?![A-Za-z])))|[\s-]?(?P<measure>(?:{_MEASURES})s?)(?![\w-])"
    r"|\s(?P<code>(?-i:[A-Z]{3}|[a-z]{3}))(?![A-Za-z])|(?P<letters>[A-Za-zµμ°][\w²³/]*)",
    re.IGNORECASE,
)
_FIXED = {"points": "percentage points", "percent": "%", "mille": "‰", "basis": "basis points"}


def unit_at(text: str, at: int) -> tuple[str, int]:
    """Give the unit that stands at an offset, by its one name, and where it ends; empty where none stands."""
    match = _UNIT.match(text, at)
    if match is None:
        return "", at
    kind = match.lastgroup or ""
    if kind == "code" and match[kind] not in _MONEY:
        return "", at
    return _FIXED.get(kind) or same(match[kind]), match.end()


def same(printed: str) -> str:
    """Give the one name of a unit."""
    if printed.strip() in _MONEY:
        return _MONEY[printed.strip()]
    word = printed.strip().casefold()
    single = word.removesuffix("s") if len(word) > 2 else word
    return _SAME.get(word) or _SAME.get(single) or _NAMED.get(single) or single


def agree(one: str, other: str) -> bool:
    """Tell whether two units may be meant to be the same: a measure may stand elsewhere in the sentence."""
    return one == other or ("" in (one, other) and not {one, other} & _STRICT)


CURRENCIES = {same(name) for name in (*SIGNS, *CODES, *NAMES)}
_STRICT = {*_FIXED.values(), *CURRENCIES}
