"""How much a figure is worth to a brief: what it counts, how large it is, what stands beside it."""

from __future__ import annotations

import re

from briefgen.blocks.statistics.context import Around
from briefgen.blocks.statistics.wording import printed_span
from briefgen.text.spans import one_line

DURATION = re.compile(r"(?:(?P<brief>second|minute|hour)|day|week|month|year|decade)s?\b")
"""A time; a brief one tells how long something takes, not in what time something changed: in 9 minutes."""
TAKEN_UP = 20
"""The number below which a text that has counted things takes them up again: all four."""
_WEIGHT = {"percent": 3.0, "money": 3.0, "fraction": 2.6, "count": 1.6, "measure": 1.2, "number": 0.4}
_METHOD = re.compile(
    r"\bCI[,:]?\s$|\b(?:margin\sof\serror|confidence|interval|p\s?[<=])\s(?:\w+\s){0,3}[±]?$", re.I
)
_METHOD_AFTER = re.compile(r"\s(?:confidence|CI\b|significance|level\b)", re.I)
"""How sure a survey is of its figures is no finding."""
_COMPARED = re.compile(r"\b(?:from|compared\s(?:with|to)|versus|against|after)\s$")
"""What a figure is compared with is not the news."""
_FEW = 3
"""One copy, two sides: what needs no counting."""
_LARGE = 1000
_DEFINITE = 2
"""Of the words that take up what is known, those that say that it was counted: the, all."""
_THINGS = 60
"""Characters behind a number in which an adjective and what is counted stand."""
_FINGERS, _HANDFUL = 10, 0.5
"""Five main reasons: what can be counted on two hands is seldom a finding, unless it is a part."""
_ENDS = ".,;:)"
_PART = 0.6
"""What a figure gains that is a part of a whole which is named: 10 of the 36 boats."""
_WITHIN = 2.0
"""What a figure loses that only narrows another one."""
_SUBJECT = 6
"""Words of a clause within which its subject is named."""
_SAID = 300
"""Characters beside a figure in which a bare one must be called a total."""
_WHOLE = 100


def score(around: Around, index: int, title: set[str], dated: bool = False) -> float:
    """Rank one quantity; nothing at or below 0 is a key statistic.

    `dated` is what `is_dated` tells, which takes long and only lowers the score: it is asked of few.
    """
    quantity = around.found[index]
    ways = (_is_of_things, _is_level, is_part, is_total)
    counts = quantity.kind == "number" and any(way(around, index) for way in ways)
    if quantity.age or not (quantity.unit or quantity.value >= _LARGE or counts):
        return -1.0
    before = around.text[max(quantity.sentence[0], quantity.printed_start - 40) : quantity.printed_start]
    if _METHOD.search(before) or _METHOD_AFTER.match(around.text, quantity.end):
        return -1.0
    value = _WEIGHT["count" if counts else quantity.kind]
    if quantity.value == 0 or (
        quantity.kind in ("count", "number") and quantity.value in range(_FEW) and quantity.base < 0
    ):
        return -1.0
    if _is_argument(around, index) or _is_frequency(around, index):
        return -1.0
    if quantity.kind == "percent" and quantity.value == _WHOLE and not quantity.hedge:
        value -= 1.5  # to support somebody 100 percent
    value += _more(around, index)
    if quantity.kind == "count":
        value += 1.4 if quantity.value >= 1000 else 0.4 if quantity.value >= 20 else -1.0
        value -= _HANDFUL * (quantity.value < _FINGERS and quantity.base < 0)
        # The seven districts, all four firms: a text that says so takes up what it has counted.
        last = before.lower().split()[-1:]
        value -= quantity.value < TAKEN_UP and last != [] and last[0] in around.definite[:_DEFINITE]
    if DURATION.match(quantity.unit.lower()):
        value -= 1.0
    facts = around.facts(index)
    value -= 1.2 * bool(_COMPARED.search(before)) + 0.8 * (quantity.unit == "percentage points")
    value -= 1.2 * dated + _WITHIN * _is_within(around, index)
    value += 0.3 * (quantity.printed_start < quantity.start) + 0.3 * (quantity.base >= 0)
    value += 0.8 * bool(facts.periods) + 0.5 * bool(facts.holder)
    value += 0.4 * min(3, len(title & facts.words))
    return value + 0.8 / (1 + quantity.start / 1500)


def _more(around: Around, index: int) -> float:
    """Give what a large measure gains, other than a time, and a number that is a part of what is named."""
    quantity = around.found[index]
    if quantity.kind == "measure" and quantity.value >= _LARGE:
        return 0.0 if DURATION.match(quantity.unit.lower()) else 1.0
    return _PART if is_part(around, index) else 0.0


