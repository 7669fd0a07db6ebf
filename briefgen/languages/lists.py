"""Word lists as data: written as one text, read as a set or in order."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Make a set of words that white space separates."""
    return frozenset(text.split())


def ordered(text: str) -> tuple[str, ...]:
    """Make a tuple of words that white space separates, in their order."""
    return tuple(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """Make a tuple of phrases that semicolons separate, in their order."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(";"))
