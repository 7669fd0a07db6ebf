"""Two numbers that are one quantity: 40-50 hours, between 5 and 10, 1 per cent to 1.5 per cent."""

from __future__ import annotations

import re

from briefgen.reading import patterns
from briefgen.reading.directions import direction
from briefgen.reading.measures import measured
from briefgen.reading.quantity import Quantity, changed
from briefgen.reading.scanned import Scanned, scanned
from briefgen.reading.terms import is_one

_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_FROM = re.compile(rf"(?<!ing\s)(?<!ge\s)(?<!ges\s)(?<!ged\s)\bfrom\s{patterns.LOOSELY}$", re.I)
"""From 4 to 5 per cent, but not: ranging from 4 to 5 per cent."""
_MOVED = re.compile(rf"\b([a-z]+)\s(?:by\s|of\s)?{patterns.LOOSELY}$")
"""Rose 12p to 345p: by how much, and to what."""
_WAYS = ("up", "down")
_NEAR = 5
"""Fell by 5 to 10 per cent is a range, fell by 18,000 to 842,000 is none."""
_FAR = 1000
"""A range does not end at a thousand times where it begins."""


def widened(text: str, first: Quantity, span: tuple[int, int]) -> Quantity:
    """Give the range that `first` begins, or `first` itself."""
    before = text[max(span[0], first.start - 24) : first.start]
    between = patterns.BETWEEN.search(before)
    for at in (first.num_end, first.end) if first.end > first.num_end else (first.end,):
        link = patterns.RANGE.match(text, at, span[1])
        link = patterns.AND.match(text, at, span[1]) if between and not link else link
        if link is None or first.age or _YEAR.fullmatch(text, link.end(), link.end() + 4):
            continue
        # From 4 to 5 per cent is a change: its ends are two numbers.
        if link.group().startswith(" to") and _changes(text, before, first):
            continue
        sign = link.group()[-1] == " " and text[link.end() : link.end() + 1] in tuple("−-–")
        one = scanned(text, link.end() + sign, span[1])
        one = one if one and one.kind else None
        second = measured(text, one, span[1], one.start, -one.value if sign else one.value) if one else None
        if second and second.value < first.value and _FROM.search(before):
            continue  # slowed from 4.8 to 4.7 per cent: no stretch goes down
        if one and second and _alike(first, second, at) and not _apart(first, second, one, link, before):
            return _joined(first, second, one)
    return first


def _changes(text: str, before: str, first: Quantity) -> bool:
    """Tell whether a number is what something rose or fell from; from 2,605 m to 2,634 m is a stretch."""
    led = _FROM.search(before)
    return led is not None and direction(text, first.start - len(led[0]), first.end) != ""


def _apart(first: Quantity, second: Quantity, one: Scanned, link: re.Match[str], before: str) -> bool:
    """Tell whether two numbers are too far apart to be a range, or say by how much and to what."""
    if one.scale != 1 or "to" not in link.group():
        return False
    ratio = abs(second.value) / abs(first.value) if first.value else 0.0
    return ratio > _FAR or (
        (first.end > first.num_end or ratio > _NEAR or ratio < 1 / _NEAR) and _moved(before)
    )


def _moved(before: str) -> bool:
    """Tell whether the word before a number says that something moved: rose, up by."""
    found = _MOVED.search(before)
    return found is not None and (found[1] == "by" or any(is_one(found[1], way, "en") for way in _WAYS))


def _joined(first: Quantity, second: Quantity, one: Scanned) -> Quantity:
    value = first.value
    if one.kind == "digits" and one.scale != 1 and abs(value) < 1000 <= second.value:
        # 5 to 10 million: the multiplier belongs to both ends.
        value *= one.scale
    unit = second.unit or first.unit
    kind = second.kind if second.unit else first.kind
    return changed(
        first,
        end=second.end,
        num_end=second.num_end,
        value=value,
        high=second.value,
        unit=unit,
        kind=kind,
        age=second.age,
    )


def _alike(first: Quantity, second: Quantity, at: int) -> bool:
    """Tell whether two numbers may be the ends of one range."""
    if first.unit and second.unit and first.end == at and first.end > first.num_end:
        return first.kind == second.kind and first.unit.lower().rstrip("s") == second.unit.lower().rstrip("s")
    if first.kind == "money" and second.kind == "money":
        return first.unit[:2] == second.unit[:2] or first.num_end == first.end
    return first.kind in ("number", "count", "fraction", "money") or first.end == first.num_end
