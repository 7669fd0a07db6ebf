"""How languages print numbers: a table, so that another language is data.

Sources: the style guides of the languages' academies and Unicode CLDR's number patterns.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from briefgen.blocks._lists import words
from briefgen.blocks.statistics.forms import MONTHS
from briefgen.model import SourceText


@dataclass(frozen=True, slots=True)
class Convention:
    """What tells a language, and how it writes 1,234.5."""

    small: frozenset[str]
    """Small words that are frequent in it and in no other language of the table."""
    decimal: str = "."
    thousands: str = ","


CONVENTIONS: Mapping[str, Convention] = {
    "en": Convention(words("the of and to is that was for with by from are this have")),
    "de": Convention(words("der die das und ist nicht mit den von dem ein eine auf für sich"), ",", "."),
    "fr": Convention(
        words("le les des et est une dans pour que qui du sur pas aux par la de dont ont au"), ",", " "
    ),
    "es": Convention(words("el los las y es una por con del que se para como más su la de"), ",", "."),
    "it": Convention(words("il lo gli e è una per con del che della nel sono non di"), ",", "."),
    "nl": Convention(words("de het een en van is niet met dat op zijn voor te aan"), ",", "."),
}
_READ = 1500
"""Characters by which a text without a declared language is told."""
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)+(?![\w])")
_SPACED = re.compile(r"(?<![\w.,])\d{1,3}(?: \d{3})+(?!\d)")
_DAY = re.compile(rf"(?<!\d)(\d{{1,2}})\.(?=\s{MONTHS}\b)")
"""13. Dezember: the full stop makes an ordinal of the day, and ends no sentence."""
_DATE = re.compile(r"\d{1,2}\.\d{1,2}\.\d{2,4}")
_SWAPPED = str.maketrans(".,", ",.")
_FEWEST = 5


def language_of(text: SourceText) -> str:
    """Give the language of a text, if the table has it: as declared, else by its small words; else en."""
    declared = text.source.language.partition("-")[0].lower()
    if declared:
        return declared if declared in CONVENTIONS else "en"
    counts = Counter(match.group().lower() for match in _WORD.finditer(text.text[:_READ]))
    found = {name: sum(counts[word] for word in one.small) for name, one in CONVENTIONS.items()}
    best = max(found, key=lambda name: found[name])
    return best if found[best] >= max(_FEWEST, 2 * found["en"]) else "en"


def plain(text: SourceText) -> str:
    """Give the text with its numbers as English prints them; every character keeps its place."""
    convention = CONVENTIONS[language_of(text)]
    if convention.decimal == ".":
        return text.text
    words = _DAY.sub(r"\1º", _NUMBER.sub(_swapped, text.text))
    return _SPACED.sub(_tied, words) if convention.thousands == " " else words


def _tied(match: re.Match[str]) -> str:
    return match.group().replace(" ", "\u202f")


def _swapped(match: re.Match[str]) -> str:
    printed = match.group()
    return printed if _DATE.fullmatch(printed) else printed.translate(_SWAPPED)
