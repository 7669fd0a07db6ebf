"""What the evidence denies besides something else, and a claim states: no data on those without homes."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.claims.claims import shortened
from briefgen.claims.compared import Sides
from briefgen.claims.denied import Turn, is_stated
from briefgen.reading.denials import denials
from briefgen.reading.statements import Statement, alike

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
