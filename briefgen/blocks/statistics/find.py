"""Quantities of a text: every number that measures or counts, with its hedge, unit, range and base."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefgen.blocks._evidence import parts_of, sentence_spans
from briefgen.blocks._lists import words
from briefgen.blocks.statistics import numbers, patterns
from briefgen.blocks.statistics.exclusions import excluded
from briefgen.blocks.statistics.nouns import noun_after
from briefgen.model import SourceText

_ANY = re.compile(patterns.START.pattern)
_OF_WHICH = re.compile(
    r"\bof\s(?:which|whom|these|those|them)\s(?:,\s)?(?:only|about|some|just|around|more than|nearly)?\s?$",
    re.I,
)
_OF_THESE = re.compile(
    r"\s?(?:\([^)]{1,30}\)\s)?of\s(?:all\s)?(?:these|those|them|which|whom|the\stotal)\b", re.I
)
_OPENING = words(
    """the in on at by of and but to for a an some about over under from with after before since up"""
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number that measures or counts: `text[start:end]` with its unit where that stands beside it."""

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
    sentence: tuple[int, int] = (0, 0)
    inherited: bool = False
    """The unit was taken from another number."""
    base: int = -1
    """Index of the quantity of which this one is a part; -1 where the text names none."""
    age: bool = False


def quantities(text: SourceText) -> tuple[Quantity, ...]:
    """Find all quantities of a text, in order."""
    found: list[Quantity] = []
    for part in parts_of(text):
        if part.kind == "furniture" or not _ANY.search(text.text, part.start, part.end):
            continue
        spans = sentence_spans(text, part)
        before = len(found)
        mask = excluded(text.text, part.start, part.end)
        for span in spans:
            for quantity in _sentence(text.text, span, mask, part.start):
                found.append(_inherit(text.text, found, before, quantity))
    return tuple(_from_next(text.text, found))


def _sentence(text: str, span: tuple[int, int], mask: bytearray, origin: int) -> Iterator[Quantity]:
    at, end = span
    while True:
        start = patterns.START.search(text, at, end)
        if start is None:
            return
        match = patterns.NUMBER.match(text, start.start(), end)
        if match is None or any(mask[match.start() - origin : match.end() - origin]):
            at = start.end() if match is None else _past(mask, match, origin)
            continue
        quantity = _read(text, match, span)
        if quantity is None:
            at = match.end()
            continue
        at = max(quantity.end, quantity.num_end)
        yield quantity


def _past(mask: bytearray, match: re.Match[str], origin: int) -> int:
    """Go on behind what is excluded, not behind a number that begins beside it."""
    at = match.start() - origin
    while at < len(mask) and not mask[at]:
        at += 1
    while at < len(mask) and mask[at]:
        at += 1
    return max(match.start() + 1, at + origin)


def _read(text: str, match: re.Match[str], span: tuple[int, int]) -> Quantity | None:
    value = value_of(match)
    if value is None:
        return None
    start = match.start()
    negative = patterns.NEGATIVE.search(text[max(span[0], start - 10) : start])
    if negative and match["words"] is None:
        start -= len(negative.group())
        value = -value
    first = _with_unit(text, match, span[1], start, value)
    if first is None or _is_label(text, match, first, span[0]):
        return None
    whole = _range(text, first, span) or first
    hedge = patterns.HEDGE.search(text[max(span[0], whole.start - 48) : whole.start])
    printed = whole.start - len(hedge.group()) if hedge else whole.start
    return replace(whole, printed_start=printed, sentence=span)


def value_of(match: re.Match[str]) -> float | None:
    """Read what a matched number is worth; None where it is no number after all."""
    if match["fraction"] is not None:
        return numbers.fraction_value(match["fraction"])
    if match["words"] is not None:
        return numbers.words_value(match["words"])
    value = numbers.digits_value(match["digits"])
    if match["power"]:
        value *= numbers.power_value(match["power"])
    many = match["much"] or match["many"]
    return round(value * numbers.multiplier_value(many), 6) if many else value


