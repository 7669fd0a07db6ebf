"""Numbers of other languages, read as English prints them: every character keeps its place."""

from __future__ import annotations

import re
from functools import lru_cache

from briefgen.languages.printing import CONVENTIONS, Convention
from briefgen.model import SourceText
from briefgen.reading.forms import MONTHS
from briefgen.reading.quantity import Quantity, changed
from briefgen.reading.spoken import figures

_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)+(?![\w])")
_SPACED = re.compile(r"(?<![\w.,])\d{1,3}(?: \d{3})+(?!\d)")
_DAY = re.compile(rf"(?<!\d)(\d{{1,2}})\.(?=\s{MONTHS}\b)")
"""13. Dezember: the full stop makes an ordinal of the day, and ends no sentence."""
_ABBREVIATED = re.compile(r"\b(Mio|Mrd)\.(?=\s[A-ZÄÖÜ€$])")
_DATE = re.compile(r"\d{1,2}\.\d{1,2}\.\d{2,4}")
_SWAPPED = str.maketrans(".,", ",.")
_REACH = 32
"""Characters before a number in which its hedge must stand."""


def plain(text: SourceText, language: str) -> str:
    """Give the text with its numbers as English prints them; every character keeps its place."""
    convention = CONVENTIONS[language]
    if language == "en":
        return text.text
    words = _ABBREVIATED.sub(r"\1º", _DAY.sub(r"\1º", _NUMBER.sub(_swapped, text.text)))
    words = _SPACED.sub(_tied, words) if convention.thousands == " " else words
    words = figures(words, language)
    # Words become figures of their own length: zwölf is 00012, zwei Drittel 0000000002/3.
    said = _said(language)
    return said.sub(lambda match: _figures(match.group(), convention), words) if said else words


@lru_cache(maxsize=8)
def _said(language: str) -> re.Pattern[str] | None:
    names = sorted(CONVENTIONS[language].numbers, key=len, reverse=True)
    return (
        re.compile(rf"(?<![\w-])(?<!\bsur\s)(?<!\bcada\s)(?i:{'|'.join(map(re.escape, names))})(?![\w-])")
        if names
        else None
    )


def _figures(words: str, convention: Convention) -> str:
    return (
        convention.numbers[words.lower()].rjust(len(words), "0")
        if words.lower() in convention.numbers
        else words
    )


def localised(text: str, quantity: Quantity, language: str) -> Quantity:
    """Read the hedge of a number, and what it counts, by the rules of a language that is not English."""
    hedges, noun = _around(language)
    if hedges and quantity.printed_start == quantity.start:
        hedge = hedges.search(text[max(quantity.sentence[0], quantity.start - _REACH) : quantity.start])
        start = quantity.start - len(hedge.group()) if hedge else quantity.start
        quantity = changed(quantity, printed_start=start)
    if noun is None or quantity.kind not in ("number", "count") or quantity.high is not None:
        return quantity
    found = noun.match(text, quantity.num_end, quantity.sentence[1])
    if found is None:
        return changed(quantity, end=quantity.num_end, unit="", kind="number")
    return changed(quantity, end=found.end(1), unit=found[1], kind="count")


@lru_cache(maxsize=8)
def _around(language: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    """Give the patterns of a language's hedges, and of what is counted."""
    convention = CONVENTIONS[language]
    names = "|".join(re.escape(hedge) for hedge in sorted(convention.hedges, key=len, reverse=True))
    hedges = re.compile(rf"(?<![\w-])(?i:{names})(?:\s|(?<=['’]))$") if names else None
    return hedges, re.compile(convention.noun) if convention.noun else None


def _tied(match: re.Match[str]) -> str:
    return match.group().replace(" ", "\u202f")


def _swapped(match: re.Match[str]) -> str:
    printed = match.group()
    return printed if _DATE.fullmatch(printed) else printed.translate(_SWAPPED)