def is_part(around: Around, index: int) -> bool:
    """Tell whether a bare number counts a part of what is named behind it: 19 of the bridges."""
    quantity, clauses = around.found[index], around.clauses
    behind = around.text[quantity.num_end : quantity.num_end + _THINGS].lower().split()[:3]
    if quantity.kind != "number" or len(behind) < 3 or behind[0] not in clauses.partitives:
        return False
    return behind[1] in clauses.determiners - clauses.pointing and behind[2][:1].isalnum()


def _is_argument(around: Around, index: int) -> bool:
    """Tell whether a text counts only its own train of thought: three causes, 14 questions."""
    quantity = around.found[index]
    few = quantity.kind in ("count", "number") and quantity.value < _WHOLE
    return few and not around.clauses.arguments.isdisjoint(quantity.unit.lower().split())


def _is_frequency(around: Around, index: int) -> bool:
    """Tell whether a figure says only how often: four times, six times a month; not: five times as many."""
    quantity = around.found[index]
    times, *often = quantity.unit.lower().split() or [""]
    ends = around.text[quantity.end : quantity.end + 1] in _ENDS
    return quantity.value < _FINGERS and times in around.fold and (bool(often) or ends)


def _is_level(around: Around, index: int) -> bool:
    """Tell whether a bare number is that to which a share has changed it: deaths rose by 7% to 385."""
    quantity, before = around.found[index], around.found[max(0, index - 1)]
    between = around.text[before.end : quantity.start].lower().split()
    share = before.kind == "percent" and before.sentence == quantity.sentence and before.end <= quantity.start
    return share and len(between) == 1 and between[0] in around.clauses.leading


def _is_of_things(around: Around, index: int) -> bool:
    """Tell whether a hedged number counts what an adjective parts it from: some 180 early deaths."""
    quantity = around.found[index]
    clauses, behind = around.clauses, around.text[quantity.end : quantity.end + _THINGS].split()
    if quantity.printed_start >= quantity.start or len(behind) < 2 or not behind[0].isalpha():
        return False
    parting = (
        clauses.prepositions | clauses.auxiliaries | clauses.coordinators | clauses.more | clauses.adverbs
    )
    return (
        behind[0].islower()
        and behind[0] not in parting | clauses.participles
        and behind[1].rstrip(".,;").endswith("s")
    )


def is_total(around: Around, index: int) -> bool:
    """Tell whether a bare number is that of what its subject counts: the number of crimes was 589."""
    quantity, totals = around.found[index], around.clauses.totals
    first, last = quantity.sentence
    beside = around.text[max(first, quantity.start - _SAID) : min(last, quantity.end + _SAID)]
    if totals.isdisjoint(beside.lower().split()):
        return False  # a label takes its words from beside its figure
    label = around.label(index)
    words = label.words.partition(one_line(around.text[slice(*printed_span(quantity))]))[0].lower().split()
    return label.complete and not totals.isdisjoint(words[:_SUBJECT])


def is_dated(around: Around, index: int) -> bool:
    """Tell whether a figure beside it is the same of a later year: 12,450 in 2028 and 15,204 in 2030."""
    quantity = around.found[index]
    if len(around.facts(index).periods) < 2:  # one is not later than itself
        return False
    beside = [
        other
        for other in range(max(0, index - 3), min(len(around.found), index + 4))
        if other != index
        and around.found[other].unit == quantity.unit
        and around.found[other].sentence == quantity.sentence
    ]
    own = _year(around, index) if beside and around.facts(index).periods else 0
    return own > 0 and any(_year(around, other) > own for other in beside)


def _is_within(around: Around, index: int) -> bool:
    """Tell whether a figure only narrows the one before it: 45 million people across 43 countries."""
    quantity, before = around.found[index], around.found[max(0, index - 1)]
    if (
        before is quantity
        or before.sentence != quantity.sentence
        or quantity.kind not in ("count", "measure")
    ):
        return False
    between = around.text[before.end : quantity.printed_start]
    if any(mark in between for mark in ",;:()") or before.unit == quantity.unit:
        return False
    lead = between.lower().split()
    return bool(lead) and lead[-1] in around.clauses.prepositions - {*around.clauses.leading, "by"}


def _year(around: Around, index: int) -> int:
    period = around.period(index)
    years = re.findall(r"(?:19|20|21)\d\d", around.text[slice(*period)]) if period else []
    return int(years[-1]) if years else 0
