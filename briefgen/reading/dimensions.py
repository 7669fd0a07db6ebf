"""Units of one dimension and what one is of another: 1.5 kilometres are 1,500 metres.

Factors are exact; they stand in the table of units.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from briefgen.reading.units import BINARY, POWERS, UNITS

_KNOWN = {unit.name: (unit.dimension, unit.factor) for unit in UNITS if unit.dimension}


@lru_cache(maxsize=2048)
def dimension(unit: str) -> tuple[str, Decimal] | None:
    """Give the dimension of a unit, by its one name, and its factor to the dimension's base, if known."""
    for word, power in (("square ", 2), ("cubic ", 3)):
        if unit.startswith(word) and unit not in _KNOWN:
            of = dimension(unit.removeprefix(word))
            return (f"{of[0]}{power}", of[1] ** power) if of and len(of[0]) == 1 else None
    if unit in _KNOWN:
        return _KNOWN[unit]
    for prefix, power in POWERS.items():
        rest = unit.removeprefix(prefix)
        if rest != unit and rest in _KNOWN:
            return _KNOWN[rest][0], _KNOWN[rest][1].scaleb(power)
    for prefix, power in BINARY.items():
        rest = unit.removeprefix(prefix)
        if rest in ("bit", "byte"):
            return _KNOWN[rest][0], _KNOWN[rest][1] * 2**power
    return None
