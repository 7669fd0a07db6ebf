"""What a sentence denies: the words within reach of a not, of what denies as one, or before a false."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from briefgen.languages import language
from briefgen.languages.gates import gates_of
from briefgen.reading.printed import numbers
from briefgen.reading.statements import Statement
from briefgen.reading.terms import Term

_REACH = 3
"""Words of content behind a negation, of which it may deny one."""
_LIMITS = ("at most", "at least")
_FAR = 50
"""Characters from a not to the figure that it limits."""
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
    first_ = _from(said, term)
    last = _aside(said, term, last)
    behind = [at for at in said.content if first_ <= at < last and at not in meant][:after]
    ahead = [at for at in said.content if first <= at < term.first][-before:] if before else []
    words = tuple(said.tokens[at].lower for at in (*behind, *reversed(ahead)))
    return Denial(term, words, (first, last))


def _from(said: Statement, term: Term) -> int:
    """Give from where a term denies: what was denied as a report begins with that."""
    that = gates_of(said.code).that
    places = range(term.last, min(len(said.tokens), term.last + 2 * _REACH + 2))
    later = (at + 1 for at in places if said.tokens[at].lower in that) if term.kind == "refuting" else ()
    return next(iter(later), term.last)


def _aside(said: Statement, term: Term, last: int) -> int:
    """Give where an aside ends that a term stands in: who was not involved, called it a success."""
    begins = any(term.first - 3 <= one.first < term.first for one in said.of("relatives"))
    for at in range(term.last + 1, last if begins else term.last):
        if "," in said.text[said.tokens[at - 1].end : said.tokens[at].start]:
            return at
    return last


def limits(said: Statement, other: Statement, denial: Denial) -> bool:
    """Tell whether a denial only sets a limit that another sentence sets, too: no more than two."""
    start = other.tokens[denial.term.first].start
    own = {(number.value, number.hedge) for number in numbers(said.text, said.tag) if number.hedge in _LIMITS}
    return any(
        0 <= number.start - start <= _FAR and (number.value, number.hedge) in own
        for number in (numbers(other.text, other.tag) if own else ())
    )


def denies(said: Statement, clause: tuple[int, int]) -> bool:
    """Tell whether a clause denies something, with a negation or without."""
    first = _reaching(said, clause)
    return any(first <= term.first < clause[1] for term in said.of(*_DENYING))


def negated(said: Statement, clause: tuple[int, int]) -> int:
    """Tell how often a clause denies something by a negation, or by what denies as one does."""
    first = _reaching(said, clause)
    return sum(first <= term.first < clause[1] for term in said.of(*_STRICT))


def _reaching(said: Statement, clause: tuple[int, int]) -> int:
    """Give from where what denies may reach into a clause: from the end of one before (denied that)."""
    first = clause[0]
    if not first or first >= len(said.tokens) or said.tokens[first].lower not in gates_of(said.code).that:
        return first
    ends = (term for term in said.of("refuting") if 0 <= first - term.last <= 1)
    return next((term.first for term in ends), first)


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


def is_doubled(said: Statement, other: Statement) -> bool:
    """Tell whether evidence denies twice what a claim makes a condition: no licence without consent."""
    twice = len(other.of("negations")) > 1 or (other.has("negations") and other.has("excepting"))
    return twice and said.has("obliging", "conditional") and not said.has("negations")
