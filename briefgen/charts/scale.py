"""Scales: round numbers at even steps, and numbers as they are printed beside them."""

from __future__ import annotations

import math
from collections.abc import Iterable
from decimal import Decimal

STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_LINES = 4
"""How many steps a scale has at most: more lines than that are not read."""
_FROM_ZERO = 0.5
"""Where the lowest number is less than this share of the highest, a scale of lines begins at zero, too."""


def bounds(values: Iterable[float]) -> tuple[float, float]:
    """The ends of a scale for bars: zero is one of them, or lies between them."""
    found = list(values)
    low, high = min([0.0, *found]), max([0.0, *found])
    return (low, high) if high > low else (0.0, 1.0)


def rounded(values: Iterable[float]) -> tuple[float, float, float]:
    """The ends of a scale for lines, and its step: round numbers that hold all values."""
    found = list(values) or [0.0]
    low, high = min(found), max(found)
    if 0 <= low <= high * _FROM_ZERO or low == high:
        low = min(0.0, low)
    if high <= 0 and low >= high / _FROM_ZERO:
        high = 0.0
    step = _step((high - low) or abs(high) or 1.0)
    low, high = math.floor(low / step + 1e-9) * step, math.ceil(high / step - 1e-9) * step
    return low, high if high > low else low + step, step


def _step(span: float) -> float:
    raw = span / _LINES
    power = 10.0 ** math.floor(math.log10(raw))
    return next(one * power for one in STEPS if one * power >= raw * (1 - 1e-9))


def lines(low: float, high: float, step: float) -> list[float]:
    """The numbers at which a scale has a line."""
    return [low + number * step for number in range(round((high - low) / step) + 1)] if step else []


def written(value: float, step: float, decimal: str, thousands: str) -> str:
    """A number of a scale in a language's signs, with as many decimals as the step has."""
    exponent = Decimal(f"{step:.6g}").normalize().as_tuple().exponent
    places = max(0, -int(exponent))
    text = f"{abs(value):,.{places}f}"
    whole, _, part = text.partition(".")
    sign = "\u2212" if value < 0 and float(text.replace(",", "")) else ""
    return f"{sign}{whole.replace(',', thousands)}{decimal if part else ''}{part}"
