"""Raised and lowered letters: which line they belong to."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.readers.pdf.drawn import Drawn

SMALL = 0.86
"""Share of the line's size that raised and lowered letters have at most."""


def level_of(word: Drawn, others: Sequence[Drawn]) -> int:
    """Give 1 if the word is raised above the line that the others make, -1 if lowered below it, else 0."""
    for other in others:
        step = (word.base - other.base) / other.size if other.size else 1.0
        small = word.size < SMALL * other.size
        if not (0.1 < step < 0.75 or -0.4 < step < -0.06) or (not small and not 0.2 < step < 0.5):
            continue
        gap = max(word.left - other.right, other.left - word.right)
        if (small and -0.4 * other.size < gap < 0.45 * other.size) or (not small and -0.5 < gap < 1.0):
            return 1 if step > 0 else -1
    return 0
