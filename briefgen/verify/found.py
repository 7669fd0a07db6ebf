"""Evidence for a draft's words: where they stand, or the sentences that say the most of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log

from briefgen.claims.index import where
from briefgen.claims.words import forms, pieces_of
from briefgen.model import Evidence, SourceText
from briefgen.reading.printed import numbers
from briefgen.reading.source import language_of
from briefgen.reading.statements import alike, statement
from briefgen.text import sentences
from briefgen.text.selectors import evidence

_SHARE = 0.45
"""Of a statement's words, weighed by how rare they are, that a sentence has from which it is evidence."""
_REST = 0.34
"""The same of what the sentences before it left open, from which a further one is evidence, too."""
_FEWEST = 2
"""Words of content that a sentence shares with what it is evidence of, if that has so many."""
_MOST = 3
"""Sentences that are evidence of one statement."""
_FIGURE = "="
"""Before a figure among words; it stands by its value, however it is printed."""
_CLAUSE = 3
"""Terms of a clause for which evidence is looked for by itself."""
_START = 3
"""Letters that all forms of a word begin with."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of a source."""

    text: SourceText
    start: int
    end: int
    terms: frozenset[str]


@dataclass(frozen=True, slots=True)
class Found:
    """The sentences of all sources, and in which of them a word stands."""

    passages: tuple[Passage, ...]
    words: dict[str, dict[str, list[int]]]
    """By the first letters of words, then by word: indices of passages."""

    def of(self, term: str) -> set[int]:
        """Give the passages in which a word stands, in one form or another."""
        some = self.words.get(term[:_START], {})
        if term.startswith(_FIGURE):
            return set(some.get(term, ()))
        return {at for word, places in some.items() if alike(term, word) for at in places}


def found(texts: Sequence[SourceText]) -> Found:
    """Read the sentences of sources, so that evidence can be looked for in them."""
    passages = tuple(passage for text in texts for passage in _passages(text))
    words: dict[str, dict[str, list[int]]] = {}
    for at, passage in enumerate(passages):
        for term in passage.terms:
            words.setdefault(term[:_START], {}).setdefault(term, []).append(at)
    return Found(passages, words)


def _passages(text: SourceText) -> Iterator[Passage]:
    tag = text.source.language or language_of(text)
    for start, end in sentences(text.text):
        terms = terms_of(text.text[start:end], tag)
        if terms:
            yield Passage(text, start, end, terms)


def terms_of(words: str, tag: str) -> frozenset[str]:
    """Give what a sentence is found by: its content words in small letters, its figures by value."""
    figures = {f"{_FIGURE}{one.value.normalize():f}" for one in numbers(words, tag)}
    return frozenset({*statement(words, tag).words(), *figures})


def verbatim(words: str, texts: Sequence[SourceText]) -> tuple[Evidence, ...]:
    """Give the first place where words stand to the letter, or their pieces where some are left out."""
    for text in texts:
        for form in forms(words):
            if places := where(form, text.text):
                return (evidence(text, *places[0]),)
        pieces = [where(piece, text.text)[:1] for piece in pieces_of(words)]
        if len(pieces) > 1 and all(pieces):
            start, end = min(one[0][0] for one in pieces), max(one[0][1] for one in pieces)
            return (evidence(text, start, end),)
    return ()


def likest(words: str, tag: str, index: Found) -> tuple[Evidence, ...]:
    """Give the sentences that say the most of some words, or else of their clauses; none where none does."""
    chosen = _chosen(terms_of(words, tag), index)
    if not chosen:
        said = statement(words, tag)
        clauses = [terms_of(said.shown(clause), tag) for clause in said.clauses]
        chosen = [at for terms in clauses if len(terms) >= _CLAUSE for at in _chosen(terms, index)]
    passages = [index.passages[at] for at in dict.fromkeys(chosen)]
    return tuple(evidence(one.text, one.start, one.end) for one in passages)


def _chosen(terms: frozenset[str], index: Found) -> list[int]:
    """Give the passages that have most of some terms, up to three, each for what the others left open.

    A term counts by how rare it is among the sentences (inverse document frequency; Spärck Jones, 1972).
    """
    places = {term: index.of(term) for term in terms}
    count = len(index.passages)
    weights = {term: log(1 + count / (1 + len(at))) for term, at in places.items()}
    chosen: list[int] = []
    left = set(terms)
    while left and len(chosen) < _MOST:
        best = _best(left, places, weights, _REST if chosen else _SHARE)
        if best is None:
            break
        chosen.append(best)
        left = {term for term in left if best not in places[term]}
    return chosen


def _best(left: set[str], places: dict[str, set[int]], weights: dict[str, float], least: float) -> int | None:
    """Give the passage that has most of the words which are left; None where all have too little."""
    scores: dict[int, float] = {}
    shared: dict[int, int] = {}
    for term in sorted(left):
        for at in places[term]:
            scores[at] = scores.get(at, 0.0) + weights[term]
            shared[at] = shared.get(at, 0) + (not term.startswith(_FIGURE))
    words = sum(not term.startswith(_FIGURE) for term in left)
    enough = [at for at in scores if shared[at] >= min(_FEWEST, max(words, 1))]
    best = max(enough, key=lambda at: (scores[at], -at), default=None)
    whole = sum(weights[term] for term in left)
    return best if best is not None and scores[best] >= least * whole else None
