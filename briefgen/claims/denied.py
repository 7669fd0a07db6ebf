"""What a claim denies and its evidence states, or states and its evidence denies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefgen.claims.claims import shortened
from briefgen.claims.compared import Sides
from briefgen.claims.stated import (
    is_aim,
    is_contrary,
    is_denied_elsewhere,
    is_negated_word,
    is_stated,
    states,
)
from briefgen.languages import language
from briefgen.reading.alignment import left_out
from briefgen.reading.denials import Denial, denials, denies, denying_words, is_doubled, limits, negated
from briefgen.reading.statements import Bag, Statement, alike, likest
from briefgen.reading.terms import Term

_LIKE = 0.5
"""How much of a clause's words the other one has, where the two say the same of the same."""
_SURE = 0.6
"""The same, where another clause denies something."""
_ALMOST = 0.75
"""The same, where hardly anything differs."""
_FEWEST = 3
"""Words of content of a part of a sentence that says something by itself."""


class Turn(NamedTuple):
    """What says the contrary, in the claim and in the evidence."""

    said: Statement
    first: int
    last: int
    beside: Statement
    message: str


def denied_between(said: Statement, other: Statement, borne: Sequence[Statement]) -> Iterator[Turn]:
    """Find a not that was put in or left out between the same words."""
    for term in (one for one in said.of("negations") if one.last < len(said.tokens)):
        places = left_out(said, term.first, term.last, other)
        times = negated(said, said.clause_of(term.first))
        if _is_denied_in(said, term, [one for one in borne if one is not other]):
            continue
        if _is_exception(said, term, borne):
            continue
        if any(negated(other, other.clause_of(min(at, len(other.tokens) - 1))) < times for at in places):
            message = f"{shortened(said.said(term))} is not in the evidence"
            yield Turn(said, term.first, term.last, other, message)
    limiting = [each.term for each in denials(other) if limits(said, other, each)]
    for term in (one for one in other.of("negations") if one.last < len(other.tokens)):
        if term in limiting:
            continue
        for at in left_out(other, term.first, term.last, said):
            clause = said.clause_of(min(at, len(said.tokens) - 1))
            if not denies(said, clause) and not _runs(said, at, borne):
                first, last = max(0, at - 1), min(len(said.tokens), at + 1)
                message = f"{shortened(other.said(term))} of the evidence is lost"
                yield Turn(said, first, last, other, message)


def _is_exception(said: Statement, term: Term, borne: Sequence[Statement]) -> bool:
    """Tell whether a condition with a negation may stand for the evidence's unless."""
    first = said.clause_of(term.first)[0]
    asked = any(first <= one.first < term.first for one in said.of("conditional"))
    return asked and any(other.has("excepting") for other in borne)


def _is_denied_in(said: Statement, term: Term, borne: Sequence[Statement]) -> bool:
    """Tell whether a sentence of the evidence denies what a claim's negation does, by the words beside it."""
    behind = [said.tokens[at].lower for at in said.content if at >= term.last][:1]
    ahead = [said.tokens[at].lower for at in said.content if at < term.first][-1:]
    return any(
        Bag(denial.words[:1]).count(behind) and other.bag(*denial.clause).count(ahead)
        for other in borne
        for denial in denials(other, True)
    )


def _runs(said: Statement, at: int, borne: Sequence[Statement]) -> bool:
    """Tell whether the evidence has the words about a place of the claim, and denies nothing there."""
    run = [token.lower for token in said.tokens[max(0, at - 1) : at + 2]]
    for other in borne:
        lower = [token.lower for token in other.tokens]
        for start in range(len(lower) - len(run) + 1):
            if lower[start : start + len(run)] == run and not denies(other, other.clause_of(start)):
                return True
    return False


def denied(said: Statement, one: Sides) -> Iterator[Turn]:
    """Find a clause that one of the two denies, and the other states."""
    own = denials(said)
    if not own and any(is_doubled(said, other) for other in one.borne):
        return
    known = (token.lower for other in one.borne for token in other.tokens)
    if any(denials(other, True) for other in one.borne) and not denying_words(said, frozenset(known)):
        yield from _lost(said, one)
        yield from _reported(said, one)
        yield from _not_planned(said, one)
        yield from _denied_alone(said, one) if not own else ()
    for denial in own:
        if not _is_exception(said, denial.term, one.borne):
            yield from _put_in(said, denial, one)


def _strange(other: Statement, said: Statement) -> Iterator[Denial]:
    """Give what the evidence denies by words that the claim has not, too: refused, denied."""
    own = Bag(token.lower for token in said.tokens)
    for denial in denials(other, True):
        if limits(said, other, denial):
            continue
        term = denial.term
        words = (other.tokens[at].lower for at in range(term.first, term.last))
        # No evidence that: the claim may have the evidence without the no.
        plain = any(term.first <= one.first < term.last for one in other.of("negations"))
        if plain or not any(word in own for word in words):
            yield denial


def _within_reach(said: Statement, share: float, other: Statement, term: Term) -> int:
    """Give how many of the denied words may be what is denied: no single storm, where all else agrees."""
    beside = {term.last, term.last + 1} <= set(other.content)
    sure = beside and share >= _ALMOST and len(said.words()) >= _FEWEST
    return 1 + language(said.code).relations.negated_before + sure


