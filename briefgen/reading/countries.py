"""Which currency a country has, and by which signs and codes each currency is known."""

from __future__ import annotations

import re
from functools import lru_cache

from briefgen.reading.currencies import CODES, MONEY
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


@lru_cache(maxsize=64)
def only_country(name: str, text: str, tag: str) -> bool:
    """Tell whether a text names the country of a currency, and none whose currency has the same general name.

    A page about the U.S. means its dollar, where it names neither Canada nor Australia. The first letters of
    a code of ISO 4217 are those of the country (ISO 3166).
    """
    from babel import Locale

    general = name.rpartition(" ")[2]
    names = Locale.parse(tag.replace("-", "_").partition("_")[0]).territories
    alike = {code[:2]: currency(code) for code in CODES if currency(code).rpartition(" ")[2] == general}
    named = {alike[one] for one in alike if one in names and _names(text, names[one], one)}
    return named == {name}


def _names(text: str, country: str, code: str) -> bool:
    """Tell whether a text has a country's name, or its two letters with stops: U.S."""
    return re.search(rf"\b(?:{re.escape(country)}\b|{code[0]}\.\s?{code[1]}\.)", text) is not None
