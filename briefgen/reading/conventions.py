"""Numbers as languages print and say them, read as English prints them: every character keeps its place."""

from __future__ import annotations

import re
from functools import lru_cache

from briefgen.languages import language
from briefgen.languages.figures import Numbers
from briefgen.reading.fractions import counted, ordinal, part
from briefgen.reading.grammar import spoken
from briefgen.reading.quantity import Quantity, changed
from briefgen.reading.said import any_of, said
from briefgen.reading.worth import mixed_value

_COMMA = re.compile(r"\d,\d\d?(?!\d)")
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)+(?![\w])")
_SPACED = re.compile(r"(?<![\w.,])\d{1,3}(?: \d{3})+(?!\d)")
_COUNTED = re.compile(
    r"\d(?:(?<![\w.,]\d)(?<!\d \d)\d{0,2}(?: \d{3})+(?= [^\W\d_])"
    r"|(?:(?<=[R$€£¥]\d)|(?<=[A-Z]{3}\d))\d{0,2}(?: \d{3})+(?![\d,.]\d| \d)"
    r"|(?<=[^\W\d_] \d)\d{0,2}(?: \d{3})+(?=[.,;:!?)]?(?:\s(?!\d)|$)))"
)
"""A number whose groups a plain space parts, its noun or its currency beside it: 4 312 houses; or words
before it and none behind it: there are 4 312."""
_DATE = re.compile(r"\d{1,2}\.\d{1,2}\.\d{2,4}")
_MOST = 1000
"""Of how many, at most: one in five, three in a hundred."""
_SWAPPED = str.maketrans(".,", ",.")


def plain(text: str, code: str) -> str:
    """Give the text with its numbers as English prints them; every character keeps its place."""
    numbers = language(code).numbers
    text = _COUNTED.sub(_tied, text)
    if numbers.decimal == ".":
        return _commas(code).sub(_pointed, text) if _COMMA.search(text) else text
    day, abbreviated = _stops(code)
    words = abbreviated.sub(r"\1º", day.sub(r"\1º", _NUMBER.sub(_swapped, text)))
    words = _SPACED.sub(_tied, words) if numbers.thousands == " " else words
    # Words become figures of their own length: zwölf is 00012, zwei Drittel 0000000002/3.
    return spoken(code).sub(lambda match: _padded(match[0], _shown(match, code)), words)


@lru_cache(maxsize=8)
def _commas(code: str) -> re.Pattern[str]:
    """Give the pattern of a decimal comma, where the language has points: R79,9 million, €3,5."""
    table = language(code).numbers
    many = any_of((*table.large, *(name for name in table.short if len(name) > 1)))
    return re.compile(
        rf"(?:(?<=[A-Z$€£¥])|(?<=[€$£¥]\s))\d{{1,3}},\d{{1,2}}(?![\d,])"
        rf"|(?<![\w.,])\d{{1,3}},\d{{1,2}}(?=\s?%|\s?(?i:{many})\b|\s(?i:{any_of(table.percent)})(?!\w))"
    )


def _pointed(match: re.Match[str]) -> str:
    return match[0].replace(",", ".")


@lru_cache(maxsize=8)
def _stops(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Give the patterns of full stops that end no sentence: 13. Dezember, 5 Mio. Euro."""
    table = language(code).numbers
    months = any_of(form for forms in table.months for form in forms.split("/"))
    short = any_of(name.rstrip(".") for name in table.short if name.endswith(".")) or "(?!)"
    return (
        re.compile(rf"(?<!\d)(\d{{1,2}})\.(?=\s(?i:{months})\b)"),
        re.compile(rf"\b((?i:{short}))\.(?=\s[^\W\d_a-z]|\s[a-z€$])"),
    )


def _shown(match: re.Match[str], code: str) -> str:
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
        over, under = counted(match["counted"], code), part(match["parts"], code)
        return f"{over}/{under}" if over and over < under else ""
    if match["ordinal"]:
        return f"1/{ordinal(match['ordinal'], code)}"
    over, whole_ = counted(match["some"], code), counted(match["whole"], code)
    return f"{over}/{whole_}" if over and whole_ and over < whole_ <= _MOST else ""


def _padded(words: str, figure: str) -> str:
    return figure.rjust(len(words), "0") if figure and len(figure) <= len(words) else words


def localised(text: str, quantity: Quantity, code: str) -> Quantity:
    """Read what a number counts by the rules of a language that has its own."""
    noun = _noun(language(code).numbers)
    if noun is None or quantity.kind not in ("number", "count") or quantity.high is not None:
        return quantity
    found = noun.match(text, quantity.num_end, quantity.sentence[1])
    if found is None:
        return changed(quantity, end=quantity.num_end, unit="", kind="number")
    return changed(quantity, end=found.end(1), unit=found[1], kind="count")


def _noun(table: Numbers) -> re.Pattern[str] | None:
    return re.compile(table.noun) if table.noun else None


def _tied(match: re.Match[str]) -> str:
    return match.group().replace(" ", "\u202f")


def _swapped(match: re.Match[str]) -> str:
    printed = match.group()
    return printed if _DATE.fullmatch(printed) else printed.translate(_SWAPPED)
