"""What somebody tells: where it begins in a clause, behind who says so and to whom."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.languages.table import Clauses
from briefgen.reading.predicates import Word, finite, is_verb

_DENIED = 3
"""Words before a verb of telling in which it is turned round."""
_HEARERS = 4
"""Words between a verb of telling and that, which name who is told."""


def told_at(words: Sequence[Word], figure: tuple[int, int], table: Clauses) -> int:
    """Give where begins what somebody tells: the office said (that) the rate was; 0 where nobody does."""
    for at, word in enumerate(words[:-1]):
        if word.end > figure[0]:
            return 0
        if word.low in table.facts and words[at + 1].low == table.complement and words[at + 2 :]:
            return at + 2
        if word.low in table.telling and not _is_noun(words, at, table):
            first = _behind_complement(words, at, table)
            plainly = not first and at > 0 and _tells_plainly(words, at, table)
            first = at + 1 if plainly else first
            if first and finite(words[first:], table) > 0:
                return 0 if _is_turned_round(words[:at], table) else first
    return 0


def _is_turned_round(before: Sequence[Word], table: Clauses) -> bool:
    """Tell whether what follows is not believed, or denied: we do not believe that a toll would pay."""
    return any(word.low in table.doubting or word.low.endswith("n't") for word in before[-_DENIED:])


def _behind_complement(words: Sequence[Word], at: int, table: Clauses) -> int:
    """Give where begins what is told behind that: told (him) that | the rate was; else 0."""
    for behind in range(at + 1, min(at + 1 + _HEARERS, len(words) - 1)):
        if words[behind].low == table.complement:
            return behind + 1
        if words[behind].low[:1].isdigit():
            break
    return 0


def _tells_plainly(words: Sequence[Word], at: int, table: Clauses) -> bool:
    """Tell whether what is told stands right behind a verb, without that: she says crimes fell by 12%."""
    if words[at].low.endswith(table.participial) or words[at - 1].low in table.relatives:
        return False  # reporting the theft; users who report a loss
    said = words[at].low in table.saying or words[at + 1].low in table.determiners
    # It was reported thefts had fallen: nobody is the object of a passive.
    passive = at > 1 and words[at - 2].low in table.pointing and words[at - 1].low in table.auxiliaries
    return said or passive


def _is_noun(words: Sequence[Word], at: int, table: Clauses) -> bool:
    """Tell whether a word of telling is a noun here: the first four states that vote."""
    lead = words[at - 1].low if at else ""
    return lead in table.determiners | table.counting or lead[:1].isdigit()


def is_doubted(words: Sequence[Word], table: Clauses) -> bool:
    """Tell whether somebody claims what follows, and does not merely tell it."""
    told = next((at for at, word in enumerate(words) if at and word.low == table.complement), 0)
    return told > 0 and words[told - 1].low not in table.telling and is_verb(words[told - 1].low, table)
