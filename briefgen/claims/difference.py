"""The passage of a source that is most like some words, and how the two differ, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefgen.text import canonical

_WORD = r"[\w\u0300-\u036f]+(?:['’.,-][\w\u0300-\u036f]+)*%?"
_MOST = 120
"""Words that are compared: more help nobody."""
_SLACK = 6
"""Words that the passage may have more than what was asked for, on both sides."""

_TELLING = 4
"""Letters of a word that is worth looking for by itself."""
_TRIED = 200


@dataclass(frozen=True, slots=True)
class Difference:
    """A passage that is like some words, and what parts the two."""

    passage: str = ""
    """In the source's words, on one line; empty where nothing is like them."""
    marked: str = ""
    """[-words that the passage has not-] {+words that it has+}."""
    spans: tuple[tuple[int, int], ...] = ()
    """Where in the words they differ; where one is missing, start and end are the same."""


def difference(words: str, text: str) -> Difference:
    """Compare words with the passage of a text that is most like them."""
    # Few briefs have a fault, and it takes its time to come in.
    from difflib import SequenceMatcher

    ours, theirs = list(re.finditer(_WORD, words))[:_MOST], list(re.finditer(_WORD, text))
    wanted, there = [_form(word[0]) for word in ours], [_form(word[0]) for word in theirs]
    start = _start(wanted, there)
    if start is None:
        return Difference()
    first, last = max(0, start - _SLACK), start + len(wanted) + _SLACK
    matcher = SequenceMatcher(None, wanted, there[first:last], autojunk=False)
    steps = [(kind, a, b, c + first, d + first) for kind, a, b, c, d in _trimmed(matcher.get_opcodes())]
    passage = text[theirs[steps[0][3]].start() : theirs[max(steps[-1][4] - 1, 0)].end()]
    return Difference(_line(passage), " ".join(_marked(steps, ours, theirs)), tuple(_spans(steps, ours)))


def _start(wanted: Sequence[str], there: Sequence[str]) -> int | None:
    """Give where the passage that is most like the words begins, more or less; None where nothing is."""
    from difflib import SequenceMatcher

    match = SequenceMatcher(None, wanted, there, autojunk=False).find_longest_match()
    if match.size >= min(2, len(wanted)):
        return match.b - match.a if wanted else None
    # No two words stand together: where are most of them near each other?
    telling = {word: at for at, word in enumerate(wanted) if len(word) >= _TELLING}
    starts = [place - telling[word] for place, word in enumerate(there) if word in telling][:_TRIED]
    shared = [(len(set(wanted) & set(there[max(0, at) : at + len(wanted)])), -at) for at in starts]
    most, at = max(shared, default=(0, 0))
    return -at if most * 2 >= len(set(wanted)) else None


Step = tuple[str, int, int, int, int]
"""As SequenceMatcher gives it: what to do, from where to where in the one, and in the other."""


def _trimmed(steps: Sequence[Step]) -> list[Step]:
    """Leave out what the passage has before and after the words that were asked for."""
    kept = [step for at, step in enumerate(steps) if step[0] != "insert" or 0 < at < len(steps) - 1]
    for at in (0, -1):
        kind, a, b, c, d = kept[at]
        if kind == "replace" and d - c > b - a:
            kept[at] = (kind, a, b, d - (b - a), d) if at == 0 else (kind, a, b, c, c + (b - a))
    return kept


def _marked(
    steps: Sequence[Step], ours: Sequence[re.Match[str]], theirs: Sequence[re.Match[str]]
) -> Iterator[str]:
    for kind, a, b, c, d in steps:
        old, new = (" ".join(word[0] for word in words) for words in (ours[a:b], theirs[c:d]))
        if kind == "equal":
            yield new
        else:
            yield from (text for text in (old and f"[-{old}-]", new and f"{{+{new}+}}") if text)


def _spans(steps: Sequence[Step], ours: Sequence[re.Match[str]]) -> Iterator[tuple[int, int]]:
    for kind, a, b, *_ in steps:
        if kind == "insert":
            yield ours[a].start() - 1, ours[a].start() - 1
        elif kind != "equal":
            yield ours[a].start(), ours[b - 1].end()


@lru_cache(maxsize=50_000)
def _form(word: str) -> str:
    return canonical(word)[0].casefold()


def _line(text: str) -> str:
    return " ".join(text.split())
