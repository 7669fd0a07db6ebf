"""Units of measurement, from the one table of them: names, dimensions, and how they are printed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from briefgen.languages.files import listed
from briefgen.languages.lists import phrases

SMALL_CODES = phrases("usd; eur; gbp; aud; cad; nzd; jpy; cny; rmb; inr; hkd; sgd; mxn; chf; sek; nok; dkk")
"""Codes of currencies that are no words, so that they may be written small."""
DIMENSIONS = ("square", "cubic", "sq", "sq.", "cu")
QUALIFIED = ("Fahrenheit", "Celsius", "Kelvin", "centigrade", "F", "C")
"""What may follow degrees."""
_ITSELF = "="


@dataclass(frozen=True, slots=True)
class Unit:
    """One line of the table."""

    name: str
    dimension: str
    """As `dimensions` has it; empty where it is of no other unit's dimension."""
    factor: Decimal
    """How many of the base of its dimension one is."""
    symbols: Sequence[str]
    """Capitals count."""
    words: Sequence[str]
    prefixed: Mapping[str, Sequence[str]]
    """A symbol, and the prefixes with which it is printed."""
    alone: bool
    """It is named with these prefixes alone."""


def _units() -> Iterator[Unit]:
    for line in _TABLE["units"]:
        name, of, symbols, words, prefixed, *_ = (*(cell.strip() for cell in line.split("|")), "", "", "", "")
        dimension, _, factor = of.partition(" ")
        yield Unit(
            name,
            dimension,
            Decimal(factor or 1),
            _listed(symbols),
            [name if one == _ITSELF else one for one in _listed(words)],
            dict(_prefixed(prefixed)),
            "=" in prefixed,
        )


def _prefixed(cell: str) -> Iterator[tuple[str, list[str]]]:
    for one in filter(None, cell.split(";")):
        symbol, _, prefixes = one.replace("=", ":").partition(":")
        yield symbol.strip(), prefixes.split()


def _listed(cell: str) -> list[str]:
    return [one.strip() for one in cell.split(",") if one.strip()]


def _powers(section: str) -> dict[str, int]:
    return {line.split("|")[0].strip(): int(line.split("|")[1]) for line in _TABLE[section]}


def _bare(form: str) -> str:
    return form.strip("()")


_TABLE = listed("units.txt")
UNITS = tuple(_units())
POWERS, BINARY = _powers("prefixes"), _powers("binary prefixes")
"""Names of prefixes, to the power of ten and of two."""
PREFIXES = {
    symbol: line.split("|")[0].strip()
    for line in _TABLE["prefixes"]
    for symbol in line.partition("|")[2].partition("|")[2].split()
}
"""Symbols of prefixes, and their names."""
RAISED = {line.split("|")[0].strip(): line.split("|")[1].strip() for line in _TABLE["raised"]}
"""Words for powers behind a unit, and those before one: squared, square."""
PREFIXED = {symbol: unit.name for unit in UNITS for symbol in unit.prefixed if not unit.alone}
"""Symbols that may have a prefix; with one, `a` is a year and `b` a barn."""
SYMBOLS = {_bare(form): unit.name for unit in UNITS for form in unit.symbols} | {
    prefix + symbol: PREFIXES.get(prefix.replace("µ", "μ"), "") + unit.name
    for unit in UNITS
    for symbol, prefixes in unit.prefixed.items()
    for prefix in prefixes
    if unit.alone
}
"""Symbols as they stand alone; capitals count."""
WORDS = {_bare(form).lower(): unit.name for unit in UNITS for form in unit.words}
"""Words and abbreviations, in the singular; capitals do not count."""
PRINTED = tuple(
    dict.fromkeys(
        form
        for unit in UNITS
        for form in (
            *(one for one in (*unit.symbols, *unit.words) if not one.startswith("(")),
            *(prefix + symbol for symbol, prefixes in unit.prefixed.items() for prefix in prefixes),
        )
    )
)
"""What is looked for behind a figure; words of more than three small letters take a plural s."""

GLYPHS = {
    "½": 0.5,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "¼": 0.25,
    "¾": 0.75,
    "⅕": 0.2,
    "⅖": 0.4,
    "⅗": 0.6,
    "⅘": 0.8,
    "⅙": 1 / 6,
    "⅛": 0.125,
    "⅜": 0.375,
    "⅝": 0.625,
    "⅞": 0.875,
}
