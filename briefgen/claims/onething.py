"""Whether two phrases name one thing: a body and its short form, an office and who holds it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefgen.languages import language
from briefgen.reading.statements import Statement, alike

_GAP = 3
"""Words between two names of one thing: the harbour master, Ana Muster."""


def are_one(mine: Sequence[str], theirs: Sequence[str], said: Statement, whole: Sequence[str]) -> bool:
    """Tell whether two phrases may name one thing.

    The source has them beside each other, or one is the short form or a general word for the other.
    """
    if any(alike(one, other) for one in mine for other in theirs):
        return True
    if any(set(mine) & group and set(theirs) & group for group in language(said.code).relations.synonyms):
        return True
    letters = {"".join(word[0] for word in words) for words in (mine, theirs)}
    if not letters.isdisjoint((*mine, *theirs)) or any(
        _beside(mine, theirs, text, said.code) for text in whole
    ):
        return True
    kinds = [_kind(words, said.code) for words in (mine, theirs)]
    if None not in kinds:
        return kinds[0] == kinds[1]
    # The company, for a name that tells no kind.
    return any(
        kind is not None and len(words) == 1 and _is_name(other, whole)
        for kind, words, other in zip(kinds, (mine, theirs), (theirs, mine), strict=True)
    )


def _kind(words: Sequence[str], code: str) -> int | None:
    """Give the kind of body or office that a phrase names by one of its words; None where it tells none."""
    bodies = language(code).relations.bodies
    return next((at for word in reversed(words) for at, group in enumerate(bodies) if word in group), None)


def _is_name(words: Sequence[str], whole: Sequence[str]) -> bool:
    return any(
        re.search(rf"(?<=[a-z,] ){re.escape(words[-1].capitalize())}\b", text) is not None for text in whole
    )


def _beside(mine: Sequence[str], theirs: Sequence[str], text: str, code: str) -> bool:
    """Tell whether a text has both phrases next to each other, as it gives somebody's name and office."""
    joining = language(code).relations.joints | language(code).clauses.coordinators
    ends = ((mine[-1], theirs[0]), (theirs[-1], mine[0]))
    for one, other in ends:
        gap = rf"\W{{1,3}}(?:[\w’']+\W{{1,2}}){{0,{_GAP - 1}}}?"
        for match in re.finditer(rf"(?i)\b{re.escape(one)}({gap}){re.escape(other)}\b", text):
            if not re.search(r"[.!?]\s", match[1]) and joining.isdisjoint(match[1].lower().split()):
                return True
    return False
