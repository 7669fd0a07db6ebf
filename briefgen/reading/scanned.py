"""The numbers of a text that is searched for quantities, by the one grammar that the gate reads by."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from briefgen.reading import grammar, patterns
from briefgen.reading.bare import Bare, bare, scaled
from briefgen.reading.said import said

_GROUPED = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?|[^,]*")
"""What an English text prints with a comma: 1,234,567 is one number, 25,14 are two."""
_BY_POINTS = re.compile(r"\d{1,3}(?:\.\d{3}){2}")
"""1.234.567,89: no list of numbers, whatever the language."""
_APART = re.compile(r"\d{1,3} \d{3}(?:\.\d+)?")
"""One space alone may part two numbers: in 12 300 boats."""
_ALONE = re.compile(r"\d+(?:\.\d+)?")
_ADJACENT = re.compile(r"[\s-]+(?!and\b|&)[^\W\d_]")
"""A number word right behind a number in words that it does not belong to."""
_TOLERANCE = re.compile(r"\s?(?:±|\+/[−-])\s?\d[\d.]*(?:[eE][+−-]?\d+)?")
_LONGEST = 120
"""Characters of a number with its sign and multiplier; what is longer counts nothing."""


class Scanned(NamedTuple):
    """A number as it stands: `text[start:end]` with its currency sign and its multiplier."""

    start: int
    figure: int
    """Where the number begins behind its sign."""
    end: int
    value: float
    kind: str
    """digits, words, fraction, vague (dozens) or times (twice); empty where number words make no number."""
    money: str = ""
    """The sign before it, as printed."""
    scale: float = 1.0
    """What its multiplier multiplies by."""
    raised: bool = False
    """It has a power of ten."""


def scanned(text: str, at: int, limit: int, code: str = "en") -> Scanned | None:
    """Read the number that begins at an offset; None where none does. `code` is its multipliers' language."""
    sign = patterns.SIGN.match(text, at, limit)
    first = sign.end() if sign else at
    match = grammar.number("en").match(text, first, limit)
    if match is None or match["mark"] or match["minus"]:
        return None
    read = _bare(match)
    if read is None:
        return None
    kind = _kind(match, read)
    tolerance = _TOLERANCE.match(text, read.end, limit) if kind == "digits" else None
    behind = read._replace(
        end=tolerance.end() if tolerance else read.end, kind="" if kind == "words" else read.kind
    )
    whole, scale = scaled(match, behind, code, sign is not None)
    if match["words"] and _ADJACENT.match(text, whole.end, match.end("words")):
        return Scanned(at, first, match.end("words"), 0.0, "")  # nineteen eighty-four
    if whole.end > limit or whole.end - at > _LONGEST:
        return None
    value = round(float(whole.value * scale), 6) if scale != 1 else float(whole.value)
    kind = "words" if kind == "fraction" and scale != 1 and not match["figure"] else kind
    return Scanned(
        at, first, whole.end, value, kind, sign[0] if sign else "", float(scale), bool(match["power"])
    )


def _bare(match: re.Match[str]) -> Bare | None:
    """Read a number without its multiplier; of a share (one in five) the first number only."""
    if match["share"]:
        return _alone(match, "some")
    if match["factor"] and not patterns.TIMES.match(match.string, match.start("factor")):
        return _alone(match, "factor")  # three-fold is a three with its unit
    read = bare(match, "en")
    figure = match["figure"]
    if read and figure and not match["power"] and not _is_english(figure):
        if _BY_POINTS.match(figure):
            return read
        whole = _ALONE.match(figure)
        return Bare(Decimal(whole[0]), 0, match.start("figure") + whole.end()) if whole else None
    return read


@lru_cache(maxsize=8192)
def _is_english(figure: str) -> bool:
    """Tell whether an English text prints one number so."""
    return figure.isdecimal() or not (_APART.fullmatch(figure) or not _GROUPED.fullmatch(figure))


def _alone(match: re.Match[str], group: str) -> Bare | None:
    printed = match[group] or ""
    if printed.isdecimal():
        return Bare(Decimal(printed), 0, match.end(group))
    found = said(printed, "en")
    return Bare(found[0], 0, match.start(group) + found[1]) if found else None


def _kind(match: re.Match[str], read: Bare) -> str:
    if match["figure"] or match["glyph"] or (match["some"] or "").isdecimal():
        return "fraction" if read.kind == "fraction" and not match["glyph"] else "digits"
    if read.kind in ("fraction", "vague"):
        return read.kind
    return "times" if read.kind == "multiple" else "words"
