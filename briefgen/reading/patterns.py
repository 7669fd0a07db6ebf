"""The patterns by which the scanner reads on from a number: units, rates, ranges, hedges before it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefgen.languages import LANGUAGES, language
from briefgen.languages.lists import ordered, printed
from briefgen.reading import currencies as c
from briefgen.reading import units as u
from briefgen.reading.choices import by_letter, choice, either_case
from briefgen.reading.measured import SIZED

_LETTERED = re.compile(r"[^\W\d_]+(?:[ -][^\W\d_]+)*")


def _any(words: Iterable[str]) -> str:
    return choice(words, space=" ")


def _units(units: Iterable[str]) -> str:
    """Give a pattern of units, those that are words in the plural, too."""
    kept = tuple(units)
    plural = [u for u in kept if len(u) > 2 and _LETTERED.fullmatch(u) and u.islower() and u[-1] != "s"]
    return choice(kept, dict.fromkeys(plural, "s?"), space=" ")


_TIGHT = ordered("A T M x in C F U S H P R")
_MONEY_WORDS = choice(c.NAMES, dict.fromkeys(c.NAMES, "s?"), space=" ")
_SYMBOLS = sorted(u.PRINTED)
_UNIT = _units(unit for unit in _SYMBOLS if unit not in ("A", "in", "x"))
_LONG_UNIT = _units(dict.fromkeys(unit.lower() for unit in _SYMBOLS if len(unit) > 4 or unit == "feet"))
_POWERED = r"(?:[⁻−-][\d¹²³]|−\s[1-3]\b|[⁻][¹²³]|[²³]|\^[−-]?\d)"
_CODES = _any((*c.CODES, *u.SMALL_CODES))
_SIGNS = _any(tuple(sign for sign in c.SIGNS if not sign.isalpha()))
_LETTERS = _any(tuple(sign for sign in c.SIGNS if sign.isalpha()))
_SIGN = (
    rf"(?:{_SIGNS}|(?=[A-Za-z])(?:[MTK]?(?:{_CODES})|{_LETTERS})(?![A-Za-z])|R(?=\d|\s\d[\d.,]*\s(?:[mb]illion|trillion)\b)|(?:US|AU|NZ|HK|CA)\s(?=[$])"
    rf"|(?<!the\s)(?<!a\s)(?:{either_case(c.BEFORE)})(?=\s\d)(?!\s[\d.]+\s?(?:%|per\s?cent)))"
)

_RAISED = _any(u.RAISED)
_TABLE = language("en").numbers
_HUNDRED = 2
_PIECES = tuple(name for name, value in _TABLE.pieces.items() if value)
_WORD = "|".join(
    rf"{first}(?<!-.){rest}(?![a-z])"
    for first, rest in by_letter(
        (*(name for name in _PIECES if _TABLE.pieces[name] < 100), *_TABLE.zero, "half")
    )
)
_VAGUE = either_case(_TABLE.vague)
_BESIDE = language("en").beside
_TIMES = _BESIDE.times
_MARKS = "".join(sorted({sign[0] for sign in c.SIGNS if not sign[0].isalpha()}))
_LARGE = (*_TABLE.large, *_TABLE.dozens)
_PART = rf"[aA](?i:n?\s+(?:{'|'.join((*_LARGE, 'quarter', *_TABLE.parts))}))(?![a-z])"
_BEGINS = (
    rf"(?:\d|\.\d|[{re.escape(_MARKS)}](?=[A-Z]*\s?[.\d])|[A-Z][A-Za-z]{{0,3}}[$£¥₵¢.=]{{0,2}}\s?(?=\$?\s?\d)"
    rf"|[{''.join(u.GLYPHS)}]|{_WORD}|{_PART}"
    rf"|[qQ](?i:uarter\s+[mbt]r?illion)|(?:{_VAGUE})(?=\s+of\s)|(?:{either_case(_TIMES)})(?=\s(?:as|the|that)\s)"
    rf"|(?:{either_case(('kr', *u.SMALL_CODES, *c.BEFORE))})(?=\$?\s?\d))"
)
START = re.compile(rf"(?<![\w.]){_BEGINS}")
"""Where a number may begin; each choice begins with a letter or a sign: most places are left at once."""
_AHEAD = re.compile(rf"[^\w.](?={_BEGINS})")
"""What stands before the beginning of a number: such characters are found far sooner than the beginnings."""
FIGURE = re.compile(rf"[\d{re.escape(_MARKS)}{''.join(u.GLYPHS)}]")
"""What a number begins with that is not written in letters."""
_HEADS = frozenset(
    re.split("[^a-z]", name)[0]
    for name in (*_PIECES, *_TABLE.zero, *_LARGE, *_TABLE.parts, *_TABLE.vague, *_TIMES, "half", "quarter")
)
HEADS = printed(_HEADS)
"""The letters that a number in words begins with, its article left out, as they are printed."""
_SIGNED = 12
"""Characters of a currency's name before its amount, at most."""


def begin(text: str, at: int, end: int, spelled: bool) -> int:
    """Give where the next number of `text[at:end]` may begin; -1 where none does.

    `spelled`: there may be numbers in words; else only what stands before a figure is looked at.
    """
    if not spelled:
        figure = FIGURE.search(text, at, end)
        if figure is None:
            return -1
        at = max(at, figure.start() - _SIGNED)
    if START.match(text, at, end):
        return at
    found = _AHEAD.search(text, at, end)
    return found.end() if found else -1


def past(text: str, at: int, end: int) -> int:
    """Give where to go on behind what only looked like the beginning of a number."""
    found = START.match(text, at, end)
    return found.end() if found else at + 1


