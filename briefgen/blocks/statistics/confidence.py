"""How sure a label is that is made of the words before its figure: only what is in doubt is marked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefgen.blocks.statistics.labels import CHANGES, label_of
from briefgen.languages.lists import words
from briefgen.reading.quantity import Quantity

_MOST_WORDS = 12
_REACH = 60
_SAYS_SO = re.compile(
    r"(?:\b(?:was|were|is|are|(?:has|have|had|will)\s(?:been|be)|st(?:ood|ands)\sat|reached"
    r"|totalled|totaled|averaged|exceeded|came\sto|amounts?\sto|amounted\sto|estimated\sat|put\sat|(?:rate|share|level|price|target|number)"
    r"s?\sof)"
    rf"(?:\s(?:now|only|just|still|already|currently))?|\b(?:{CHANGES}|rising|falling|growing)(?:\s(?:by|to|from|at))?)\s$"
)
"""What ties a subject to its figure: the rate was, rents climbed, to."""
_ON = re.compile(r"(?:,\s(?:up|down)\s)?\b(from|to|compared\s(?:with|to)|against|and)\s$")
_VAGUE = words(
    """it they them this these those that he she we i you there which who what its their his her our in on
    at by for of to from with as and but or while when where if although since after before under over"""
)
"""Words at its beginning that leave open what a label speaks of."""


_RIGHT = {"percent": 0.98, "money": 0.98, "measure": 0.95, "fraction": 0.91, "count": 0.73, "number": 0.73}
"""The share of figures of a kind whose value and unit were read as people had annotated them."""
_INHERITED = 0.75


def rule(quantity: Quantity) -> tuple[str, float]:
    """Give the kind of a figure as the rule that found it, and how often such a figure is read right."""
    if quantity.inherited:
        return f"{quantity.kind}, its unit from another number", _INHERITED
    return quantity.kind, _RIGHT[quantity.kind]


def is_sure(text: str, found: Sequence[Quantity], index: int, label: str) -> bool:
    """Tell whether a label says what is counted: a full subject, tied to its figure by a verb.

    A figure that is compared with the one before (up from 4.4%) is as sure as that one.
    """
    said = label.split()
    quantity = found[index]
    if not said or len(said) > _MOST_WORDS or "," in label:
        return False
    lead = text[max(quantity.sentence[0], quantity.printed_start - _REACH) : quantity.printed_start]
    if _SAYS_SO.search(lead):
        return said[0].lower() not in _VAGUE
    before = found[index - 1] if index else None
    tie = _ON.search(lead) if before is not None and before.sentence == quantity.sentence else None
    if before is None or tie is None or (before.kind != quantity.kind and tie[1] != "to"):
        return False
    return (label, True) == label_of(text, found, index - 1) or is_sure(text, found, index - 1, label)
