"""From a number to its unit: percent, money, measures, fractions, and what is counted."""

from __future__ import annotations

import re

from briefgen.languages import language
from briefgen.reading import patterns
from briefgen.reading.choices import choice
from briefgen.reading.currencies import CODES
from briefgen.reading.measured import SIZED
from briefgen.reading.nouns import noun_after
from briefgen.reading.proportions import hedged_after, proportion, share_of, times, vague
from briefgen.reading.quantity import Quantity, changed
from briefgen.reading.said import said
from briefgen.reading.scales import multiplier
from briefgen.reading.scanned import Scanned

_OWN = language("en").counting
_HUNDRED = 100
_BESIDE = language("en").beside
_BARE_FRACTION = re.compile(rf"\s(?:{choice(_BESIDE.compared)})\b|\s?(?:[.,;)]|$)")
_BY = re.compile(rf"\b(?:{choice(_BESIDE.before_part)})\s$", re.I)
_AFTER_BY = re.compile(rf"\s(?:{choice(_BESIDE.after_part)})\b")
_SIZED = re.compile(SIZED)
_DE = re.compile(r"^(?:d[ei]\s|d['’])")
"""De, as French and Spanish put it between a million and what is counted."""
_A = re.compile(r"\s(?:of\s)?an?(?=\s)")
_WHOLES = [name for name, value in language("en").numbers.pieces.items() if 1 < value < _HUNDRED]
_IN_MANY = re.compile(
    rf"\s(?:in|out\sof)\s(?:every\s|each\s)?(\d{{2,3}}|{choice(_WHOLES)})(?![\w%-]|[.,]\d)"
    rf"(?!\s(?:{choice(_BESIDE.no_whole)})\b)"
)
"""One child in ten, but not one flat in two houses."""
_LEAST = re.compile(rf"\b(?:{choice(_BESIDE.least)})\s$", re.I)
_RANKED = re.compile(rf"\b(?:{choice(_BESIDE.ranked)})\s$", re.I)


def measured(text: str, one: Scanned, limit: int, start: int, value: float) -> Quantity | None:
    """Read on from a number to its unit; None where it counts nothing: one of them, a third party."""
    at = one.end
    base = Quantity(start, at, one.start, at, value, "", "number")
    if one.kind == "vague":
        behind = vague(text, limit, base)
        return next((made for made in (read(text, one, limit, behind) for read in _UNITS) if made), None)
    hedged = hedged_after(text, at, limit)
    behind = changed(base, end=hedged) if hedged > at else base
    found = next((made for made in (read(text, one, limit, behind) for read in _READERS) if made), None)
    if found is None:
        found = _bare(text, one, base)
    elif found.kind == "count" and one.kind == "words" and one.value == 1:
        found = _one(text, limit, found)
    if found is None:
        return None
    last = hedged or hedged_after(text, found.end, limit)
    return changed(found, printed_end=last) if last else found


def _one(text: str, limit: int, found: Quantity) -> Quantity | None:
    """Keep one of something where it is a least or a share: at least one person, one child in ten."""
    whole = _IN_MANY.match(text, found.end, limit)
    if whole:
        many = float(whole[1]) if whole[1].isdecimal() else float((said(whole[1], "en") or (0, 0))[0])
        end = whole.end()
        return (
            changed(found, end=end, num_end=end, value=1 / many, unit="ratio", kind="fraction")
            if many
            else None
        )
    return found if _LEAST.search(text, max(0, found.start - 16), found.start) else None


def _bare(text: str, one: Scanned, base: Quantity) -> Quantity | None:
    """Keep a number that nothing follows, unless it is a word that only points: one, the other two."""
    if _is_part(one, base):
        return base if text[one.figure].isdigit() else None
    if one.kind != "words" or base.start < one.start:
        return base
    before = text[max(0, base.start - 12) : base.start]
    return None if one.value == 1 or _RANKED.search(before) else base


def _is_part(one: Scanned, base: Quantity) -> bool:
    return one.kind == "fraction" and abs(base.value) < 1


def _fraction(text: str, one: Scanned, limit: int, base: Quantity) -> Quantity | None:
    """Read a share: one-twentieth of the reports, two thirds of all children, by a quarter."""
    if not _is_part(one, base):
        return None
    printed = text[one.figure : one.end]
    named = share_of(text, limit, base) or _half_a(text, limit, base)
    if named is not None:
        return named
    if text[base.end : base.end + 1] == "-":
        return None
    # A third attempt is an ordinal; two thirds are not, nor is a third more, nor a rise by a third.
    led = _BY.search(text[max(0, base.start - 12) : base.start]) and " " in printed
    plain = re.search(r"[\s/-]", printed) and (printed.endswith("s") or printed[0].isdigit())
    if plain or (re.search(r"[\s/-]", printed) and _BARE_FRACTION.match(text, base.end)):
        return changed(base, unit="ratio", kind="fraction")
    return changed(base, unit="ratio", kind="fraction") if led and _AFTER_BY.match(text, base.end) else None


def _half_a(text: str, limit: int, base: Quantity) -> Quantity | None:
    """Read half an hour, half a percentage point, a quarter of a mile."""
    article = _A.match(text, base.end, limit)
    if article is None:
        return None
    found = patterns.PERCENT.match(text, article.end(), limit)
    if found:
        return changed(base, end=found.end(), unit="percentage points", kind="percent")
    found = patterns.MEASURE.match(text, article.end(), limit)
    return changed(base, end=found.end(), unit=found["unit"], kind="measure") if found else None


