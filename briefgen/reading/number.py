"""A number of a text as a value: what it is worth, in which unit, how far it holds."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal

from briefgen.reading.measured import EITHER, MONEY_NAMES

_GROUPED = re.compile(r"\d[.,'’\s\u00a0\u202f]\d{3}(?!\d)")
"""A count with its thousands apart, in whatever language: no year is printed so."""
_FIRST_YEAR, _LAST_YEAR = 1000, 2200


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text: `text[start:end]` with its unit."""

    start: int
    end: int
    printed: str
    """As the text has it, hedge included."""
    digits: Decimal
    """The printed figure alone: 49.4 of "49.4 million"."""
    decimals: int
    """Printed digits after the point."""
    scale: Decimal
    """What the magnitude multiplies by: 1000000 of "49.4 million"."""
    unit: str
    """By its one name; empty where none stands beside the number; behind = a mark that no table has."""
    hedge: str
    """A class of hedges, as `hedges.CLASSES` names them; empty where the number is plain."""
    apart: str = ""
    """A class of hedges that may belong to it: "above a gearing of 65%"; empty where there is none."""
    kind: str = ""
    """fraction, multiple (threefold), times (3 times, a multiple or a count), vague (millions); or empty."""
    role: str = ""
    """low, high: an end of a range; over, under: of a ratio; old, new: of a change; else empty."""
    other: Decimal | None = None
    """The value at the other end."""
    way: str = ""
    """up, down: where the text says that something rose or fell, by it or to it."""
    moved: str = ""
    """by, to: where the text says that something rose or fell by it, or to it."""
    rate: str = ""
    """The base of a rate: day of "5 a day"."""
    manners: frozenset[str] = field(default_factory=frozenset)
    """average, added: what hedges say beside their class."""
    tag: str = "en"
    """The language that it was read in."""
    year: bool = False
    """It is a year, though printed with two digits: 2011/12."""

    @property
    def value(self) -> Decimal:
        """The figure times its magnitude."""
        return self.digits * self.scale

    @property
    def is_money(self) -> bool:
        """Its unit is a currency."""
        return self.unit.partition(EITHER)[0] in MONEY_NAMES

    @property
    def is_year(self) -> bool:
        """It may be a year: four digits, no unit."""
        plain = not (self.unit or self.decimals or self.kind) and self.scale == 1
        in_range = plain and _FIRST_YEAR <= self.digits < _LAST_YEAR
        return self.year or (in_range and not _GROUPED.search(self.printed))
