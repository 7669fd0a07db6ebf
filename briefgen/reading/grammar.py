"""The patterns by which the gate reads numbers, made of a language's table, and what they are worth."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from briefgen.languages import language
from briefgen.languages.figures import Numbers
from briefgen.reading.figures import FIGURE, POWER
from briefgen.reading.measured import BEFORE
from briefgen.reading.said import any_of, said, words_pattern
from briefgen.reading.units import GLYPHS

_MOST = 1000
"""Of how many, at most: one in five, three in a hundred."""
_GLYPHS = "".join(GLYPHS)
_FRACTIONS = rf"[\s\u00a0\u202f]?[{_GLYPHS}]|[\s\u00a0\u202f]\d{{1,2}}[/⁄]\d{{1,3}}(?![\d/])"
_MINUS = r"(?P<minus>(?<![\w)\]%])[-−‒–](?=[\d.])|(?i:\bminus\s))"


@lru_cache(maxsize=16)
def number(code: str) -> re.Pattern[str]:
    """Give the pattern of a number in a language, from its currency sign on."""
    table = language(code).numbers
    words = words_pattern(code)
    return re.compile(
        rf"{_MINUS}?(?P<mark>{BEFORE})?(?:(?<![\w.,])(?i:{_share(code, table, words)})"
        rf"|(?P<figure>{FIGURE})(?:(?P<power>{POWER})|(?P<part>{_FRACTIONS})|[/⁄](?P<over>[1-9]\d{{0,2}})(?![\w/]))?"
        rf"|(?P<glyph>[{_GLYPHS}])"
        rf"|(?<!\w)(?i:"
        rf"(?P<fraction>(?P<counted>{any_of(table.articles)}|{words})[\s-]*(?P<parts>{any_of(table.parts)})(?!\w))"
        rf"|(?P<half>{_half(table)})"
        rf"|(?P<mixed>{any_of(table.mixed) or '(?!)'})(?!\w)"
        rf"|(?P<one>{any_of(table.articles)})(?=[\s-]+(?:{any_of((*table.large, *table.dozens))})(?!\w))"
        rf"|(?P<zero>{any_of(table.zero)})(?!\w)"
        rf"|(?P<vague>{any_of(table.vague)})(?!\w)"
        rf"|(?P<factor>(?:{any_of(table.factors) or '(?!)'}|(?:{words})[\s-]?(?:{_folded(table)}))(?!\w))"
        rf"|(?P<words>{words})(?!\w)))"
    )


@lru_cache(maxsize=16)
def spoken(code: str) -> re.Pattern[str]:
    """Give the pattern of a number in words alone: fünfundzwanzig, deux tiers, un ménage sur cinq."""
    table = language(code).numbers
    words = words_pattern(code)
    led = "".join(rf"(?<!\b{word}\s)" for word in table.out_of)
    return re.compile(
        rf"(?<![\w.,-]){led}(?i:{_share(code, table, words)}"
        rf"|(?P<fraction>(?P<counted>{any_of(table.articles)}|{words})[\s-]*(?P<parts>{any_of(table.parts)}))"
        rf"|(?P<half>{_half(table)})"
        rf"|(?P<mixed>{any_of(table.mixed) or '(?!)'})|(?P<words>{words}))(?![\w-])"
    )


def shown(match: re.Match[str], code: str) -> str:
    """Write what `spoken` has matched in figures: 25, 2/3, 1.5; empty where it is no number."""
    table = language(code).numbers
    if match["mixed"]:
        return str(mixed_value(match["mixed"], code))
    if match["words"]:
        found = said(match["words"], code)
        whole = found is not None and found[1] == len(match["words"])
        return str(found[0]) if found and whole and match["words"].lower() not in table.alone else ""
    if match["half"]:
        return "1/2"
    if match["fraction"]:
        over, under = _counted(match["counted"], code), _part(match["parts"], code)
        return f"{over}/{under}" if over and over < under else ""
    if match["ordinal"]:
        return f"1/{_ordinal(match['ordinal'], code)}"
    over, whole_ = _counted(match["some"], code), _counted(match["whole"], code)
    return f"{over}/{whole_}" if over and whole_ and over < whole_ <= _MOST else ""


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


def _half(table: Numbers) -> str:
    return rf"(?:{any_of(table.halves) or '(?!)'})(?![\w]|[\s-]years?\b|-)"


def _folded(table: Numbers) -> str:
    """Give the pattern of the endings that make a multiple: -fold, -fach."""
    return any_of(ending[1:] for ending in table.fold if ending.startswith("-")) or "(?!)"


def fraction_value(match: re.Match[str], code: str) -> Decimal | None:
    """Work out half, two thirds, one in five; None where the words make no share."""
    if match["share"]:
        return _of_whole(match, code)
    if match["half"]:
        before = re.findall(r"[^\W\d_]+", match.string[max(0, match.start() - 24) : match.start()].lower())
        ordinals = {form for forms in language(code).numbers.ordinals for form in forms.split("/")}
        return None if before and before[-1] in ordinals else Decimal("0.5")
    counted = _counted(match["counted"], code)
    return counted / _part(match["parts"], code) if counted else None


def _part(words: str, code: str) -> int:
    return language(code).numbers.parts[re.sub(r"\s+", " ", words.lower())]


def _ordinal(words: str, code: str) -> int:
    """Give the place of an ordinal: fünfte is 5."""
    ordinals = language(code).numbers.ordinals
    return next(at for at, forms in enumerate(ordinals, 1) if words.lower() in forms.split("/"))


def _of_whole(match: re.Match[str], code: str) -> Decimal | None:
    if match["ordinal"]:
        at = _ordinal(match["ordinal"], code)
        return Decimal(1) / at if at > 1 else None
    some, whole = _counted(match["some"], code), _counted(match["whole"], code)
    told = whole is not None and (whole <= 20 or whole in (25, 50, 100, 1000))
    return some / whole if some and whole and told and some < whole else None


def _counted(words: str, code: str) -> Decimal | None:
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
        return Decimal(repr(round(GLYPHS[bare], 9)))
    over, _, under = bare.replace("⁄", "/").partition("/")
    return Decimal(over) / Decimal(under) if int(under) else Decimal(0)


def vague_value(words: str, code: str) -> Decimal:
    """Give the least that millions, or dozens, can mean."""
    return Decimal(language(code).numbers.vague[words.lower()])


def factor_value(words: str, code: str) -> Decimal:
    """Read a word that multiplies: doubled is 2, tenfold 10."""
    table = language(code).numbers
    known = table.factors.get(re.sub(r"\s+", " ", words.lower()))
    if known:
        return _ratio(known)
    found = said(words.lower(), code)
    return found[0] if found else Decimal(1)


def mixed_value(words: str, code: str) -> Decimal:
    """Read anderthalb as 1.5."""
    return _ratio(language(code).numbers.mixed[words.lower()])


def _ratio(printed: str) -> Decimal:
    over, _, under = printed.partition("/")
    return Decimal(over) / Decimal(under or 1)


@lru_cache(maxsize=16)
def and_a_half(code: str) -> re.Pattern[str]:
    """Give the pattern of a half that is added to a number."""
    return re.compile(rf"[\s-]+(?:{any_of(language(code).numbers.and_a_half) or '(?!)'})(?!\w)", re.I)


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
    if not re.fullmatch(r"(?:1\d|20)\d0|[1-9]0", text[start:end]):
        return 0
    found = after.match(text, end)
    if found:
        return found.end()
    return end if before.search(text[max(0, start - 16) : start]) else 0


@lru_cache(maxsize=16)
def _decades(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = language(code).numbers.decades
    endings = any_of(word[1:] for word in words if word.startswith("-")) or "(?!)"
    led = any_of(word for word in words if not word.startswith("-")) or "(?!)"
    return re.compile(rf"-?(?:{endings})(?!\w)"), re.compile(rf"(?:{led})\s?$", re.I)
