"""How sure a figure is with its label, as measured on annotated documents."""

from __future__ import annotations

from briefgen.blocks.statistics.labels import Label
from briefgen.reading.quantity import Quantity

_RIGHT = {"percent": 0.98, "money": 0.98, "measure": 0.95, "fraction": 0.91, "count": 0.73, "number": 0.73}
"""The share of figures of a kind whose value and unit were read as people had annotated them."""
_INHERITED = 0.75


def rule(quantity: Quantity, label: Label) -> tuple[str, float]:
    """Give the kind of a figure as the rule that found it, and how often such a figure is read right."""
    if quantity.inherited:
        return f"{quantity.kind}, its unit from another number", _INHERITED
    return quantity.kind, _RIGHT[quantity.kind]
