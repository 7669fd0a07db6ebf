"""Which names of units and currencies are not read? Walks all of Unicode CLDR, in six languages.

    python bench/units.py [LANGUAGE ...] [--show]

Every form of every unit (one and several, long and short) and every name of every currency, old ones too, is
put behind a figure. The gate reads it where the whole form has one name; the search (of English forms) where
its quantity reaches to the form's end, as a measure, an amount or a count.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from babel import Locale
from babel.numbers import get_currency_name
from babel.units import format_unit

sys.path.insert(0, str(Path(__file__).parents[1]))

from briefgen.languages import LANGUAGES
from briefgen.model import Source, SourceText
from briefgen.reading.measured import rate_at, unit_at
from briefgen.reading.quantities import quantities


def units(code: str) -> Iterator[tuple[str, str, str]]:
    """Give the forms of all units in a language: the unit's name in CLDR, long or short, as printed."""
    locale = Locale.parse(code)
    for unit in sorted(locale.unit_display_names):
        for length in ("long", "short"):
            for count in (1, 2):
                yield unit, f"units, {length}", format_unit(count, unit, length, locale=locale)


def currencies(code: str) -> Iterator[tuple[str, str, str]]:
    """Give the names of all currencies in a language, without the years that CLDR adds, and their codes."""
    locale = Locale.parse(code)
    for iso in sorted(locale.currencies):
        for count in (1, 2):
            name = re.sub(r"\s*\(.*", "", get_currency_name(iso, count=count, locale=locale))
            yield iso, "currencies", f"{count} {name}"
        yield iso, "codes", f"2 {iso}"


def gate(printed: str, code: str) -> bool:
    """Tell whether the gate reads a whole form behind its figure."""
    behind = re.match(r"\d+", printed)
    if behind is None:
        return True  # the unit stands before the figure, or there is none
    unit, end = unit_at(printed, behind.end(), code)
    _, last = rate_at(printed, end, code) if unit and end < len(printed) else ("", end)
    return bool(unit) and not unit.startswith("=") and max(end, last) >= len(printed.rstrip("."))


def search(printed: str) -> bool:
    """Tell whether the search reads a whole English form behind its figure."""
    found = quantities(SourceText(Source("s", language="en"), f"It was {printed} there."))
    whole = len("It was ") + len(printed.rstrip("."))
    kinds = ("measure", "money", "percent", "count")
    return len(found) == 1 and found[0].kind in kinds and found[0].end >= whole


def main(arguments: list[str]) -> None:
    """Print how many forms of each kind are not read, and which where that is asked for."""
    for code in [one for one in arguments if one in LANGUAGES] or list(LANGUAGES):
        total: Counter[str] = Counter()
        unread: Counter[str] = Counter()
        for of, kind, printed in (*units(code), *currencies(code)):
            total[kind] += 1
            ways = {"gate": gate(printed, code), "search": code != "en" or search(printed)}
            missed = [way for way, read in ways.items() if not read]
            unread.update(f"{kind}: {way}" for way in missed)
            if missed and "--show" in arguments:
                print("   ", of, kind, printed, ", ".join(missed), sep=" | ")
        for kind, count in unread.items():
            print(f"{code} {kind}: {count} of {total[kind.partition(':')[0]]} are not read")


if __name__ == "__main__":
    main(sys.argv[1:])