SIGN = re.compile(rf"(?:{_SIGN})\s?\$?\s?")
"""The sign, code or name of a currency before its amount."""
TIMES = re.compile(
    rf"(?:{either_case(_TIMES)})(?=\s(?:as\s(?:{_any(_BESIDE.times_as)})"
    rf"|the\s(?:\w+\s)?(?:{_any(_BESIDE.times_the)})|that\sof)\b)"
)
"""A factor in a word: twice as many, double the rate."""
VAGUE = re.compile(r"\s+of\s+\w")
"""What stands behind a number that only says how large: dozens of boats."""
_SHORTEST = 4
_NUMBERS = tuple(language(code).numbers for code in LANGUAGES)
POINTS = frozenset(
    name for table in _NUMBERS for name in table.points if len(name) >= _SHORTEST and name[-1].isalpha()
)
"""Percentage points, in all languages."""
BASIS = tuple(name for table in _NUMBERS for name in table.basis if len(name) >= _SHORTEST)
MILLE = tuple(name for table in _NUMBERS for name in table.mille)
"""Basis points, and per mille, in all languages."""
_PERCENT = sorted(
    {
        name
        for table in _NUMBERS
        for name in (*table.percent, *table.points, *table.mille, *table.basis)
        if len(name) >= _SHORTEST and name.replace(" ", "").isalpha()
    }
)
PERCENT = re.compile(
    rf"(?<=\d)pc(?!\w)|[\s-]?(?:pp(?!\w)|{_any(('%', '‰', 'pct', *_PERCENT))})"
    rf"(?:s(?!\w)|age(?:\spoints?)?)?(?!\w)",
    re.I,
)
MONEY_AFTER = re.compile(
    rf"[\s-]?(?:d[ei]\s|d['’])?(?:(?:(?:{_any(_BESIDE.coining)}|[A-Z][^\W\d_A-Z]+\.?)\s){{0,3}}(?i:{_MONEY_WORDS})|{_SIGNS}|{_LETTERS}"
    rf"|(?<=\d)(?:p(?!\.?m)|¢)|(?P<scale>[MTK](?=[A-Z]{{3}}\b))?(?P<code>{_CODES})(?P<many>m|bn|\s(?:mn|bn|million|billion))?)(?!\w)"
)
MEASURE = re.compile(
    rf"(?P<gap>[\s-]?)(?P<unit>(?:(?i:{_any(u.DIMENSIONS)})\s)?"
    rf"(?:{_UNIT}|(?i:{_LONG_UNIT})|[At](?=/)|(?<=\d)(?:[Axt×]|in|st)|(?<=[\d½¼¾]\s)in(?=\s?(?:[.,;:)]|$)|{SIZED}))"
    rf"{_POWERED}?(?:\s(?:{_RAISED})\b)?(?:(?:\s?[/·⋅]\s?|\s(?=\w+{_POWERED}))(?:{_UNIT})(?:{_POWERED}|[23](?!\w))?){{0,4}}"
    rf"(?:(?:(?<=degree)|(?<=degrees)|(?<=deg)|(?<=°))\s(?i:{_any(u.QUALIFIED)})(?!\w))?(?:-(?:{_any(_BESIDE.sized)})|[-\s]{_BESIDE.aged})?)(?![\w²³]|-(?!{_BESIDE.aged})\w)"
)
TIGHT_UNITS = frozenset(_TIGHT)
_MANY = _any(name for name, power in _TABLE.large.items() if power != _HUNDRED)
PER_MANY = re.compile(
    rf"\sper\s(?:(?:{_SIGNS})?\d[\d,.]*(?:\s\d{{3}}\b)*(?:\s(?:{_MANY}))?|(?:a\s)?(?:hundred\s)?(?:{_MANY})|{_any(_BESIDE.heads)})\b"
    rf"(?:\s(?!(?:{_any(_BESIDE.ending)})\b)[a-z]{{3,}}(?:\s(?:{_any(_BESIDE.each_many)}))?)?"
)
"""A rate over a round number: per 100,000 live births."""
RATE = re.compile(
    rf"\s?/\s?[A-Za-z]+\b|{PER_MANY.pattern}|\sper\s(?:square\s|cubic\s)?(?!cent\b|se\b)[a-z]+(?:-[a-z]+)*\b(?:\s(?:{_RAISED})\b)?"
    rf"|\s(?:a|an|each|every)\s(?:square\s)?(?:{_any(_BESIDE.each)})\b(?!['’-]|\s(?:(?:{_any(_BESIDE.no_rate)})\b|on(?=\s?[.,;]|\sfrom\b|$)))"
    r"|\s(?:pcm|pw|p\.a\.|apiece)(?!\w)"
)
LOOSELY = rf"(?:(?:{_any(_BESIDE.loosely)})\s)?"
"""A hedge that may stand between a word and its number."""
RANGE = re.compile(
    rf"\s?[–—-]\s?(?=[\d.$£€])|-?\s(?:to|through)\s(?:(?:{_any((*_BESIDE.loosely, *_BESIDE.bounding))})\s)?"
)
BETWEEN = re.compile(r"\b(?:between|from\sbetween)\s$", re.I)
AND = re.compile(r"\sand\s(?:[<>~∼≈≥≤]\s?)?")
AGE_BEFORE = re.compile(
    rf"\b(?:{_any(_BESIDE.people)})\s(?:aged\s)?(?:{_any(_BESIDE.aging)})\s(?:the\sage\sof\s)?$", re.I
)
"""Children under five: an age."""
NEGATIVE = re.compile(rf"(?:(?<![\w)\]%])[−-]|\b(?i:{_any(_BESIDE.negative)})[\s-])$")
OLD = re.compile(rf"[\s-](?:{_any(_BESIDE.old)})[\s-](?:olds?\b|of\sage\b)", re.I)
