"""How an item of a proposal was found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """The rule that found an item, and how far it may be trusted."""

    rule: str
    """In a few words, for people: after the words; percent."""
    confidence: float | None = None
    """The share of what the rule found that was right, on texts annotated by people; None: not measured."""
    rank: int = 0
    """Its place among its source's items of the block, by how much a brief would want it; 0 comes first."""
