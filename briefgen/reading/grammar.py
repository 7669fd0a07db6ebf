"""The one pattern by which numbers are found, made of a language's table."""

from __future__ import annotations

import re
from functools import lru_cache

from briefgen.languages import language
from briefgen.languages.figures import Numbers
from briefgen.reading.choices import by_letter
from briefgen.reading.currencies import SIGNS
from briefgen.reading.figures import FIGURE, POWER
from briefgen.reading.fractions import hundreds, parts_pattern
from briefgen.reading.measured import BEFORE
from briefgen.reading.said import any_of, said, words_pattern
from briefgen.reading.units import GLYPHS, SMALL_CODES

_GLYPHS = "".join(GLYPHS)
_FRACTIONS = rf"[\s\u00a0\u202f]?[{_GLYPHS}]|[\s\u00a0\u202f]{{1,2}}\d{{1,2}}[/⁄]\d{{1,3}}(?![\d/])"
_FIRST = 3
"""Letters of a word that are enough to know that it is none of some."""
_TENS = re.compile(r"(?:1\d|20)\d0|[1-9]0")
_MINUS = r"(?P<minus>(?<![\w)\]%])[-−‒–](?=[\d.])|(?i:\bminus\s))"


@lru_cache(maxsize=16)
def number(code: str) -> re.Pattern[str]:
    """Give the pattern of a number in a language, from its currency sign on."""
    table = language(code).numbers
    words = words_pattern(code)
    return re.compile(
        rf"{begins(code)}{_MINUS}?(?P<mark>{BEFORE})?(?:(?<![\w.,])(?i:{_share(code, table, words)})"
        rf"|(?<!\w)(?i:(?P<quotient>(?P<above>{any_of(table.articles)}|{words}|1)\s+(?:{any_of(table.over)})\s+(?P<below>{words}|\d{{1,9}})"
        rf"(?=\s*(?:[.,;)]|$))))"
        rf"|(?P<figure>{FIGURE})(?:(?P<power>{POWER})|(?P<part>{_FRACTIONS})|[/⁄](?P<over>[1-9]\d{{0,5}})(?![\w/]|[.,]\d))?"
        rf"|(?P<glyph>[{_GLYPHS}])"
        rf"|(?<!\w)(?i:"
        rf"(?P<fraction>(?P<counted>{any_of(table.articles)}|{words})[\s-]*(?P<parts>{parts_pattern(table)})(?!\w))"
        rf"|(?P<half>{_half(table)})"
        rf"|(?P<tens>{any_of(table.tens) or '(?!)'})(?!\w)"
        rf"|(?P<rounded>{any_of(table.rounded) or '(?!)'})(?!\w)"
        rf"|(?P<mixed>{any_of(table.mixed) or '(?!)'})(?!\w)"
        rf"|(?P<zero>{any_of(table.zero)})(?!\w)"
        rf"|(?P<vague>{any_of(table.vague)})(?!\w)"
        rf"|(?P<factor>(?:{any_of(table.factors) or '(?!)'}|(?:{words})[\s-]?(?:{_folded(table)}))(?!\w))"
        rf"|(?P<words>(?:(?:{any_of(table.articles)})[\s-]+(?=(?:{any_of(hundreds(code))})(?!\w)))?{words})(?!\w)"
        rf"|(?P<one>{any_of(table.articles)})(?=[\s-]+(?:{any_of(_apart(table))})(?!\w))))"
    )


def begins(code: str) -> str:
    """Give what tells at a glance, at most places of a text, that no number begins there.

    White space begins none, and a small letter at the beginning of a word alone: of a few words for numbers
    and currencies, and of names with digits.
    """
    table = language(code).numbers
    words = (
        *("minus", *table.articles, *table.pieces, *table.every, *table.halves, *table.quarters, *table.tens),
        *(*table.rounded, *table.mixed, *table.zero, *table.vague, *table.factors),
        *(sign for sign in (*SIGNS, *SMALL_CODES) if sign[0].islower()),
    )
    led = "|".join(first + rest for first, rest in by_letter({word[:_FIRST]: None for word in words}))
    return rf"(?=[^a-z\s,;]|(?<![^\W\d_])(?:{led}|[a-z][^\W\d_]{{0,3}}\d))"


@lru_cache(maxsize=16)
def spoken(code: str) -> re.Pattern[str]:
    """Give the pattern of a number in words alone: fünfundzwanzig, deux tiers, un ménage sur cinq."""
    table = language(code).numbers
    words = words_pattern(code)
    led = "".join(rf"(?<!\b{word}\s)" for word in table.out_of)
    return re.compile(
        rf"(?<![\w.,-]){led}(?i:{_share(code, table, words)}"
        rf"|(?P<fraction>(?P<counted>{any_of(table.articles)}|{words})[\s-]*(?P<parts>{parts_pattern(table)}))"
        rf"|(?P<half>{_half(table)})"
        rf"|(?P<mixed>{any_of(table.mixed) or '(?!)'})|(?P<words>{words}))(?![\w-])"
    )


