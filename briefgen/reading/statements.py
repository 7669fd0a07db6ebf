"""What a sentence says, word by word: its clauses, their content, and the words that turn it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefgen.languages import language
from briefgen.reading.terms import Term, Token, terms, tokens
from briefgen.text import sentences

_STOP = re.compile(r"[,;:|()\[\]–—]|\s-\s")
"""Marks that part clauses."""
_FEWEST = 2
"""Words of content that a clause has; one with fewer belongs to the one before it."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence as it is compared; terms and clauses name tokens by index."""

    text: str
    tag: str
    """Of its language, BCP 47."""
    tokens: tuple[Token, ...]
    terms: tuple[Term, ...]
    content: tuple[int, ...]
    """Tokens that carry content: no articles, helpers and the like, no figures."""
    clauses: tuple[tuple[int, int], ...]
    """First and one after the last token of each."""

    @property
    def code(self) -> str:
        """Its language without region."""
        return self.tag.partition("-")[0].lower()

    def has(self, *kinds: str) -> bool:
        """Tell whether something of a kind stands in it."""
        return any(one.kind in kinds for one in self.terms)

    def of(self, *kinds: str) -> tuple[Term, ...]:
        """Give what it has of some kinds."""
        return tuple(one for one in self.terms if one.kind in kinds)

    def words(self, first: int = 0, last: int | None = None) -> tuple[str, ...]:
        """Give the content words of a stretch, in small letters."""
        stop = len(self.tokens) if last is None else last
        return tuple(self.tokens[at].lower for at in self.content if first <= at < stop)

    def clause_of(self, at: int) -> tuple[int, int]:
        """Give the clause in which a token stands."""
        return next((one for one in self.clauses if one[0] <= at < one[1]), (0, len(self.tokens)))

    def said(self, term: Term) -> str:
        """Give a term as it is written."""
        return self.text[self.tokens[term.first].start : self.tokens[term.last - 1].end]


@lru_cache(maxsize=2048)
def statement(text: str, tag: str) -> Statement:
    """Read one sentence."""
    found = tokens(text)
    code = tag.partition("-")[0].lower()
    small = language(code).relations.small
    content = tuple(
        at for at, token in enumerate(found) if token.lower not in small and not token.lower[0].isdigit()
    )
    marks = terms(found, code)
    return Statement(text, tag, found, marks, content, tuple(_clauses(text, found, marks, set(content))))


@lru_cache(maxsize=1024)
def statements(text: str, tag: str) -> tuple[Statement, ...]:
    """Read the sentences of a text; lines are sentences, too."""
    return tuple(
        statement(line.strip(), tag)
        for start, end in sentences(text)
        for line in text[start:end].splitlines()
        if any(char.isalnum() for char in line)
    )


def _clauses(
    text: str, found: tuple[Token, ...], marks: Iterable[Term], content: set[int]
) -> Iterator[tuple[int, int]]:
    joints = {one.first for one in marks if one.kind == "joints"}
    first = 0
    for at in range(1, len(found)):
        parted = at in joints or _STOP.search(text, found[at - 1].end, found[at].start)
        rest = sum(1 for one in content if one >= at)
        if parted and rest >= _FEWEST and sum(1 for one in content if first <= one < at) >= _FEWEST:
            yield first, at
            first = at
    if found:
        yield first, len(found)


def alike(one: str, other: str) -> bool:
    """Tell whether two words in small letters are forms of one word, by their beginnings.

    A rule of thumb for six languages: all but the last two letters of the shorter one, and four at least.
    """
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    if len(longer) - len(shorter) > 4:
        return False
    if len(shorter) <= 4:
        return len(shorter) > 2 and longer.startswith(shorter) and len(longer) - len(shorter) <= 2
    need = max(4, len(shorter) - 2)
    return shorter[:need] == longer[:need]


class Bag:
    """Words that others are looked up in, in any form."""

    def __init__(self, words: Iterable[str]) -> None:
        """Keep the words by their first letters."""
        self._by_start: dict[str, list[str]] = {}
        for word in dict.fromkeys(words):
            self._by_start.setdefault(word[:3], []).append(word)

    def __contains__(self, word: str) -> bool:
        """Tell whether a form of the word is among them."""
        return any(alike(word, one) for one in self._by_start.get(word[:3], ()))

    def count(self, words: Iterable[str]) -> int:
        """Count the words that are among them."""
        return sum(word in self for word in words)
