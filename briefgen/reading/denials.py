"""What a sentence denies: the words within reach of a not, of what denies as one, or before a false."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from briefgen.languages import language
from briefgen.reading.statements import Statement
from briefgen.reading.terms import Term

_REACH = 3
"""Words of content behind a negation, of which it may deny one."""
_STRICT = ("negations", "not_negating", "refuting", "refuted")
_DENYING = ("negations", "not_negating", "denying", "refuting", "refuted")
"""Kinds of terms by which a clause denies something, or says less than it might."""


class Denial(NamedTuple):
    """A term that denies, and what it may deny."""

    term: Term
    words: tuple[str, ...]
    """What it may deny, the nearest first."""
    clause: tuple[int, int]


@lru_cache(maxsize=2048)
def denials(said: Statement, refuting: bool = False) -> tuple[Denial, ...]:
    """Give what a sentence denies by a negation; with `refuting` also by what denies as one does."""
    relations = language(said.code).relations
    kinds = ("negations", "refuting") if refuting else ("negations",)
    phrases = [one for one in said.of("refuting") if refuting]
    found = [
        _denial(said, term, _REACH, relations.negated_before)
        for term in said.of(*kinds)
        # No evidence that: what the phrase denies is denied once.
        if term.kind == "refuting" or not any(one.first <= term.first < one.last for one in phrases)
    ]
    return (*found, *(_denial(said, term, 0, _REACH) for term in said.of("refuted") if refuting))


def _denial(said: Statement, term: Term, after: int, before: int) -> Denial:
    first, last = said.clause_of(term.first)
    meant = {one.first for one in said.of("planned")}
    behind = [at for at in said.content if term.last <= at < last and at not in meant][:after]
    ahead = [at for at in said.content if first <= at < term.first][-before:] if before else []
    words = tuple(said.tokens[at].lower for at in (*behind, *reversed(ahead)))
    return Denial(term, words, (first, last))


def denies(said: Statement, clause: tuple[int, int]) -> bool:
    """Tell whether a clause denies something, with a negation or without."""
    return any(clause[0] <= term.first < clause[1] for term in said.of(*_DENYING))


def negated(said: Statement, clause: tuple[int, int]) -> int:
    """Tell how often a clause denies something by a negation, or by what denies as one does."""
    return sum(clause[0] <= term.first < clause[1] for term in said.of(*_STRICT))


def is_denied(said: Statement, term: Term) -> bool:
    """Tell whether a negation stands in the clause, near enough to deny what a term says."""
    first, last = said.clause_of(term.first)
    return any(
        first <= one.first < last and -_REACH <= term.first - one.first <= 2 * _REACH
        for one in said.of("negations")
    )


def denying_words(said: Statement, known: Collection[str]) -> bool:
    """Tell whether a sentence denies something by words that are not among the known ones."""
    found = (said.tokens[at].lower for term in said.of(*_DENYING[1:]) for at in range(term.first, term.last))
    return any(word not in known for word in found)
