"""A sentence in chunks: what stands between two commas, without asides, and what kind of thing each is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from briefgen.blocks.statistics.periods import MONTH
from briefgen.languages.table import Clauses
from briefgen.reading.predicates import Word, finite, lows, words_of

_DATED = re.compile(rf"(?:1[89]|20)\d\d|{MONTH}", re.I)
_HARD = ";:–"
_LONGEST = 800
"""Characters of a sentence that is read for its clauses; what is longer is a list, or has lost its stops."""
_SHORT = 6
"""Words of who says so."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """What stands between two commas."""

    words: list[Word]
    kind: str
    """plain, sub (it can be left out), condition, lead (a preposition), tie, told, joined, than."""
    verb: int


def chunks_of(
    text: str, spans: Sequence[tuple[int, int]], figure: tuple[int, int], table: Clauses
) -> list[Chunk]:
    """Cut the stretch of a sentence in which a figure stands; nothing where it stands in brackets.

    `spans` are the sentence, or a sentence that ends in a colon and the item of a list that completes it.
    """
    if sum(end - start for start, end in spans) > _LONGEST:
        return []
    every = [word for span in spans for word in _open(words_of(text, *span), last=span == spans[-1])]
    at = next((place for place, word in enumerate(every) if word.end > figure[0]), len(every))
    if at == len(every) or every[at].depth:
        return []
    held = _hard(_without_asides(_without_brackets(every), figure, table), figure, table)
    return _split(held, table) if held else []


def _open(words: list[Word], last: bool) -> list[Word]:
    """Take the colon from the end of what a list's item completes."""
    return words if last or not words else [*words[:-1], words[-1]._replace(mark="")]


def _without_brackets(words: list[Word]) -> list[Word]:
    """Leave out what stands in brackets; a comma behind them belongs to the word before."""
    kept: list[Word] = []
    for word in words:
        if not word.depth:
            kept.append(word)
        elif kept and word.mark:
            kept[-1] = kept[-1]._replace(mark=word.mark)
    return kept


def holds(words: Iterable[Word], figure: tuple[int, int]) -> bool:
    """Tell whether a figure stands among words."""
    return any(word.start < figure[1] and figure[0] < word.end for word in words)


def _without_asides(words: list[Word], figure: tuple[int, int], table: Clauses) -> list[Word]:
    """Leave out what stands between two dashes and holds no verb of its own."""
    dashes = [at for at, word in enumerate(words) if word.mark == "–"]
    for first, last in pairwise(dashes):
        aside = words[first + 1 : last + 1]
        if not holds(aside, figure) and finite(aside, table) < 0 and not _counts(aside):
            kept = words[: first + 1] + words[last + 1 :]
            kept[first] = kept[first]._replace(mark="")
            return _without_asides(kept, figure, table)
    return words


def _counts(words: Iterable[Word]) -> bool:
    return any(char.isdigit() for word in words for char in word.low)


def _parted(words: Sequence[Word], at: int, table: Clauses) -> bool:
    """Tell whether a mark parts clauses here; a dash before a preposition narrows what is said."""
    mark = words[at].mark
    return bool(mark) and mark in _HARD and (mark != "–" or words[at + 1].low not in table.prepositions)


def _hard(words: list[Word], figure: tuple[int, int], table: Clauses) -> list[Word] | None:
    """Give the stretch between marks that always part clauses; a colon without a verb behind it does not."""
    edges = [
        0,
        *(at + 1 for at in range(len(words) - 1) if _parted(words, at, table)),
        len(words),
    ]
    for at, (first, last) in enumerate(pairwise(edges)):
        own = words[first:last]
        if holds(own, figure):
            if finite(own, table) >= 0 or len(edges) == 2:
                return own
            # Most of the plan — nearly $5 million — goes to schools: a figure between two dashes is an aside.
            aside = at and last < len(words) and words[first - 1].mark == words[last - 1].mark == "–"
            whole = words[edges[at - 1] : edges[at + 2]] if aside else []
            return whole if finite(whole, table) >= 0 else None
    return None


def _split(words: list[Word], table: Clauses) -> list[Chunk]:
    """Cut at commas, and before words that begin a clause of their own without one."""
    chunks: list[Chunk] = []
    begin = 0
    for at, word in enumerate(words):
        last = at + 1 == len(words)
        if last or word.mark == "," or _parts(words, at + 1, table):
            own = words[begin : at + 1]
            kind = _kind(own, table)
            if begin and kind == "plain" and _is_participle(own, table):
                kind = "sub"
            chunks.append(Chunk(own, kind, finite(own, table)))
            begin = at + 1
    return chunks


def _is_participle(words: Sequence[Word], table: Clauses) -> bool:
    """Tell whether a chunk behind another says what its subject does besides: retreating from a peak."""
    first, *others = lows(words)
    leads = table.determiners | table.prepositions | table.pointing
    governs = bool(others) and (others[0] in leads or others[0][0].isdigit())
    return governs and first.endswith(table.participial) and first not in table.prepositions


def _parts(words: list[Word], at: int, table: Clauses) -> bool:
    """Tell whether a clause that can be left out begins here without a comma: while, although, because."""
    low = words[at].low
    if low in table.breaks:
        return finite(words[at + 1 :], table) >= 0
    if low in table.equal and _leads_to_clause(words, at, table):
        return finite(words[at + 1 :], table) >= 0
    return begins(words[at : at + 4], table.comparisons)


def _leads_to_clause(words: Sequence[Word], at: int, table: Clauses) -> bool:
    """Tell whether as begins a clause: fell as they received; not so in as many as they need."""
    behind = words[at + 1].low if at + 1 < len(words) else ""
    equal = any(word.low in table.equal for word in words[:at])
    return behind in table.pointing | table.plurals and behind not in table.determiners and not equal


def begins(words: Sequence[Word], phrases: tuple[str, ...]) -> bool:
    """Tell whether words begin with one of the phrases."""
    firsts = _firsts(phrases)
    return any(lows(words[: len(one)]) == one for one in firsts.get(words[0].low, ()))


@lru_cache(maxsize=8)
def _firsts(phrases: tuple[str, ...]) -> dict[str, list[list[str]]]:
    found: dict[str, list[list[str]]] = {}
    for phrase in phrases:
        found.setdefault(phrase.partition(" ")[0], []).append(phrase.split())
    return found


def _kind(words: list[Word], table: Clauses) -> str:
    said = lows(words)
    first = said[0]
    tells = said[-1] in table.telling and len(said) <= _SHORT and finite(words, table) in (-1, len(said) - 1)
    rules = (
        ("tie", " ".join(said) in table.connectives),
        ("than", begins(words, table.comparisons)),
        ("condition", first in table.conditions),
        ("told", tells or (first in table.according and len(said) > 1)),
        # Since 2026 the office has: what leads to a year leads to no clause.
        ("sub", first in table.subordinators and len(said) > 1 and not _DATED.fullmatch(said[1])),
        ("joined", first in table.coordinators),
        ("lead", first in table.prepositions),
    )
    return next((kind for kind, holds_true in rules if holds_true), "plain")


def span_of(words: Sequence[Word]) -> tuple[int, int]:
    """Give the stretch of the text from the first word to the last."""
    return words[0].start, words[-1].end
