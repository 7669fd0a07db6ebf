"""How many claims there are, and what became of them, in one line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from briefgen.model import Standing, Verdict

_STANDINGS: tuple[Standing, ...] = (
    "verbatim",
    "reviewed",
    "figures agree",
    "allowed",
    "not checked",
    "refused",
)
"""What is better comes first."""
_ADDED = {"figures agree": " (words not read by a person)"}


def by_standing(verdicts: Sequence[Verdict]) -> dict[Standing, int]:
    """Count claims by standing, every standing with its number."""
    counts = Counter(verdict.standing for verdict in verdicts)
    return {one: counts[one] for one in _STANDINGS}


def counted(verdicts: Sequence[Verdict]) -> str:
    """Count claims by standing: `47 claims: 30 verbatim, 14 figures agree (...), 3 not checked`."""
    counts = by_standing(verdicts)
    parts = [f"{number} {one}{_ADDED.get(one, '')}" for one, number in counts.items() if number]
    number = f"{len(verdicts)} claim{'s' * (len(verdicts) != 1)}"
    return f"{number}: {', '.join(parts)}" if parts else number
