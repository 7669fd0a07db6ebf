"""Stretches of a source text: its parts, its sentences, and words on one line."""

from __future__ import annotations

import re

from briefgen.model import Part, SourceText

_GAP = re.compile(r"\n[ \t\r\f\v]*\n\s*")


def parts_of(text: SourceText) -> tuple[Part, ...]:
    """Give the parts of a source text; a text that came without any is cut at its blank lines."""
    if text.parts or not text.text.strip():
        return text.parts
    edges = [0]
    for gap in _GAP.finditer(text.text):
        edges += [gap.start(), gap.end()]
    edges.append(len(text.text))
    found = (_trimmed(text.text, start, end) for start, end in zip(edges[::2], edges[1::2], strict=True))
    return tuple(Part(start, end) for start, end in found if end > start)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


def one_line(words: str) -> str:
    """Make a text of one paragraph: every run of white space is one space."""
    return " ".join(words.split())
