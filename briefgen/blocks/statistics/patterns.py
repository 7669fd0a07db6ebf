"""The patterns by which the scanner reads on from a number: units, rates, ranges, hedges before it."""

from __future__ import annotations

import re

from briefgen.blocks.statistics import numbers as n
from briefgen.blocks.statistics import units as u


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _plural(unit: str) -> str:
    return re.escape(unit) + (
        "s?" if len(unit) > 2 and unit.isalpha() and unit.islower() and unit[-1] != "s" else ""
    )


_TIGHT = ("A", "T", "M", "x", "s", "h", "l", "L", "N", "W", "V", "g", "in", "C", "F", "K", "J")
_MONEY_WORDS = "|".join(rf"{name}s?" for name in sorted(u.CURRENCY_NAMES, key=len, reverse=True))
_UNIT = "|".join(
    _plural(unit) for unit in sorted(u.MEASURES, key=len, reverse=True) if unit not in ("A", "in", "x")
)
_LONG_UNIT = "|".join(_plural(unit) for unit in u.MEASURES if len(unit) > 4 or unit == "feet")
_POWERED = r"(?:[⁻−-][\d¹²³]|[⁻][¹²³]|[²³]|\^[−-]?\d)"
_CODES = _any((*u.CURRENCY_CODES, *u.SMALL_CODES))
_SIGN = rf"(?:{_any(u.CURRENCY_SIGNS)}|(?:{_CODES})(?![A-Za-z])|(?:US|AU|NZ|HK|CA)\s(?=[$]))"

_LARGE_OR_PART = "|".join((*u.MULTIPLIERS, *u.DENOMINATORS))

START = re.compile(
    rf"(?<![\w.])(?:{_SIGN}\s?(?=\$?\s?[.\d])|\.?\d|[{''.join(u.GLYPHS)}]"
    rf"|(?<!-)(?i:(?:{'|'.join((*u.ONES, *u.TENS))}|half|quarter(?=\s+[mbt]r?illion)"
    rf"|an?\s+(?:{_LARGE_OR_PART}))(?![a-z])))"
)
"""Where a number may begin."""
NUMBER = re.compile(
    rf"(?P<money>(?:{_SIGN})\s?\$?\s?)?(?:"
    rf"(?P<fraction>(?i:{n.FRACTION}))(?!\w|\.\d)"
    rf"|(?P<digits>{n.DIGITS})(?:\s?±\s?[\d.]+)?(?P<power>{n.POWER})?"
    rf"(?(money)(?P<much>{n.MONEY_MULTIPLIER})?|(?P<many>{n.MULTIPLIER})?)"
    rf"|(?P<words>(?i:{n.WORDS}))(?!\w))"
)
"""A number, from its currency sign to its multiplier."""
PERCENT = re.compile(rf"[\s-]?(?:{_any(u.PERCENT)})(?:s(?!\w)|age(?:\spoints?)?)?(?!\w)", re.I)
MONEY_AFTER = re.compile(
    rf"[\s-]?(?:(?:(?:US|us|U\.S\.|[A-Z][a-z]+)\s){{0,2}}(?i:{_MONEY_WORDS})"
    rf"|{_any(u.CURRENCY_SIGNS)}|{_CODES})(?!\w)"
)
MEASURE = re.compile(
    rf"(?P<gap>[\s-]?)(?P<unit>(?:(?i:{_any(u.DIMENSIONS)})\s)?"
    rf"(?:{_UNIT}|(?i:{_LONG_UNIT})|A(?=/)|(?<=\d)[Ax×]|(?<=[\d½¼¾]\s)in(?=\s?(?:[.,;:)]|$)))"
    rf"{_POWERED}?(?:(?:\s?[/·⋅]\s?|\s(?=\w+{_POWERED}))(?:{_UNIT}){_POWERED}?)*"
    rf"(?:(?:(?<=degree)|(?<=degrees)|(?<=deg)|(?<=°))\s(?i:{_any(u.QUALIFIED)})(?!\w))?(?:-old|\sold|-long|-wide|-high|-deep|-thick)?)(?![\w²³]|-(?!old)\w)"
)
TIGHT_UNITS = frozenset(_TIGHT)
RATE = re.compile(
    r"\s?/\s?(?:[A-Za-z]+)\b|\s(?:per|a|an|each|every)\s(?:square\s)?"
    r"(?:second|minute|hour|day|night|week|month|quarter|year|person|capita|head|household|share|mile|gallon|barrel|"
    r"tonne|ton|foot|metre|meter|kilogram|kilometre|litre|liter|pound|ounce|\d[\d,]*(?:\s\w+)?|century|decade|annum|unit|"
    r"child|student|worker|million|thousand|inhabitants|game|ticket|piece|bottle|user|vehicle|square\smetre|acre|hectare)\b"
)
RANGE = re.compile(
    r"\s?[–—-]\s?(?=[\d.$£€])|\s(?:to|through)\s(?:(?:about|around|nearly|more than|over|almost|up to)\s)?"
)
BETWEEN = re.compile(r"\b(?:between|from\sbetween)\s$", re.I)
AND = re.compile(r"\sand\s")
HEDGE = re.compile(
    rf"(?:(?<![\w-])(?:(?i:{_any(u.HEDGES)})\s(?:(?i:about|around|roughly|over|just|an?|some)\s)?"
    rf"|(?:{_any(u.HEDGE_SIGNS)})\s?|\bsub-))+$"
)
NEGATIVE = re.compile(r"(?:(?<![\w)\]%])[−-]|\b(?i:minus|negative)[\s-])$")
OLD = re.compile(r"[\s-](?:years?|months?|weeks?|days?)[\s-](?:olds?\b|of\sage\b)", re.I)