def _share(code: str, table: Numbers, words: str) -> str:
    """Give the pattern of one in five, un sur cinq, jeder fünfte."""
    out = any_of(table.out_of)
    one = rf"\d{{1,3}}|{any_of(table.articles)}|{words}"
    # Un ménage sur cinq; but deux livres sur trois sujets are no share.
    between = r"(?P<noun>(?:\s[^\W\d_]{3,20}){1,2}?)?" if table.noun_between else "(?P<noun>(?!))?"
    if table.noun_behind_one:  # one adult in six; but two boats in six are no share
        led = "|".join(rf"(?<=\b{word})" for word in table.alone)
        between = rf"(?P<noun>(?:{led})\s[^\W\d_]{{3,20}})?"
    first_to_tenth = any_of(form for forms in table.ordinals for form in forms.split("/"))
    every = any_of(table.every) or "(?!)"
    return (
        rf"(?P<share>(?P<some>{one}){between}\s+(?:{out})\s+(?P<whole>\d{{1,4}}|{words})(?!\w|[.,]\d)(?(noun)(?!\s\w+s\b))"
        rf"|(?:{every})\s+(?P<ordinal>{first_to_tenth})(?!\w))"
    )


def _apart(table: Numbers) -> tuple[str, ...]:
    """Give the multipliers that begin no number in words: a million, a dozen; but (a) hundred and sixty."""
    return (*(name for name in table.large if name not in table.pieces), *table.dozens)


def _half(table: Numbers) -> str:
    quarters = any_of(name for name in table.quarters if name in table.parts)
    return (
        rf"(?:{any_of(table.halves)})(?![\w]|[\s-]years?\b|-(?!(?:{any_of(table.dozens)})(?!\w)))"
        rf"|(?:{quarters})(?=\s(?:{any_of(table.large)})(?!\w))"
    )


def _folded(table: Numbers) -> str:
    """Give the pattern of the endings that make a multiple: -fold, -fach."""
    return any_of(ending[1:] for ending in table.fold if ending.startswith("-")) or "(?!)"


@lru_cache(maxsize=16)
def out_of(code: str) -> re.Pattern[str]:
    """Give the pattern of what makes a share of a one: one in, one out of."""
    return re.compile(rf"\s+(?:{any_of(language(code).numbers.out_of)})\s", re.I)


@lru_cache(maxsize=16)
def fold(code: str) -> re.Pattern[str]:
    """Give the pattern of what makes a multiple of a figure: 3-fold, 3×; 3 times may also only count."""
    table = language(code).numbers
    times = any_of(word for word in table.fold if not word.startswith("-")) or "(?!)"
    return re.compile(rf"(?i)(?:[\s-]?(?:{_folded(table)})|\s?[x×]|(?P<times>\s(?:{times})))(?!\w|\s?\d)")


def decade(code: str, text: str, start: int, end: int) -> int:
    """Give where a decade ends whose year stands at `start`: 1990s, années 1990; 0 where it is none."""
    after, before = _decades(code)
    printed = text[start:end].lower()
    if printed in language(code).numbers.tens:
        return end
    found = after.match(text, end) if _TENS.fullmatch(printed) else None
    if found:
        return found.end()
    led = before.search(text[max(0, start - 16) : start])
    return end if led and (_TENS.fullmatch(printed) or _is_ten(printed, code)) else 0


def _is_ten(printed: str, code: str) -> bool:
    """Tell whether a number in words is the name of a decade: quatre-vingt-dix, negentig."""
    found = said(printed, code) if printed[:1].isalpha() else None
    return found is not None and found[0] in range(20, 100, 10) and found[1] == len(printed)


@lru_cache(maxsize=16)
def multiplying(code: str) -> re.Pattern[str]:
    """Give the pattern of what stands before the number by which something is multiplied or divided."""
    table = language(code).numbers
    groups = (("multiplied", table.multiplied), ("divided", table.divided))
    choices = "|".join(f"(?P<{name}>{_starred(some)})" for name, some in groups)
    return re.compile(rf"(?<!\w)(?:{choices})\s$", re.I)


def _starred(phrases: tuple[str, ...]) -> str:
    return "|".join(re.escape(one).replace(r"\*", r"\w*").replace(r"\ ", r"\s") for one in phrases) or "(?!)"


@lru_cache(maxsize=16)
def _decades(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = language(code).numbers.decades
    endings = any_of(word[1:] for word in words if word.startswith("-")) or "(?!)"
    led = any_of(word for word in words if not word.startswith("-")) or "(?!)"
    return re.compile(rf"-?(?:{endings})(?!\w)"), re.compile(rf"(?:{led})\s?$", re.I)
