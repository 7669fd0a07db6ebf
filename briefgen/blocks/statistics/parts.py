"""Figures that are parts of a whole within one sentence: of which 18 were new; with half of them lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefgen.blocks.statistics.chunks import Chunk
from briefgen.languages.table import Clauses
from briefgen.reading.predicates import Word, finite

_NEAR = 3
"""Words between of which and its figure."""


def part_of_whole(words: Sequence[Word], figure: tuple[int, int], table: Clauses) -> list[Word]:
    """Give the clause of a figure that is a part: of which 18 were new, 18 of which were new; or nothing."""
    inside = _inside(words, figure)
    for at in _parts(words, table):
        if at < inside[0] <= at + _NEAR:
            return _before_next(words[inside[0] :], table)
        if at == inside[-1] + 1 and finite(words[at + 2 :], table) >= 0:
            return [*words[inside[0] : at], *_before_next(words[at + 2 :], table)]
    return []


def _parts(words: Sequence[Word], table: Clauses) -> list[int]:
    """Give where of which, of whom begin."""
    return [
        at
        for at, word in enumerate(words[:-1])
        if word.low in table.partitives and words[at + 1].low in table.relatives
    ]


def _inside(words: Sequence[Word], figure: tuple[int, int]) -> list[int]:
    return [at for at, word in enumerate(words) if word.start < figure[1] and figure[0] < word.end]


def _before_next(words: Sequence[Word], table: Clauses) -> list[Word]:
    """Cut before the next figure that and joins: were unique | and 37 videos."""
    for at, word in enumerate(words[:-1]):
        hedged = words[at + 1].low in table.adverbs | table.prepositions
        next_one = words[at + 1 + hedged : at + 2 + hedged]
        if at and word.low in table.coordinators and any(map(str.isdigit, (*next_one, word)[0].low)):
            return list(words[:at])
    return list(words)


def cut_before_parts(chunk: Chunk, figure: tuple[int, int], table: Clauses) -> Chunk:
    """Leave out what tells of a part of the figure: 49 pictures | of which 18 were new."""
    inside = _inside(chunk.words, figure)
    cut = next((at for at in _parts(chunk.words, table) if at > inside[-1]), 0)
    if not cut or finite(chunk.words[:cut], table) < 0:
        return chunk
    words = chunk.words[:cut]
    return replace(chunk, words=words, verb=finite(words, table))


def absolute(words: Sequence[Word], figure: tuple[int, int], table: Clauses) -> list[Word]:
    """Give a figure with its participle: with | half of them linked to the port; else nothing."""
    if words[0].low not in table.absolutes:
        return []
    first = _inside(words, figure)[0]
    if words[first - 1].low not in table.coordinators:
        lead = words[1:first]
        if any(word.low not in table.adverbs | table.prepositions | table.more for word in lead):
            return []
        first = 1
    own = _before_next(_before_clause(words[first:], table), table)
    inside = _inside(own, figure)
    tells = any(word.low.endswith(table.endings) for word in own[inside[-1] + 2 :])
    does = any(word.low.endswith(table.participial) for word in own[inside[-1] + 1 :][:_NEAR])
    return own if does or (tells and finite(own, table) < 0) else []


def is_share(words: Sequence[Word], figure: tuple[int, int], table: Clauses) -> bool:
    """Tell whether a figure says of what it is a part: half of them."""
    behind = _inside(words, figure)[-1] + 1
    return behind < len(words) and words[behind].low in table.partitives


def _before_clause(words: Sequence[Word], table: Clauses) -> list[Word]:
    """Cut before a word that begins a clause of its own: needed | as we look ahead."""
    for at, word in enumerate(words):
        if at and word.low in table.subordinators and finite(words[at + 1 :], table) >= 0:
            return list(words[:at])
    return list(words)


def is_change(chunk: Chunk, figure: tuple[int, int], table: Clauses) -> bool:
    """Tell whether a chunk only says of the clause before by how much that changed: a 4% rise from 2030."""
    words = chunk.words[chunk.words[0].low in table.coordinators :]
    behind = [word.low for word in words if word.start >= figure[1]]
    if not behind:
        return False
    if words[0] is chunk.words[0] and words[0].end > figure[0]:
        return len(behind) > 1 and behind[1] in table.than  # 0.3 points lower than before
    return words[0].low in table.determiners and behind[0] in table.changes and words[1].end > figure[0]
