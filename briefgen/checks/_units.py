"""Units as printed -> one name for those that are the same: $ and dollars, per cent and %."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefgen.blocks._lists import phrases
from briefgen.blocks.statistics.units import CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_SIGNS, MEASURES

_SAME = {
    printed: name
    for name, words in {
        "$": "dollar",
        "usd": "us$ $us",
        "aud": "a$ au$ $a",
        "nzd": "nz$ $nz",
        "cad": "c$ ca$",
        "hkd": "hk$",
        "gbp": "£ pound quid",
        "eur": "€ euro",
        "jpy": "¥ yen",
        "cny": "renminbi yuan rmb",
        "inr": "₹ rupee",
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
# Words that are a unit in one sentence in a hundred.
_AMBIGUOUS = frozenset(
    phrases(
        """real; reais; won; sen; rand; cent; buck; people; person; page; point; times; in; stone; story;
        storey; bar; fold; goal; game; run; rebound; um; second; cup"""
    )
)


def any_of(words: Iterable[str]) -> str:
    """Give a pattern that matches any of some words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


SIGN = rf"(?:{any_of(CURRENCY_SIGNS)}|(?:{any_of(CURRENCY_CODES)})\b)"
"""What may stand before an amount of money."""

_MEASURES = any_of(word for word in MEASURES if len(word) > 1 and word.isalpha() and word not in _AMBIGUOUS)
_NAMES = any_of(word for word in CURRENCY_NAMES if word not in _AMBIGUOUS)
_UNIT = re.compile(
    r"[\s-]?(?P<points>percentage[\s-]points?|per[\s-]cent[\s-]points?|%[\s-]points?|pp\b)"
    r"|\s?(?P<percent>%|per[\s-]?cent\b|pct\b)|\s?(?P<mille>‰|per\smille\b)|\s(?P<basis>basis[\s-]points?)"
    rf"|[\s-]?(?P<money>(?:{_NAMES})s?\b|{SIGN})|[\s-]?(?P<measure>(?:{_MEASURES})s?)(?![\w-])"
    r"|(?P<letters>[A-Za-zµμ°][\w²³/]*)",
    re.IGNORECASE,
)
_FIXED = {"points": "percentage points", "percent": "%", "mille": "‰", "basis": "basis points"}


def unit_at(text: str, at: int) -> tuple[str, int]:
    """Give the unit that stands at an offset, by its one name, and where it ends; empty where none stands."""
    match = _UNIT.match(text, at)
    if match is None:
        return "", at
    kind = match.lastgroup or ""
    return _FIXED.get(kind) or same(match[kind]), match.end()


def same(printed: str) -> str:
    """Give the one name of a unit."""
    word = printed.strip().casefold()
    single = word.removesuffix("s") if len(word) > 2 else word
    return _SAME.get(word) or _SAME.get(single) or single


def agree(one: str, other: str) -> bool:
    """Tell whether two units may be meant to be the same: a measure may stand elsewhere in the sentence."""
    return one == other or ("" in (one, other) and not {one, other} & _STRICT)


CURRENCIES = {same(name) for name in (*CURRENCY_SIGNS, *CURRENCY_CODES, *CURRENCY_NAMES)}
_STRICT = {*_FIXED.values(), *CURRENCIES}
