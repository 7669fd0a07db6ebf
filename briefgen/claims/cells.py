"""Figures of a source's tables that evidence holds whole: the cell, and the heads that give it its unit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from briefgen.claims.index import where
from briefgen.languages.detect import told_language
from briefgen.model import Evidence, SourceText
from briefgen.reading.number import Number
from briefgen.reading.printed import numbers

Span = tuple[int, int]


def in_tables(evidence: Sequence[Evidence], texts: Mapping[str, SourceText]) -> Iterator[Number]:
    """Give the numbers of cells with the unit of their heads, where the evidence has cell and heads."""
    for name in dict.fromkeys(one.source for one in evidence):
        text = texts.get(name)
        if text is not None and any(part.cell for part in text.parts):
            held = [span for one in evidence if one.source == name for span in _spans(one, text)]
            for value in _values(text, held):
                yield from numbers(value, text.source.language or told_language(text.text) or "en")


def _values(text: SourceText, held: Sequence[Span]) -> Iterator[str]:
    from briefgen.blocks.statistics.tables import figures  # late: few sources have tables

    for figure in figures(text):
        if all(any(start <= span[0] and span[1] <= end for start, end in held) for span in figure.spans):
            yield figure.value


def _spans(one: Evidence, text: SourceText) -> tuple[Span, ...]:
    """Give where evidence stands: at its offsets if its words are there, else where they are found once."""
    if one.start is not None and text.text.startswith(one.exact, one.start):
        return ((one.start, one.start + len(one.exact)),)
    found = where(one.exact, text.text)
    return found if len(found) == 1 else ()
