"""Which figures are key ones: ranked, each once, and only those whose labels can be printed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from heapq import heapify, heappop, heappush
from itertools import islice

from briefgen.blocks._evidence import slug
from briefgen.blocks._sidelines import tells_of_itself
from briefgen.blocks.statistics.context import Around
from briefgen.blocks.statistics.wording import is_short, printed_span
from briefgen.blocks.statistics.worth import DURATION, is_dated, score
from briefgen.languages import language
from briefgen.model import SourceText
from briefgen.reading.choices import choice
from briefgen.reading.predicates import finite, words_of
from briefgen.reading.quantity import Quantity
from briefgen.text.spans import one_line

_WIDER = 12
_SAME_SENTENCE = 0.5
_CODED = re.compile(r"[\w)][-–/]$")
_OFTEN = 3
"""Times that a number with the same name behind it stands in a text, of which it is a part then."""
_ENGLISH = language("en")
_FROM_NOW = re.compile(rf"\s(?:{choice(_ENGLISH.beside.no_rate)})\b")
_EACH = (word for word in _ENGLISH.numbers.per if word not in _ENGLISH.numbers.articles)
_EVERY = re.compile(rf"\b(?:{choice(_EACH)})\s$", re.I)
"""Every pound returns three: the one of which that is said is no figure."""
_BOUNDS = frozenset("<>≤≥")
"""A sign that bounds a group of people or things: householders earning ≤$24,999."""
_PLURAL = re.compile(r"[^su]s$")
_THING = 40
"""Characters behind a number in which the thing stands that it names, and what follows."""
_PHRASE = 5
"""Words that may stand between a part and its whole."""
_NUMBERED = re.compile(r"[^\W\d_]{3,}s\s\d+(?:,\s\d+)*,?\s(?:and|or|to)\s$")
"""Posts 542 and 543, extracts 2 and 3: the numbers are their names."""
_HALVES, _STOPS = 3, (".", ";", "!", "\n", "")
"""Parts that have no ordinal's name; what ends a sentence."""
_LONG = 1000
"""Of hours or days, what is counted itself: volunteers gave 51,000 hours."""
_PARTS = 100
"""The number below which a document may count its own parts, or those for whom it speaks."""
_CLOSING, _ASKING = " \"”’'»)", ("?", "？", "؟")
_TIED = re.compile(r"-[^\W\d_]")
_ALIKE = 0.5
"""Share of the shorter label's words at which two labels of one figure say the same."""


def best(text: SourceText, around: Around, candidates: Sequence[int], most: int) -> list[int]:
    """Choose the candidates that a brief would print: concrete, hedged, dated, near the title's matter.

    The best comes first.
    """
    title = {word for word in slug(text.source.title or text.text[:120], 20).split("-") if len(word) > 3}
    ranked = list(islice(_ranked(around, candidates, title), most * _WIDER))
    chosen: list[int] = []
    said: Counter[tuple[int, int]] = Counter()
    while ranked and len(chosen) < most:
        # What stands in one sentence says one thing: a second figure of it must be so much better.
        best_one = min(ranked, key=lambda one: one[0] + _SAME_SENTENCE * said[around.found[one[1]].sentence])
        ranked.remove(best_one)
        if not printable(around, best_one[1]) or _is_said(around, best_one[1], chosen):
            continue
        chosen.append(best_one[1])
        said[around.found[best_one[1]].sentence] += 1
    return chosen


def _ranked(around: Around, candidates: Sequence[int], title: set[str]) -> Iterator[tuple[float, int]]:
    """Give the candidates from the best down, each with its score below 0; what lowers it is asked last."""
    scores = ((-score(around, index, title), index) for index in candidates)
    waiting = [(value, index, False) for value, index in scores if value < 0]
    heapify(waiting)
    while waiting:
        value, index, settled = heappop(waiting)
        if settled or not is_dated(around, index):
            yield value, index
        elif (lower := -score(around, index, title, dated=True)) < 0:
            heappush(waiting, (lower, index, True))


def _is_said(around: Around, index: int, chosen: Sequence[int]) -> bool:
    """Tell whether one of the chosen figures is this one, said again elsewhere."""
    quantity = around.found[index]
    words = _content(around, index)
    same = (one for one in chosen if _figure(around.found[one]) == _figure(quantity))
    known = (_content(around, one) for one in same if around.found[one].sentence != quantity.sentence)
    return any(len(words & one) >= _ALIKE * min(len(words), len(one)) for one in known)


