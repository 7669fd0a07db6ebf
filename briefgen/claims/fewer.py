"""What the evidence denies besides something else, and a claim states: no data on those without homes."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.claims.claims import shortened
from briefgen.claims.compared import Sides
from briefgen.claims.denied import Turn, is_stated
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
    prefixes = language(said.code).relations.denying_prefixes
    for other in one.borne:
        for at in said.content:
            for there in other.content:
                mine, theirs = said.tokens[at].lower, other.tokens[there].lower
                turned = any(
                    _is_denied_form(long, short, prefixes) for long, short in ((mine, theirs), (theirs, mine))
                )
                if (
                    turned
                    and mine not in one.around
                    and theirs not in said.bag()
                    and _are_denied_alike(said, other)
                ):
                    message = f"{shortened(said.tokens[at].word)} stands against the evidence, which has "
                    yield Turn(said, at, at + 1, other, message + shortened(other.tokens[there].word))
                    return


def _is_denied_form(long: str, short: str, prefixes: tuple[str, ...]) -> bool:
    known = (long.removeprefix(prefix) for prefix in prefixes if long.startswith(prefix))
    return len(short) >= _LONG and any(alike(rest, short) and rest[:_LONG] == short[:_LONG] for rest in known)


def _are_denied_alike(said: Statement, other: Statement) -> bool:
    """Tell whether both sentences deny as often: not vacant may be occupied."""
    return negated(said, (0, len(said.tokens))) == negated(other, (0, len(other.tokens)))
