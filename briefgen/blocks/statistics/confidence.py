"""How sure a figure is with its label, as measured on annotated documents: doubt is earned."""

from __future__ import annotations

from functools import cache

from briefgen.blocks.statistics.labels import Label
from briefgen.blocks.statistics.measured import MEASURED
from briefgen.reading.quantity import Quantity

TABLE, TOTAL = "a cell of a table", "a table's total, its latest, or one that the text leads into"
LINE = 0.6
"""Figures of a rule that is right less often are proposed with a doubt."""
_PRIOR = 4
"""Figures that count as found by every rule, right as often as all are: few findings prove little."""


def rule_of(quantity: Quantity, label: Label, printable: bool) -> str:
    """Give the rule that found a figure: its kind, and how its label was made."""
    inherited = ", its unit from another number" if quantity.inherited else ""
    form = label.form if label.complete and printable else "open"
    return f"{quantity.kind}{inherited}, label {form}"


def confidence(rule: str) -> float:
    """Give how often figures of a rule were right, drawn towards the share of all where few were seen."""
    right, count = MEASURED.get(rule, (0, 0))
    return (right + _PRIOR * _mean()) / (count + _PRIOR)


@cache
def _mean() -> float:
    """Give the share of right ones among figures that may be key: complete labels, and no mere cells."""
    key = [seen for rule, seen in MEASURED.items() if rule != TABLE and not rule.endswith(" open")]
    return sum(right for right, _ in key) / max(1, sum(count for _, count in key))


def doubt_of(rule: str) -> str:
    """Say that a rule is not right often enough; nothing where it is."""
    share = confidence(rule)
    if share >= LINE:
        return ""
    return f"Of figures found this way about {round(100 * share)} of 100 were right: read it in its source."
