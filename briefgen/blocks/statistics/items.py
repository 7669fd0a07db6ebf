"""Quantities as items of a brief: the key ones, ranked, with evidence and what an editor should look at."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from briefgen.blocks._evidence import Names, found_by, item, slug
from briefgen.blocks.statistics.confidence import TABLE, TOTAL, confidence, doubt_of, rule_of
from briefgen.blocks.statistics.context import Around
from briefgen.blocks.statistics.labels import Label, printed_span, without_period
from briefgen.blocks.statistics.tables import Figure, figures, key_figures, without_prose
from briefgen.model import Evidence, Item, SourceText
from briefgen.reading.links import linked
from briefgen.reading.quantities import quantities
from briefgen.reading.quantity import Quantity
from briefgen.text.selectors import evidence
from briefgen.text.spans import one_line

_WEIGHT = {"percent": 3.0, "money": 3.0, "fraction": 2.6, "count": 1.6, "measure": 1.2, "number": 0.4}
_WIDER = 12
_LONGEST = 2000
"""Characters of a sentence that is evidence as a whole."""
_SAME_SENTENCE = 0.5
_METHOD = re.compile(r"\bCI[,:]?\s$|\b(?:margin\sof\serror|confidence|p\s?[<=])\s(?:\w+\s){0,3}[±]?$", re.I)
_INTERVAL = re.compile(r"\bCI[,:]?\s$|\b[pP]\s?[=<>]?\s?$")
_INTERVAL_AFTER = re.compile(r"\sCI\b")
_METHOD_AFTER = re.compile(r"\s(?:confidence|CI\b|significance)", re.I)
"""How sure a survey is of its figures is no finding."""
_COMPARED = re.compile(r"\b(?:from|compared\s(?:with|to)|versus|against|after)\s$")
"""What a figure is compared with is not the news."""
_CODED = re.compile(r"[\w)][-–/]$")
_OFTEN = 3
"""Times that a number with the same name behind it stands in a text, of which it is a part then."""
_FROM_NOW = re.compile(r"\s(?:earlier|later|ago|before|after)\b")
_NAMED = re.compile(r"[^\W\d_]{2}")
_FEW = 3
"""One copy, two sides: what needs no counting."""
_LARGE = 1000
_ALIGNED = re.compile(r"\d\S*(?: {2,40}|\t)\S*\d")
"""Figures in columns: what heads them stands in another line."""
_WITHIN = re.compile(r"\b(?:in|over|within|during)\s(?:the\s)?(?:last\s|past\s)?$")
"""A time in which something changed is no finding: in five years."""
_DURATION = re.compile(r"(?:second|minute|hour|day|week|month|year|decade)s?\b")


def items(text: SourceText, most: int | None = None) -> tuple[Item, ...]:
    """Make items of the quantities, the best `most` of them or all, in the document's order."""
    around = Around(text, quantities(text))
    cells = without_prose(text)
    candidates = [index for index, one in enumerate(around.found) if one.sentence[0] not in cells]
    chosen = candidates if most is None else best(text, around, candidates, most)
    ids = Names()
    made = ((index, _item(text, around, index, ids)) for index in chosen)
    known = {index: one for index, one in made if one is not None}
    prose = tuple(linked(text.text, around.found, known).values())
    if most is not None and len(prose) >= most:
        return prose
    told = figures(text) if most is None else key_figures(text, most - len(prose))
    tabled = tuple(_tabled(text, figure, ids) for figure in told)
    return tuple(sorted((*prose, *tabled), key=lambda one: one.evidence[0].start or 0)) if tabled else prose


def _tabled(text: SourceText, figure: Figure, ids: Names) -> Item:
    """Make an item of a table's figure."""
    fields = {"value": one_line(figure.value), "label": figure.label, "period": figure.period}
    name = ids.give(slug(figure.label), "statistic")
    made = item("statistics", name, fields, (evidence(text, *span) for span in figure.spans))
    rule = TOTAL if figure.key < 2 else TABLE
    return found_by(replace(made, doubt=doubt_of(rule)), rule, confidence(rule))


