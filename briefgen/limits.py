"""From where on the checks speak up, as a project's settings say."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """From where on the checks speak up; 0 switches a limit off."""

    sentence_words: int = 40
    """Words of a sentence, at most."""
    reading_ease: int = 0
    """The reading ease of a text (Flesch 1948, 0 to 100), at least; English alone is judged."""
    summary_points: int = 5
    """Points of a summary, at most."""
    summary_words: int = 60
    """Words of one point, at most."""
    evidence_years: int = 10
    """Years between a source and the brief that rests on it, at most."""
    errors_alone: bool = False
    """Whether nobody reads what is found: warnings, and where like words stand, need not be looked for."""
    today: str = ""
    """ISO 8601; stands for the date of a brief that has none. Empty: the age is not judged then."""
