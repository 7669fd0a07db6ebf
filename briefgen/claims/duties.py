"""What one must is not told as what one should, nor the other way round."""

from __future__ import annotations

from typing import NamedTuple

from briefgen.claims.compared import Sides, best
from briefgen.reading.statements import Statement
from briefgen.reading.terms import Term

_LIKE = 0.6
"""How much of a claim's words the sentence has that says the same."""
_KINDS = ("obliging", "advising")


class Duty(NamedTuple):
    """A word of a claim, the evidence's sentence, and the word for which it stands there."""

    term: Term
    where: Statement
    there: Term


def duty(said: Statement, one: Sides) -> Duty | None:
    """Give a must that stands for the evidence's should, or a should for its must; else None."""
    mine = _only(said)
    other, share = best(said, one.borne) if mine else (None, 0.0)
    if mine is None or other is None or share < _LIKE or said.has("negations") != other.has("negations"):
        return None
    theirs = _only(other)
    same = any(each.has(mine.kind) for each in one.borne)
    if theirs is None or theirs.kind == mine.kind or same:
        return None
    return Duty(mine, other, theirs)


def _only(said: Statement) -> Term | None:
    """Give what a sentence says of a duty, where it is either a must or a should."""
    found = said.of(*_KINDS)
    return found[0] if len({one.kind for one in found}) == 1 else None
