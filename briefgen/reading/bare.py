"""The bare number of a match: its value, the digits of its print, where it ends, of which kind it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import lru_cache
from re import Match
from typing import NamedTuple

from briefgen.languages import language
from briefgen.reading import composed, fractions, measured, worth
from briefgen.reading.figures import figure, power, separators
from briefgen.reading.said import said
from briefgen.reading.scales import scale_at
from briefgen.reading.units import GLYPHS

_UNSCALED = ("vague", "multiple")
EXACT = 9
"""Decimals of a number that is no rounded one: two and a half is 2.5, and 2.50."""
_NEXT = re.compile(r"(?P<gap>[\s\u00a0\u202f-]*)(?P<word>[^\W\d_º]+)")
_NONE, _ONE = Decimal(0), Decimal(1)
_DAY, _YEAR = 2, 4
"""Digits of a day or a month: 01/02 is no fraction."""
_CENTURIES = ("18", "19", "20")


class Bare(NamedTuple):
    """A number without its unit and hedge."""

    value: Decimal
    decimals: int
    end: int
    kind: str = ""


def bare(match: Match[str], tag: str) -> Bare | None:
    """Read what a pattern of `grammar` has matched; None where it is no number after all."""
    read = next(reader for name, reader in _READERS.items() if match[name])
    found = read(match, tag)
    return found._replace(value=-found.value) if found and match["minus"] else found


def _figure(match: Match[str], tag: str) -> Bare:
    value, decimals = figure(match["figure"], separators(tag))
    if match["power"]:
        return Bare(power(match["power"], value), decimals, match.end())
    if match["part"]:
        return Bare(value + fractions.part_value(match["part"]), EXACT, match.end())
    dated = (match["figure"][0] == "0" and len(match["figure"]) <= _DAY) or _is_year(match["over"] or "")
    if match["over"] and not dated and not _is_season(match):
        return Bare(value / int(match["over"]), 0, match.end(), "fraction")
    return Bare(value, decimals, match.end("figure"))


def _is_year(printed: str) -> bool:
    return len(printed) == _YEAR and printed[:2] in _CENTURIES


def _is_season(match: Match[str]) -> bool:
    """Tell whether a stroke joins two years: 2011/12."""
    year, short = match["figure"], match["over"]
    years = year.isdecimal() and len(year) == 4 and len(short) == 2 and year[:2] in _CENTURIES
    return years and int(year[2:]) < int(short)


def _glyph(match: Match[str], tag: str) -> Bare:
    return Bare(Decimal(repr(GLYPHS[match["glyph"]])), 0, match.end(), "fraction")


def _part(match: Match[str], tag: str) -> Bare | None:
    """Read a share; of one that is none, as 5 in 2024, the number before it."""
    value = fractions.fraction_value(match, tag)
    if value is not None and value >= 1 and match["fraction"]:
        return Bare(value, EXACT, match.end())  # three and one fourth is no share
    timed = match["share"] and measured.unit_at(match.string, match.end(), tag)[0]
    if value is not None and not timed:
        return Bare(value, 0, match.end(), "fraction")
    some = match["some"]
    if not some:
        return None
    if some.isdecimal():
        return Bare(Decimal(some), 0, match.end("some"))
    found = said(some, tag)
    alone = some.lower() in language(tag).numbers.alone
    return Bare(found[0], 0, match.start("some") + found[1]) if found and not alone else None


def _vague(match: Match[str], tag: str) -> Bare | None:
    value, end = worth.vague_value(match, tag)
    table = language(tag).numbers
    if match["vague"].lower() in table.vague_of:
        behind = match.string[end:].split(maxsplit=1)[:1]
        if not any(word.lower() in table.of for word in behind):
            return None
    return Bare(value, 0, end, "vague")


def _words(match: Match[str], tag: str) -> Bare | None:
    found = said(match["words"], tag)
    if found is None:
        return None
    bare_words = worth.without_scale(match["words"][: found[1]], tag)
    found = said(bare_words, tag) or found  # two million is a two, as 2 million is
    end = match.start("words") + found[1]
    decimals, last = worth.said_decimals(match.string, end, tag)
    return Bare(found[0] + Decimal(f"0.{decimals or 0}"), len(decimals), last)


_READERS: Mapping[str, Callable[[Match[str], str], Bare | None]] = {
    "share": _part,
    "figure": _figure,
    "glyph": _glyph,
    "fraction": _part,
    "quotient": _part,
    "half": _part,
    "tens": lambda match, tag: Bare(
        Decimal(language(tag).numbers.tens[match["tens"].lower()]), 0, match.end()
    ),
    "rounded": lambda match, tag: Bare(
        Decimal(language(tag).numbers.rounded[match["rounded"].lower()]), 0, match.end()
    ),
    "mixed": lambda match, tag: Bare(worth.mixed_value(match["mixed"], tag), 1, match.end()),
    "zero": lambda match, tag: Bare(Decimal(0), 0, match.end()),
    "one": lambda match, tag: Bare(Decimal(1), 0, match.end("one")),
    "vague": _vague,
    "factor": lambda match, tag: Bare(worth.factor_value(match["factor"], tag), 0, match.end(), "multiple"),
    "words": _words,
}
"""The groups of the pattern, and how each is read."""


@lru_cache(maxsize=16)
def _follow(code: str) -> frozenset[str]:
    """Give the words by which what is read behind a number begins: million, mn, of, and, point."""
    table, english = language(code).numbers, language("en").numbers
    led = (
        *table.large,
        *table.short,
        *english.short,
        *table.dozens,
        *table.of,
        *table.articles,
        *table.and_a_half,
    )
    led += tuple(word for pair in table.between for word in pair)
    return frozenset(re.split(r"[\s.'’]", one)[0] for one in led) | {*"kmbt"}


def scaled(match: Match[str], read: Bare, code: str, money: bool) -> tuple[Bare, Decimal]:
    """Read on to a multiplier and a part: million, and a half; half a million is a number and no share.

    `money`: a currency stands before the number. Gives the number without its multiplier, and the multiplier.
    """
    if read.kind in _UNSCALED:
        return read, _ONE
    text, share = match.string, read.kind == "fraction"
    follows = _NEXT.match(text, read.end)
    if follows is None or (follows["gap"] and follows["word"].lower() not in _follow(code)):
        return read, _ONE  # most numbers
    scale, end = scale_at(text, read.end, code, money, share)
    part, last = (_NONE, end) if share else fractions.and_parts(text, end, code)
    if part:
        said = text[match.start("words") : read.end] if match["words"] else ""
        own = fractions.last_scale(said, code) if said else 1
        more, far = scale_at(text, last, code, money)
        if more == 1 or (scale == 1 and own == 1):  # a billion and half a million are two numbers
            read = read._replace(value=read.value + part * own, decimals=EXACT)
            scale, end = (scale, last) if more == 1 else (more, far)
    if scale != 1 and not part and not share:
        rest, end = composed.rest_of(text, end, scale, code)
        read = read._replace(value=read.value + rest / scale, decimals=EXACT) if rest else read
    return read._replace(end=end, kind="" if scale != 1 else read.kind), scale
