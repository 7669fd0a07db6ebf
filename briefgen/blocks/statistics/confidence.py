"""How sure a figure is with its label, as measured on annotated documents: doubt is earned.

A figure has marks: its kind, how its label was made, whether that says little. How often each mark was right
is measured; what several marks say together is worked out as naive Bayes does it, each drawn towards the
share of all where few were seen (Hastie et al. 2009, The Elements of Statistical Learning, 6.6.3).
"""

from __future__ import annotations

from collections.abc import Mapping
from math import exp, log

from briefgen.blocks.statistics.labels import Label
from briefgen.blocks.statistics.measured import MEASURED
from briefgen.reading.quantity import Quantity

TABLE, TOTAL = "a cell of a table", "a table's total, its latest, or one that the text leads into"
OPEN = "label open"
ALL = "all"
"""Every figure of running text that may be a key one."""
LINE = 0.6
"""Figures that are right less often are proposed with a doubt."""
_PRIOR = 4
"""Figures that count as seen with every mark, right as often as all are: few findings prove little."""
_WEIGHT = 0.6
"""How much each mark counts; less than one, as marks say in part the same."""
_FEW = 3
"""Words that name something, of a label that says little."""
_MARK = ", "

Table = Mapping[str, tuple[int, int]]


def rule_of(quantity: Quantity, label: Label, of: tuple[bool, int]) -> str:
    """Give the marks of a figure; `of` is whether it may be a key one, and how many words its label names."""
    printable, words = of
    if not label.complete or not printable:
        return OPEN
    marks = [quantity.kind, f"label {label.form}", "few words" if words <= _FEW else "many words"]
    if quantity.inherited:
        marks.append("unit from another number")
    return _MARK.join(marks)


def marks_of(rule: str) -> list[str]:
    """Give the marks that a rule is made of."""
    return rule.split(_MARK)


def confidence(rule: str, table: Table = MEASURED) -> float:
    """Give how often figures with such marks were right, from 0 to 1."""
    of_all = _share(table.get(ALL, (0, 0)), 0.5, 1)
    if rule in (TABLE, TOTAL, OPEN):
        return _share(table.get(rule, (0, 0)), of_all)
    total = _odds(of_all)
    marks = (_odds(_share(table.get(mark, (0, 0)), of_all)) for mark in marks_of(rule))
    return 1 / (1 + exp(-total - _WEIGHT * sum(mark - total for mark in marks)))


def _share(seen: tuple[int, int], prior: float, weight: float = _PRIOR) -> float:
    right, count = seen
    return (right + weight * prior) / (count + weight)


def _odds(share: float) -> float:
    return log(share / (1 - share))


def doubt_of(rule: str) -> str:
    """Say that figures like this are not right often enough; nothing where they are."""
    share = confidence(rule)
    if share >= LINE:
        return ""
    return f"Of figures found this way about {round(100 * share)} of 100 were right: read it in its source."