def _figure(quantity: Quantity) -> tuple[float, float | None, str]:
    return quantity.value, quantity.high, quantity.unit if quantity.kind != "count" else ""


def _content(around: Around, index: int) -> set[str]:
    return set(slug(f"{around.label(index).words} {around.found[index].unit}", 40).split("-"))


def printable(around: Around, index: int) -> bool:
    """Tell whether a figure may be a key one: its label is complete, and it is no other one's measure."""
    label = around.label(index)
    if not label.complete or label.compared or _in_row(around, index) or _is_whole(around, index):
        return False
    if not around.period(index) and not is_short(label.words):
        return False
    quantity = around.found[index]
    if _names(around, quantity) or _bounds(around, quantity) or _is_loose(around, index):
        return False
    if DURATION.match(quantity.unit.lower()) and (
        _FROM_NOW.match(around.text, quantity.end) or _frames(around, index) or _opens(around, quantity)
    ):
        return False
    sentence = around.text[quantity.sentence[0] : quantity.sentence[1]]
    few = quantity.kind in ("count", "number") and quantity.value < _PARTS
    if few and tells_of_itself(sentence, around.code):
        return False  # the plan is divided into four parts
    asked = sentence.rstrip(_CLOSING).endswith(_ASKING)
    headed = around.places.part(quantity.sentence).kind == "heading"
    return not asked and not headed and not _narrows(around, index)


def _is_loose(around: Around, index: int) -> bool:
    """Tell whether a figure is part of a period, or has left what it counts to another: 3 million more."""
    quantity = around.found[index]
    if any(start <= quantity.start and quantity.end <= end for start, end in around.facts(index).periods):
        return True
    behind = around.text[quantity.end : quantity.end + 24].split()[:2]
    return quantity.kind == "number" and behind[:1] != [] and _compares(behind, around)


def _narrows(around: Around, index: int) -> bool:
    """Tell whether a figure only narrows the subject of another: homes let for 90 nights rose to 15,800."""
    quantity, clauses = around.found[index], around.clauses
    behind = around.found[index + 1 : index + 2]
    if quantity.kind not in ("count", "measure") or not behind or behind[0].sentence != quantity.sentence:
        return False
    first = max(quantity.sentence[0], around.label(index).reach[0])
    lead = around.text[first : quantity.printed_start].lower().split()
    if lead[-1:] == [around.definite[0]] and quantity.value < _PARTS:
        lead = lead[:-1]  # use of the five routes fell by 38%
    elif lead and lead[-1] in clauses.partitives:
        return False
    verb = finite(words_of(around.text, quantity.end, behind[0].printed_start), clauses) >= 0
    words = words_of(around.text, first, quantity.printed_start)
    at = finite(words, clauses)
    reduced = at >= 0 and at == len(words) - 2 and words[at].low in clauses.participles  # homes let for
    return len(lead) > 1 and lead[-1] in clauses.prepositions and verb and (at < 0 or reduced)


def _compares(behind: Sequence[str], around: Around) -> bool:
    clauses = around.clauses
    than = len(behind) > 1 and behind[1].lower() in clauses.than
    return behind[0].lower().rstrip(".,;") in clauses.more - clauses.than and not than


def _in_row(around: Around, index: int) -> bool:
    """Tell whether a figure has another one beside it, with nothing between: the row of a table."""
    quantity = around.found[index]
    beside = around.found[index + 1 : index + 2], around.found[max(0, index - 1) : index]
    return any(
        one.sentence == quantity.sentence
        and not around.text[min(one.end, quantity.end) : max(one.start, quantity.start)].strip()
        for pair in beside
        for one in pair
    )


def _is_whole(around: Around, index: int) -> bool:
    """Tell whether a figure is only that of which the one before is a part: 8 of the 100."""
    if index and around.found[index - 1].base == index:
        return True
    quantity = around.found[index]
    before = around.found[index - 1] if index else quantity
    if before.end < quantity.start and before.sentence == quantity.sentence:
        between = around.text[before.num_end : quantity.printed_start].split()
        if between and between[0] in around.clauses.partitives and _is_phrase(between, around):
            return True
    lead = around.text[max(quantity.sentence[0], quantity.printed_start - 24) : quantity.printed_start]
    return index > 0 and one_line(lead).lower().endswith(around.clauses.wholes)


