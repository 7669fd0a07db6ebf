"""Parts of a year: the second quarter, H1, 1. Halbjahr, T3."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from briefgen.languages import language
from briefgen.reading.said import any_of

_LETTERS = {"Q": "quarter", "T": "quarter", "K": "quarter", "H": "half", "S": "half", "HJ": "half"}
_MOST = {"quarter": 4, "half": 2}
_SHORT = re.compile(
    r"(?<![\w.-])(?P<letter>[QTKHS]|HJ)(?P<count>[1-4])(?![\w.,]*\d{3}|\w)"
    r"|(?<![\w.-])(?P<many>[1-4])(?P<behind>[QTHS])(?=\d\d\b|\b)"
)
"""H1, Q3, 3Q25; T and S are those of Romance languages."""
_ENGLISH = ("T", "K", "S")
"""Letters that stand for other things in English and German: T1 is a line, S2 a satellite."""


@dataclass(frozen=True, slots=True)
class YearPart:
    """One of the quarters or halves of a year, as a text names it."""

    kind: str
    """quarter or half."""
    number: int
    printed: str


@lru_cache(maxsize=512)
def year_parts(text: str, code: str = "en") -> tuple[YearPart, ...]:
    """Give the parts of years that a text names, in order."""
    found = [(match.start(), part) for match in _words(code).finditer(text) if (part := _named(match, code))]
    for match in _SHORT.finditer(text):
        letter = match["letter"] or match["behind"]
        kind, count = _LETTERS[letter], int(match["count"] or match["many"])
        if count <= _MOST[kind] and not (letter in _ENGLISH and code in ("en", "de")):
            found.append((match.start(), YearPart(kind, count, match[0])))
    return tuple(part for _, part in sorted(found, key=lambda one: one[0]))


def ordinal_part(text: str, at: int, code: str) -> int:
    """Give where a part of a year ends whose ordinal, in digits, stands at an offset; 0 where none does."""
    found = _words(code).match(text, at) if text[at : at + 1] in "1234" else None
    return found.end() if found and _named(found, code) else 0


@lru_cache(maxsize=16)
def _words(code: str) -> re.Pattern[str]:
    table = language(code).numbers
    ordinals = any_of(form for forms in table.ordinals[:4] for form in forms.split("/"))
    return re.compile(
        rf"(?<!\w)(?:(?P<ordinal>{ordinals})|(?P<digit>[1-4])(?:\.?[^\W\d_]{{1,3}}|[.°]))[\s-](?:(?:{any_of(table.fiscal)})[\s-])?"
        rf"(?:(?P<quarter>{any_of(table.quarters)})|(?P<half>{any_of(table.half_years)}))(?!\w)",
        re.IGNORECASE,
    )


def _named(match: re.Match[str], code: str) -> YearPart | None:
    kind = "quarter" if match["quarter"] else "half"
    ordinals = language(code).numbers.ordinals
    number = int(match["digit"] or 0) or next(
        at for at, forms in enumerate(ordinals, 1) if match["ordinal"].lower() in forms.split("/")
    )
    return YearPart(kind, number, match[0]) if number <= _MOST[kind] else None
