"""What a second figure leaves unsaid: 61 run in the evening and 27 on Sundays."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from operator import attrgetter

from briefgen.languages import language
from briefgen.reading.number import Number
from briefgen.reading.statements import Statement

_MARK = re.compile(r"[,;:.()]")
_OWNED = "s"
"""How the second half of a genitive is cut: women's are two tokens."""


def gapped(said: Statement, figures: Sequence[Number]) -> frozenset[str]:
    """Give the words of content that stand behind one figure and are meant behind the next one, too."""
    found: set[str] = set()
    for one, other in pairwise(figures):
        first, second = _at(said, one.end), _at(said, other.end)
        last = _at(said, other.start)
        unlike = one.unit != (other.unit or one.unit) or one.kind != other.kind
        if first >= last or second >= len(said.tokens) or unlike:
            continue
        found.update(_before_preposition(said, (first, last), second, other))
        found.update(_owned(said, (first, last), second))
    return frozenset(found)


def _at(said: Statement, place: int) -> int:
    return bisect_left(said.tokens, place, key=attrgetter("start"))


def _before_preposition(
    said: Statement, between: tuple[int, int], second: int, other: Number
) -> Iterator[str]:
    """Give what stands behind a figure before a preposition, where the next figure has one at once."""
    leading = prepositions(said.code)
    marked = _MARK.search(said.text[other.end : said.tokens[second].start])
    if said.tokens[second].lower not in leading or marked or said.tokens[between[0]].lower in leading:
        return
    at = next((at for at in range(*between) if said.tokens[at].lower in leading), between[0])
    if not _MARK.search(said.text[said.tokens[between[0]].start : said.tokens[at].start]):
        yield from said.words(between[0], at)


def _owned(said: Statement, between: tuple[int, int], second: int) -> Iterator[str]:
    """Give whose thing is named behind a figure, and not again behind the next one: in women's prisons."""
    ends = range(second, min(len(said.tokens), second + 5))
    bare = any(said.tokens[at].lower == _OWNED and _closes(said, at) for at in ends)
    owner = next((at for at in range(*between) if said.tokens[at].lower == _OWNED), 0)
    if bare and owner and owner + 1 < between[1]:
        yield from said.words(owner + 1, owner + 2)


def _closes(said: Statement, at: int) -> bool:
    """Tell whether a mark or the end stands behind a token."""
    after = said.tokens[at + 1].start if at + 1 < len(said.tokens) else len(said.text)
    return at + 1 == len(said.tokens) or bool(_MARK.search(said.text[said.tokens[at].end : after]))


@cache
def prepositions(code: str) -> frozenset[str]:
    """Give the prepositions of a language, those of time and of place alike."""
    table = language(code)
    return frozenset(table.clauses.prepositions) | frozenset(table.numbers.prepositions)
