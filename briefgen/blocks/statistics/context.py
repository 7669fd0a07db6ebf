"""What stands around a number: its period, who holds the data, who states it, what is counted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.blocks._evidence import one_line
from briefgen.blocks._lists import words
from briefgen.blocks.statistics.quantity import Quantity

_YEAR = r"(?:1[89]|20)\d\d"
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?"
    r"|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
_POINT = rf"(?:\d{{1,2}}\s)?(?:{_MONTH}\s(?:\d{{1,2}},\s)?)?{_YEAR}"
PERIOD = re.compile(
    rf"\b(?:the\s(?:first|second|third|fourth|last)\s(?:quarter|half|three\smonths|six\smonths)\sof\s{_YEAR}"
    rf"|{_POINT}\s?(?:–|-|—|/|\sto\s|\sand\s|\suntil\s)\s?(?:{_POINT}|\d\d\b)|{_POINT}"
    rf"|(?:last|this|the\s(?:past|last|previous)(?:\s(?:\w+|\d+))?)\s"
    rf"(?:year|month|week|quarter|decade|years|months|weeks|decades))\b"
)
_CAPITALS = (
    r"(?:[A-Z][\w&'’.-]*)(?:\s(?:(?:of|for|and|the|on|de)\s){0,2}[A-Z][\w&'’.-]*)*"
    r"(?:\s\([A-Z][A-Za-z]{1,9}\))?"
)
_ACCORDING = re.compile(
    rf"\b[Aa]ccording\sto\s(?:(?:the\s|an?\s)?(?:[a-z]+\s){{0,4}}?(?:of|by|from)\s)?(?:the\s|an?\s)?({_CAPITALS})"
)
_HOLDS = re.compile(
    rf"({_CAPITALS})\s(?:has\s|have\s|had\s)?(?:received|recorded|counted|registered|logged|collected|surveyed|tallied)\b"
)
_STATES = re.compile(
    rf"({_CAPITALS})\s(?:has\s|have\s|had\s|also\s)?(?:said|says|say|estimates?|estimated|reported|reports|found|finds|"
    r"announced|claims?|claimed|warned|calculates?|calculated)\b"
)
_NO_HOLDER = words("the in it he she they this that these those we i but and as on at for")
_END = re.compile(
    r",\s(?:with|which|while|and|but|up|down|compared|according|who|whose|where|when|as|of|making|including|or|an?|the)\b"
    r"|[;:]|\s[-–—]\s|[.!?]+[\"”’')\]]*$|[,.?!][\"”]|\swhile\s|,?\saccording\sto\b"
)
_SHARE = re.compile(r"\s?\([^()]{1,24}\)")
_THESE = re.compile(r"^of\s(?:all\s)?(?:these|those|them|which|whom)\b(?!\s[a-z]+s\b)")
_TRAILING = re.compile(
    r"(?:[\s,]+(?:and|or|by|to|of|at|was|were|is|are|from|with|for|the|a|an|in|than|had|has|have|about|total|which|on|that|"
    r"between|of which|nearly|up|as|but|its|their|another|reached|rose|fell))+$"
)
_LINKS = words("on in at by to from since during last this per before after")
"""Words that tie what follows to something before the figure."""
_COMPARED = re.compile(r"\b(?:up|down)\sfrom\s$|\bcompared\s(?:with|to)\s$|\bversus\s$|\bfrom\s$")
_CHAIN = 4
"""How many figures may be compared in a row."""
_WHEN = re.compile(rf"(?:[Ii]n|[Dd]uring|[Ss]ince|[Bb]y)\s(?:the\s)?(?:{PERIOD.pattern}),?\s")
_POINTING = frozenset(("these", "those"))
_FAR = 200
"""Characters between two sentences that still belong together."""
_LONGEST = 4000
_REACH = 400
"""Characters beside a figure in which its label must stand."""
_MOST_WORDS = 16


@dataclass(frozen=True, slots=True)
class Facts:
    """What one sentence says around its numbers."""

    periods: tuple[tuple[int, int], ...]
    holder: str
    """Who holds the data; empty where the sentence does not say."""
    stated: str
    """Who states the figures; empty where the sentence does not say."""
    words: frozenset[str]


class Around:
    """The surroundings of a text's quantities; every sentence is read once."""

    def __init__(self, text: str, found: Sequence[Quantity]) -> None:
        self.text = text
        self.found = found
        self._facts: dict[tuple[int, int], Facts] = {}

    def facts(self, index: int) -> Facts:
        """Give what the sentence of one quantity says."""
        span = self.found[index].sentence
        if span not in self._facts:
            self._facts[span] = _facts(self.text, span)
        return self._facts[span]

    def root(self, index: int) -> int:
        """Give the index of the quantity of which this one is, in the end, a part: itself, if of none."""
        while self.found[index].base >= 0:
            index = self.found[index].base
        return index

    def period(self, index: int) -> tuple[int, int] | None:
        """Give the span of the period that a quantity is of: in its sentence, or in that of its base."""
        quantity = self.found[index]
        near = self._nearest(index)
        if near is not None:
            return near
        root = self.root(index)
        if root != index and self.found[root].sentence != quantity.sentence:
            return self._nearest(root)
        if root != index or not _POINTING.isdisjoint(self.facts(index).words):
            return self._before(index)
        return None

    def _nearest(self, index: int) -> tuple[int, int] | None:
        quantity = self.found[index]
        near = [span for span in self.facts(index).periods if not _within(span, quantity)]
        return min(near, key=lambda span: _distance(span, quantity)) if near else None

    def _before(self, index: int) -> tuple[int, int] | None:
        """Look in the sentences before, as far as they hold numbers in the same stretch of text."""
        sentence = self.found[index].sentence
        for other in range(index - 1, max(-1, index - 7), -1):
            near = self.found[other].sentence
            if near != sentence and sentence[0] - near[1] < _FAR:
                period = self._nearest(other)
                if period is not None:
                    return period
        return None


