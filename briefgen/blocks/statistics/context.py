"""What stands around a number: its period, who holds the data, who states it, what is counted."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from briefgen.blocks.statistics.antecedents import named, named_within
from briefgen.blocks.statistics.facts import HOLDING, Facts, facts_of
from briefgen.blocks.statistics.labels import Label, label_of
from briefgen.blocks.statistics.periods import FISCAL, PERIOD
from briefgen.blocks.statistics.places import Places
from briefgen.blocks.statistics.pointing import base_in, needs_base, points_out
from briefgen.blocks.statistics.sentences import sentence_of, untold
from briefgen.blocks.statistics.wording import distance, is_short, names_in, printed_span, within
from briefgen.languages import language
from briefgen.model import SourceText
from briefgen.reading.predicates import words_of
from briefgen.reading.quantity import Quantity
from briefgen.reading.source import language_of
from briefgen.text.spans import one_line

_RELATIVE = re.compile(r"\b(?:earlier|ago|before)$")
_OF_OTHERS = re.compile(r"\b(?:of|than|than\sin|from)\s(?:the\s)?$")
_RIGHT_BEHIND = re.compile(r"\s?[,(]?\s?(?:(?:in|during|for|over|on|at|by|since|as\sof|until)\s)?(?:the\s)?")
_FROM = re.compile(r"\s?(?:\([^()]*\)\s)?from\s")
_YEARS = re.compile(r"\d{4}")
_THAN = re.compile(r"\b(?:compared\s(?:with|to)|versus|against|than|(?:up|down)\sfrom)\s(?=\S*$)")
_EVENT = re.compile(
    r"\b(?:opened|built|founded|established|launched|born|created|enacted|introduced|published|adopted|signed)\s(?:in|on)\s(?:the\s)?$"
)
"""What dates something else: the line, opened in 2012, carries 24,000 passengers."""
_SINCE = re.compile(r"\b(since|between)\s$", re.I)
_LEADS = re.compile(rf"(?:the\s)?(?:{FISCAL}(?=\d{{4}}\s?[-–/]))?", re.I)
"""What a period is printed without: its article, and what a range of years tells by itself."""
_NEIGHBOURS = 6
"""Figures before one in which its base is looked for."""
_START = attrgetter("start")
_BULLETS = " \n\t•▪*–-"
_LISTED, _NAMED = 20, 2
"""What a list's item counts at least, and the words in it that name something."""
_LED = 16
"""Characters before a year in which stands what leads to it."""
_BRACKETED = 2
"""Words that may lead a figure in brackets that has no clause of its own there: (range 4 to 160)."""
_BESIDE = 8
"""Periods on either side of a figure of which one may be its own."""
_NEAR = 80
"""Characters before a figure in which its verb stands."""


