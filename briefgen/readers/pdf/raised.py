"""Raised and lowered letters: which line they belong to."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.readers.pdf.drawn import Drawn

_TINY = 0.4
"""Share of the line's size below which letters belong to another line, beside a large initial."""
SMALL = 0.9
"""Share of the line's size that raised and lowered letters have at most: CSS's `smaller` is 8/9 (CSS 2.1)."""


def level_of(word: Drawn, others: Sequence[Drawn]) -> tuple[float, int]:
    """Give 1 if the word is raised above the line that the others make, -1 if lowered below it, else 0.

    The first number says how far it is from where such letters stand: the least is the likeliest.
    """
    found = [level for other in others if (level := _level(word, other))[1]]
    return min(found, default=(0.0, 0))


def _level(word: Drawn, other: Drawn) -> tuple[float, int]:
    if not other.size or word.size > 1.02 * other.size:
        return 0.0, 0
    step = (word.base - other.base) / other.size
    small = _TINY * other.size < word.size < SMALL * other.size
    if not (0.1 < step < 0.75 or -0.5 < step < -0.06 if small else 0.2 < abs(step) < 0.56):
        return 0.0, 0
    gap = (max(word.left - other.right, other.left - word.right)) / other.size
    # A mark that is as large as its words is drawn right before them, with a space between.
    drawn = step > 0 and other.order == word.order + 1 and other.spaces > 0
    if not (-0.4 < gap < 0.45 if small or drawn else -0.05 < gap < 0.1):
        return 0.0, 0
    usual = 0.35 if step > 0 else -0.15
    return abs(step - usual) + abs(gap), 1 if step > 0 else -1
