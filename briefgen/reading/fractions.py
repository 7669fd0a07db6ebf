"""Parts of a whole in words and figures: half, two thirds, one over twenty, one in five, and a half."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

from briefgen.languages import language
from briefgen.languages.figures import Numbers
from briefgen.reading.said import any_of, said, words_pattern
from briefgen.reading.units import GLYPHS

_HUNDRED, _MILLION = 100, 6


def parts_pattern(table: Numbers) -> str:
    """Give the pattern of a part's name: fifth; where words are parted, twenty-fifth and twenty firsts."""
    named = any_of(table.parts)
    if table.joint.endswith("?"):
        return named
    ordinals = any_of(_ordinals(table))
    return rf"(?:{any_of(_tens(table))})(?:-(?:{ordinals})|\s(?:{ordinals})(?<=s))|{named}"


def _tens(table: Numbers) -> Mapping[str, int]:
    """Give the words for twenty to ninety."""
    return {name: value for name, value in table.pieces.items() if 20 <= value < 100}


def _ordinals(table: Numbers) -> Mapping[str, int]:
    """Give the last words of twenty-first and its like, in the singular and in the plural."""
    first = [form for forms in table.ordinals[:1] for form in forms.split("/")]
    named = {name: at for name, at in table.parts.items() if 2 < at < 10 and name not in table.quarters}
    return named | {f"{form}{plural}": 1 for form in first for plural in ("", "s")}


def hundreds(code: str) -> tuple[str, ...]:
    """Give the pieces that an article may stand before: (a) hundred and sixty."""
    return tuple(name for name, value in language(code).numbers.pieces.items() if value >= _HUNDRED)


def fraction_value(match: re.Match[str], code: str) -> Decimal | None:
    """Work out half, two thirds, one over twenty, one in five; None where the words make no share."""
    if match["share"]:
        return _of_whole(match, code)
    if match["quotient"]:
        above, below = counted(match["above"], code), counted(match["below"], code)
        return above / below if above and below else None
    if match["half"]:
        before = re.findall(r"[^\W\d_]+", match.string[max(0, match.start() - 24) : match.start()].lower())
        ordinals = {form for forms in language(code).numbers.ordinals for form in forms.split("/")}
        part = Decimal(1) / language(code).numbers.parts.get(match["half"].lower(), 2)
        return None if before and before[-1] in ordinals else part
    return _parts_value(match["counted"], match["parts"], code)


def _parts_value(some: str, name: str, code: str) -> Decimal | None:
    """Work out two thirds; three and one fourth; but one hundred and thirty fifths counts the hundred too."""
    whole, joint, last = _at_last_joint(some, code)
    over, under = counted(last, code), part(name, code)
    if joint and over and (over < under or not whole.endswith(hundreds(code))):
        more = counted(whole, code)
        return more + over / under * last_scale(whole, code) if more else None
    over = counted(some, code)
    return over / under if over else None


def _at_last_joint(words: str, code: str) -> tuple[str, bool, str]:
    """Part words at the last and in them: (before it, whether there is one, behind it)."""
    table = language(code).numbers
    joints = [name for name, value in table.pieces.items() if not value and not table.joint.endswith("?")]
    found = re.match(rf"(?is)(.+)\s(?:{any_of(joints)})\s(.+)", words)
    return (found[1].lower(), True, found[2]) if found else ("", False, words)


def last_scale(words: str, code: str) -> int:
    """Give what a part behind some words is of: of one, or of the million that they end with."""
    power = language(code).numbers.large.get(words.lower().split()[-1], 0)
    return 10**power if power >= _MILLION else 1


def and_parts(text: str, at: int, code: str) -> tuple[Decimal, int]:
    """Read a counted part behind a number: twenty (and three fifths), 3 million (and a half)."""
    half = _and_a_half(code).match(text, at)
    if half:
        return Decimal("0.5"), half.end()
    found = _and_parts(code).match(text, at)
    value = _parts_value(found["counted"], found["parts"], code) if found else None
    return (value, found.end()) if found and value and value < 1 else (Decimal(0), at)


@lru_cache(maxsize=16)
def _and_parts(code: str) -> re.Pattern[str]:
    table = language(code).numbers
    joints = any_of(second for _, second in table.between)
    return re.compile(
        rf"(?i)\s+(?:{joints})\s+(?P<counted>{any_of(table.articles)}|{words_pattern(code)})[\s-]+"
        rf"(?P<parts>{parts_pattern(table)})"
        rf"(?!\w|\s(?:{any_of((*table.of, *table.large))})(?!\w))"
    )


def part(words: str, code: str) -> int:
    """Give the place of a part: fifths are 5, twenty-fifths 25."""
    table, name = language(code).numbers, re.sub(r"\s+", " ", words.lower())
    if name in table.parts:
        return table.parts[name]
    tens, _, ordinal = name.replace("-", " ").rpartition(" ")
    return _tens(table)[tens] + _ordinals(table)[ordinal]


def ordinal(words: str, code: str) -> int:
    """Give the place of an ordinal: fünfte is 5."""
    ordinals = language(code).numbers.ordinals
    return next(at for at, forms in enumerate(ordinals, 1) if words.lower() in forms.split("/"))


def _of_whole(match: re.Match[str], code: str) -> Decimal | None:
    if match["ordinal"]:
        at = ordinal(match["ordinal"], code)
        return Decimal(1) / at if at > 1 else None
    some, whole = counted(match["some"], code), counted(match["whole"], code)
    told = whole is not None and (whole <= 20 or whole in (25, 50, 100, 1000))
    return some / whole if some and whole and told and some < whole else None


def counted(words: str, code: str) -> Decimal | None:
    """Read a small number in digits, in words, or as an article."""
    lower = re.sub(r"\s+", " ", words.strip().lower())
    if lower.isdecimal():
        return Decimal(lower)
    if lower in language(code).numbers.articles:
        return Decimal(1)
    found = said(lower, code)
    return found[0] if found and found[1] == len(lower) else None


def part_value(printed: str) -> Decimal:
    """Read what stands behind a whole: ½, or 1/2."""
    bare = printed.strip()
    if bare in GLYPHS:
        return Decimal(repr(GLYPHS[bare]))
    over, _, under = bare.replace("⁄", "/").partition("/")
    return Decimal(over) / Decimal(under) if int(under) else Decimal(0)


@lru_cache(maxsize=16)
def _and_a_half(code: str) -> re.Pattern[str]:
    """Give the pattern of a half that is added to a number."""
    return re.compile(rf"[\s-]+(?:{any_of(language(code).numbers.and_a_half) or '(?!)'})(?!\w)", re.I)
