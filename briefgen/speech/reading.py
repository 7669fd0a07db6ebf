"""A source text, read once for all who look for speech in it: parts, quoted stretches, sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from briefgen.model import SourceText
from briefgen.reading.marks import Quoted, quoted
from briefgen.speech.tokens import Token, sentences_of, tokenise
from briefgen.text.spans import parts_of


class Reading:
    """The parts of a text with their quotations; the sentences of a part are made when they are asked for."""

    def __init__(self, source: SourceText) -> None:
        self.text = source.text
        self.parts = parts_of(source)
        self.marks: Mapping[int, Sequence[Quoted]] = {
            index: list(group) for index, group in groupby(quoted(source), key=lambda quote: quote.part)
        }
        """The quoted stretches of each part that has some."""
        self._sentences: dict[int, list[list[Token]]] = {}

    def sentences(self, index: int) -> list[list[Token]]:
        """Give the sentences of a part, each quotation one token."""
        if index not in self._sentences:
            part, quotes = self.parts[index], self.marks.get(index, ())
            self._sentences[index] = sentences_of(tokenise(self.text, part.start, part.end, quotes))
        return self._sentences[index]


_last: list[tuple[SourceText, Reading]] = []
"""The text that was asked for last: one block after the other asks, and a text has very many tokens."""


def reading(source: SourceText) -> Reading:
    """Read a text, or give what the block before read of it."""
    if not _last or _last[0][0] is not source:
        _last[:] = [(source, Reading(source))]
    return _last[0][1]
