"""What one sentence says around its numbers: periods, who holds the data, who states the figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefgen.blocks.statistics.periods import MONTH, PERIOD
from briefgen.languages.lists import words
from briefgen.text.spans import one_line

_WORD = re.compile(r"[^\W_]+")
_DATE = re.compile(rf"\([^()]{{0,12}}(?:\d{{1,2}}\s{MONTH}|{MONTH}\s\d{{1,2}},)\s\d{{4}}\)")
"""A day in brackets is the day on which something is said: today (3 May 2031)."""
_CAPITALS = (
    r"(?:[A-Z][\w&'’.-]*)(?:\s(?:(?:of|for|and|the|on|de)\s){0,2}[A-Z][\w&'’.-]*)*"
    r"(?:\s\([A-Z][A-Za-z]{1,9}\))?"
)
_ACCORDING = re.compile(
    rf"\b[Aa]ccording\sto\s(?:(?:the\s|an?\s)?(?:[a-z]+\s){{0,4}}?(?:of|by|from)\s)?(?:the\s|an?\s)?({_CAPITALS})"
)
_YEAR = re.compile(r"\d{4}")
_TIMING = words("last this past previous earlier ago before ending ended months year quarter")
"""Of these, or of a year, one stands in every period."""
_ACCORDS = frozenset(("according",))
HOLDING = words("received recorded counted registered logged collected surveyed tallied")
_STATING = words(
    """said says say estimate estimates estimated reported reports found finds announced claim claims claimed
    warned calculate calculates calculated"""
)
_HOLDS = re.compile(rf"({_CAPITALS})\s(?:has\s|have\s|had\s)?(?:{'|'.join(sorted(HOLDING))})\b")
_STATES = re.compile(rf"({_CAPITALS})\s(?:has\s|have\s|had\s|also\s)?(?:{'|'.join(sorted(_STATING))})\b")
_NO_HOLDER = words("the in it he she they this that these those we i but and as on at for a an")
_LONGEST = 4000


@dataclass(frozen=True, slots=True)
class Facts:
    """What one sentence says around its numbers."""

    periods: tuple[tuple[int, int], ...]
    holder: str
    """Who holds the data; empty where the sentence does not say."""
    stated: str
    """Who states the figures; empty where the sentence does not say."""
    words: frozenset[str]


def facts_of(text: str, span: tuple[int, int]) -> Facts:
    """Read what a sentence says around its numbers."""
    # Nobody reads a sentence of thousands of characters; a text without full stops is one.
    start, end = span[0], min(span[1], span[0] + _LONGEST)
    words_of = frozenset(_WORD.findall(text[start:end].lower()))
    # To look for the name before a verb takes long, and most sentences have none of the verbs.
    known = ((_ACCORDING, _ACCORDS), (_HOLDS, HOLDING))
    holders = (_name(one.search(text, start, end)) for one, verbs in known if not words_of.isdisjoint(verbs))
    dated = not words_of.isdisjoint(_TIMING) or _YEAR.search(text, start, end)
    return Facts(
        periods=tuple(_periods(text, start, end)) if dated else (),
        holder=next(filter(None, holders), ""),
        stated="" if words_of.isdisjoint(_STATING) else _name(_STATES.search(text, start, end)),
        words=words_of,
    )


def _periods(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    days = [match.span() for match in _DATE.finditer(text, start, end)]
    for match in PERIOD.finditer(text, start, end):
        if not any(first <= match.start() < last for first, last in days):
            yield match.span()


def _name(match: re.Match[str] | None) -> str:
    name = one_line(match[1]).rstrip(".,") if match else ""
    first, _, rest = name.partition(" ")
    name = rest if first.lower() in _NO_HOLDER else name
    return "" if re.fullmatch(MONTH, name) else name
