"""Words of numbers and of shares, from the tables of all languages. Data."""

from __future__ import annotations

from briefgen.languages import LANGUAGES, language

_TABLES = {code: language(code).numbers for code in LANGUAGES}
_ENGLISH = _TABLES["en"]
_OTHERS = [table for code, table in _TABLES.items() if code != "en"]
_MILLION = 6
"""Multipliers of other languages from here on have names that no English word has."""

MULTIPLIERS = (
    {name: 10.0**power for table in _OTHERS for name, power in table.large.items() if power >= _MILLION}
    | {
        # A full stop that ends no sentence is read as º: 5 Mioº Euro.
        f"{name.rstrip('.')}{mark}": 10.0**power
        for table in _OTHERS
        for name, power in table.short.items()
        for mark in ("", "º")
        if name.endswith(".") and power >= _MILLION
    }
    | {name: 10.0**power for name, power in _ENGLISH.large.items()}
    | dict.fromkeys(_ENGLISH.dozens, 12.0)
)
SHORT_MULTIPLIERS = {name: 10.0**power for name, power in _ENGLISH.short.items()}
"""Short forms; those of one letter count only after a currency, except k."""

_SHORTEST = 4
POINTS = frozenset(
    name
    for table in _TABLES.values()
    for name in table.points
    if len(name) >= _SHORTEST and name[-1].isalpha()
)
"""Percentage points."""
PERCENT = (
    "%",
    "‰",
    "basis point",
    "per mille",
    "pct",
    *sorted(
        {
            name
            for table in _TABLES.values()
            for name in (*table.percent, *table.points)
            if len(name) >= _SHORTEST and name.replace(" ", "").isalpha()
        }
    ),
)

_TWENTY, _HUNDRED = 20, 100
ONES = dict.fromkeys(_ENGLISH.zero, 0) | {
    name: value for name, value in _ENGLISH.pieces.items() if 0 < value < _TWENTY
}
TENS = {name: value for name, value in _ENGLISH.pieces.items() if _TWENTY <= value < _HUNDRED}
DENOMINATORS = {
    name: float(value)
    for name, value in _ENGLISH.parts.items()
    if not (name.endswith("s") and name[:-1] in _ENGLISH.parts)
}
"""Names of parts, in the singular; and halves."""