def best(text: SourceText, around: Around, candidates: Sequence[int], most: int) -> list[int]:
    """Choose the candidates that a brief would print: concrete, hedged, dated, near the title's matter."""
    title = {word for word in slug(text.source.title or text.text[:120], 20).split("-") if len(word) > 3}
    scores = ((score(around, index, title), index) for index in candidates)
    ranked = sorted((-value, index) for value, index in scores if value > 0)[: most * _WIDER]
    chosen: list[int] = []
    said: Counter[tuple[int, int]] = Counter()
    while ranked and len(chosen) < most:
        # What stands in one sentence says one thing: a second figure of it must be so much better.
        best_one = min(ranked, key=lambda one: one[0] + _SAME_SENTENCE * said[around.found[one[1]].sentence])
        ranked.remove(best_one)
        if not _printable(around, best_one[1]):
            continue
        chosen.append(best_one[1])
        said[around.found[best_one[1]].sentence] += 1
    return sorted(chosen)


def _printable(around: Around, index: int) -> bool:
    """Tell whether a figure may be a key one: its label is complete, and it is no other one's measure."""
    label = around.label(index)
    if not label.complete or label.compared or _in_row(around, index) or _is_whole(around, index):
        return False
    quantity = around.found[index]
    if _names(around, quantity):
        return False
    if _DURATION.match(quantity.unit.lower()) and _FROM_NOW.match(around.text, quantity.end):
        return False
    return around.places.part(quantity.sentence).kind != "heading"


def _in_row(around: Around, index: int) -> bool:
    """Tell whether a figure has another one beside it, with nothing between: the row of a table."""
    quantity = around.found[index]
    beside = around.found[index + 1 : index + 2], around.found[max(0, index - 1) : index]
    return any(
        one.sentence == quantity.sentence
        and not around.text[
            min(one.end, quantity.end) : max(one.printed_start, quantity.printed_start)
        ].strip()
        for pair in beside
        for one in pair
    )


def _is_whole(around: Around, index: int) -> bool:
    """Tell whether a figure is only that of which the one before is a part: 8 of the 100."""
    if index and around.found[index - 1].base == index:
        return True
    quantity = around.found[index]
    lead = around.text[max(quantity.sentence[0], quantity.printed_start - 24) : quantity.printed_start]
    return index > 0 and one_line(lead).lower().endswith(around.clauses.wholes)


def _names(around: Around, quantity: Quantity) -> bool:
    """Tell whether a number names something: part 39, 2018-23-51, the 737 MAX of which the text speaks on."""
    last = one_line(around.text[max(0, quantity.start - 24) : quantity.start]).rpartition(" ")[2]
    if _CODED.search(around.text, max(0, quantity.start - 2), quantity.start):
        return True
    if last.lower() in around.clauses.naming | set(around.genres.exhibits) | set(around.genres.divisions):
        return True
    name = around.text[quantity.num_start : quantity.num_end + 1 + len(quantity.unit.partition(" ")[0])]
    return quantity.unit[:1].isupper() and around.text.count(name) > _OFTEN


def score(around: Around, index: int, title: set[str]) -> float:
    """Rank one quantity; nothing at or below 0 is a key statistic."""
    quantity = around.found[index]
    if quantity.age or not (quantity.unit or quantity.value >= _LARGE):
        return -1.0
    before = around.text[max(quantity.sentence[0], quantity.printed_start - 40) : quantity.printed_start]
    if _METHOD.search(before) or _METHOD_AFTER.match(around.text, quantity.end):
        return -1.0
    value = _WEIGHT[quantity.kind]
    if quantity.value == 0 or (quantity.kind in ("count", "number") and quantity.value < _FEW):
        return -1.0
    if quantity.kind == "count":
        value += 1.4 if quantity.value >= 1000 else 0.4 if quantity.value >= 20 else -1.0
    if _DURATION.match(quantity.unit.lower()):
        value -= 1.0
    facts = around.facts(index)
    value -= 1.2 * bool(_COMPARED.search(before)) + 0.8 * (quantity.unit == "percentage points")
    value -= 1.2 * _dated(around, index)
    value += 0.3 * (quantity.printed_start < quantity.start) + 0.3 * (quantity.base >= 0)
    value += 0.8 * bool(facts.periods) + 0.5 * bool(facts.holder)
    value += 0.4 * min(3, len(title & facts.words))
    return value + 0.8 / (1 + quantity.start / 1500)


