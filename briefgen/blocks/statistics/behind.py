"""What stands behind a clause: whether it can be left out of it."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.blocks.statistics.chunks import Chunk
from briefgen.languages.table import Clauses
from briefgen.reading.predicates import lows


def can_go(chunk: Chunk, behind: Sequence[Chunk], table: Clauses) -> bool:
    """Tell whether what stands behind a clause can be left out: a clause of its own, an apposition."""
    if chunk.kind in ("sub", "than", "told", "tie") or chunk.words[0].low in table.contrasting:
        return True
    first, second = lows(chunk.words[:2])[0], lows(chunk.words[:2])[-1]
    if first in table.prepositions and second in table.relatives:
        return True  # 112 reports, | of which 37 were severe
    if chunk.verb >= 0:
        return chunk.kind in ("joined", "plain")
    if chunk.kind == "joined" and second in table.subjects:
        return True  # and they scorned the offer
    return _is_apposition(chunk, behind, table)


def _is_apposition(chunk: Chunk, behind: Sequence[Chunk], table: Clauses) -> bool:
    """Tell whether a chunk without a verb says the same in other words: 18% more, about a quarter of all."""
    first, *others = lows(chunk.words)
    if first in table.adverbs | table.more and others:
        return others[0][0].isdigit() or others[0] in table.determiners | table.counting | table.more
    if chunk.kind != "plain":
        return False
    return first[0].isdigit() or (first in table.determiners | table.counting and not _listed(behind))


def _listed(behind: Sequence[Chunk]) -> bool:
    return any(chunk.kind == "joined" and chunk.verb < 0 for chunk in behind[:3])