def _with_unit(text: str, match: re.Match[str], limit: int, start: int, value: float) -> Quantity | None:
    """Read on from a number to its unit."""
    at = match.end()
    base = Quantity(start, at, match.start(), at, value, "", "number")
    for reader in (_fraction, _percent, _money, _measure, _counted):
        found = reader(text, match, limit, base)
        if found is not None:
            break
    else:
        found = base
    bare_one = match["words"] is not None and match["words"].lower() in ("one", "a", "an")
    return None if bare_one and found.kind in ("number", "count") else found


def _fraction(text: str, match: re.Match[str], limit: int, base: Quantity) -> Quantity | None:
    words = match["fraction"]
    if words is None or match["money"]:
        return None
    measured = _measure(text, match, limit, base)
    if measured is not None and words[0].isdigit():
        return measured
    of = re.compile(r"\sof\s(?:the\s|all\s|its\s|their\s|his\s|her\s|our\s)?(?=[^\W\d_])").match(
        text, base.end, limit
    )
    if of is None and not re.search(r"[\s-]", words):
        return None if words.lower() == "half" else base
    if of is None and words.lower().startswith(("a ", "an ", "one ")) and not words.endswith("s"):
        # A third attempt is an ordinal, a third of all attempts is not.
        if not re.match(r"\s?(?:as|more|less|higher|lower|$|[.,;)])", text[base.end : base.end + 8]):
            return None
    whole = re.compile(r"(?:[^\W\d_][\w'’-]*\s?){1,3}").match(text, of.end(), limit) if of else None
    unit = "ratio"
    if whole:
        words_of = whole.group().split()
        kept = next(
            (
                i
                for i, w in enumerate(words_of)
                if i
                and w.lower()
                in (
                    "of",
                    "that",
                    "in",
                    "is",
                    "was",
                    "were",
                    "are",
                    "for",
                    "and",
                    "to",
                    "lives",
                    "live",
                    "have",
                    "had",
                    "has",
                )
            ),
            len(words_of),
        )
        unit = "ratio of " + " ".join(words_of[:kept])
    return replace(base, unit=unit, kind="fraction")


def _percent(text: str, match: re.Match[str], limit: int, base: Quantity) -> Quantity | None:
    found = patterns.PERCENT.match(text, base.end, limit)
    if found is None:
        return None
    words = found.group().strip(" -").lower()
    unit = "basis points" if "basis" in words else "percentage points" if "point" in words else "percent"
    return replace(base, end=found.end(), unit=unit, kind="percent")


def _money(text: str, match: re.Match[str], limit: int, base: Quantity) -> Quantity | None:
    if match["money"]:
        unit, end = match["money"].strip(), base.end
    else:
        found = patterns.MONEY_AFTER.match(text, base.end, limit)
        if found is None:
            return None
        unit, end = found.group().strip(" -"), found.end()
    rate = patterns.RATE.match(text, end, limit)
    if rate:
        unit, end = unit + " " + rate.group().strip().replace("/", "per "), rate.end()
    num = base.num_start + len(match["money"] or "")
    return replace(base, num_start=num, end=end, unit=" ".join(unit.split()), kind="money")


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


def _is_label(text: str, match: re.Match[str], found: Quantity, floor: int) -> bool:
    """Tell whether a plain number only names something: Nasdaq 100, Boeing 787."""
    if (
        found.kind != "number"
        or match["digits"] is None
        or match["many"]
        or "," in match.group()
        or "." in match.group()
    ):
        return False
    before = re.search(r"([A-Z][\w'’-]*)\s$", text[max(floor, match.start() - 24) : match.start()])
    return (
        before is not None
        and before.start(1) + max(floor, match.start() - 24) > floor
        and before[1].lower() not in _OPENING
    )


