"""Numbers that belong together: the ends of a range, the sides of a ratio, 2 hours 30 minutes, 2011/12."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cached_property, lru_cache

from briefgen.languages import language
from briefgen.reading.bare import EXACT
from briefgen.reading.dimensions import dimension
from briefgen.reading.measured import PERCENT
from briefgen.reading.number import Number
from briefgen.reading.said import any_of
from briefgen.reading.terms import is_one

_CENTURY = 100
_INCHES = re.compile(r"\s?ins?\b(?!\s(?:the|an?)\b|\s\d)")
_SHORT = re.compile(r"\d\d(?!\d)")
_YEAR_LINK = re.compile(r"\s?[-‐‑–—/⁄]\s?")
_COLON = re.compile(r"[:∶]|\s[:∶]\s")
_TURNED = {"low": "high", "over": "under", "old": "new"}
_REACH = 80
"""Characters before a number in which stands what makes a range or a change of it."""
_CLAUSE = re.compile(r"[.;:!?,](?=\s|$)|\n")
_WORD = re.compile(r"[^\W\d_]+")
_MUCH = 5
"""Rose by 5 to 10 is a range; by how much, and to what, are farther apart."""
_FAR = 1000
"""A range does not end at a thousand times where it begins."""


class _Links:
    """The patterns of what joins two numbers in a language; each is made when a text needs it."""

    def __init__(self, code: str) -> None:
        """Keep the tables of a language."""
        self._code, self._table = code, language(code).numbers
        self._hedges = language(code).hedges
        self._skipped = rf"(?:(?:{any_of(self._table.determiners)})\s)?"

    @cached_property
    def _hedged(self) -> str:
        return any_of((*self._hedges.about, *self._hedges.nearly, *self._hedges.most))

    @cached_property
    def ranges(self) -> re.Pattern[str]:
        """Between the ends of a range."""
        words = rf"[\s-](?:{any_of(self._table.to)})[\s-]{self._skipped}(?:(?:{self._hedged})\s)?"
        return re.compile(rf"(?i)\s?[-‐‑‒–—]\s?|{words}")

    @cached_property
    def between(self) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
        """Before a range and between its ends: between, and."""
        return tuple(
            (
                re.compile(rf"(?i)\b(?:{any_of((first,))})\s{self._skipped}$"),
                re.compile(rf"(?i)\s(?:{any_of((second,))})\s{self._skipped}"),
            )
            for first, second in self._table.between
        )

    @cached_property
    def start(self) -> re.Pattern[str]:
        """From, before a range or a change."""
        hedged = rf"(?:(?:{self._hedged})\s{self._skipped})?"
        return re.compile(rf"(?i)\b({any_of(self._table.start)})\s{self._skipped}{hedged}$")

    @cached_property
    def moved_to(self) -> re.Pattern[str]:
        """Between the ends of a change, behind from: von 2 auf 3, van 2 naar 3."""
        alone = any_of(word for word in self._table.moved_to if word not in self._table.to)  # else a range
        return re.compile(rf"(?i)\s(?:{alone or '(?!)'})\s{self._skipped}")

    def moves(self, before: str) -> bool:
        """Tell whether the clause before a number says that something went from it: is passed from, rose."""
        words = _WORD.findall(_CLAUSE.split(before.lower())[-1])
        return any(
            word in self._table.moved or is_one(word, "up", self._code) or is_one(word, "down", self._code)
            for word in words
        )

    def moves_by(self, before: str) -> bool:
        """Tell whether a number says by how much something moved: rose (14), increased by (14)."""
        words = _WORD.findall(_CLAUSE.split(before.lower())[-1])[-2:]
        return bool(words) and words[-1] not in self._table.to and self.moves(" ".join(words))

    def ends_in(self, between: str) -> bool:
        """Tell whether what parts two numbers is to alone: tot, hasta; before one they mean at most."""
        return bool(self._to.fullmatch(between))

    @cached_property
    def _to(self) -> re.Pattern[str]:
        return re.compile(rf"(?i)\s(?:{any_of(self._table.to)})\s{self._skipped}")

    @cached_property
    def ranging(self) -> re.Pattern[str]:
        """What says that a from begins a range: ranging, vary."""
        led = rf"(?:{any_of(self._table.ranging)})\s(?:\w+\s)?(?:{any_of(self._table.start)})"
        return re.compile(rf"(?i)\b{led}\s{self._skipped}$")

    @cached_property
    def versus(self) -> re.Pattern[str]:
        """What announces a ratio."""
        return re.compile(rf"(?i)\b(?:{any_of(self._table.versus)})\s$")

    @cached_property
    def smaller(self) -> re.Pattern[str]:
        """Between a quantity and its smaller unit: 2 hours and 30 minutes."""
        words = any_of(second for _, second in self._table.between)
        return re.compile(rf"(?i)\s?(?:,\s|(?:{words})\s)?")


_links = lru_cache(maxsize=16)(_Links)


def begins_range(before: str, code: str) -> bool:
    """Tell whether a text ends with what leads a range: between one (and two million)."""
    return any(lead.search(before[-_REACH:]) for lead, _ in _links(code).between)


def joined(text: str, found: Sequence[Number], code: str) -> tuple[Number, ...]:
    """Tell each number what it makes together with the next one."""
    links = _links(code)
    numbers = list(_compounds(text, list(_years(text, found)), links))
    at = 0
    while at + 1 < len(numbers):
        pair = _pair(text, numbers[at], numbers[at + 1], links)
        if pair:
            numbers[at : at + 2] = pair
        at += 2 if pair else 1
    return tuple(numbers)


def _years(text: str, found: Sequence[Number]) -> Iterator[Number]:
    """Give the second year of 2011/12 its century."""
    last: Number | None = None
    for one in found:
        follows = (
            last is not None
            and last.is_year
            and not last.year
            and _YEAR_LINK.fullmatch(text[last.end : one.start])
        )
        last = _season(text, last, one) if last is not None and follows else one
        yield last


def _season(text: str, year: Number, one: Number) -> Number:
    """Give a number of two digits behind a year that year's century."""
    short = one.end - one.start == 2 and _SHORT.match(text, one.start)
    if not short or one.unit or year.digits % _CENTURY >= one.digits:
        return one
    return replace(one, digits=year.digits - year.digits % _CENTURY + one.digits, year=True)


