"""Scripts that are written from right to left: from the order of seeing to that of reading.

What a page shows was ordered by rules (Unicode Standard Annex 9) that are gone back as far as they can be:
letters and words from the right, numbers and words of other scripts in themselves from the left.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_BACKWARDS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_MARKED = re.compile(r"([.,;:!?،؛؟]*)(.*?)([.,;:!?،؛؟]*)", re.DOTALL)
_FORWARDS = re.compile(r"[^\W_]")


def is_backwards(text: str) -> bool:
    """Whether a text has letters of such a script."""
    return not text.isascii() and bool(_BACKWARDS.search(text))


def in_reading_order(clusters: Sequence[str]) -> str:
    """Give the letters of a word, seen from left to right, in the order in which they are read."""
    return "".join(clusters[at] for at in order([_direction(cluster) for cluster in clusters]))


def order(directions: Sequence[str]) -> list[int]:
    """Give the places of what one sees from left to right in the order in which it is read from the right.

    A direction is R, L, or N for what takes that of its neighbours: a run of L keeps its order within.
    """
    read: list[int] = []
    run: list[int] = []
    for at in reversed(range(len(directions))):
        if directions[at] == "L" or (directions[at] == "N" and run and "L" in directions[:at][-1:]):
            run.insert(0, at)
            continue
        read += [*run, at]
        run = []
    return read + run


def line_direction(words: Sequence[str]) -> bool:
    """Whether a line of words is read from the right: most of its letters are of such a script."""
    backwards = sum(len(_BACKWARDS.findall(word)) for word in words)
    letters = sum(char.isalpha() for word in words for char in word)
    return backwards * 2 > letters


def word_direction(word: str) -> str:
    """Give R, L or N for a word of a line that is read from the right."""
    if is_backwards(word):
        return "R"
    return "L" if _FORWARDS.search(word) else "N"


def turned_marks(word: str) -> str:
    """Give a word of another script in a line that is read from the right, its marks on the other side.

    They belong to the line: one sees .2025 and reads 2025.
    """
    found = _MARKED.fullmatch(word)
    return f"{found[3][::-1]}{found[2]}{found[1][::-1]}" if found else word


def mirrored(text: str) -> str:
    """Give a text with its brackets the right way: the first of a pair opens it."""
    opening = next((char for char in text if char in "()[]{}«»"), "")
    return text.translate(_MIRRORED) if opening and opening in ")]}»" else text


def _direction(cluster: str) -> str:
    kinds = {unicodedata.bidirectional(char) for char in cluster}
    if kinds & {"R", "AL", "NSM"}:
        return "R"
    return "L" if kinds & {"L", "EN", "AN"} else "N"
