"""Languages without a file: their numbers, months and multipliers as Unicode CLDR has them, through Babel."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from briefgen.languages.figures import Hedges, Numbers
from briefgen.languages.table import Language

if TYPE_CHECKING:
    from babel import Locale

_FORM = re.compile(r"(?P<zeros>0+)[\s\u00a0\u202f]*(?P<name>[^\W\d_][^0¤;]*)")
"""A compact number of CLDR: 0 milhões, 00 mil; the zeros are what is printed before the name."""
_LETTERS = 2
"""Letters of a name at least, where the script is one of letters: a single one may be a unit's."""


@cache
def located(code: str, english: Language) -> Language | None:
    """Give what CLDR knows of a language (BCP 47 code); its words are not known. None where it has none."""
    locale = _locale(code)
    if locale is None:
        return None
    return replace(
        english, code=code, name=str(locale.english_name), numbers=_numbers(locale), hedges=Hedges()
    )


def _locale(code: str) -> Locale | None:
    from babel import Locale, UnknownLocaleError  # late: few texts are in a language that has no table

    try:
        return Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError, TypeError):
        return None


def _numbers(locale: Locale) -> Numbers:
    from babel.units import format_unit

    symbols: Mapping[str, Any] = locale.number_symbols.get("latn", {})
    percent = {
        re.sub(r"[\d\s\u00a0]+", " ", str(format_unit(count, "concentr-percent", locale=locale))).strip()
        for count in (1, 2)
    }
    return Numbers(
        decimal=str(symbols.get("decimal", ".")),
        thousands=str(symbols.get("group", ",")),
        months=tuple("/".join(dict.fromkeys(_month(locale, at))) for at in range(1, 13)),
        large=dict(_multipliers(locale, "long")),
        short=dict(_multipliers(locale, "short")),
        percent=tuple(one.lower() for one in sorted(percent) if one and "-" not in one),
    )  # fmt: skip


def _month(locale: Locale, at: int) -> Iterator[str]:
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            yield str(locale.months[context][width][at]).lower()


def _multipliers(locale: Locale, width: str) -> Iterator[tuple[str, int]]:
    """Give the names of a thousand and more with their powers of ten, as compact numbers have them."""
    for forms in locale.compact_decimal_formats.get(width, {}).values():
        for size, pattern in forms.items():
            found = _FORM.search(str(pattern.pattern).replace("'", ""))
            name = " ".join(found["name"].split()).lower() if found else ""
            if found and (len(name) >= _LETTERS or not name.isascii()):
                yield name, len(size) - len(found["zeros"])