def _compounds(text: str, found: Sequence[Number], links: _Links) -> Iterator[Number]:
    """Make one of a quantity that is told in two units."""
    waiting: Number | None = None
    for one in found:
        if waiting is not None:
            whole = _whole(text, waiting, one, links)
            if whole is not None:
                waiting = whole
                continue
            yield waiting
        waiting = one
    if waiting is not None:
        yield waiting


def _whole(text: str, first: Number, second: Number, links: _Links) -> Number | None:
    inches = _INCHES.match(text, second.end) if first.unit == "foot" and not second.unit else None
    if inches:  # in is a unit behind feet alone
        second = replace(second, unit="inch", end=inches.end())
    if not first.unit or not second.unit or not links.smaller.fullmatch(text[first.end : second.start]):
        return None
    one, other = dimension(first.unit), dimension(second.unit)
    fits = one and other and one[0] == other[0] and other[1] < one[1]
    if not fits or one is None or other is None or second.hedge or second.value * other[1] >= one[1]:
        return None
    value = first.value + second.value * other[1] / one[1]
    printed = text[first.start : second.end]
    return replace(
        first,
        end=second.end,
        digits=value,
        scale=Decimal(1),
        decimals=EXACT,
        printed=first.printed + printed[first.end - first.start :],
    )


def _pair(text: str, one: Number, other: Number, links: _Links) -> tuple[Number, Number] | None:
    """Tell whether two numbers are a range, a ratio or a change, and say so of both."""
    between, before = text[one.end : other.start], text[max(0, one.start - _REACH) : one.start]
    if one.role or other.role or one.kind != other.kind:
        return None
    if _COLON.fullmatch(between) and not (one.unit or other.unit or _is_clock(text, one, other)):
        return _roles(one, other, "over", text)
    first = None if one.is_year or other.is_year else _like(one, other)
    if first is None:
        return None
    if links.start.search(before) and links.moved_to.fullmatch(between):
        return _roles(first, other, "old", text)
    led = any(lead.search(before) and link.fullmatch(between) for lead, link in links.between)
    if not (led or links.ranges.fullmatch(between)):
        return None
    role = ("low" if led else "") or _role(first, other, (before, between), links)
    return _roles(first, other, role, text) if role else None


def _role(first: Number, second: Number, around: tuple[str, str], links: _Links) -> str:
    """Give what the first of two joined numbers is, by the words before and between them."""
    before, between = around
    start = links.start.search(before)
    # Da 10 a 20 miliardi: only a rise, a fall or a move makes a change of it, or an end that lies below.
    if start and (first.way or second.value < first.value or links.moves(before)):
        return "low" if links.ranging.search(before) else "old"
    far = second.value > _MUCH * first.value or second.value * _MUCH < first.value
    many = min(first.value, second.value) >= _CENTURY and links.versus.search(before)
    if far and links.ends_in(between) and (many or links.moves_by(before)):
        return ""  # rose by 14,000 to 12,166,900
    if links.versus.search(before) and not first.unit and not re.search(r"[-–—]", between):
        return "over"
    return "low" if first.value < second.value else "over" if first.value > second.value else ""


def _is_clock(text: str, one: Number, other: Number) -> bool:
    first, second = text[one.start : one.end], text[other.start : other.end]
    hours = first.isdecimal() and int(first) < 24 and len(first) <= 2
    return hours and len(second) == 2 and second.isdecimal() and int(second) < 60


def _like(one: Number, other: Number) -> Number | None:
    """Give the first end with what it lacks of the last one's unit and magnitude; None: they do not fit."""
    if one.unit and other.unit and one.unit != other.unit:
        return None
    if one.unit == PERCENT and not other.unit and (other.scale != 1 or other.value > _CENTURY):
        return None  # rose by 12% to 3.4 million
    takes = other.scale if one.scale == 1 and one.digits < _FAR and other.scale != 1 else one.scale
    unit = one.unit or other.unit
    if other.value > _FAR * abs(one.digits * takes) and one.digits != 0:
        return None
    return replace(one, scale=takes, unit=unit, rate=one.rate or other.rate)


def _roles(one: Number, other: Number, role: str, text: str) -> tuple[Number, Number]:
    unit = other.unit or one.unit
    printed = one.printed + text[one.end : other.end] if role in ("low", "over") else one.printed
    first = replace(one, role=role, other=other.value, printed=printed)
    if other.hedge and _links(one.tag).ends_in(text[one.end : other.start]):
        other = replace(other, hedge="", printed=text[other.start : other.end])
    # More than 5 to 10: what is said of the first end is said of the range.
    return first, replace(other, unit=unit, role=_TURNED[role], other=first.value)
