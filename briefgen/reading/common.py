"""Fractions that are told in words more than others, and how far each reaches."""

from __future__ import annotations

from decimal import Decimal

_COMMON = tuple(
    Decimal(one) / other
    for one, other in ((0, 1), (1, 10), (1, 5), (1, 4), (1, 3), (1, 2), (2, 3), (3, 4), (9, 10), (1, 1))
)
_TINY = Decimal("0.002")
"""How far two fractions are apart that are one, where a third was rounded."""


def neighbours(value: Decimal) -> tuple[Decimal, Decimal]:
    """Give how far below and above a common fraction it is the nearest one: 46% is less than half.

    Zeros for any other fraction.
    """
    at = next((at for at, one in enumerate(_COMMON) if abs(one - value) < _TINY), 0)
    if not 0 < at < len(_COMMON) - 1:
        return Decimal(0), Decimal(0)
    return (_COMMON[at - 1] + value) / 2, (_COMMON[at + 1] + value) / 2
