"""Asides: note numbers, references and dates of life in brackets, which a key message does without."""

from __future__ import annotations

import re
from collections.abc import Iterator

_NOTE = re.compile(
    r"\s?\[(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|[a-z]|citation needed|clarification needed)\]"
    r"(?:\s?[,–-]\s?\[\d{1,3}\])*"
)
_BRACKETS = re.compile(r"\s?\((?:[^()]|\([^()]{0,200}\)){1,400}\)")
_ASIDE = re.compile(
    r"\s?\((?:born|b\.|died|d\.|c\.|ca\.|pronounced|see|cf\.|e\.g\.|i\.e\.|[Ff]igs?\.?|[Ff]igures?|[Tt]ables?|Eq\.?|Sections?|Appendix"
    r"|geboren|siehe|vgl\.|né|née|voir|véase)(?![\w-])"
    r"|\(\[|\([A-Z][a-z]+:\s"  # a pronunciation, by itself or after the language's name
    r"|\((?:[^()]{0,60}\s)?(?:1[0-9]|20)\d\d\b[^()–-]{0,60}[–-]\s?(?:[^()]{0,60}\s)?(?:(?:1[0-9]|20)\d\d|present)\b"
    r"|\([^()]*\bet al\b|\([A-Z][\w'’&. -]{1,60},?\s(?:19|20)\d\d[a-z]?(?:[;,:][^()]*)?\)"
)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*\s?(?:%|per\scent|percent|million|billion)")


def without_asides(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Give the spans of `text[start:end]` that remain where its asides go; all of it where it has none.

    What is in brackets and says something (a share, a short form, a remark) stays.
    """
    if text.find("[", start, end) < 0 and text.find("(", start, end) < 0:
        return ((start, end),)
    return tuple(_between(sorted(_asides(text, start, end)), start, end))


def _asides(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for note in _NOTE.finditer(text, start, end):
        yield note.span()
    for bracket in _BRACKETS.finditer(text, start, end):
        if _ASIDE.match(bracket[0].lstrip()) and not _NUMBER.search(bracket[0]):
            yield bracket.span()


def _between(gone: list[tuple[int, int]], start: int, end: int) -> Iterator[tuple[int, int]]:
    for first, last in gone:
        if first > start:
            yield start, first
        start = max(start, last)
    if start < end:
        yield start, end
