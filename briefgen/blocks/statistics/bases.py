"""What a number takes over from its neighbours: unit and base, as in of these, of which, (38%)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefgen.blocks.statistics.quantity import Quantity

_OF_THESE = re.compile(
    r"\s?(?:\([^)]{1,30}\)\s)?of\s(?:all\s)?(?:these|those|them|which|whom|the\stotal)\b", re.I
)
_OF_WHICH = re.compile(
    r"\bof\s(?:which|whom|these|those|them)\s?,?\s(?:(?:only|just|more than|about|some)\s)?$", re.I
)
_COMPARED = re.compile(r"\b(?:compared|versus|from|against|to|than|and)\b[^,;]{0,24}$")
_SHARED = re.compile(r"\s(?:or|and|to)\s(?:(?:about|even|nearly)\s)?")


def inherit(text: str, found: Sequence[Quantity], floor: int, quantity: Quantity) -> Quantity:
    """Take unit and base over from the numbers before, those from index `floor` on."""
    before = found[-1] if len(found) > floor else None
    same = before is not None and before.sentence == quantity.sentence
    if same and quantity.kind == "percent" and text[quantity.printed_start - 1] == "(":
        return replace(quantity, base=found[-1].base if found[-1].base >= 0 else len(found) - 1)
    lead = text[max(quantity.sentence[0], quantity.printed_start - 30) : quantity.printed_start]
    tied = _OF_THESE.match(text, quantity.end) or _OF_WHICH.search(lead)
    source = _counted_before(found, floor) if tied or same else -1
    if source < 0:
        return quantity
    bare = quantity.kind == "number"
    if tied:
        taken = replace(quantity, base=source)
        return replace(taken, unit=found[source].unit, kind="count", inherited=True) if bare else taken
    between = text[found[source].end : quantity.start]
    if bare and found[source].sentence == quantity.sentence and _COMPARED.search(between):
        return replace(quantity, unit=found[source].unit, kind="count", inherited=True)
    return quantity


def _counted_before(found: Sequence[Quantity], floor: int) -> int:
    for index in range(len(found) - 1, max(floor, len(found) - 4) - 1, -1):
        if found[index].kind == "count":
            return index
    return -1


def shared(text: str, found: Sequence[Quantity]) -> Iterator[Quantity]:
    """Let a bare number share the unit of the next one: eight or nine euros, from 4 to 5 per cent."""
    for index, quantity in enumerate(found):
        follows = found[index + 1] if index + 1 < len(found) else None
        if (
            quantity.kind == "number"
            and follows is not None
            and follows.unit
            and not follows.inherited
            and _SHARED.fullmatch(text, quantity.num_end, follows.start)
        ):
            yield replace(quantity, unit=follows.unit, kind=follows.kind, inherited=True)
        else:
            yield quantity
