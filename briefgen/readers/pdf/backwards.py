"""Scripts that are written from right to left: from the order of seeing to that of reading.

What a page shows was ordered by rules (Unicode Standard Annex 9) that are gone back as far as they can be:
letters and words from the right, numbers and words of other scripts in themselves from the left.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_BACKWARDS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_MARKED = re.compile(r"([.,;:!?،؛؟()\[\]«»]*)(.*?)([.,;:!?،؛؟()\[\]«»]*)", re.DOTALL)
_AMOUNT = re.compile(r"([%٪‰$€£¥+−-]*)([\d.,٫٬/:]+)([%٪‰$€£¥]*)")
_ARABIC = re.compile("[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")
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


def parted(word: str, arabic: bool) -> tuple[str, ...]:
    """Give a word of another script, of a line that is read from the right, apart from the marks about it.

    The marks belong to the line: one sees .2025 and reads 2025. After Arabic letters signs do so, too: %12
    is 12%.
    """
    found = _MARKED.fullmatch(word)
    if not found or not found[2]:
        return (word,)
    amount = _AMOUNT.fullmatch(found[2]) if arabic else None
    inner = f"{amount[3][::-1]}{amount[2]}{amount[1][::-1]}" if amount else found[2]
    return tuple(part for part in (found[1][::-1], inner, found[3][::-1]) if part)


def has_arabic(words: Sequence[str]) -> bool:
    """Whether words have Arabic letters, after which numbers are set otherwise than after Hebrew ones."""
    return any(_ARABIC.search(word) for word in words)


def mirrored(text: str) -> str:
    """Give a text with its brackets the right way, whichever way they were drawn: one opens, one closes."""
    for pair in ("()", "[]", "{}", "«»"):
        if sum(char in pair for char in text) % 2 == 0:
            sides = iter(pair * len(text))
            text = "".join(next(sides) if char in pair else char for char in text)
    return text


def _direction(cluster: str) -> str:
    kinds = {unicodedata.bidirectional(char) for char in cluster}
    if kinds & {"R", "AL", "NSM"}:
        return "R"
    return "L" if kinds & {"L", "EN", "AN"} else "N"
