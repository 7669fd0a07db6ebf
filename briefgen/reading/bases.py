"""What a number takes over from its neighbours: unit and base, as in of these, of which, (38%)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefgen.languages import language
from briefgen.reading.choices import choice
from briefgen.reading.nouns import noun_after
from briefgen.reading.quantity import Quantity, changed

_BESIDE = language("en").beside
_POINTING = choice(_BESIDE.pointing)
_OF_THESE = re.compile(rf"\s?(?:\([^)]{{1,30}}\)\s)?of\s(?:all\s)?(?:{_POINTING}|the\stotal)\b", re.I)
_OF_TOTAL = re.compile(r"\s?of\sthe\stotal\b", re.I)
"""Of the total: of another figure of the same sentence, or of something that no figure counts."""
_OF_WHICH = re.compile(rf"\bof\s(?:{_POINTING})\s?,?\s(?:(?:{choice(_BESIDE.limiting)})\s)?$", re.I)
_COMPARED = re.compile(rf"\b(?:{choice(_BESIDE.comparing)})\b[^,;]{{0,24}}$")
_AMONG = re.compile(rf"\b(?:of|among|out\sof)\s(?:{choice(_BESIDE.determining)})?\s?$", re.I)
_OF_THE = re.compile(rf"\s(?:out\s)?of\s(?:(?:{choice((*_BESIDE.determining, *_BESIDE.sizing))})\s)*")
_MORE = re.compile(rf"\s(?:{choice(_BESIDE.more)})\sthan\s(?:an?|the|in|last|at)\b")
"""112,000 more than a year earlier: of what the figure before counts."""
_NUMBER_OF = re.compile(r"\b[Nn]umbers?\sof\s(?=[a-z])")
_REACH = 160
"""Characters before a figure in which the sentence must say what it is the number of."""
_SHARED = re.compile(rf"\s(?:or|and|to)\s(?:(?:{choice(_BESIDE.loosely)})\s)?")


def inherit(text: str, found: Sequence[Quantity], floor: int, quantity: Quantity) -> Quantity:
    """Take unit and base over from the numbers before, those from index `floor` on."""
    before = found[-1] if len(found) > floor else None
    same = before is not None and before.sentence == quantity.sentence
    if same and quantity.kind == "percent" and text[quantity.printed_start - 1] == "(":
        return changed(quantity, base=found[-1].base if found[-1].base >= 0 else len(found) - 1)
    lead = text[max(quantity.sentence[0], quantity.printed_start - 30) : quantity.printed_start]
    tied = _OF_THESE.match(text, quantity.end) or _OF_WHICH.search(lead)
    source = _counted_before(found, floor) if tied or same else -1
    if source >= 0 and found[source].sentence != quantity.sentence and _OF_TOTAL.match(text, quantity.end):
        source = -1
    if tied and source >= 0:
        taken = changed(quantity, base=source)
        return _as_counted(taken, found[source]) if quantity.kind == "number" else taken
    if quantity.kind == "number":
        return _compared(text, found, source, quantity)
    return quantity


def _compared(text: str, found: Sequence[Quantity], source: int, quantity: Quantity) -> Quantity:
    """Let a bare number count what the one before it counts that it is compared with or a part of."""
    if source >= 0 and found[source].sentence == quantity.sentence:
        between = text[found[source].end : quantity.start]
        if _out_of(text, found[source], between):
            return changed(_as_counted(quantity, found[source]), base=source)
        if _COMPARED.search(between) or _MORE.match(text, quantity.end):
            return _as_counted(quantity, found[source])
    return _numbered(text, quantity)


def _as_counted(quantity: Quantity, source: Quantity) -> Quantity:
    return changed(quantity, unit=source.unit, kind="count", inherited=True)


def _numbered(text: str, quantity: Quantity) -> Quantity:
    """Let a bare number count what it is the number of: the number of claims rose to 14,200."""
    start = max(quantity.sentence[0], quantity.start - _REACH)
    named = list(_NUMBER_OF.finditer(text, start, quantity.start))
    span = noun_after(text, named[-1].end() - 1, quantity.start, single=False) if named else (0, 0)
    if span[0] == span[1] or quantity.value != int(quantity.value):
        return quantity
    return changed(quantity, unit=text[slice(*span)], kind="count", inherited=True)


def _out_of(text: str, whole: Quantity, between: str) -> bool:
    """Tell whether the number before is the whole of the next: of the 640 applicants, 128."""
    lead = text[max(whole.sentence[0], whole.printed_start - 16) : whole.printed_start]
    return bool(_AMONG.search(lead)) and between.startswith((",", " ")) and len(between) < 24


def _counted_before(found: Sequence[Quantity], floor: int) -> int:
    for index in range(len(found) - 1, max(floor, len(found) - 4) - 1, -1):
        if found[index].kind == "count":
            return index
    return -1


def shared(text: str, found: Sequence[Quantity]) -> Iterator[Quantity]:
    """Let a bare number share the unit of the next one: eight or nine euros, from 4 to 5 per cent."""
    for index, quantity in enumerate(found):
        follows = found[index + 1] if index + 1 < len(found) else None
        if follows is not None and follows.kind == "count" and _is_part(text, quantity, follows):
            unit = follows.unit if quantity.kind == "number" else quantity.unit
            kind = "count" if quantity.kind == "number" else quantity.kind
            unit = f"ratio of {follows.unit}" if unit == "ratio" else unit
            yield changed(quantity, unit=unit, kind=kind, base=index + 1, inherited=quantity.kind == "number")
        elif (
            quantity.kind == "number"
            and follows is not None
            and follows.unit
            and follows.value <= 1000 * max(1, abs(quantity.value))
            and not follows.inherited
            and _SHARED.fullmatch(text, quantity.num_end, follows.start)
        ):
            yield changed(quantity, unit=follows.unit, kind=follows.kind, inherited=True)
        else:
            yield quantity


def _is_part(text: str, quantity: Quantity, follows: Quantity) -> bool:
    """Tell whether a number is a part of the next: nineteen of the 23 schools, 12% of the 640 applicants."""
    if quantity.base >= 0 or follows.base >= 0 or quantity.kind not in ("number", "percent", "fraction"):
        return False
    at = max(quantity.num_end, quantity.end if quantity.kind == "percent" else 0)
    return follows.value >= quantity.value and bool(_OF_THE.fullmatch(text, at, follows.printed_start))
