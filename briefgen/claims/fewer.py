"""What the evidence denies besides something else, and a claim states: no data on those without homes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from briefgen.claims.claims import shortened
from briefgen.claims.compared import Sides
from briefgen.claims.denied import Turn
from briefgen.claims.stated import is_stated
from briefgen.languages import language
from briefgen.reading.denials import denials, negated
from briefgen.reading.statements import Statement, alike

_LONG = 5
"""Letters of a word that may stand without a beginning that denies it."""
_ALMOST = 0.75
"""How much of a claim's words a sentence has, where hardly anything differs."""


def fewer_denials(said: Statement, one: Sides) -> Iterator[Turn]:
    """Find a negation lost where the claim keeps another one that the evidence has, too: sans domicile."""
    mine = {(said.said(each.term).lower(), *each.words[:1]) for each in denials(said)}
    if not mine or said.has("conditional"):
        return
    for other in one.borne:
        there = denials(other)
        known = {(other.said(each.term).lower(), *each.words[:1]) for each in there}
        share = other.bag().count(said.words()) / max(1, len(said.words()))
        if share < _ALMOST or not mine < known:
            continue
        same = [each for each in there if (other.said(each.term).lower(), *each.words[:1]) in mine]
        for each in there:
            apart = each not in same and said.bag().count(each.words[:1])
            if apart and not is_stated(each.words[0], one):
                at = next(at for at in said.content if alike(said.tokens[at].lower, each.words[0]))
                message = f"{shortened(other.said(each.term))} of the evidence is lost"
                yield Turn(said, at, at + 1, other, message)
                return


def prefixed(said: Statement, one: Sides) -> Iterator[Turn]:
    """Find a word with a beginning that denies it where the evidence has it without, or the reverse."""
    for other in one.borne:
        for at, there in _denied_pairs(said, other):
            mine, theirs = said.tokens[at].lower, other.tokens[there].lower
            if mine not in one.around and theirs not in said.bag() and _are_denied_alike(said, other):
                message = f"{shortened(said.tokens[at].word)} stands against the evidence, which has "
                yield Turn(said, at, at + 1, other, message + shortened(other.tokens[there].word))
                return


def _denied_pairs(said: Statement, other: Statement) -> list[tuple[int, int]]:
    """Pair the words of two sentences of which one is the other with a beginning that denies it."""
    mine = ((at, there) for at, rest in _opened(said, said.code) for there in _forms(rest, other))
    theirs = ((at, there) for there, rest in _opened(other, said.code) for at in _forms(rest, said))
    return sorted({*mine, *theirs})


@lru_cache(maxsize=1024)
def _opened(statement: Statement, code: str) -> tuple[tuple[int, str], ...]:
    """Give what is left of words behind a beginning that denies, with their places."""
    prefixes = language(code).relations.denying_prefixes
    words = ((at, statement.tokens[at].lower) for at in statement.content)
    return tuple(
        (at, word.removeprefix(prefix))
        for at, word in words
        if word.startswith(prefixes)
        for prefix in prefixes
        if word.startswith(prefix)
    )


def _forms(rest: str, statement: Statement) -> Iterator[int]:
    """Give the places of words of which that is a form."""
    for at in statement.content:
        word = statement.tokens[at].lower
        if len(word) >= _LONG and rest[:_LONG] == word[:_LONG] and alike(rest, word):
            yield at


def _are_denied_alike(said: Statement, other: Statement) -> bool:
    """Tell whether both sentences deny as often: not vacant may be occupied."""
    return negated(said, (0, len(said.tokens))) == negated(other, (0, len(other.tokens)))
