"""Which currency a country has, and by which signs and codes each currency is known."""

from __future__ import annotations

from functools import lru_cache

from briefgen.reading.currencies import MONEY
from briefgen.reading.named import currency


@lru_cache(maxsize=64)
def at_home(name: str, tag: str) -> bool:
    """Tell whether a currency, by its one name, is that of the region of a language tag: en-AU (CLDR)."""
    region = tag.partition("-")[2].upper()
    if not region:
        return False
    from babel.numbers import get_territory_currencies  # late: few briefs ask

    return any(currency(code) == name for code in get_territory_currencies(region))


@lru_cache(maxsize=256)
def signs_of(name: str) -> tuple[str, ...]:
    """Give the signs, codes and names by which a currency is printed."""
    signs = (sign for sign in MONEY if currency(sign) == name)
    return (*signs, name.upper() if len(name) <= 3 else name.title(), name)
