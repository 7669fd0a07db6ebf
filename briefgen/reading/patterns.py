"""The patterns by which the scanner reads on from a number: units, rates, ranges, hedges before it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefgen.languages.lists import ordered
from briefgen.reading import currencies as c
from briefgen.reading import numbers as n
from briefgen.reading import spelled, symbols
from briefgen.reading import units as u
from briefgen.reading.choices import choice, either_case


def _any(words: Iterable[str]) -> str:
    return choice(words, space=" ")


def _units(units: Iterable[str]) -> str:
    """Give a pattern of units, those that are words in the plural, too."""
    kept = tuple(units)
    plural = [u for u in kept if len(u) > 2 and u.replace(" ", "").isalpha() and u.islower() and u[-1] != "s"]
    return choice(kept, dict.fromkeys(plural, "s?"), space=" ")


_TIGHT = ordered("A T M x in C F U S H P R")
_MONEY_WORDS = choice(c.NAMES, dict.fromkeys(c.NAMES, "s?"), space=" ")
_SYMBOLS = sorted({*u.MEASURES, *symbols.SYMBOLS})
_UNIT = _units(unit for unit in _SYMBOLS if unit not in ("A", "in", "x"))
_LONG_UNIT = _units(dict.fromkeys(unit.lower() for unit in _SYMBOLS if len(unit) > 4 or unit == "feet"))
_POWERED = r"(?:[⁻−-][\d¹²³]|−\s[1-3]\b|[⁻][¹²³]|[²³]|\^[−-]?\d)"
_CODES = _any((*c.CODES, *u.SMALL_CODES))
_SIGNS = _any(tuple(sign for sign in c.SIGNS if not sign.isalpha()))
_LETTERS = _any(tuple(sign for sign in c.SIGNS if sign.isalpha()))
_SIGN = (
    rf"(?:{_SIGNS}|(?=[A-Za-z])(?:[MTK]?(?:{_CODES})|{_LETTERS})(?![A-Za-z])|R(?=\d)|(?:US|AU|NZ|HK|CA)\s(?=[$])"
    rf"|(?<!the\s)(?<!a\s)(?:{either_case(c.BEFORE)})(?=\s\d)(?!\s[\d.]+\s?(?:%|per\s?cent)))"
)

_WORD = either_case((*spelled.ONES, *spelled.TENS, "half"))
_VAGUES = ("dozens", "scores", "tens", *(f"{word}s" for word in spelled.MULTIPLIERS))
_VAGUE = either_case(_VAGUES)
_FACTORS = ("twice", "thrice", "double", "triple", "treble", "quadruple")
_FACTOR = either_case(_FACTORS)
_MARKS = "".join(sorted({sign[0] for sign in c.SIGNS if not sign[0].isalpha()}))

_PART = rf"[aA](?i:n?\s+(?:{'|'.join((*spelled.MULTIPLIERS, *spelled.DENOMINATORS))}))(?![a-z])"
START = re.compile(
    rf"(?<![\w.])(?:\d|\.\d|[{re.escape(_MARKS)}](?=[A-Z]*\s?[.\d])|[A-Z][A-Za-z]{{0,3}}[$£¥₵¢.=]{{0,2}}\s?(?=\$?\s?\d)"
    rf"|[{''.join(u.GLYPHS)}]|(?<!-)(?:{_WORD})(?![a-z])|{_PART}"
    rf"|[qQ](?i:uarter\s+[mbt]r?illion)|(?:{_VAGUE})(?=\s+of\s)|(?:{_FACTOR})(?=\s(?:as|the|that)\s)"
    rf"|(?:{either_case(('kr', *u.SMALL_CODES, *c.BEFORE))})(?=\$?\s?\d))"
)
"""Where a number may begin; each choice begins with a letter or a sign: most places are left at once."""
FIGURE = re.compile(rf"[\d{re.escape(_MARKS)}{''.join(u.GLYPHS)}]")
"""What a number begins with that is not written in letters."""
HEADS = frozenset(
    re.split("[^a-z]", name)[0]
    for names in (
        spelled.ONES,
        spelled.TENS,
        spelled.MULTIPLIERS,
        spelled.DENOMINATORS,
        _VAGUES,
        _FACTORS,
        ("half", "quarter"),
    )
    for name in names
)
"""The letters that a number in words begins with, its article left out."""
NUMBER = re.compile(
    rf"(?P<money>(?:{_SIGN})\s?\$?\s?)?(?:"
    rf"(?P<fraction>(?i:{n.FRACTION}))(?!\w|\.\d)"
    rf"|(?P<digits>{n.DIGITS})(?P<exponent>[eE][+−-]?\d{{1,3}}\b)?(?:\s?(?:±|\+/[−-])\s?\d[\d.]*(?:[eE][+−-]?\d+)?)?"
    rf"(?P<power>{n.POWER})?"
    rf"(?(money)(?P<much>{n.MONEY_MULTIPLIER})?|(?P<many>{n.MULTIPLIER})?)"
    rf"|(?P<vague>(?i:{n.VAGUE}))|(?P<times>(?i:{n.TIMES}))|(?P<words>(?i:{n.WORDS}))(?!\w))"
)
"""A number, from its currency sign to its multiplier."""
PERCENT = re.compile(
    rf"(?<=\d)pc(?!\w)|[\s-]?(?:pp(?!\w)|{_any(spelled.PERCENT)})(?:s(?!\w)|age(?:\spoints?)?)?(?!\w)", re.I
)
MONEY_AFTER = re.compile(
    rf"[\s-]?(?:d[ei]\s|d['’])?(?:(?:(?:US|us|U\.S\.|[A-Z][a-z]+)\s){{0,2}}(?i:{_MONEY_WORDS})|{_SIGNS}|{_LETTERS}"
    rf"|(?<=\d)(?:p(?!\.?m)|¢)|(?P<scale>[MTK](?=[A-Z]{{3}}\b))?(?P<code>{_CODES})(?P<many>m|bn|\s(?:mn|bn|million|billion))?)(?!\w)"
)
MEASURE = re.compile(
    rf"(?P<gap>[\s-]?)(?P<unit>(?:(?i:{_any(u.DIMENSIONS)})\s)?"
    rf"(?:{_UNIT}|(?i:{_LONG_UNIT})|[At](?=/)|(?<=\d)(?:[Axt×]|in|st)|(?<=[\d½¼¾]\s)in(?=\s?(?:[.,;:)]|$)))"
    rf"{_POWERED}?(?:(?:\s?[/·⋅]\s?|\s(?=\w+{_POWERED}))(?:{_UNIT})(?:{_POWERED}|[23](?!\w))?){{0,4}}"
    rf"(?:(?:(?<=degree)|(?<=degrees)|(?<=deg)|(?<=°))\s(?i:{_any(u.QUALIFIED)})(?!\w))?(?:-old|\sold|-long|-wide|-high|-deep|-thick)?)(?![\w²³]|-(?!old)\w)"
)
TIGHT_UNITS = frozenset(_TIGHT)
_EACH = (
    r"(?:second|minute|hour|day|night|week|month|quarter|year|person|capita|head|household|share|mile|gallon|barrel|tonne|ton|"
    r"foot|metre|meter|kilogram|kilometre|kilometer|litre|liter|pound|ounce|century|decade|unit|child|pupil|student|patient|"
    r"worker|employee|game|ticket|piece|bottle|user|vehicle|acre|hectare|family|adult|visit|trip|kilo|pint|dozen|night)"
)
PER_MANY = re.compile(
    rf"\sper\s(?:(?:{_SIGNS})?\d[\d,.]*(?:\s\d{{3}}\b)*(?:\s(?:million|thousand|lakh))?|(?:a\s)?(?:hundred\sthousand|thousand|million|hundred)|capita|head)\b"
    r"(?:\s(?!and\b|in\b|of\b|for\b|or\b|on\b|at\b|to\b|by\b|as\b|per\b|was\b|is\b|were\b|are\b|from\b)[a-z]{3,}(?:\s(?:births|years|hours|miles|people|residents|women|children|men|adults))?)?"
)
"""A rate over a round number: per 100,000 live births."""
RATE = re.compile(
    rf"\s?/\s?[A-Za-z]+\b|{PER_MANY.pattern}|\sper\s(?:square\s|cubic\s)?(?!cent\b|se\b)[a-z]+(?:-[a-z]+)*\b"
    rf"|\s(?:a|an|each|every)\s(?:square\s)?{_EACH}\b(?!['’-]|\s(?:earlier|ago|later|before|after|on(?=\s?[.,;]|\sfrom\b|$)))|\s(?:pcm|pw|p\.a\.|apiece)(?!\w)"
)
RANGE = re.compile(
    r"\s?[–—-]\s?(?=[\d.$£€])|-?\s(?:to|through)\s(?:(?:about|around|nearly|more than|over|almost|up to)\s)?"
)
BETWEEN = re.compile(r"\b(?:between|from\sbetween)\s$", re.I)
AND = re.compile(r"\sand\s(?:[<>~∼≈≥≤]\s?)?")
AGE_BEFORE = re.compile(
    r"\b(?:children|people|adults|women|men|girls|boys|persons|those|youths|residents|workers|patients|kids)\s(?:aged\s)?"
    r"(?:under|over|below|above)\s(?:the\sage\sof\s)?$",
    re.I,
)
"""Children under five: an age."""
NEGATIVE = re.compile(r"(?:(?<![\w)\]%])[−-]|\b(?i:minus|negative)[\s-])$")
OLD = re.compile(r"[\s-](?:years?|months?|weeks?|days?)[\s-](?:olds?\b|of\sage\b)", re.I)
