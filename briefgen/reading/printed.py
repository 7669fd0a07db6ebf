"""Every number of a text, as a gate sees it: value, printed digits, unit, hedge. Nothing is guessed away.

It differs from the scanner of the statistics block, which looks for what is worth reporting: here dates
and ordinals count, too, because an edit may change them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from briefgen.reading.aliases import CURRENCIES, SIGN, any_of, same, unit_at
from briefgen.reading.hedges import hedge_after, hedge_apart, hedge_before
from briefgen.reading.numbers import fraction_value, words_value
from briefgen.reading.units import DENOMINATORS, GLYPHS, MULTIPLIERS, ONES, SHORT_MULTIPLIERS, TENS


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text: `text[start:end]` with its unit."""

    start: int
    end: int
    printed: str
    """As the text has it, hedge included."""
    digits: Decimal
    """The printed figure alone: 49.4 of "49.4 million"."""
    decimals: int
    """Printed digits after the point."""
    scale: Decimal
    """What the magnitude multiplies by: 1000000 of "49.4 million"."""
    unit: str
    """By its one name; empty where none stands beside the number."""
    hedge: str
    """A class of hedges, as `_hedges` names them; empty where the number is plain."""
    apart: str = ""
    """A class of hedges that may belong to it: "above a gearing of 65%"; empty where there is none."""

    @property
    def value(self) -> Decimal:
        """The figure times its magnitude."""
        return self.digits * self.scale

    @property
    def is_money(self) -> bool:
        """Its unit is a currency."""
        return self.unit in CURRENCIES

    @property
    def is_year(self) -> bool:
        """It may be a year: four digits, no unit."""
        plain = self.scale == 1 and not self.unit and not self.decimals and "," not in self.printed
        return plain and 1000 <= self.digits < 2200


_SMALL = any_of((*ONES, *TENS))
_LARGE = any_of(MULTIPLIERS)
_GLYPHS = "".join(GLYPHS)
_NUMBER = re.compile(
    rf"(?P<money>{SIGN}\s?)?(?P<minus>(?<![\w)\]%])[-−](?=[\d.])|(?i:\bminus\s))?"
    r"(?:(?P<figure>\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?|(?:\d+(?:\.\d+)?|(?<!\d)\.\d+)(?:[eE][+-]?\d{1,2}\b)?)"
    rf"(?P<part>\s?[{_GLYPHS}]|[/⁄]\d+)?|(?P<glyph>[{_GLYPHS}])"
    rf"|\b(?P<fraction>(?i:half\b(?!\s+an?\b)|(?:an?|{_SMALL})[\s-]+(?:{any_of(DENOMINATORS)})s?\b))"
    rf"|\b(?P<words>(?i:(?:half\s+)?an?[\s-]+(?:{_LARGE})\b|(?:{_SMALL})\b)"
    rf"(?i:(?:(?:\s+and\s+|[\s-]+)(?:{_SMALL}|{_LARGE})\b){{0,12}}))"
    rf"|\b(?P<vague>(?i:(?:several|few|many)\s+(?:{_LARGE})|(?:{_LARGE})s)\b))"
)
_SCALE = re.compile(rf"(?:[\s-]?(?:{_LARGE})\b)+|\s?(?:k|m|mn|mln|bn|bln|tn|trn)\b", re.IGNORECASE)
_RANGE = re.compile(r"\s?[-–—]\s?|\s(?:to|through)\s")
_ONE_COUNTS = re.compile(r"\s(?:in|out\sof)\s|[\s-](?:per[\s-]?cent|percentage)\b", re.IGNORECASE)


@lru_cache(maxsize=512)
def numbers(text: str) -> tuple[Number, ...]:
    """Find every number of a text, in order; the lower end of a range takes its upper end's unit."""
    found = list(_found(text))
    uppers = [*found[1:], None]
    return tuple(_ranged(text, one, upper) for one, upper in zip(found, uppers, strict=False))