def _is_said(said: Statement, clause: tuple[int, int]) -> bool:
    """Tell whether a clause says more than who says it: a verb and a name do not."""
    roles = language(said.code).relations.roles
    rest = [at for at in said.content if clause[0] <= at < clause[1] and said.tokens[at].word.islower()]
    return sum(said.tokens[at].lower not in roles for at in rest) > 1


def _reported(said: Statement, one: Sides) -> Iterator[Turn]:
    """Find a claim that says with its not what somebody rejects in the evidence: that nobody uses it."""
    mine = {said.tokens[term.first].lower for term in said.of("negations")}
    if not mine or said.has("refuting", "refuted"):
        return
    for other in one.borne:
        for term in other.of("refuting"):
            own = {
                other.tokens[one_.first].lower for one_ in other.of("negations") if one_.first >= term.last
            }
            words = [other.tokens[at].lower for at in other.content if at >= term.last][:_FEWEST]
            if own and own == mine and words and said.bag().count(words) >= _SURE * len(words):
                at = next(each.first for each in said.of("negations"))
                message = (
                    f"{shortened(said.text)} is denied in the evidence, which has "
                    f"{shortened(other.said(term))} before it"
                )
                yield Turn(said, at, at + 1, other, message)
                return


def _not_planned(said: Statement, one: Sides) -> Iterator[Turn]:
    """Find a plan that the evidence says there is none of: it has no plans to do so."""
    if said.has("negations", "conditional"):
        return
    plans = [(term, other) for other in one.borne for term in other.of("planned")]
    for term in said.of("planned"):
        word = said.tokens[term.first].lower
        same = [(found, other) for found, other in plans if alike(other.tokens[found.first].lower, word)]
        if same and all(_is_none(found, other) for found, other in same):
            found, other = same[0]
            message = (
                f"{shortened(said.said(term))} is denied in the evidence, which has "
                f"{shortened(other.shown(other.clause_of(found.first)))}"
            )
            yield Turn(said, term.first, term.last, other, message)
            return


def _is_none(term: Term, said: Statement) -> bool:
    """Tell whether a negation stands right before a plan, or behind it where verbs come before it."""
    before = language(said.code).relations.negated_before
    return any(-before <= term.first - one.last <= 1 for one in said.of("negations"))


def _denied_alone(said: Statement, one: Sides) -> Iterator[Turn]:
    """Find what the evidence denies and nowhere states, where the claim states it, whatever else it says."""
    if said.has("conditional"):
        return
    own = said.bag()
    for other in one.borne:
        # Not without a target: two of them may come to no denial at all.
        for denial in _strange(other, said) if len(denials(other, True)) == 1 else ():
            words = list(dict.fromkeys(denial.words))
            share = other.bag().count(said.words()) / max(1, len(said.words()))
            nearest = words[: _within_reach(said, share, other, denial.term)]
            if own.count(words) < 2 or not own.count(nearest):
                continue
            alone = [word for word in words if word in own and not is_stated(word, one)]
            if alone:
                at = next(at for at in said.content if alike(said.tokens[at].lower, alone[-1]))
                message = (
                    f"{shortened(said.tokens[at].word)} is denied in the evidence, which has "
                    f"{shortened(other.shown(denial.clause))}"
                )
                yield Turn(said, at, at + 1, other, message)
                return


def _lost(said: Statement, one: Sides) -> Iterator[Turn]:
    """Find a clause that the evidence denies and the claim states."""
    own = bool(denials(said))
    for clause in said.clauses:
        words = one.told(said.words(*clause))
        other, there, share = likest(words, one.borne)
        named = own and not _is_said(said, clause)
        if own and (named or share < _SURE or denies(said, clause)):
            continue  # what is denied in one clause may reach into the next
        # Eye tests: what only heads a sentence states nothing.
        heads = len(said.clauses) > 1 and clause == said.clauses[0]
        if other is None or share < _LIKE or len(words) < (_FEWEST if heads else 2):
            continue
        for denial in _strange(other, said):
            reach = _within_reach(said, share, other, denial.term)
            ruled, nearest = Bag(denial.words), Bag(denial.words[:reach])
            both = bool(nearest.count(words)) and ruled.count(words) >= min(2, len(denial.words))
            if denial.clause == there and both and not states(words, denial, one, share):
                yield Turn(
                    said, *clause, other,
                    f"{shortened(said.shown(clause))} is denied in the evidence, which has "
                    f"{shortened(other.shown(there))}",
                )  # fmt: skip
                return


def _put_in(said: Statement, denial: Denial, one: Sides) -> Iterator[Turn]:
    """Find a clause that the claim denies and the evidence states."""
    words = said.words(*denial.clause)
    other, there, share = likest(words, one.borne)
    if other is None or share < _LIKE or not denial.words or denies(other, there):
        return
    # Where an aside parts its clauses, the whole sentence is what states it.
    whole = not denies(other, (0, len(other.tokens))) and other.bag().count(words) >= _ALMOST * len(words)
    whole = whole and not is_aim(other, denial.words[0])
    if is_contrary(said, denial, other):
        return
    stated = (other.bag() if whole else other.bag(*there)).count(denial.words[:1])
    if stated and not is_negated_word(denial.words[0], one) and not is_denied_elsewhere(denial, one):
        yield Turn(
            said, denial.term.first, denial.term.last, other,
            f"{shortened(said.said(denial.term))} is not in the evidence, which has "
            f"{shortened(other.shown(there))}",
        )  # fmt: skip
