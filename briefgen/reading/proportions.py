"""Numbers that are no plain number: one in five, 18:1, dozens of, twice as many, 300-odd."""

from __future__ import annotations

import re

from briefgen.languages import language
from briefgen.reading import patterns
from briefgen.reading.choices import choice
from briefgen.reading.nouns import noun_after, whole_after
from briefgen.reading.quantity import Quantity, changed
from briefgen.reading.scanned import Scanned, scanned

_IN = re.compile(r"\s(?:in|out\sof|(?:in|of|for)(?=\s(?:every|each)))\s(?:(?:every|each)\s)?")
_COLON = re.compile(r"\s?:\s?(\d{1,4}(?:\.\d+)?)(?![:.]?\d)(?!\w)")
_BESIDE = language("en").beside
_OF = re.compile(rf"\sof\s(?:(?:{choice(_BESIDE.determining)})\s)*(?=[^\W\d_])")
_HALF = re.compile(rf"\s(?:all\s)?(?:{choice(_BESIDE.possessive)})\s(?=[^\W\d_])")
"""Half its coral."""
_OF_MANY = re.compile(
    rf"\sof\s(?:{choice((*_BESIDE.determining, *_BESIDE.pointing))}|it|this|that)\b|\sof\s\d"
)
_AFTER = re.compile(rf"(?:-odd|-plus|\sor\s(?:so|{choice(_BESIDE.more)})|\+)(?![\w+])")
_MOST = 1e9


def vague(text: str, limit: int, base: Quantity) -> Quantity:
    """Let what is counted begin behind of: dozens of boats, hundreds of thousands of tonnes."""
    of = _OF.match(text, base.end, limit)
    return changed(base, end=of.end() - 1) if of else base


def hedged_after(text: str, at: int, limit: int) -> int:
    """Give the end of a hedge right behind a number: 300-odd, 40 or so, 65 or more; 0 where there is none."""
    found = _AFTER.match(text, at, limit)
    return found.end() if found else 0


def times(text: str, one: Scanned, limit: int, base: Quantity) -> Quantity | None:
    """Read twice as many, double the rate."""
    return changed(base, unit="times", kind="measure") if one.kind == "times" else None


def proportion(text: str, one: Scanned, limit: int, base: Quantity) -> Quantity | None:
    """Read one in five pensioners, 3 out of 10, a ratio of 18:1."""
    if one.money or one.scale != 1 or one.raised or base.value <= 0:
        return _ratio(text, one, limit, base)
    between = _IN.match(text, base.end, limit)
    second = scanned(text, between.end(), limit) if between else None
    if between is None or second is None:
        return _ratio(text, one, limit, base)
    whole = _whole(text, second)
    # 8.2 out of every 1,000, but not: 8.2 in 10.
    counted = base.value == int(base.value) or between.group().rstrip().endswith(("every", "each"))
    end = second.end
    if not counted or not base.value < whole <= _MOST:
        return None
    if patterns.PERCENT.match(text, end, limit) or patterns.MEASURE.match(text, end, limit):
        return None
    return changed(_of(text, limit, changed(base, end=end, num_end=end)), value=base.value / whole)


def _whole(text: str, second: Scanned) -> float:
    """Read the number of which so many are; 0 where it is a year, an amount or no whole number."""
    if second.money or second.scale != 1 or second.kind not in ("digits", "words"):
        return 0.0
    year = second.kind == "digits" and 1800 <= second.value < 2100
    return 0.0 if year and "," not in text[second.start : second.end] else second.value


def share_of(text: str, limit: int, base: Quantity) -> Quantity | None:
    """Name what a part is of: two thirds of all children; half of the 23 schools."""
    half = _HALF.match(text, base.end, limit) if text[base.start : base.end].lower() == "half" else None
    if half:
        start, end = whole_after(text, half.end() - 1, limit)
        return (
            changed(base, end=end, unit=f"ratio of {text[start:end]}", kind="fraction")
            if start < end
            else None
        )
    if text.startswith(" of ", base.end):
        made = _of(text, limit, base)
        return made if made.unit != "ratio" or _OF_MANY.match(text, base.end, limit) else None
    return None


def _of(text: str, limit: int, base: Quantity) -> Quantity:
    """Name what a proportion is of: one in five (of the) pensioners."""
    of = _OF.match(text, base.end, limit)
    start, end = (
        whole_after(text, of.end() - 1, limit) if of else noun_after(text, base.end, limit, single=False)
    )
    unit = f"ratio of {text[start:end]}" if start < end else "ratio"
    return changed(base, end=max(base.end, end), unit=unit, kind="fraction")


def _ratio(text: str, one: Scanned, limit: int, base: Quantity) -> Quantity | None:
    colon = _COLON.match(text, base.end, limit) if one.kind == "digits" and not one.money else None
    if colon is None or not float(colon[1]):
        return None
    return changed(
        base,
        end=colon.end(),
        num_end=colon.end(),
        value=base.value / float(colon[1]),
        unit="ratio",
        kind="fraction",
    )
