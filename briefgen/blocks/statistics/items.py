"""Quantities as items of a brief: the key ones, ranked, with evidence and what an editor should look at."""

from __future__ import annotations

import re
from dataclasses import replace

from briefgen.blocks._evidence import Names, found_by, item, slug
from briefgen.blocks.statistics.confidence import TABLE, TOTAL, confidence, doubt_of, rule_of
from briefgen.blocks.statistics.context import Around
from briefgen.blocks.statistics.labels import Label
from briefgen.blocks.statistics.periods import PERIOD
from briefgen.blocks.statistics.ranking import best, printable
from briefgen.blocks.statistics.tables import ONE_OF_MANY, Figure, figures, key_figures, without_prose
from briefgen.blocks.statistics.wording import names_in, printed_span, without_period
from briefgen.blocks.statistics.worth import DURATION
from briefgen.languages.table import Clauses
from briefgen.model import Evidence, Item, SourceText
from briefgen.reading.links import linked
from briefgen.reading.quantities import quantities
from briefgen.reading.quantity import Quantity
from briefgen.text.selectors import evidence
from briefgen.text.spans import one_line

_LONGEST = 2000
"""Characters of a sentence that is evidence as a whole."""
_INTERVAL = re.compile(r"\bCI[,:]?\s$|\b[pP]\s?[=<>]?\s?$")
_INTERVAL_AFTER = re.compile(r"\sCI\b")
_NAMED = re.compile(r"[^\W\d_]{2}")
_ALIGNED = re.compile(r"\d\S*(?: {2,40}|\t)\S*\d")
"""Figures in columns: what heads them stands in another line."""
_WITHIN = re.compile(r"\b(?:in|over|within|during)\s(?:the\s)?(?:last\s|past\s)?$", re.I)
"""A time in which something changed is no finding: in five years."""
_LAID_OUT = "The table was read from the page's layout: see that the figure stands in this row and column."


def items(text: SourceText, most: int | None = None) -> tuple[Item, ...]:
    """Make items of the quantities, the best `most` of them or all, in the document's order."""
    around = Around(text, quantities(text))
    cells = without_prose(text)
    candidates = [index for index, one in enumerate(around.found) if one.sentence[0] not in cells]
    chosen = candidates if most is None else best(text, around, candidates, most)
    ids = Names()
    ranks = {index: rank for rank, index in enumerate(chosen)}
    made = ((index, _item(text, around, index, ids)) for index in sorted(chosen))
    known = {index: _ranked(one, ranks[index]) for index, one in made if one is not None}
    prose = tuple(linked(text.text, around.found, known).values())
    if most is not None and len(prose) >= most:
        return prose
    told = figures(text) if most is None else key_figures(text, most - len(prose))
    tabled = tuple(_ranked(_tabled(text, one, ids), len(prose) + at) for at, one in enumerate(told))
    return tuple(sorted((*prose, *tabled), key=lambda one: one.evidence[0].start or 0)) if tabled else prose


def _ranked(one: Item, rank: int) -> Item:
    return replace(one, found=replace(one.found, rank=rank)) if one.found else one


def _tabled(text: SourceText, figure: Figure, ids: Names) -> Item:
    """Make an item of a table's figure."""
    fields = {"value": one_line(figure.value), "label": figure.label, "period": figure.period}
    name = ids.give(slug(figure.label), "statistic")
    made = item("statistics", name, fields, (evidence(text, *span) for span in figure.spans))
    rule = TOTAL if figure.key < ONE_OF_MANY else TABLE
    doubt = f"{_LAID_OUT if figure.laid_out else ''} {doubt_of(rule)}".strip()
    return found_by(replace(made, doubt=doubt), rule, confidence(rule))


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
    lasts = DURATION.match(quantity.unit.lower())
    if lasts and not lasts["brief"] and _WITHIN.search(before):
        return None
    several = (
        len(PERIOD.findall(label.words)) > 1 and not label.compared
    )  # fell from 900 in 1985 to 8 in 2005
    bare = text.text[slice(*period)] if period and not several else ""
    said = _without(label.words, bare, around.clauses)
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
    may_be_key = printable(around, index)
    rule = rule_of(quantity, label, (may_be_key, names_in(fields["label"], around.clauses)))
    doubt = f"{doubt} {doubt_of(rule) if may_be_key else ''}".strip()
    return found_by(item("statistics", name, fields, stands, doubt), rule, confidence(rule))


def _without(label: str, period: str, table: Clauses) -> str:
    """Leave a figure's period out of its label, and no other: adults who smoked (in the past month), 2031."""
    bare = without_period(label, table) if period else label
    said = one_line(period).rpartition(" ")[2]
    return bare if label.count(said) > bare.count(said) else label


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
        share = "Of whom or what it is a share" if label.form == "base" else "Who or what it is about"
        doubts.append(f"{share} stands in the sentence before.")
    base = around.found[quantity.base] if quantity.base >= 0 else None
    elsewhere = quantity.unit not in around.text[slice(*quantity.sentence)]
    if quantity.inherited and (elsewhere if base is None else base.sentence != quantity.sentence):
        doubts.append(f"That it counts {one_line(quantity.unit)} is taken from another number nearby.")
    if period and not quantity.sentence[0] <= period[0] < quantity.sentence[1]:
        doubts.append("The period stands in a sentence before.")
    return " ".join(doubts)