def _range(text: str, first: Quantity, span: tuple[int, int]) -> Quantity | None:
    """Read the upper end: 40-50 hours, 1 per cent to 1.5 per cent, between 5 and 10."""
    between = patterns.BETWEEN.search(text[max(span[0], first.start - 14) : first.start])
    for at in {first.num_end, first.end}:
        link = patterns.AND.match(text, at, span[1]) if between else patterns.RANGE.match(text, at, span[1])
        match = patterns.NUMBER.match(text, link.end(), span[1]) if link else None
        high = value_of(match) if match else None
        if match is None or high is None or first.age:
            continue
        second = _with_unit(text, match, span[1], match.start(), high)
        if second is None or not _alike(first, second, at) or _year_like(match):
            continue
        value, low_unit = first.value, first.unit
        if match["digits"] and (match["many"] or match["much"]) and abs(first.value) < 1000 <= second.value:
            value *= numbers.multiplier_value(match["many"] or match["much"])
        return replace(
            first,
            end=second.end,
            num_end=second.num_end,
            value=value,
            high=high,
            unit=second.unit or low_unit,
            kind=second.kind if second.unit else first.kind,
        )
    return None


def _year_like(match: re.Match[str]) -> bool:
    return bool(re.fullmatch(r"(?:1[89]|20)\d\d", match.group()))


def _alike(first: Quantity, second: Quantity, at: int) -> bool:
    if at == first.num_end:
        return first.kind in ("number", "count", "money", "fraction") or first.end == first.num_end
    return first.kind == second.kind


def _inherit(text: str, found: list[Quantity], floor: int, quantity: Quantity) -> Quantity:
    """Take unit and base over from the number before: of which 18.8 million, 80 million of these, (38%)."""
    same = len(found) > floor and found[-1].sentence == quantity.sentence
    tied = _OF_THESE.match(text, quantity.end) or _OF_WHICH.search(
        text[max(quantity.sentence[0], quantity.printed_start - 30) : quantity.printed_start]
    )
    if (
        same
        and text[quantity.printed_start - 1 : quantity.printed_start] == "("
        and quantity.kind == "percent"
    ):
        return replace(quantity, base=found[-1].base if found[-1].base >= 0 else len(found) - 1)
    source = _counted_before(found, floor) if tied or same else -1
    if source < 0:
        return quantity
    if tied:
        unit = quantity.unit if quantity.kind not in ("number",) else found[source].unit
        return replace(
            quantity,
            unit=unit,
            kind="count" if quantity.kind == "number" else quantity.kind,
            base=source,
            inherited=quantity.kind == "number",
        )
    if (
        quantity.kind == "number"
        and found[source].sentence == quantity.sentence
        and _compares(text, found[source].end, quantity.start)
    ):
        return replace(quantity, unit=found[source].unit, kind="count", inherited=True)
    return quantity


def _compares(text: str, start: int, end: int) -> bool:
    return bool(re.search(r"\b(?:compared|versus|from|against|to|than|and)\b[^,;]{0,24}$", text[start:end]))


def _counted_before(found: list[Quantity], floor: int) -> int:
    for index in range(len(found) - 1, max(floor, len(found) - 4) - 1, -1):
        if found[index].kind == "count" and not found[index].age:
            return index
    return -1


def _from_next(text: str, found: list[Quantity]) -> Iterator[Quantity]:
    """Let a bare number share the unit of the next one: eight or nine euros."""
    for index, quantity in enumerate(found):
        follows = found[index + 1] if index + 1 < len(found) else None
        if (
            quantity.kind == "number"
            and follows is not None
            and follows.unit
            and not follows.inherited
            and re.fullmatch(
                r"\s(?:or|and|to)\s(?:about\s|even\s)?|,\s", text[quantity.num_end : follows.start]
            )
        ):
            yield replace(quantity, unit=follows.unit, kind=follows.kind, inherited=True)
        else:
            yield quantity
