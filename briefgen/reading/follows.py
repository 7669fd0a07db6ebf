"""Figures that follow from figures of the evidence, though it does not print them: 71 to 58 is 13 fewer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from itertools import permutations, zip_longest
from typing import NamedTuple

from briefgen.languages import language
from briefgen.reading.comparing import bears_out, units_agree
from briefgen.reading.measured import PERCENT, POINTS
from briefgen.reading.number import Number
from briefgen.reading.periods import Told, year_of
from briefgen.reading.printed import numbers
from briefgen.reading.said import any_of
from briefgen.reading.terms import is_one
from briefgen.text import sentences

_LINK = re.compile(r"\s[^\W\d_]{1,5}\s(?:[^\W\d_]{1,3}\s)?")
"""What may stand between two figures of which the second has the unit of both."""
_FEW = 4
"""Figures of one unit in the evidence, of which any two may be meant; of more, those that the claim names."""
_HUNDRED = Decimal(100)
_WHOLE = Decimal(1)
_FRACTION = Decimal("0.01")
"""How far a share may be from the fraction that names it without a hedge."""
_SHARES_OF = {"more than": (Decimal(0), Decimal("0.1")), "nearly": (Decimal("-0.04"), Decimal(0))}
"""How far a share may be from a fraction that it is more than, or nearly is."""
_NEAR = Decimal("0.05")
"""How far a multiple may be from that which names it."""
_GLOSSED = Decimal("0.025")
"""The same, where the exact share stands beside it."""
_REACH = 40
"""Characters beside a figure in which a word says that it is a gap or a sum."""


class _Given(NamedTuple):
    """A figure of the evidence, and the year that it is dated; 0 for none."""

    number: Number
    year: int


def follows(stated: Number, told: Told, passages: Sequence[Told]) -> bool:
    """Tell whether a figure is the difference, the change, the share, the ratio or the sum of evidence's.

    What it is must be told beside it: 13 fewer, down by 18%, a fifth of the 642, 212 in all. Both figures
    are the evidence's, and the claim names them unless there are but few.
    """
    if stated.is_year or stated.role or stated.manners or not stated.value:
        return False
    given = [
        _Given(one, year_of(one, *passage))
        for passage in passages
        for one in _told_once(passage)
        if not (one.is_year or one.kind or one.manners) and one.value > 0
    ]
    if any(_is_printed(one.number, stated) for one in given):
        return False  # how the evidence hedges it counts
    own = [one for one in _beside(stated, told) if one.start != stated.start]
    if _is_gloss(stated, own, [one.number for one in given]):
        return True
    meant = _meant(given, own)
    pairs = list(_pairs(meant))
    way = stated.way or next((one.way for one in own if one.way), "")
    apart = stated.unit == POINTS or _is_apart(stated, told)
    changes = _changed(stated, way, pairs, told) if way or apart else ()
    made = [*changes, *_shares(stated, pairs, own), *_sums(stated, meant, own, told)]
    if _turns(stated, told):
        made += _rests(stated, pairs, own)
    return (
        any(_gives(one, stated) for one in made)
        or _is_multiple(stated, pairs)
        or _is_turned(stated, told, passages)
    )


def _told_once(passage: Told) -> Iterator[Number]:
    """Give the figures of a passage, with the unit that is told once behind two: von 17 auf 15 Prozent."""
    found = numbers(*passage)
    for one, other in zip_longest(found, found[1:]):
        bare = other is not None and not one.unit and one.scale == 1 and not one.is_year and not other.kind
        if bare and _LINK.fullmatch(passage[0][one.end : other.start]):
            yield replace(one, unit=other.unit, scale=other.scale)
        else:
            yield one


def _is_gloss(stated: Number, own: Sequence[Number], given: Sequence[Number]) -> bool:
    """Tell whether a share in words stands right beside the exact one: six in ten (61%)."""
    return stated.kind == "fraction" and any(
        one.unit == PERCENT
        and abs(one.value / _HUNDRED - stated.value) <= (2 * _GLOSSED if stated.hedge else _GLOSSED)
        and min(abs(one.start - stated.end), abs(stated.start - one.end)) <= _REACH
        and any(bears_out(other, one) for other in given)
        for one in own
    )


def _is_printed(given: Number, stated: Number) -> bool:
    """Tell whether the evidence has a figure itself, with whatever hedge or direction."""
    return given.value == stated.value and units_agree(given, stated)


def _beside(stated: Number, told: Told) -> Iterator[Number]:
    """Give the figures of the sentence in which one stands."""
    text, tag = told
    for first, last in sentences(text):
        if first <= stated.start < last:
            yield from (one for one in numbers(text, tag) if first <= one.start < last)


def _meant(given: Sequence[_Given], own: Sequence[Number]) -> list[_Given]:
    """Give the figures that may be meant: all where they are few, or else those that the claim names."""
    unlike = {one.number.value: one for one in given}
    named = [one for one in unlike.values() if any(bears_out(one.number, other) for other in own)]
    found = list(unlike.values()) if len(unlike) <= _FEW else named
    return found if len(found) <= _FEW else []


def _pairs(given: Iterable[_Given]) -> Iterator[tuple[_Given, _Given]]:
    """Give any two figures of one unit, each as the first: what it was, or the part."""
    for one, other in permutations(given, 2):
        units = {one.number.unit, other.number.unit}
        joined = bool(one.number.role) and bool(other.number.role)  # from 3 to 5 litres
        large = one.number.scale == other.number.scale != _WHOLE  # 21.4 million euros, and 6.8 million
        alike = len(units) == 1 or ("" not in units or joined or large)
        agree = alike and (joined or large or units_agree(one.number, other.number))
        if agree and one.number.value != other.number.value:
            yield one, other


def _changed(
    stated: Number, way: str, pairs: Iterable[tuple[_Given, _Given]], told: Told
) -> Iterator[Number]:
    """Give differences and changes in per cent, from the first figure to the second."""
    for old, new in pairs:
        more = new.number.value - old.number.value
        if way not in ("", "up" if more > 0 else "down") or _is_back(old, new, way):
            continue
        percent = PERCENT in (old.number.unit, new.number.unit)
        if stated.unit == PERCENT or stated.kind == "fraction":
            if way:
                yield _made(abs(more) / old.number.value * _HUNDRED, stated, (old, new), PERCENT)
        elif not stated.kind:
            unit = POINTS if percent else old.number.unit or new.number.unit
            yield _made(abs(more), stated, (old, new), unit)


def _is_back(old: _Given, new: _Given, way: str) -> bool:
    """Tell whether the evidence has it the other way round, by its years, its from and to, or its words."""
    roles = (old.number.role, new.number.role)
    ways = {old.number.way, new.number.way} - {""}
    dated = bool(old.year and new.year)
    return (
        (dated and old.year > new.year) or roles == ("new", "old") or bool(ways and way and way not in ways)
    )


def _is_apart(stated: Number, told: Told) -> bool:
    """Tell whether a gap is named beside a figure: a difference of 13."""
    text, tag = told
    beside = text[max(0, stated.start - _REACH) : stated.end + _REACH]
    return bool(_gap(tag.partition("-")[0].lower()).search(beside))


def _shares(
    stated: Number, pairs: Iterable[tuple[_Given, _Given]], own: Sequence[Number]
) -> Iterator[Number]:
    """Give what part the first figure is of the second, which the claim names or which is the only other."""
    if not (stated.unit == PERCENT or stated.kind == "fraction"):
        return
    found = list(pairs)
    for part, whole in found:
        named = any(bears_out(whole.number, one) for one in own) or len(found) == len((part, whole))
        counts = not {part.number.unit, whole.number.unit} & {PERCENT, POINTS}
        if named and counts and part.number.value < whole.number.value:
            share = part.number.value / whole.number.value * _HUNDRED
            yield _made(share, stated, (part, whole), PERCENT)


def _is_multiple(stated: Number, pairs: Iterable[tuple[_Given, _Given]]) -> bool:
    """Tell whether one figure is so many times another: more than twice, where 1,200 became 2,700."""
    if stated.kind not in ("multiple", "times"):
        return False
    plain = replace(stated, kind="", unit="")
    ratios = (new.number.value / old.number.value for old, new in pairs)
    if not stated.hedge:
        return any(abs(one - stated.value) <= stated.value * _NEAR for one in ratios)
    # Digits beyond the printed ones, so that the hedge is compared.
    return any(
        bears_out(replace(plain, digits=one, scale=_WHOLE, hedge="", decimals=stated.decimals + 2), plain)
        for one in ratios
    )


def _rests(stated: Number, pairs: Iterable[tuple[_Given, _Given]], own: Sequence[Number]) -> Iterator[Number]:
    """Give what is left of a whole that the claim names: five of the eight have not."""
    for part, whole in pairs:
        if part.number.value < whole.number.value and any(bears_out(whole.number, one) for one in own):
            unit = whole.number.unit or part.number.unit
            yield _made(whole.number.value - part.number.value, stated, (part, whole), unit)


def _turns(stated: Number, told: Told) -> bool:
    """Tell whether the sentence denies, so that it may speak of those who are left."""
    text, tag = told
    code = tag.partition("-")[0].lower()
    for first, last in sentences(text):
        if first <= stated.start < last:
            words = re.findall(r"[^\W\d_]+(?:['’]t)?", text[first:last].lower())
            return any(is_one(word, kind, code) for word in words for kind in ("negations", "denying"))
    return False


def _is_turned(stated: Number, told: Told, passages: Sequence[Told]) -> bool:
    """Tell whether half as likely stands for twice as likely, with the two exchanged."""
    text, tag = told
    equal = language(tag.partition("-")[0].lower()).clauses.equal
    behind = text[stated.end :].split(maxsplit=1)[:1]
    if stated.kind != "fraction" or not behind or behind[0].lower() not in equal:
        return False
    given = (one for passage in passages for one in numbers(*passage))
    return any(one.kind in ("multiple", "times") and one.value * stated.value == 1 for one in given)


def _sums(stated: Number, given: Sequence[_Given], own: Sequence[Number], told: Told) -> Iterator[Number]:
    """Give the sum of the figures that are meant or named before it, where the claim says that it is one."""
    text, tag = told
    beside = text[max(0, stated.start - _REACH) : stated.end + _REACH]
    if not _sum(tag.partition("-")[0].lower()).search(beside):
        return
    ahead = [one.start for one in own if one.start < stated.start]
    named = [
        one for one in given if any(bears_out(one.number, other) for other in own if other.start in ahead)
    ]
    for like in (given, named):
        if len(like) > 1 and all(units_agree(one.number, like[0].number) for one in like):
            total = sum((one.number.value for one in like), Decimal(0))
            yield _made(total, stated, like, max(one.number.unit for one in like))


def _made(value: Decimal, stated: Number, of: Sequence[_Given], unit: str) -> Number:
    """Make the figure that follows, as exactly as the stated one is printed, with the hedge of a part."""
    hedge = next((one.number.hedge for one in of if one.number.hedge), "")
    share = unit == PERCENT and stated.kind == "fraction"
    worth = value / _HUNDRED if share else value / stated.scale
    if not stated.hedge:
        near = abs(worth - stated.value) <= min(_FRACTION, stated.value / 20)
        step = _WHOLE.scaleb(-stated.decimals)
        worth = (stated.value if near else worth) if share else worth.quantize(step, rounding=ROUND_HALF_UP)
    scale, unit = (_WHOLE, "") if share else (stated.scale, unit)
    kind = "fraction" if share else ""
    decimals = stated.decimals + 2 if stated.hedge else stated.decimals
    return replace(
        stated, digits=worth, scale=scale, unit=unit, hedge=hedge, kind=kind, apart="", decimals=decimals
    )


def _gives(made: Number, stated: Number) -> bool:
    if stated.kind == "fraction" and made.kind == "fraction" and made.hedge in ("", "about"):
        low, high = _SHARES_OF.get(stated.hedge, (0, 0))
        if low < made.value - stated.value < high:
            return True  # more than half, of 56%
    told_unit = made.unit == stated.unit or stated.kind in ("fraction", "multiple", "times")
    counted = not stated.unit and made.unit not in (PERCENT, POINTS)
    return (told_unit or counted) and bears_out(replace(made, unit=stated.unit) if counted else made, stated)


@lru_cache(maxsize=16)
def _gap(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{any_of(language(code).numbers.apart)})\b")


@lru_cache(maxsize=16)
def _sum(code: str) -> re.Pattern[str]:
    table = language(code).numbers
    return re.compile(rf"(?i)\b(?:{any_of((*table.summing, *table.together))})(?!\w)")
