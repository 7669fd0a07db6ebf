"""A quantity: a number that measures or counts, as the scanner reads it."""

from __future__ import annotations

from typing import Any, NamedTuple


class Quantity(NamedTuple):
    """A number that measures or counts: `text[start:end]` with its unit where that stands beside it.

    A tuple: one is changed several times until it is read, and a frozen dataclass takes four times as long.
    """

    start: int
    end: int
    num_start: int
    num_end: int
    value: float
    unit: str
    kind: str
    """percent, money, measure, count, fraction or number."""
    high: float | None = None
    """The upper end of a range."""
    printed_start: int = 0
    """Where the hedge begins; `start` where there is none."""
    printed_end: int = 0
    """Where a hedge behind the number ends (300-odd); 0 where there is none."""
    hedge: str = ""
    """What is meant where a negation turns the hedge: no port loses more than 1.5%."""
    sentence: tuple[int, int] = (0, 0)
    inherited: bool = False
    """The unit was taken from another number."""
    base: int = -1
    """Index of the quantity of which this one is a part; -1 where the text names none."""
    age: bool = False


def changed(quantity: Quantity, **fields: Any) -> Quantity:  # as many types as there are fields
    """Give a quantity with some of its fields changed."""
    return quantity._replace(**fields)
