"""The graphics state, and how much may be drawn."""

from __future__ import annotations

from dataclasses import dataclass

from briefgen.readers.pdf.fonts import Face
from briefgen.readers.pdf.matrix import Matrix


class TooMuch(Exception):  # noqa: N818  # no fault of ours
    """A page that draws without an end."""


@dataclass(slots=True)
class Budget:
    """How many operators and letters may still be drawn for a document."""

    left: int

    def spend(self, count: int) -> None:
        """Take from what is left. Raises TooMuch."""
        self.left -= count
        if self.left < 0:
            raise TooMuch


@dataclass(slots=True)
class State:
    """The graphics state, as far as text needs it (ISO 32000-1, 8.4 and 9.3)."""

    ctm: Matrix
    face: Face | None = None
    size: float = 0.0
    letter_gap: float = 0.0
    word_gap: float = 0.0
    stretch: float = 1.0
    feed: float = 0.0
    rise: float = 0.0
    mode: int = 0
    white: bool = False
    tint: bool = False
    """Colours are amounts of ink, or numbers in a table, and not of light."""
    clear: bool = False
    """Nothing of it can be seen: its opacity is 0."""