def _found(text: str) -> Iterator[Number]:
    at = 0
    while match := _NUMBER.search(text, at):
        number = None if _is_name(text, match) or _is_pronoun(text, match) else _read(text, match)
        at = number.end if number else match.end()
        if number:
            yield number


def _is_name(text: str, match: re.Match[str]) -> bool:
    """Tell whether the digits belong to a name, as in E2EE or COVID-19; mid-2022 is a year."""
    before = text[max(0, match.start() - 2) : match.start()]
    if not match["figure"] or match["money"]:
        return False
    return before[-1:].isalpha() or bool(re.fullmatch(r"[^\W\d_][-‐‑]", before) and len(match["figure"]) != 4)


def _is_pronoun(text: str, match: re.Match[str]) -> bool:
    """Tell whether `one` counts nothing: "one account", "no one"; it does in "one in five"."""
    return (match["words"] or "").lower() == "one" and not _ONE_COUNTS.match(text, match.end())


def _read(text: str, match: re.Match[str]) -> Number:
    start, end = match.span()
    digits, end = _digits(match)
    scale = Decimal(1)
    if (match["figure"] or match["glyph"]) and (found := _SCALE.match(text, end)):
        scale, end = _scale(found[0]), found.end()
    unit, end = unit_at(text, end)
    unit = same(match["money"]) if match["money"] else unit
    hedge, length = hedge_before(text, start)
    after, more = hedge_after(text, end)
    printed = text[start - length : end + more].strip()
    decimals = len((match["figure"] or "").lower().partition("e")[0].partition(".")[2])
    apart = "" if hedge or after else hedge_apart(text, start)
    return Number(start, end, printed, digits, decimals, scale, unit, hedge or after, apart)


def _digits(match: re.Match[str]) -> tuple[Decimal, int]:
    """The figure, and where it ends: of number words that do not join, the first alone counts."""
    sign = -1 if match["minus"] else 1
    if match["figure"]:
        whole = Decimal(re.sub(r"[,\s]", "", match["figure"]))
        return sign * _with_part(whole, (match["part"] or "").strip()), match.end()
    if match["glyph"]:
        return sign * _decimal(GLYPHS[match["glyph"]]), match.end()
    if match["fraction"]:
        return sign * _decimal(fraction_value(match["fraction"]) or 0.0), match.end()
    if match["vague"]:
        # Several millions are no figure: they agree with the same words alone.
        word = match["vague"].lower().split()[-1].removesuffix("s")
        return -_decimal(MULTIPLIERS[word]), match.end()
    return _of_words(match["words"], match.start("words"), sign)


def _of_words(words: str, start: int, sign: int) -> tuple[Decimal, int]:
    cuts = [len(words), *(gap.start() for gap in reversed(list(re.finditer(r"[\s-]+", words))))]
    for cut in cuts:
        value = words_value(re.sub(r"^an?[\s-]+", "", words[:cut], flags=re.IGNORECASE))
        if value is not None:
            return sign * _decimal(value), start + cut
    return Decimal(0), start + len(words)


def _with_part(whole: Decimal, part: str) -> Decimal:
    if part in GLYPHS:
        return whole + _decimal(GLYPHS[part])
    return whole / int(part[1:]) if part and int(part[1:]) else whole


def _decimal(value: float) -> Decimal:
    return Decimal(repr(round(value, 9))).normalize()


def _scale(words: str) -> Decimal:
    product = 1.0
    for word in re.findall(r"[a-z]+", words.lower()):
        product *= MULTIPLIERS.get(word) or SHORT_MULTIPLIERS[word]
    return _decimal(product)


def _ranged(text: str, number: Number, upper: Number | None) -> Number:
    if upper is None or number.unit or number.scale != 1 or number.is_year:
        return number
    between = text[number.end : upper.start]
    if _RANGE.fullmatch(between) or (between == " and " and text[: number.start].endswith("between ")):
        printed = f"{number.printed}{between}{upper.printed}"
        return replace(number, printed=printed, unit=upper.unit, scale=upper.scale)
    return number