class Around:
    """The surroundings of a text's quantities; every sentence is read once."""

    def __init__(self, source: SourceText, found: Sequence[Quantity]) -> None:
        self.text = source.text
        self.found = found
        self.code = language_of(source)
        known = language(self.code)
        self.clauses, self.genres = known.clauses, known.genres
        self.vague, self.definite = known.numbers.vague, known.numbers.definite
        self.fold, self.numbers = known.numbers.fold, known.numbers
        self.places = Places(source)
        self._facts: dict[tuple[int, int], Facts] = {}
        self._labels: dict[int, Label] = {}
        self._periods: dict[int, tuple[int, int] | None] = {}

    def facts(self, index: int) -> Facts:
        """Give what the sentence of one quantity says."""
        span = self.found[index].sentence
        if span not in self._facts:
            self._facts[span] = facts_of(self.text, span)
        return self._facts[span]

    def label(self, index: int) -> Label:
        """Give the label of one quantity: its clause, or its sentence where no clause is sure."""
        if index not in self._labels and not self.clauses.auxiliaries:
            self._labels[index] = untold(self.text, self.found[index], self.code)
        elif index not in self._labels:
            before = self.places.lead_in(self.found[index].sentence)
            made = label_of(self.text, (self.found, index), before, self.clauses)
            known = made if made and made.words else None
            label = known or sentence_of(self.text, self.found[index], self.clauses)
            label = self._held(index, label)
            if known and not label.complete and not label.compared:
                whole = sentence_of(self.text, self.found[index], self.clauses)
                label = whole if whole.complete else label
            if not label.complete and known:
                label = named_within(self.text, label, self.found[index].sentence, self.clauses)
            if not label.complete and known:
                label = named(self.text, label, self.places.before(self.found[index].sentence), self.clauses)
            alone = before and known is None and self.text[max(0, self.found[index].printed_start - 1)] == "("
            apart = alone or (known is None and self._in_brackets(index))
            label = replace(label, complete=False) if apart else label
            label = label if label.complete or before else self._listed(index, label)
            self._labels[index] = self._with_base(index, label) if self._is_bare(index, label) else label
        return self._labels[index]

    def _listed(self, index: int, label: Label) -> Label:
        """Take a list's item below a heading as it stands, which needs no verb: 1,400 more teachers."""
        quantity = self.found[index]
        lead = self.text[quantity.sentence[0] : quantity.printed_start].strip(_BULLETS)
        item = self.places.part(quantity.sentence).kind == "item" and not lead
        counts = quantity.kind in ("money", "count", "percent") and quantity.value >= _LISTED
        last = self.text[quantity.end : quantity.sentence[1]].strip(f"{_BULLETS}.;,")
        said = one_line(self.text[printed_span(quantity)[1] : quantity.sentence[1]]).strip(f"{_BULLETS}.;,")
        words = words_of(self.text, quantity.end, quantity.sentence[1]) if item and counts and last else []
        if not words or points_out(words, self.clauses) or names_in(said, self.clauses) < _NAMED:
            return label
        return replace(label, words=said, complete=is_short(said), form="item", reach=quantity.sentence)

    def _in_brackets(self, index: int) -> bool:
        """Tell whether a figure stands with other words in brackets: 19 days (range 4 to 160)."""
        quantity = self.found[index]
        lead = self.text[quantity.sentence[0] : quantity.printed_start].rpartition("(")
        return bool(lead[1]) and ")" not in lead[2] and 0 < len(lead[2].split()) <= _BRACKETED

    def _is_bare(self, index: int, label: Label) -> bool:
        """Tell whether a label leaves open of whom or what its figure is a part."""
        value = one_line(self.text[slice(*printed_span(self.found[index]))])
        return label.complete and needs_base(label.words, value, self.clauses)

    def _held(self, index: int, label: Label) -> Label:
        """Leave who holds the data to its field where a label with it is too long to print."""
        quantity = self.found[index]
        near = max(quantity.sentence[0], quantity.printed_start - _NEAR)
        verb = self.text[near : quantity.printed_start].split()[-1:]
        held = quantity.kind == "count" and self.facts(index).holder and verb and verb[0] in HOLDING
        short = len(label.behind.split()) > 1 and is_short(label.behind)
        if label.complete or is_short(label.words) or not held or not short:
            return label
        return replace(label, words=label.behind, complete=True, form="held")

    def _with_base(self, index: int, label: Label) -> Label:
        """Give the label of a share that names no base that of a share before it in its paragraph."""
        if self.found[index].kind == "money":
            value = one_line(self.text[slice(*printed_span(self.found[index]))])
            words = label.words if value in label.words else f"{value} {label.words}"
            return replace(label, words=words, complete=is_short(words), form="inside")
        if self.found[index].kind not in ("percent", "fraction"):
            return replace(label, complete=False)
        own = self.found[index].sentence
        begin = self.places.begin(own)
        for other in range(index - 1, max(-1, index - _NEIGHBOURS), -1):
            sentence = self.found[other].sentence
            if sentence[0] < begin:
                break
            known = self.label(other)
            base = base_in(known.words, self.clauses) if known.complete else ""
            if base and self.found[other].kind in ("percent", "fraction"):
                words = f"{base} {label.words}"
                taken = sentence != own
                return replace(
                    label,
                    words=words,
                    form="base",
                    complete=is_short(words),
                    before=sentence if taken else label.before,
                    taken=taken,
                )
        return replace(label, complete=False)

    def root(self, index: int) -> int:
        """Give the index of the quantity of which this one is, in the end, a part: itself, if of none."""
        while self.found[index].base >= 0:
            index = self.found[index].base
        return index

    def period(self, index: int) -> tuple[int, int] | None:
        """Give the span of the period that a quantity is of: of its clause, its list, or its base."""
        if index not in self._periods:
            self._periods[index] = self._period(index)
        return self._periods[index]

    def _period(self, index: int) -> tuple[int, int] | None:
        near = self._nearest(index)
        root = self.root(index)
        if near is None and self.label(index).before and not self.label(index).taken:
            near = self._of_list(index)
        if near is None and root != index and self.found[root].sentence != self.found[index].sentence:
            near = self._nearest(root)
        return self._trimmed(near) if near else None

    def _of_list(self, index: int) -> tuple[int, int] | None:
        """Give the one period of the sentence that leads into a list."""
        before = self.label(index).before
        told = [match.span() for match in PERIOD.finditer(self.text, *before)] if before else []
        return told[0] if len(told) == 1 else None

    def _trimmed(self, span: tuple[int, int]) -> tuple[int, int]:
        """Take an article from a period, and since into it: since 2010 is no 2010."""
        start, end = span
        lead = _SINCE.search(self.text, max(0, start - 10), start)
        if lead and (lead[1].lower() == "since" or " and " in self.text[start:end]):
            return lead.start(), end
        first = _LEADS.match(self.text, start, end)
        return first.end() if first else start, end

    def _nearest(self, index: int) -> tuple[int, int] | None:
        quantity = self.found[index]
        first, last = self.label(index).reach
        periods = self.facts(index).periods
        at = bisect(periods, (quantity.start, 0))
        near = [
            span
            for span in periods[max(0, at - _BESIDE) : at + _BESIDE]
            if first <= span[0] and span[1] <= last
            if not within(span, quantity) and self._is_of(quantity, span)
        ]
        for span in near:
            # 12,450 in 2028, 13,917 in 2029: a period right behind a figure is that figure's.
            if span[0] >= quantity.end and self._stands_behind(quantity, span):
                return span
        return min(near, key=lambda span: distance(span, quantity)) if near else None

    def _is_of(self, quantity: Quantity, span: tuple[int, int]) -> bool:
        """Tell whether a period may be a figure's: the rate of 2015 and a year ago are another one's."""
        lead = self.text[max(quantity.sentence[0], span[0] - _LED) : span[0]].lower()
        if lead.endswith(self.clauses.bounds):
            return False  # laid before 1950: the year bounds what is counted, and stays in its label
        if span[0] < quantity.end:
            another = self._is_behind_another(quantity, span) or self._is_of_predicate(quantity, span)
            event = _EVENT.search(self.text, max(quantity.sentence[0], span[0] - 24), span[0])
            apart = another or event or self._is_aside(quantity, span)
            return not apart and not _RELATIVE.search(self.text[slice(*span)])
        if self._stands_behind(quantity, span):
            return True
        if self._is_anothers(quantity, span):
            return False
        lead = self.text[max(quantity.end, span[0] - 12) : span[0]]
        return not _RELATIVE.search(self.text[slice(*span)]) and not _OF_OTHERS.search(lead)

    def _stands_behind(self, quantity: Quantity, span: tuple[int, int]) -> bool:
        """Tell whether a period stands right behind a figure: in 2029; from 2015 to 2025."""
        if span[0] < quantity.end:
            return False
        if _RIGHT_BEHIND.fullmatch(self.text, quantity.end, span[0]):
            return True
        ranges = len(_YEARS.findall(self.text, *span)) > 1
        return ranges and bool(_FROM.fullmatch(self.text, quantity.end, span[0]))

    def _is_behind_another(self, quantity: Quantity, span: tuple[int, int]) -> bool:
        """Tell whether a period stands right behind an earlier figure: rose by 1% in 2029, but fell by 2%."""
        at = bisect(self.found, quantity.start - 1, key=_START)
        before = self.found[max(0, at - 3) : at]
        return any(
            quantity.sentence[0] <= one.start < one.end <= span[0]
            and one.kind == quantity.kind
            and self._stands_behind(one, span)
            for one in before
        )

    def _is_of_predicate(self, quantity: Quantity, span: tuple[int, int]) -> bool:
        """Tell whether a period is that of a predicate before: published it in 2030 and received 214."""
        lead = words_of(self.text, quantity.sentence[0], span[0])[:1]
        between = [
            word.low for word in words_of(self.text, span[1], quantity.printed_start) if not word.depth
        ]
        if not lead or lead[0].low in self.clauses.prepositions or len(between) < 2:
            return False
        pasts = self.clauses.pasts | self.clauses.participles
        past = between[1] in pasts or between[1].endswith(self.clauses.endings)
        return between[0] in self.clauses.adding and past

    def _is_aside(self, quantity: Quantity, span: tuple[int, int]) -> bool:
        """Tell whether a period stands with other words in brackets before a figure: the record (of 2004)."""
        opens = self.text.rfind("(", quantity.sentence[0], span[0])
        closes = self.text.find(")", opens, quantity.start) if opens >= 0 else -1
        return closes >= span[1] and (opens + 1, closes) != span

    def _is_anothers(self, quantity: Quantity, span: tuple[int, int]) -> bool:
        """Tell whether a period is that of a figure with which this one is compared: than 41% in 2029."""
        at = bisect(self.found, quantity.start, key=_START)
        behind = self.found[at : at + 3]
        return any(
            quantity.end <= one.start < span[0]
            and self._stands_behind(one, span)
            and _THAN.search(self.text, quantity.end, one.printed_start)
            for one in behind
        )
