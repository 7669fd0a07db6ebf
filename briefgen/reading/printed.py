"""Every number of a text, as a gate sees it: value, printed digits, unit, hedge. Nothing is guessed away.

It differs from the scanner of the statistics block, which looks for what is worth reporting: here dates
and ordinals count, too, because an edit may change them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from briefgen.languages import language
from briefgen.reading import fractions, grammar, measured
from briefgen.reading.bare import EXACT, Bare, bare, scaled
from briefgen.reading.currencies import DOUBTFUL_CODES
from briefgen.reading.directions import direction, moved
from briefgen.reading.hedges import hedge_after, hedge_apart, hedge_before
from briefgen.reading.joined import begins_range, joined
from briefgen.reading.named import currency
from briefgen.reading.number import Number
from briefgen.reading.said import said
from briefgen.reading.year_parts import ordinal_part

__all__ = ["Number", "numbers"]

_GLUED = re.compile(r"[\w-]*")
_AMOUNT = re.compile(r"[.,]\d|\s?%")
_YEAR = 4
"""Digits of a year."""
_CODE = re.compile(r"[\s\u00a0\u202f]?([A-Z]{3})(?!\w)")
_NOUN = re.compile(r"[\s\u00a0][^\W\d_]{3,}(?=[\s\u00a0])")
"""What is counted, before the base of a rate."""
_LAST_CENTURY = range(30, 100)
"""Two digits of a decade that is one of the last century; the 20s may be those of this one."""
_LARGE = 1000
_LED = 40
"""Characters before a number in which a verb says that it multiplies."""
_NAMED = 100
"""What a name ends with is less: COP27, but COP236."""


@lru_cache(maxsize=1024)
def numbers(text: str, tag: str = "en") -> tuple[Number, ...]:
    """Find every number of a text in a language (BCP 47), in order; the ends of a range know each other."""
    return joined(text, tuple(_found(text, tag)), tag.partition("-")[0].lower())


def _found(text: str, tag: str) -> Iterator[Number]:
    code = tag.partition("-")[0].lower()
    pattern = grammar.number(code)
    at = 0
    while match := pattern.search(text, at):
        if match["figure"] and (end := ordinal_part(text, match.start("figure"), code)):
            at = end  # 1. Halbjahr: no number, but a part of a year
            continue
        one = _number(match, code, tag)
        at = max(match.start() + 1, one.end) if one else _past(match, code)
        if one:
            yield one


def _past(match: re.Match[str], code: str) -> int:
    """Go on behind a name that has digits: COVID-19, E2EE."""
    mark = match["mark"] or ""
    if mark[-1:].isalpha():
        glued = _GLUED.match(match.string, match.end("mark"))
        return glued.end() if glued else match.end()
    if match["words"]:
        return match.start("words") + max(1, (said(match["words"], code) or (0, 0))[1])
    return match.end("figure") if match["figure"] else match.end()


def _number(match: re.Match[str], code: str, tag: str) -> Number | None:
    """Read a number with all that belongs to it; None where it is a name or a pronoun."""
    read = bare(match, tag)
    if read is None:
        return None
    mark = (match["mark"] or "").strip()
    fiscal = mark.lower() in language(code).numbers.fiscal
    read, scale = scaled(match, read, code, _is_money(mark))
    large = scale != 1 or read.value >= _LARGE
    doubtful = mark in DOUBTFUL_CODES and not large
    if doubtful and match["mark"] == mark and read.value < _NAMED:
        return None  # COP 27 is no money, and COP27 a name
    mark = "" if fiscal or doubtful else mark
    if not (fiscal or doubtful or _is_money(mark)) and _is_name(match, read.end, scale):
        return None
    decade = grammar.decade(code, match.string, match.start(), read.end) if scale == 1 else 0
    unit, end = (measured.DECADE, decade) if decade else _unit(match.string, mark, read.end, code)
    unit, end = (unit, end) if unit or not large else _behind(match.string, end)
    if unit and scale == 1 and not read.kind:
        read, end = _and_parts(match.string, read, end, code)
    if match["words"] and scale == 1 and not unit and _counts_nothing(match, end, code):
        return None
    start = match.start() if mark or not match["mark"] else match.end("mark")
    one = _hedged(match.string, start, read._replace(end=end), (scale, unit), code)
    if match["rounded"] and not one.hedge:
        return replace(one, hedge="about")
    if scale == 1 and not unit and not read.kind:
        one = _multiplying(match.string, one, code)
    return _in_full(one, bool(decade), fiscal)


def _in_full(one: Number, decade: bool, fiscal: bool) -> Number:
    """Give the year that two digits mean: années 90, 1930 to 1990; FY25."""
    if decade and one.digits in _LAST_CENTURY:
        return replace(one, digits=one.digits + 1900)
    return replace(one, digits=one.digits + 2000, year=True) if fiscal and one.digits < 100 else one


def _multiplying(text: str, one: Number, code: str) -> Number:
    """Take a number by which something is multiplied or divided for a multiple: multiplié par trois."""
    found = grammar.multiplying(code).search(text[max(0, one.start - _LED) : one.start])
    if found is None or not one.digits:
        return one
    return replace(one, kind="multiple", digits=1 / one.digits if found["divided"] else one.digits)


def _and_parts(text: str, read: Bare, end: int, code: str) -> tuple[Bare, int]:
    """Read a half behind the unit: deux ans et demi; two litres and half a kilo are two quantities."""
    part, last = fractions.and_parts(text, end, code) if read.value == int(read.value) else (Decimal(0), end)
    if not part or measured.unit_at(text, last, code)[0]:
        return read, end
    return read._replace(value=read.value + part, decimals=EXACT), last


def _is_money(mark: str) -> bool:
    """Tell whether what stands before a figure is money: a known sign or code, or a sign of whatever kind."""
    known = mark in measured.MARKS or mark.upper() in measured.MARKS
    return bool(mark) and (known or not mark.isalpha())


def _is_name(match: re.Match[str], end: int, scale: Decimal) -> bool:
    """Tell whether letters tied to a figure make a name of it, as in E2EE, G20, COVID-19."""
    figure = match["figure"] or ""
    before = match.string[max(0, match.start() - 2) : match.start()]
    tied = (match["mark"] or before)[-1:].isalpha()
    hyphened = bool(re.fullmatch(r"[^\W\d_][-‐‑]", before)) and len(figure) != _YEAR
    if not figure or not (tied or hyphened) or not (match["mark"] or "a").isascii():
        return False
    amount = scale != 1 or bool(_AMOUNT.match(match.string, match.end("figure")))
    return not (amount or any(char in ",." for char in figure))


def _unit(text: str, mark: str, end: int, code: str) -> tuple[str, int]:
    unit, behind = measured.unit_at(text, end, code)
    if not mark:
        return unit, behind
    own = currency(mark, code) if _is_money(mark) else f"={mark.casefold()}"
    return own, behind if unit == own or unit.endswith(own) else end


def _behind(text: str, end: int) -> tuple[str, int]:
    """Read a code that is money only behind a large amount: 5 million COP."""
    code = _CODE.match(text, end)
    known = code is not None and code[1] in DOUBTFUL_CODES
    return (currency(code[1]), code.end()) if code and known else ("", end)


def _counts_nothing(match: re.Match[str], end: int, code: str) -> bool:
    """Tell whether a number word alone is an article or a pronoun: one account, no one."""
    word = match.string[match.start("words") : end].lower()
    alone = word in language(code).numbers.alone
    out = grammar.out_of(code).match(match.string, end) if alone else None
    whole = match.string[out.end() :].split(maxsplit=1)[:1] if out else []
    counted = any(one[0].isdigit() or one.strip(".,;") in language(code).numbers.pieces for one in whole)
    return alone and not counted and not begins_range(match.string[: match.start()], code)


def _hedged(text: str, start: int, read: Bare, of: tuple[Decimal, str], code: str) -> Number:
    """Make the number, with what is said beside it; `of` is its multiplier and its unit."""
    (scale, unit), end = of, read.end
    before, after = hedge_before(text, start, code), hedge_after(text, end, code)
    apart = "" if before.kind or after.kind else hedge_apart(text, start, code)
    unit, _, rate = unit.partition(" per ")
    fold = grammar.fold(code).match(text, end) if not unit and not read.kind else None
    way = direction(text, start - before.length, end + after.length, code)
    return Number(
        start, fold.end() if fold else end, text[start - before.length : end + after.length].strip(),
        read.value, read.decimals, scale, unit, before.kind or after.kind, apart,
        kind=_kind(read, fold), rate=rate or _rate(text, end, code),
        manners=before.manners | after.manners, tag=code,
        way=way, moved=moved(text, start - before.length, code) if way else "",
    )  # fmt: skip


def _rate(text: str, end: int, code: str) -> str:
    """Read the base of a rate behind a figure, or behind the noun that it counts: 40 patients a day."""
    rate = measured.rate_at(text, end, code)[0]
    noun = None if rate else _NOUN.match(text, end)
    return measured.rate_at(text, noun.end(), code)[0] if noun else rate


def _kind(read: Bare, fold: re.Match[str] | None) -> str:
    if fold is None:
        return read.kind
    return "times" if fold["times"] else "multiple"