def _percent(text: str, one: Scanned, limit: int, base: Quantity) -> Quantity | None:
    found = patterns.PERCENT.match(text, base.end, limit)
    if found is None:
        return None
    printed = found.group().strip(" -").lower()
    return changed(base, end=found.end(), unit=_share_unit(printed), kind="percent")


def _share_unit(printed: str) -> str:
    """Name the unit of a share: percent, percentage points, basis points, per mille."""
    if any(printed.startswith(name) for name in patterns.BASIS):
        return "basis points"
    if printed == "pp" or printed in patterns.POINTS or printed.removesuffix("s") in patterns.POINTS:
        return "percentage points"
    return "per mille" if printed in ("‰", *patterns.MILLE) else "percent"


def _money(text: str, one: Scanned, limit: int, base: Quantity) -> Quantity | None:
    if one.money:
        unit, end = one.money.strip(), base.end
        if unit[:1] in "MTK" and unit[1:] in CODES:
            base = changed(base, value=base.value * multiplier(unit[0]))
            unit = unit[1:]
    else:
        found = patterns.MONEY_AFTER.match(text, base.end, limit)
        if found is None:
            return None
        unit, end = _DE.sub("", found.group().strip(" -")), found.end()
        base = _scaled(base, found)
        unit = found["code"] or unit
    rate = patterns.RATE.match(text, end, limit)
    unit = _sign(unit)
    if rate:
        unit, end = unit + " " + rate.group().strip().replace("/", "per "), rate.end()
    return changed(base, num_start=one.figure, end=end, unit=" ".join(unit.split()), kind="money")


def _scaled(base: Quantity, found: re.Match[str]) -> Quantity:
    """Apply a multiplier that stands at the currency: 48.5 MGBP, 75 USD million."""
    many = found["scale"] or found["many"]
    return changed(base, value=base.value * multiplier(many)) if many else base


def _sign(unit: str) -> str:
    """Write a currency sign one way: $US and US $ are US$."""
    plain = unit.replace(" ", "") if "$" in unit else unit.strip()
    return plain[1:] + "$" if plain.startswith("$") and len(plain) > 1 else plain.rstrip("=")


def _measure(text: str, one: Scanned, limit: int, base: Quantity) -> Quantity | None:
    old = patterns.OLD.match(text, base.end, limit)
    if old:
        unit = old.group().strip(" -").replace(" ", "-")
        return changed(base, end=old.end(), unit=unit, kind="measure", age=True)
    base = _in_millions(text, one, limit, base)
    found = patterns.MEASURE.match(text, base.end, limit)
    if found is None:
        return None
    unit, end = found["unit"], found.end()
    alone = _SIZED.match(text, end) or not re.match(r"\s[a-z]", text[end : end + 2])
    if unit in patterns.TIGHT_UNITS and found["gap"] and not alone:
        return None
    for _ in range(2):  # 50 litres per person per day
        rate = patterns.RATE.match(text, end, limit)
        if rate:
            unit, end = unit + rate.group(), rate.end()
    return changed(base, end=end, unit=unit, kind="measure")


def _in_millions(text: str, one: Scanned, limit: int, base: Quantity) -> Quantity:
    """Take the m of 6.5m hectares as million."""
    end = base.end + 1
    if text[base.end : end] != "m" or one.kind != "digits" or base.end != one.end:
        return base
    spans = noun_after(text, end, limit, single=False)
    follows = re.match(r"\s?([a-z]+)", text[end:limit][:24])
    counted = text[slice(*spans)].rpartition(" ")[2] in _OWN.millions or (
        follows and follows[1] in _OWN.millions
    )
    return changed(base, end=end, num_end=end, value=base.value * 1e6) if counted else base


def _counted(text: str, one: Scanned, limit: int, base: Quantity) -> Quantity | None:
    if _is_part(one, base):
        return None
    base = _in_millions(text, one, limit, base)
    start, end = noun_after(text, base.end, limit, abs(base.value) == 1)
    at = end if start < end else base.end
    rate = patterns.PER_MANY.match(text, at, limit)
    if rate is not None:
        unit = " ".join(f"{text[start:end]} {rate.group()}".split())
        return changed(base, end=rate.end(), unit=unit, kind="count" if start < end else "measure")
    return changed(base, end=end, unit=text[start:end], kind="count") if start < end else None


_UNITS = (_percent, _money, _measure, _counted)
_READERS = (proportion, times, _percent, _money, _measure, _fraction, _counted)


def is_label(text: str, one: Scanned, found: Quantity, floor: int) -> bool:
    """Tell whether a plain number only names something: Nasdaq 100, Boeing 787."""
    if (
        found.kind != "number"
        or found.high is not None
        or one.kind != "digits"
        or one.scale != 1
        or set(",.") & set(text[one.start : one.end])
    ):
        return False
    before = text[max(floor, one.start - 24) : one.start]
    name = re.search(r"(?<![\w.])([A-Z][\w'’-]*)\s$", before)
    return name is not None and len(before) > len(name.group()) and name[1].lower() not in _OWN.openings
