"""Two people change one text: what each changed is joined where they changed different words (diff3).

The method is that of Khanna, Kunal and Pierce, A Formal Investigation of Diff3, FSTTCS 2007.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Sequence
from difflib import SequenceMatcher
from itertools import groupby
from typing import TypeVar

Token = TypeVar("Token", bound=Hashable)
_WORD = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d]+|\s+|[^\w\s]|_")
_LONGEST = 20_000
"""Characters of a text that is merged word by word."""


def merged_text(base: str, ours: str, theirs: str) -> str | None:
    """Join two changes of a text by words; None where both changed the same words, in different ways."""
    if max(map(len, (base, ours, theirs))) > _LONGEST:
        return None
    one, two, three = (list[str](_WORD.findall(text)) for text in (base, ours, theirs))
    found = merged(one, two, three)
    return None if found is None else "".join(found)


def tokens(parts: Sequence[str]) -> list[tuple[str, ...]]:
    """Put the characters of words and numbers together; whatever is no single character stands alone."""
    found: list[tuple[str, ...]] = []
    run: list[str] = []
    for part in (*parts, ""):
        if len(part) == 1:
            run.append(part)
            continue
        found += [tuple(word) for word in _WORD.findall("".join(run))]
        run = []
        found += [(part,)] if part else []
    return found


def merged(
    base: Sequence[Token], ours: Sequence[Token], theirs: Sequence[Token], both: bool = False
) -> list[Token] | None:
    """Join two changes of a sequence; None where they overlap, or touch, and differ.

    `both`: what two put in at the same place stands one after the other, ours first.
    """
    left, right = _steps(base, ours), _steps(base, theirs)
    found: list[Token] = []
    at = 0
    for cluster in _clusters(left, right):
        start, end = min(one[0] for one in cluster), max(one[1] for one in cluster)
        said = [_said(base, [one for one in cluster if one[3] == side], start, end) for side in (0, 1)]
        one_side = {one[3] for one in cluster}
        found += base[at:start]
        if len(one_side) == 2 and said[0] != said[1]:
            if not both or start < end:
                return None
            found += [*said[0], *(one for one in said[1] if one not in said[0])]
        else:
            found += said[min(one_side)]
        at = end
    return [*found, *base[at:]]


def _steps(base: Sequence[Token], new: Sequence[Token]) -> list[tuple[int, int, Sequence[Token]]]:
    codes = SequenceMatcher(None, base, new, autojunk=False).get_opcodes()
    return [(a, b, new[c:d]) for kind, a, b, c, d in codes if kind != "equal"]


def _clusters(
    left: Sequence[tuple[int, int, Sequence[Token]]], right: Sequence[tuple[int, int, Sequence[Token]]]
) -> list[list[tuple[int, int, Sequence[Token], int]]]:
    """Put steps together that overlap or touch."""
    steps = sorted(
        [(*one, 0) for one in left] + [(*one, 1) for one in right], key=lambda one: (one[0], one[1], one[3])
    )
    numbers: list[int] = []
    reach, number = -1, -1
    for start, end, _, _ in steps:
        if start > reach:
            number += 1
        reach = max(reach, end)
        numbers.append(number)
    pairs = zip(numbers, steps, strict=True)
    return [[step for _, step in group] for _, group in groupby(pairs, key=lambda pair: pair[0])]


def _said(
    base: Sequence[Token], steps: Sequence[tuple[int, int, Sequence[Token], int]], start: int, end: int
) -> list[Token]:
    found: list[Token] = []
    at = start
    for first, last, new, _ in steps:
        found += [*base[at:first], *new]
        at = last
    return [*found, *base[at:end]]