def _frames(around: Around, index: int) -> bool:
    """Tell whether a time only frames the figure before it: 40 shops were empty for more than three years."""
    own = around.found[index]
    if own.value >= _LONG:
        return False
    before = (one for one in around.found[max(0, index - 3) : index] if one.sentence == own.sentence)
    return any(not DURATION.match(one.unit.lower()) for one in before)


def _opens(around: Around, quantity: Quantity) -> bool:
    """Tell whether a sentence begins with a time that it leads in: for ten years we were told."""
    lead = around.text[quantity.sentence[0] : quantity.printed_start].lower().split()
    return len(lead) == 1 and lead[0] in around.clauses.prepositions


def _bounds(around: Around, quantity: Quantity) -> bool:
    """Tell whether a figure only says of what something else is said: every £1, ≤$24,999, 3-metre waves."""
    lead = around.text[max(0, quantity.printed_start - 8) : quantity.start]
    tied = bool(_TIED.match(around.text, max(quantity.num_end, quantity.end)))
    tied = tied or bool(_TIED.match(around.text, quantity.num_end))
    single = quantity.kind == "measure" and _is_spelt(around, quantity)
    one = quantity.value == 1 and (bool(_EVERY.search(lead)) or single)
    first, last = printed_span(quantity)
    vague = around.text[first:last].partition(" ")[0].lower() in around.vague
    return tied or one or vague or not _BOUNDS.isdisjoint(lead)


def _is_phrase(between: Sequence[str], around: Around) -> bool:
    """Tell whether what stands between two figures only names whose: of the region's, of our."""
    clauses = around.clauses
    parting = clauses.prepositions | clauses.relatives | clauses.auxiliaries | clauses.coordinators
    plain = all(word.lower() not in parting and word[-1] not in ",;:)" for word in between[1:])
    return len(between) <= _PHRASE and plain


def _names(around: Around, quantity: Quantity) -> bool:
    """Tell whether a number names something: part 39, 2018-23-51, the 737 MAX of which the text speaks on."""
    last = one_line(around.text[max(0, quantity.printed_start - 24) : quantity.printed_start])
    last = last.rpartition(" ")[2]
    if _CODED.search(around.text, max(0, quantity.start - 2), quantity.start):
        return True
    if quantity.kind == "fraction" and (last.lower() in around.clauses.parting or _is_next(around, quantity)):
        return True  # the first half of the year; write a fourth
    if _is_called(around, quantity):
        return True
    if _NUMBERED.search(around.text, max(0, quantity.start - 40), quantity.start):
        return True
    if last.lower() in around.clauses.naming | set(around.genres.exhibits) | set(around.genres.divisions):
        return True
    name = around.text[quantity.num_start : quantity.num_end + 1 + len(quantity.unit.partition(" ")[0])]
    return quantity.unit[:1].isupper() and around.text.count(name) > _OFTEN


def _is_next(around: Around, quantity: Quantity) -> bool:
    """Tell whether a spelt part may as well be the next one: I shall not write a fourth."""
    words = around.text[quantity.num_start : quantity.num_end].lower().split()
    forms = around.numbers.parts
    named = len(words) == 2 and words[0] in around.numbers.articles and forms.get(words[1], 0) > _HALVES
    ends = around.text[quantity.num_end : quantity.num_end + 1] in _STOPS
    before = around.text[max(0, quantity.printed_start - 12) : quantity.printed_start].lower().split()[-1:]
    return named and ends and not (before and before[0] in around.clauses.prepositions)


def _is_called(around: Around, quantity: Quantity) -> bool:
    """Tell whether a number behind the names one thing: the 41 bus ran; not: the 12 staff were."""
    lead = around.text[max(0, quantity.printed_start - 8) : quantity.printed_start].lower().split()
    if quantity.kind != "count" or not lead or lead[-1] != around.definite[0]:
        return False
    noun = words_of(around.text, quantity.num_end, min(quantity.num_end + _THING, quantity.sentence[1]))[:2]
    plural = not noun or bool(_PLURAL.search(noun[0].low)) or noun[0].low in around.clauses.plurals
    return not plural and (finite(noun, around.clauses) == 1 or noun[-1].low in around.clauses.prepositions)


def _is_spelt(around: Around, quantity: Quantity) -> bool:
    """Tell whether a number is written in words: three streets away."""
    return not any(map(str.isdigit, around.text[quantity.num_start : quantity.num_end]))
