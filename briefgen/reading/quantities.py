"""Quantities of a text: every number that measures or counts, with its hedge, unit, range and base."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from briefgen.languages.detect import foreign, told_sentence
from briefgen.model import SourceText
from briefgen.reading import patterns
from briefgen.reading.bases import inherit, shared
from briefgen.reading.compounds import compounded
from briefgen.reading.conventions import localised, plain
from briefgen.reading.exclusions import excluded, most_in
from briefgen.reading.hedges import hedge_before
from briefgen.reading.measures import is_label, measured
from briefgen.reading.quantity import Quantity, changed
from briefgen.reading.ranges import widened
from briefgen.reading.scanned import Scanned, scanned
from briefgen.reading.source import Reading, read
from briefgen.text.spans import parts_of

_TIED = re.compile(r"(?<=\d)[^\W\d_][\w/²³]*(?:-\d\b)?")
"""A unit that no table has, tied to its figure: 500gCO2/kWh."""
_SPARE, _DENSE = 2000, 50
"""A text with more than 2,000 numbers, and more than one in 50 characters, is data; the rest is left."""


def quantities(text: SourceText) -> tuple[Quantity, ...]:
    """Find all quantities of a text, in order."""
    return read(text).once(_quantities)


def _quantities(own: Reading) -> tuple[Quantity, ...]:
    found: list[Quantity] = []
    others = _others(own)
    printed = _printed(own, others)
    text = own if printed == own.text else replace(own, text=printed)
    for part in parts_of(text):
        spelled = not patterns.HEADS.isdisjoint(text.words(part))
        first = -1 if part.kind == "furniture" else patterns.begin(text.text, part.start, part.end, spelled)
        if first < 0 or (part.kind == "cell" and text.text[first : part.end].isdigit()):
            continue  # a bare figure of a column counts nothing by itself
        floor = len(found)
        for span in text.sentences(part):
            if span[1] <= first or len(found) > _SPARE + span[0] // _DENSE:
                continue
            code = others.get(span, own.language)
            begins = max(first, span[0]), spelled and not patterns.HEADS.isdisjoint(text.words_in(*span))
            for one in _sentence(text.text, span, code, begins):
                quantity = one if code == "en" else localised(text.text, one, code)
                found.append(inherit(text.text, found, floor, quantity))
                if len(found) > _SPARE + quantity.start // _DENSE:
                    break
    return tuple(shared(text.text, found))


def _others(own: Reading) -> Mapping[tuple[int, int], str]:
    """Give the sentences that are in another language than their text."""
    told: dict[tuple[int, int], str] = {}
    signs, usual = foreign(own.language)
    for part in parts_of(own):
        said = own.words(part)
        if not signs.isdisjoint(said) and (usual.isdisjoint(said) or len(signs & said) > 1):
            spans = (
                (span, told_sentence(own.text[slice(*span)], own.language)) for span in own.sentences(part)
            )
            told |= {span: code for span, code in spans if code != own.language}
    return told


def _printed(own: Reading, others: Mapping[tuple[int, int], str]) -> str:
    """Give the text with its numbers as English prints them, each sentence by the rules of its language."""
    pieces, at = [], 0
    for (start, end), code in others.items():
        pieces += [plain(own.text[at:start], own.language), plain(own.text[start:end], code)]
        at = end
    return "".join([*pieces, plain(own.text[at:], own.language)])


def _sentence(text: str, span: tuple[int, int], code: str, begins: tuple[int, bool]) -> Iterator[Quantity]:
    """Read the numbers of a sentence; `begins`: where the first may begin, whether one may be in words."""
    origin, end = span
    first, spelled = begins
    start = patterns.begin(text, first, end, spelled)
    mask = excluded(text, origin, end) if start >= 0 else bytearray()
    for _ in range(most_in(end - origin)):
        if start < 0:
            return
        number = scanned(text, start, end, code)
        at = number.end if number else patterns.past(text, start, end)
        if number is not None and 1 in mask[number.start - origin : number.end - origin]:
            at = _past(text, mask, number, origin)
        elif number is not None:
            quantity = _read(text, number, span, code)
            if quantity is not None:
                # A size may stand before the noun that is counted: eight million 250ml bottles.
                at = max(
                    quantity.num_end,
                    quantity.end if quantity.kind != "count" or " per " in quantity.unit else 0,
                )
                yield quantity
        start = patterns.begin(text, at, end, spelled)


def _past(text: str, mask: bytearray, number: Scanned, origin: int) -> int:
    """Go on behind what is excluded, and behind the decimals of a figure of which the rest is."""
    first = mask.find(1, number.start - origin)
    last = mask.find(0, first)
    end = (len(mask) if last < 0 else last) + origin
    if text[end : end + 1] in (",", ".") and text[end + 1 : end + 2].isdigit():
        end = max(end, number.end)
    return max(number.start + 1, end)


def _read(text: str, one: Scanned, span: tuple[int, int], code: str) -> Quantity | None:
    """Read one number with all that belongs to it; None where it names or counts nothing."""
    if not one.kind or (one.kind == "vague" and not patterns.VAGUE.match(text, one.end)):
        return None
    start, value = one.start, one.value
    negative = patterns.NEGATIVE.search(text[max(span[0], start - 10) : start])
    if negative and (one.kind != "words" or negative.group()[-1] in " -"):
        start -= len(negative.group())
        value = -value
    first = measured(text, one, span[1], start, value)
    lead = text[max(span[0], start - 40) : start]
    if first is not None and first.kind in ("number", "count") and patterns.AGE_BEFORE.search(lead):
        return None
    whole = compounded(text, widened(text, first, span), span[1]) if first else None
    if whole is None or is_label(text, one, whole, span[0]):
        return None
    return _hedged(text, whole, span, code)


def _hedged(text: str, whole: Quantity, span: tuple[int, int], code: str) -> Quantity:
    """Say where the hedge of a number begins, or the between of a range; and in which sentence it stands."""
    floor, start = span[0], whole.start
    if whole.high is not None and (between := patterns.BETWEEN.search(text, max(floor, start - 16), start)):
        start = between.start()
    hedge = hedge_before(text, start, code)
    tied = _TIED.match(text, whole.num_end) if whole.num_end == max(whole.end, whole.printed_end) else None
    return changed(
        whole,
        printed_start=max(floor, start - hedge.length),
        printed_end=tied.end() if tied else whole.printed_end,
        hedge=hedge.instead,
        sentence=span,
    )
