"""A line of text with some of its words underlined, as compilers show where a fault is."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

_WIDTH = 96
"""Columns of the text at most; of a longer one the part around the first fault is shown."""
_BEFORE = 32
"""Columns before that fault, then."""
_LEFT_OUT = "..."


def underlined(text: str, spans: Sequence[tuple[int, int]]) -> tuple[str, str]:
    """Give the line of a text in which the first span begins, and marks to stand under its spans.

    Both are empty where there is no span. A span without length is a place where something is missing.
    """
    if not spans:
        return "", ""
    first = min(spans)[0]
    start = text.rfind("\n", 0, first) + 1
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    if end - start > _WIDTH:
        start = text.rfind(" ", 0, first - _BEFORE) + 1 if first - start > _BEFORE else start
        end = min(end, start + _WIDTH)
    before = _LEFT_OUT if start and text[start - 1] != "\n" else ""
    after = _LEFT_OUT if end < len(text) and text[end] != "\n" else ""
    line = "".join(char if char.isprintable() else " " for char in text[start:end])
    marks = "".join(_mark(char, start + at, spans) for at, char in enumerate(line))
    return f"{before}{line}{after}", f"{' ' * len(before)}{marks}".rstrip()


def _mark(char: str, at: int, spans: Sequence[tuple[int, int]]) -> str:
    """Give what stands under one character: as many columns as a terminal gives it."""
    sign = "^" if any(begin <= at < max(end, begin + 1) for begin, end in spans) else " "
    if unicodedata.combining(char):
        return ""
    return sign * (2 if unicodedata.east_asian_width(char) in "WF" else 1)
