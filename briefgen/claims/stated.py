"""What clauses of the evidence state, or deny in another place than the one that a claim is held against."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.claims.compared import Sides
from briefgen.languages import language
from briefgen.reading.denials import Denial, denials, denies
from briefgen.reading.statements import Bag, Statement, alike


def is_stated(word: str, one: Sides) -> bool:
    """Tell whether a clause that denies nothing has a word."""
    return any(
        word in other.bag(*clause)
        for other in (*one.borne, *one.near)
        for clause in other.clauses
        if not denies(other, clause)
    )


def is_contrary(said: Statement, denial: Denial, other: Statement) -> bool:
    """Tell whether the evidence has the contrary of what is denied: they do not know, they ignore."""
    groups = {term.group for term in said.of("sides") if said.tokens[term.first].lower in denial.words}
    return any(-term.group in groups for term in other.of("sides"))


def is_aim(said: Statement, word: str) -> bool:
    """Tell whether what a word says is not said to be so: promised to close."""
    aims = {term.last for term in said.of("purpose", "possible", "future", "planned")}
    return any(alike(said.tokens[at].lower, word) for at in aims if at < len(said.tokens))


def is_denied_elsewhere(denial: Denial, one: Sides) -> bool:
    """Tell whether another clause of the evidence denies the same."""
    return any(
        denies(other, clause) and other.bag(*clause).count(denial.words[:1])
        for other in (*one.borne, *one.near)
        for clause in other.clauses
    )


def is_negated_word(word: str, one: Sides) -> bool:
    """Tell whether the evidence has the word with a beginning that denies it: unmetered."""
    prefixes = language(one.borne[0].code).relations.denying_prefixes
    return any(
        token.lower.startswith(prefix) and alike(token.lower.removeprefix(prefix), word)
        for other in (*one.borne, *one.near)
        for token in other.tokens
        for prefix in prefixes
    )


def states(words: Sequence[str], denial: Denial, one: Sides, share: float) -> bool:
    """Tell whether a clause of the evidence that denies nothing states what one of them denies."""
    ruled = Bag(denial.words)
    for said in one.borne:
        denied_here = {each.clause for each in denials(said, True)}
        for clause in said.clauses:
            found = said.bag(*clause)
            own = ruled.count(said.words(*clause))
            if clause not in denied_here and own and found.count(words) >= share * len(words):
                return True
    return False
