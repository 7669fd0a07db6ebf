"""Text as pull compares it: a run of white space is one space, as HTML and YAML have it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher

from briefgen.text import whole

_SPACE = re.compile(r"[ \t\r\n]+")
_TOKEN = re.compile(r"\d|[^\W\d]+|\s+|[^\w\s]|_")


def squeeze(text: str) -> str:
    """Make every run of spaces, tabs and breaks one space, and cut both ends; no-break spaces stay.

    Places where a word may be divided go, and a letter is one with its accent.
    """
    return _closed(text).strip(" ")


def _closed(text: str) -> str:
    return _SPACE.sub(" ", unicodedata.normalize("NFC", whole(text)))


def squeeze_at(text: str, points: Sequence[int]) -> tuple[str, tuple[int, ...]]:
    """Squeeze a text, and say where offsets into it have gone.

    `points` are offsets into text, ends included; what pointed into white space points to its one space or to
    the end of the cut.
    """
    found: list[int] = []
    for point in points:
        before = _closed(text[:point]).lstrip(" ")
        inside = before.endswith(" ") and point < len(text) and text[point] in " \t\r\n"
        found.append(len(before) - inside)
    squeezed = squeeze(text)
    return squeezed, tuple(min(point, len(squeezed)) for point in found)


def likeness(one: str, other: str) -> float:
    """Say how much of two texts is the same words in the same order: 0 to 1."""
    if one == other:
        return 1.0
    return SequenceMatcher(None, _SPACE.split(one), _SPACE.split(other), autojunk=False).ratio()


def edits(before: str, after: str) -> list[tuple[int, int, str]]:
    """Give what turned one text into the other: (start, end, new words), offsets into before.

    Words are exchanged as a whole; digits one by one, so that a note's number is never a part of a word.
    """
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    starts = [0]
    for token in old:
        starts.append(starts[-1] + len(token))
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [(starts[a], starts[b], "".join(new[c:d])) for kind, a, b, c, d in steps if kind != "equal"]
