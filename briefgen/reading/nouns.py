"""What is counted: the noun phrase after a number."""

from __future__ import annotations

import re

from briefgen.languages import language

_OWN = language("en").counting
_WORD = re.compile(r"[\s-]((?:[^\W\d_]\.){2,}|[^\W\d_][\w'’&/-]*)")
_MOST = 5
_MEASURED = re.compile(r"\s\d+(?:\.\d+)?[\s-]?[a-zA-Z]{1,6}(?=\s[a-z]+s\b)")
"""A size between number and noun: 250ml bottles."""


def plural(word: str) -> bool:
    """Tell whether a word looks like a plural noun."""
    lower = word.lower()
    if lower in _OWN.plurals:
        return True
    if not word.endswith("s") or len(word) < 3 or lower in _OWN.singulars - {"series", "species", "means"}:
        return False
    return not lower.endswith(("ss", "us", "ous", "'s", "’s"))


def noun_after(text: str, at: int, limit: int, single: bool) -> tuple[int, int]:
    """Give the span of the noun phrase that begins after `at`, (at, at) if there is none.

    A count of one, and a number tied to a word by a hyphen, take a singular; every other number a plural, or
    two words at least (a three course meal).
    """
    between = _MEASURED.match(text, at, limit)
    spans = _phrase(text, between.end() if between else at, limit)
    last = _last_plural(text, spans)
    if last >= 0:
        return spans[0][0], spans[last][1]
    if spans and (single or text[at] == "-"):
        return spans[0][0], spans[min(1 if single else 0, len(spans) - 1)][1]
    if len(spans) > 1 and not text[spans[0][0]].isupper():
        return spans[0][0], spans[-1][1]
    return at, at


def whole_after(text: str, at: int, limit: int) -> tuple[int, int]:
    """Give the span of what a share is of: plural or not, up to three words (the US population)."""
    spans = _phrase(text, at, limit)
    last = _last_plural(text, spans)
    if not spans:
        return at, at
    return spans[0][0], spans[last if last >= 0 else min(2, len(spans) - 1)][1]


def _phrase(text: str, at: int, limit: int) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    while len(spans) < _MOST:
        match = _WORD.match(text, at, limit)
        if match is None or (_stops(match.group(1)) and not _joins(text, match, spans, limit)):
            break
        spans.append(match.span(1))
        at = match.end()
        if text[at : at + 2] in ("'s", "’s"):
            break
    return spans


def _stops(word: str) -> bool:
    """Tell whether a word ends a noun phrase; US and IT in capitals do not."""
    return word.lower() in _OWN.ends and not (word.isupper() and len(word) > 1)


def _joins(text: str, match: re.Match[str], spans: list[tuple[int, int]], limit: int) -> bool:
    """Tell whether and stands between two names: Kia and Hyundai vehicles."""
    follows = _WORD.match(text, match.end(), limit)
    if match.group(1) != "and" or not spans or follows is None:
        return False
    return text[spans[-1][0]].isupper() and follows.group(1)[0].isupper()


def _last_plural(text: str, spans: list[tuple[int, int]]) -> int:
    """Find the head: the first plural, and a plural right after it (sports teams)."""
    for index, (start, end) in enumerate(spans):
        if plural(text[start:end]):
            first = text[start:end].lower()
            follows = (
                index + 1 < len(spans)
                and first in _OWN.attributive
                and plural(text[slice(*spans[index + 1])])
            )
            return index + 1 if follows else index
    return -1
