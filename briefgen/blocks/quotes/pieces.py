"""Pieces of one quotation, parted by their attribution: “The port,” said Mary X, “is closed.”"""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefgen.blocks.quotes.quotation import Quotation
from briefgen.reading.marks import FARTHEST
from briefgen.text import sentences

PRINTED = 60
"""Words of a quotation that a brief can print."""
_SCRAP = 2
"""Words of a quotation that is a piece of a sentence."""
ELISION = " [...] "
_LONGEST = 240
"""Characters of an attribution between two pieces."""
_ANOTHER = re.compile(r"\b(?:adding|added|adds|and|but|then|who|which|while|later|before|after)\b", re.I)
"""Words by which somebody goes on to say something else."""
_PARTING = frozenset(("after", "any verb", "according"))
"""Rules by which an attribution stands behind the piece that it parts from the next."""
_MARKS = " \n\"'“”‘’«»„`"


def together(text: str, found: Iterable[Quotation]) -> list[tuple[Quotation, ...]]:
    """Group quotations: those that are one, in their order, stand in one tuple."""
    groups: list[tuple[Quotation, ...]] = []
    for quotation in found:
        if groups and _goes_on(text, groups[-1], quotation) and _has_room(text, groups[-1], quotation):
            groups[-1] = (*groups[-1], quotation)
        else:
            groups.append((quotation,))
    return groups


def is_scrap(text: str, group: tuple[Quotation, ...]) -> bool:
    """Tell whether quoted words are too few to print as a quote: a word or two, and no sentence."""
    words = text[group[0].start : group[0].end]
    return len(group) == 1 and len(words.split()) <= _SCRAP and not words.endswith((".", "!", "?", ","))


def _has_room(text: str, group: tuple[Quotation, ...], quotation: Quotation) -> bool:
    """Tell whether a paragraph more leaves a quotation short enough to be printed as one."""
    if not reopens(group[-1], quotation):
        return True
    return sum(len(text[one.start : one.end].split()) for one in (*group, quotation)) <= PRINTED


def reopens(before: Quotation, quotation: Quotation) -> bool:
    """Tell whether a quotation is what the paragraph before left open, taken up with a new mark."""
    near = before.part < quotation.part <= before.part + FARTHEST
    return before.continued and quotation.rule == "reopened" and near


def _goes_on(text: str, before: tuple[Quotation, ...], quotation: Quotation) -> bool:
    last = before[-1]
    if reopens(last, quotation):
        return True
    if quotation.part != last.part or quotation.speaker is None or quotation.speaker != last.speaker:
        return False
    between = text[last.end : quotation.start]
    if not between.strip(_MARKS):
        return len(before) > 1
    if last.rule not in _PARTING:
        return False
    attributed = last.end <= quotation.speaker[0] and quotation.speaker[1] <= quotation.start
    if not attributed or len(between) > _LONGEST or _ANOTHER.search(between):
        return False
    start, end = last.end, quotation.start
    start += len(between) - len(between.lstrip(_MARKS + ",.?!"))
    end -= len(between) - len(between.rstrip(_MARKS))
    return text[end - 1] in ",.—–-" and len(sentences(text, start, end)) == 1
