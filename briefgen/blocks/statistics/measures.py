"""From a number to its unit: percent, money, measures, fractions, and what is counted."""

from __future__ import annotations

import re
from dataclasses import replace

from briefgen.blocks._lists import words
from briefgen.blocks.statistics import numbers, patterns
from briefgen.blocks.statistics.nouns import noun_after
from briefgen.blocks.statistics.quantity import Quantity

_LONGEST = 120
"""Characters of a number with its sign and multiplier; what is longer counts nothing."""
_OF = re.compile(r"\sof\s(?:(?:the|all|its|their|his|her|our|those|these)\s)?(?=[^\W\d_])")
_WHOLE = re.compile(r"(?:[^\W\d_][\w'’-]*\s?){1,3}")
_WHOLE_ENDS = words(
    """of that in is was were are for and to lives live have had has which who by with from on at"""
)
_BARE_FRACTION = re.compile(r"\s(?:as|more|less|higher|lower|fewer)\b|\s?(?:[.,;)]|$)")
_OPENING = words(
    """the in on at by of and but to for a an some about over under from with after before since up"""
)
_RANKED = re.compile(r"\b(?:top|bottom|first|last|next|final|other|those|these|the|all)\s$", re.I)


def value_of(match: re.Match[str]) -> float | None:
    """Read what a matched number is worth; None where it is no number after all."""
    if match.end() - match.start() > _LONGEST:
        return None
    if match["fraction"] is not None:
        return numbers.fraction_value(match["fraction"])
    if match["words"] is not None:
        return numbers.words_value(match["words"])
    value = numbers.digits_value(match["digits"])
    if match["power"]:
        value *= numbers.power_value(match["power"])
    many = match["much"] or match["many"]
    return round(value * numbers.multiplier_value(many), 6) if many else value


def measured(text: str, match: re.Match[str], limit: int, start: int, value: float) -> Quantity | None:
    """Read on from a number to its unit; None where it counts nothing: one of them, a third party."""
    at = match.end()
    base = Quantity(start, at, match.start(), at, value, "", "number")
    part = match["fraction"] is not None and abs(value) < 1
    readers = (_percent, _money, _measure, _fraction if part else _counted)
    found = next((made for made in (reader(text, match, limit, base) for reader in readers) if made), None)
    if found is None:
        return None if part and not match["fraction"][0].isdigit() else _bare(text, match, base)
    if found.kind == "count" and (match["words"] or "").lower() in ("one", "a", "an"):
        return None
    return found


def _bare(text: str, match: re.Match[str], base: Quantity) -> Quantity | None:
    """Keep a number that nothing follows, unless it is a word that only points: one, the other two."""
    if match["words"] is None or base.start < match.start():
        return base
    before = text[max(0, base.start - 12) : base.start]
    return None if match["words"].lower() == "one" or _RANKED.search(before) else base


def _fraction(text: str, match: re.Match[str], limit: int, base: Quantity) -> Quantity | None:
    """Read a share: one-twentieth of the reports, two thirds of all children."""
    printed = match["fraction"]
    of = _OF.match(text, base.end, limit)
    if of is not None:
        whole = _WHOLE.match(text, of.end(), limit)
        named = whole.group().split() if whole else []
        ends = (place for place, word in enumerate(named) if place and word.lower() in _WHOLE_ENDS)
        unit = " ".join(["ratio of", *named[: next(ends, len(named))]])
        return replace(base, unit=unit, kind="fraction")
    if text[base.end : base.end + 1] == "-" or not re.search(r"[\s/-]", printed):
        return None
    # A third attempt is an ordinal; two thirds are not, nor is a third more.
    if printed.endswith("s") or printed[0].isdigit() or _BARE_FRACTION.match(text, base.end):
        return replace(base, unit="ratio", kind="fraction")
    return None


def _percent(text: str, match: re.Match[str], limit: int, base: Quantity) -> Quantity | None:
    found = patterns.PERCENT.match(text, base.end, limit)
    if found is None:
        return None
    printed = found.group().strip(" -").lower()
    unit = (
        "basis points"
        if "basis" in printed
        else "percentage points"
        if "point" in printed or "punkt" in printed
        else "percent"
    )
    return replace(base, end=found.end(), unit=unit, kind="percent")


def _money(text: str, match: re.Match[str], limit: int, base: Quantity) -> Quantity | None:
    if match["money"]:
        unit, end = match["money"], base.end
    else:
        found = patterns.MONEY_AFTER.match(text, base.end, limit)
        if found is None:
            return None
        unit, end = found.group().strip(" -"), found.end()
    rate = patterns.RATE.match(text, end, limit)
    unit = _sign(unit)
    if rate:
        unit, end = unit + " " + rate.group().strip().replace("/", "per "), rate.end()
    number = base.num_start + len(match["money"] or "")
    return replace(base, num_start=number, end=end, unit=" ".join(unit.split()), kind="money")


def _sign(unit: str) -> str:
    """Write a currency sign one way: $US and US $ are US$."""
    plain = unit.replace(" ", "") if "$" in unit else unit
    return plain[1:] + "$" if plain.startswith("$") and len(plain) > 1 else plain.rstrip("=")


def _measure(text: str, match: re.Match[str], limit: int, base: Quantity) -> Quantity | None:
    old = patterns.OLD.match(text, base.end, limit)
    if old:
        unit = old.group().strip(" -").replace(" ", "-")
        return replace(base, end=old.end(), unit=unit, kind="measure", age=True)
    found = patterns.MEASURE.match(text, base.end, limit)
    if found is None:
        return None
    unit, end = found["unit"], found.end()
    if unit in patterns.TIGHT_UNITS and found["gap"] and re.match(r"\s[a-z]", text[end : end + 2]):
        return None
    rate = patterns.RATE.match(text, end, limit)
    if rate:
        unit, end = unit + rate.group(), rate.end()
    return replace(base, end=end, unit=unit, kind="measure")


def _counted(text: str, match: re.Match[str], limit: int, base: Quantity) -> Quantity | None:
    start, end = noun_after(text, base.end, limit, abs(base.value) == 1)
    if start == end:
        return None
    return replace(base, end=end, unit=text[start:end], kind="count")


def is_label(text: str, match: re.Match[str], found: Quantity, floor: int) -> bool:
    """Tell whether a plain number only names something: Nasdaq 100, Boeing 787."""
    if found.kind != "number" or match["digits"] is None or match["many"] or set(",.") & set(match.group()):
        return False
    before = text[max(floor, match.start() - 24) : match.start()]
    name = re.search(r"(?<![\w.])([A-Z][\w'’-]*)\s$", before)
    return name is not None and len(before) > len(name.group()) and name[1].lower() not in _OPENING
