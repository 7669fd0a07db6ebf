"""What a sentence says, word by word: its clauses, their content, and the words that turn it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

from briefgen.languages import language
from briefgen.reading.terms import Term, Token, terms, tokens
from briefgen.text import sentences

_STOP = re.compile(r"[,;:|()\[\]–—]|\s-\s")
"""Marks that part clauses."""
_WRAPPED = re.compile(r"[\w,)\]”»’'\"–—-] *\r?\n$")
"""What a line ends with that may go on in the next one."""
_FEWEST = 2
"""Words of content that a clause has; one with fewer belongs to the one before it."""
HEAD = 3
"""First letters that all forms of a word have in common."""


@dataclass(frozen=True, slots=True, eq=False)
class Statement:
    """A sentence as it is compared; terms and clauses name tokens by index.

    One text is read once, so that two statements are equal where they are one.
    """

    text: str
    tag: str
    """Of its language, BCP 47."""
    code: str
    """The same without region."""
    tokens: tuple[Token, ...]
    terms: Mapping[str, tuple[Term, ...]]
    """By kind."""
    content: tuple[int, ...]
    """Tokens that carry content: no articles, helpers and the like, no figures."""
    clauses: tuple[tuple[int, int], ...]
    """First and one after the last token of each."""

    def has(self, *kinds: str) -> bool:
        """Tell whether something of a kind stands in it."""
        return not self.terms.keys().isdisjoint(kinds)

    def of(self, *kinds: str) -> tuple[Term, ...]:
        """Give what it has of some kinds."""
        if len(kinds) == 1:
            return self.terms.get(kinds[0], ())
        if self.terms.keys().isdisjoint(kinds):
            return ()
        return tuple(
            sorted((one for kind in kinds for one in self.terms.get(kind, ())), key=attrgetter("first"))
        )

    def words(self, first: int = 0, last: int | None = None) -> tuple[str, ...]:
        """Give the content words of a stretch, in small letters."""
        return _words(self, first, len(self.tokens) if last is None else last)

    def bag(self, first: int = 0, last: int | None = None) -> Bag:
        """Give the content words of a stretch, to be looked up in any form."""
        return _bag(self, first, len(self.tokens) if last is None else last)

    def clause_of(self, at: int) -> tuple[int, int]:
        """Give the clause in which a token stands."""
        return next((one for one in self.clauses if one[0] <= at < one[1]), (0, len(self.tokens)))

    def shown(self, clause: tuple[int, int]) -> str:
        """Give a clause as it is written."""
        return self.text[self.tokens[clause[0]].start : self.tokens[clause[1] - 1].end]

    def said(self, term: Term) -> str:
        """Give a term as it is written."""
        return self.text[self.tokens[term.first].start : self.tokens[term.last - 1].end]


@lru_cache(maxsize=8192)
def _words(said: Statement, first: int, last: int) -> tuple[str, ...]:
    return tuple(said.tokens[at].lower for at in said.content if first <= at < last)


@lru_cache(maxsize=8192)
def _bag(said: Statement, first: int, last: int) -> Bag:
    return Bag(_words(said, first, last))


@lru_cache(maxsize=2048)
def lows(said: Statement) -> frozenset[str]:
    """Give all words of a sentence in small letters."""
    return frozenset(token.lower for token in said.tokens)


@lru_cache(maxsize=2048)
def heads(said: Statement) -> tuple[str, ...]:
    """Give the first letters of each word: where they differ, the words are no forms of one."""
    return tuple(token.lower[:HEAD] for token in said.tokens)


@lru_cache(maxsize=2048)
def statement(text: str, tag: str) -> Statement:
    """Read one sentence."""
    found = tokens(text)
    code = tag.partition("-")[0].lower()
    small = language(code).relations.small
    content = tuple(
        at
        for at, token in enumerate(found)
        if (token.lower not in small and not token.lower[0].isdigit()) or _is_letter(text, found, at, small)
    )
    marks: dict[str, tuple[Term, ...]] = {}
    for one in terms(found, code):
        marks[one.kind] = (*marks.get(one.kind, ()), one)
    joints = {one.first for one in marks.get("joints", ())}
    return Statement(text, tag, code, found, marks, content, tuple(_clauses(text, found, joints, content)))


@lru_cache(maxsize=1024)
def statements(text: str, tag: str) -> tuple[Statement, ...]:
    """Read the sentences of a text; lines are sentences, too, but for those that go on in the next one."""
    return tuple(
        statement(line.strip(), tag)
        for start, end in sentences(text)
        for line in _lines(text[start:end])
        if any(char.isalnum() for char in line)
    )


def _lines(sentence: str) -> list[str]:
    """Cut a sentence at the ends of lines, but where it is wrapped and goes on with a small letter."""
    if "\n" not in sentence:
        return [sentence]
    found: list[str] = []
    for line in sentence.splitlines(keepends=True):
        if found and line.lstrip()[:1].islower() and _WRAPPED.search(found[-1]):
            found[-1] += line
        else:
            found.append(line)
    return found


def _is_letter(text: str, found: Sequence[Token], at: int, small: frozenset[str]) -> bool:
    """Tell whether a capital names something behind its noun: line A, plan B."""
    word = found[at].word
    if len(word) > 1 or not word.isupper() or not at or found[at].start - found[at - 1].end != 1:
        return False
    before = found[at - 1].lower
    after = found[at + 1] if at + 1 < len(found) else None
    ends = after is None or not after.word[0].isupper() or after.start - found[at].end > 1
    return len(before) > 2 and before.isalpha() and before not in small and word != "I" and ends


def _clauses(
    text: str, found: tuple[Token, ...], joints: set[int], content: tuple[int, ...]
) -> Iterator[tuple[int, int]]:
    first, done = 0, 0
    for at in range(1, len(found)):
        gap = found[at].start - found[at - 1].end
        if at not in joints and gap == 1 and (text[found[at].start - 1] in " '’" or _is_figure(found, at)):
            continue  # nothing parts them; 4,000
        before = bisect_left(content, at)
        fewest = min(before - done, len(content) - before)
        if not fewest or (fewest < _FEWEST and ";" not in text[found[at - 1].end : found[at].start]):
            continue
        if at in joints or _STOP.search(text, found[at - 1].end, found[at].start):
            yield first, at
            first, done = at, before
    if found:
        yield first, len(found)


def _is_figure(found: Sequence[Token], at: int) -> bool:
    return found[at - 1].lower[-1].isdigit() and found[at].lower[0].isdigit()


def alike(one: str, other: str) -> bool:
    """Tell whether two words in small letters are forms of one word, by their beginnings.

    A rule of thumb for six languages: all but the last letter of the shorter one (contain, contact), or the
    last two or three of a long one, and four at least.
    """
    if one == other:
        return True
    if one[:HEAD] != other[:HEAD]:  # most words are told apart by that
        return False
    shorter, longer = (one, other) if len(one) <= len(other) else (other, one)
    if len(longer) - len(shorter) > 4:
        return False
    if len(shorter) <= 4:
        doubled = longer.startswith(shorter + shorter[-1])  # fit, fitted
        return (
            len(shorter) > 2 and longer.startswith(shorter) and (doubled or len(longer) - len(shorter) <= 2)
        )
    need = max(4, len(shorter) - (1 if len(shorter) < 9 else 2 if len(shorter) < 12 else 3))
    return shorter[:need] == longer[:need]


class Bag:
    """Words that others are looked up in, in any form."""

    def __init__(self, words: Iterable[str]) -> None:
        """Keep the words by their first letters."""
        self._words = frozenset(words)
        self._by_start: dict[str, list[str]] | None = None

    def __contains__(self, word: str) -> bool:
        """Tell whether a form of the word is among them."""
        if word in self._words:
            return True
        if self._by_start is None:  # many are asked for words that stand in them as they are
            self._by_start = {}
            for one in self._words:
                self._by_start.setdefault(one[:HEAD], []).append(one)
        near = self._by_start.get(word[:HEAD])
        return near is not None and any(alike(word, one) for one in near)

    def count(self, words: Iterable[str]) -> int:
        """Count the words that are among them."""
        return sum(map(self.__contains__, words))


def likest(
    words: Sequence[str], others: Sequence[Statement]
) -> tuple[Statement | None, tuple[int, int], float]:
    """Give the clause that has most of some words, and how much of them."""
    best: tuple[float, int, Statement | None, tuple[int, int]] = (0.0, 0, None, (0, 0))
    for at, other in enumerate(others):
        for clause in other.clauses:
            share = other.bag(*clause).count(words) / len(words) if words else 0.0
            if (share, -at) > best[:2]:
                best = (share, -at, other, clause)
    return best[2], best[3], best[0]
