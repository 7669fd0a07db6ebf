"""One quantity in two units: 5 feet and 2 inches, thirteen dollars and fifty cents, 15 dollars 50."""

from __future__ import annotations

import math
import re

from briefgen.reading.choices import choice
from briefgen.reading.quantity import Quantity, changed
from briefgen.reading.said import said, words_pattern
from briefgen.reading.unit_names import unit_name
from briefgen.reading.units import SYMBOLS, WORDS

SMALLER = {
    "foot": {"inch": 12},
    "pound": {"ounce": 16},
    "stone": {"pound": 14},
    "hour": {"minute": 60, "m": 60},
    "minute": {"second": 60, "s": 60},
    "year": {"month": 12},
    "dollar": {"cent": 100},
    "euro": {"cent": 100},
    "pound sterling": {"penny": 100, "pence": 100},
}
"""How many of a smaller unit make one of the larger, as they are said together."""

_WORDS = words_pattern("en")
_PARTS = {unit for parts in SMALLER.values() for unit in parts}
_FORMS = [
    *_PARTS,
    *(form for form, unit in (WORDS | SYMBOLS).items() if unit in _PARTS and form[0].isalpha()),
]
_FORMS += [f"{form}s" for form in _FORMS if len(form) > 1]
_FOLLOWS = re.compile(
    rf"\s?(?:and\s)?(?P<number>\d{{1,2}}|(?i:{_WORDS}))"
    rf"(?:\s?(?!in\s+the\b)(?P<unit>{choice(_FORMS)})(?!\w)|(?=\s?(?:[.,;)]|$)))"
)


def compounded(text: str, first: Quantity, limit: int) -> Quantity:
    """Give the quantity that `first` begins together with a smaller unit, or `first` itself."""
    if first.kind not in ("measure", "money") or not first.unit[:1].isalpha():
        return first
    name = unit_name(first.unit)
    parts = SMALLER.get(name) or SMALLER.get(name.rpartition(" ")[2])
    match = _FOLLOWS.match(text, first.end, limit) if parts else None
    if match is None or parts is None:
        return first
    # A bare number behind a currency is its hundredths: 15 dollars 50.
    many = (
        parts.get(match["unit"], parts.get(unit_name(match["unit"])))
        if match["unit"]
        else max(parts.values())
    )
    printed = match["number"]
    value = float(printed) if printed[0].isdigit() else float((said(printed, "en") or (math.inf, 0))[0])
    if not many or value >= many or (not match["unit"] and first.kind != "money"):
        return first
    whole = first.value + (value / many if first.value >= 0 else -value / many)
    return changed(first, end=match.end(), num_end=match.end(), value=round(whole, 6))