def _dated(around: Around, index: int) -> bool:
    """Tell whether a figure beside it is the same of a later year: 12,450 in 2028 and 15,204 in 2030."""
    quantity = around.found[index]
    beside = [
        other
        for other in range(max(0, index - 3), min(len(around.found), index + 4))
        if other != index
        and around.found[other].unit == quantity.unit
        and around.found[other].sentence == quantity.sentence
    ]
    own = _year(around, index) if beside and around.facts(index).periods else 0
    return own > 0 and any(_year(around, other) > own for other in beside)


def _year(around: Around, index: int) -> int:
    period = around.period(index)
    years = re.findall(r"(?:19|20|21)\d\d", around.text[slice(*period)]) if period else []
    return int(years[-1]) if years else 0


def _item(text: SourceText, around: Around, index: int, ids: Names) -> Item | None:
    quantity = around.found[index]
    label = around.label(index)
    if not _NAMED.search(label.words):
        return None
    period = around.period(index)
    before = text.text[max(quantity.sentence[0], quantity.printed_start - 16) : quantity.printed_start]
    if _ALIGNED.search(text.text, *quantity.sentence):
        return None
    if _INTERVAL.search(before) or _INTERVAL_AFTER.match(text.text, quantity.end):
        return None
    if any(start <= quantity.start and quantity.end <= end for start, end in around.facts(index).periods):
        return None
    if _DURATION.match(quantity.unit.lower()) and _WITHIN.search(before):
        return None
    said = without_period(label.words, around.clauses) if period else label.words
    root = around.root(index)
    fields = {
        "value": printed(text.text, quantity),
        "label": said or label.words,
        "period": one_line(text.text[slice(*period)]) if period else "",
        "holder": around.facts(index).holder or around.facts(root).holder,
        "stated": around.facts(index).stated,
    }
    name = ids.give(slug(fields["label"]), "statistic")
    stands = _evidence(text, around, index, period)
    doubt = _doubt(around, index, (period, label))
    printable = _printable(around, index)
    rule = rule_of(quantity, label, printable)
    doubt = f"{doubt} {doubt_of(rule) if printable else ''}".strip()
    return found_by(item("statistics", name, fields, stands, doubt), rule, confidence(rule))


def printed(text: str, quantity: Quantity) -> str:
    """Give the figure as printed, hedge included, without the noun that is counted."""
    start, end = printed_span(quantity)
    if quantity.hedge:  # no port loses more than 1.5% is at most 1.5%
        return f"{quantity.hedge} {one_line(text[quantity.start : end])}"
    return one_line(text[start:end])


def _evidence(
    text: SourceText, around: Around, index: int, period: tuple[int, int] | None
) -> tuple[Evidence, ...]:
    """Give the number's sentence first, then the sentences before it that its base and period come from."""
    sentence = _passage(around.found[index].sentence, around.found[index].printed_start)
    root = around.found[around.root(index)]
    spans = {_passage(root.sentence, root.printed_start)}
    if before := around.label(index).before:
        spans.add(before)
    for other in range(max(0, index - 8), index):
        start, end = around.found[other].sentence
        if period and start <= period[0] < end:
            spans.add(_passage((start, end), period[0]))
    return tuple(evidence(text, start, end) for start, end in (sentence, *sorted(spans - {sentence})))


def _passage(sentence: tuple[int, int], at: int) -> tuple[int, int]:
    """Give a sentence, or what stands around `at` in a text without full stops, which is one sentence."""
    start, end = sentence
    if end - start <= _LONGEST:
        return sentence
    return max(start, at - _LONGEST // 2), min(end, at + _LONGEST // 2)


def _doubt(around: Around, index: int, of: tuple[tuple[int, int] | None, Label]) -> str:
    """Say what an editor should look at; `of` is the period's span, and the label."""
    quantity, (period, label) = around.found[index], of
    doubts = []
    if not label.complete:
        doubts.append("The label is the figure's sentence, or leaves much open: say what is counted.")
    if label.taken:
        doubts.append("Of whom or what it is a share stands in the sentence before.")
    base = around.found[quantity.base] if quantity.base >= 0 else None
    elsewhere = quantity.unit not in around.text[slice(*quantity.sentence)]
    if quantity.inherited and (elsewhere if base is None else base.sentence != quantity.sentence):
        doubts.append(f"That it counts {one_line(quantity.unit)} is taken from another number nearby.")
    if period and not quantity.sentence[0] <= period[0] < quantity.sentence[1]:
        doubts.append("The period stands in a sentence before.")
    return " ".join(doubts)
