"""A figure alone in brackets: what is said before them is what it counts: highest in the East (17.6%)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from briefgen.blocks.statistics.clauses import clause_of
from briefgen.languages.table import Clauses
from briefgen.reading.predicates import Word, finite, words_of
from briefgen.reading.quantity import Quantity

_OPENS = re.compile(r"[(\[]\s?$")
_CLOSES = re.compile(r"\s?[)\]]")


def before_brackets(text: str, found: Sequence[Quantity], index: int, table: Clauses) -> tuple[Word, ...]:
    """Give the clause of the words before the brackets in which a figure stands alone; or nothing.

    A figure that another one stands right before says that one again, and counts nothing of its own. Behind
    a subject it may be anything: women (32%) are less likely.
    """
    quantity = found[index]
    opens = _OPENS.search(text, max(quantity.sentence[0], quantity.printed_start - 2), quantity.printed_start)
    if opens is None or not _CLOSES.match(text, quantity.end):
        return ()
    hosts = [word for word in words_of(text, quantity.sentence[0], opens.start()) if not word.depth]
    if not hosts or (index and found[index - 1].end >= hosts[-1].start):
        return ()
    host = hosts[-1]
    clause = clause_of(text, (quantity.sentence,), (host.start, host.end), table)
    if clause is None or not clause.whole:
        return ()
    at = next((place for place, word in enumerate(clause.words) if word.end == host.end), -1)
    kept = _cut(text, clause.words, at, table) if at >= 0 else []
    return tuple(kept) if 0 < finite(kept, table) < _place(kept, host) else ()


def _place(words: Sequence[Word], host: Word) -> int:
    return next(place for place, word in enumerate(words) if word.end == host.end)


def _cut(text: str, words: Sequence[Word], at: int, table: Clauses) -> list[Word]:
    """Cut behind the brackets where something else follows, and between predicate and the second of two."""
    behind = words[at + 1].low if at + 1 < len(words) else ""
    parts = bool(words[at].mark) or behind in table.coordinators | table.than
    kept = list(words[: at + 1] if parts else words)
    verb = finite(kept, table)
    if any(word.low in table.than for word in words[max(verb, 0) : at]):
        return []  # less likely than men (8%): a comparison's own figure
    joints = (place for place in range(at, verb, -1) if words[place].low in table.coordinators)
    joint = next(joints, 0)
    if verb > 0 and joint and ")" in text[words[joint - 1].end : words[joint].start]:
        if not _parallel(words, verb + 1, joint + 1):
            return []
        return [*kept[: verb + 1], *kept[joint + 1 :]]
    # Women (61%), young voters (67%): what stands before other brackets is another one's.
    listed = any(")" in text[one.end : other.start] for one, other in pairwise(words[: at + 1]))
    return [] if listed else kept


def _parallel(words: Sequence[Word], first: int, second: int) -> bool:
    """Tell whether two predicates are made alike, so that the verb is that of both: highest and lowest."""
    return first < second < len(words) and words[first].low[-2:] == words[second].low[-2:]