def _facts(text: str, span: tuple[int, int]) -> Facts:
    # Nobody reads a sentence of thousands of characters; a text without full stops is one.
    start, end = span[0], min(span[1], span[0] + _LONGEST)
    holders = (_name(pattern.search(text, start, end)) for pattern in (_ACCORDING, _HOLDS))
    return Facts(
        periods=tuple(match.span() for match in PERIOD.finditer(text, start, end)),
        holder=next(filter(None, holders), ""),
        stated=_name(_STATES.search(text, start, end)),
        words=frozenset(text[start:end].lower().split()),
    )


def _within(span: tuple[int, int], quantity: Quantity) -> bool:
    return span[0] < quantity.end and quantity.start < span[1]


def _distance(span: tuple[int, int], quantity: Quantity) -> int:
    return quantity.start - span[1] if span[1] <= quantity.start else 2 * (span[0] - quantity.end)


def _name(match: re.Match[str] | None) -> str:
    name = one_line(match[1]).rstrip(".,") if match else ""
    first, _, rest = name.partition(" ")
    name = rest if first.lower() in _NO_HOLDER else name
    return "" if re.fullmatch(_MONTH, name) else name


def label_of(text: str, found: Sequence[Quantity], index: int) -> tuple[str, bool]:
    """Say what is counted in the source's words, and whether they stand after the figure, as they should.

    A figure that another is compared with (up from 2.1 million) is labelled as that one is.
    """
    for at in range(index, max(-1, index - _CHAIN), -1):
        if found[at].sentence != found[index].sentence:
            break
        label, after = _own_label(text, found, at)
        lead = text[max(0, found[at].printed_start - 20) : found[at].printed_start]
        if label and (after or not _COMPARED.search(lead)):
            return label, after and at == index
    return "", False


def _own_label(text: str, found: Sequence[Quantity], index: int) -> tuple[str, bool]:
    quantity = found[index]
    tail = _tail(text, found, index)
    base = found[quantity.base] if quantity.base >= 0 else None
    if base is not None and base.kind == "count":
        tail = _of_base(tail, f"of the {one_line(base.unit)}")
    if PERIOD.fullmatch(tail.partition(" ")[2]):
        tail = ""
    elif tail and (quantity.kind == "count" or (" " in tail and tail.split()[0] not in _LINKS)):
        return tail, True
    return f"{_head(text, found, index)} {tail}".strip(), False


def _of_base(tail: str, base: str) -> str:
    """Name the base: of these, and a bare were unique, become of the reports, of the videos were unique."""
    if _THESE.match(tail):
        return _THESE.sub(base, tail)
    return tail if tail.startswith("of ") else f"{base} {tail}".strip()


def _tail(text: str, found: Sequence[Quantity], index: int) -> str:
    quantity = found[index]
    at = quantity.num_end if quantity.kind == "count" else quantity.end
    stop = min(quantity.sentence[1], at + _REACH)
    for follows in found[index + 1 : index + 3]:
        if follows.sentence == quantity.sentence and text[follows.printed_start - 1] != "(":
            stop = min(stop, follows.printed_start)
            break
    words = _SHARE.sub("", text[at:stop], count=1) if text[at : at + 2] == " (" else text[at:stop]
    end = _END.search(words)
    return _trimmed(words[: end.start()] if end else words, first=True)


def _head(text: str, found: Sequence[Quantity], index: int) -> str:
    quantity = found[index]
    start = max(quantity.sentence[0], quantity.printed_start - _REACH)
    if index and found[index - 1].sentence == quantity.sentence:
        start = max(start, min(found[index - 1].end, quantity.printed_start))
    lead = _WHEN.sub("", text[start : quantity.printed_start], count=1)
    return _trimmed(re.split(r"[;:]\s|\s[-–—]\s|,\s(?=and|but|while)", lead)[-1], first=False)


def _trimmed(words: str, first: bool) -> str:
    """Keep the words next to the figure, without what only led up to something else."""
    kept = one_line(re.sub(r"[\"“”]", "", words)).strip(' ,.;:()[]"“”-–')
    pieces = kept.split()
    kept = " ".join(pieces[:_MOST_WORDS] if first else pieces[-_MOST_WORDS:])
    return _TRAILING.sub("", kept)
