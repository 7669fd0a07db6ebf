"""A source text, read once for all who look for speech in it: parts, quoted stretches, sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from briefgen.model import Part, SourceText
from briefgen.reading.marks import Quoted, quoted
from briefgen.reading.source import Reading, read
from briefgen.speech.tokens import LOWER, Token, sentences_of, tokenise
from briefgen.text.spans import parts_of

_SURE_END = re.compile(r"\s[a-z]+[.!?]\s+(?=[A-Z])")
"""A stop behind a word in small letters, which is no abbreviation, and before a capital."""


class Passages:
    """The parts of a text with their quotations; the sentences of a part are made when they are asked for."""

    def __init__(self, source: Reading) -> None:
        self.text, self._source = source.text, source
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

    def sentences_with(self, index: int, words: frozenset[str]) -> Iterator[list[Token]]:
        """Give the sentences of a part that hold one of some words, in small letters; no others are made."""
        part = self.parts[index]
        if index in self._sentences or index in self.marks:
            found = iter(self.sentences(index))
        else:
            held = (span for span in self._stretches(part) if not words.isdisjoint(self._words(*span)))
            found = (one for span in held for one in sentences_of(tokenise(self.text, *span, ())))
        return (one for one in found if not words.isdisjoint(map(LOWER, one)))

    def _words(self, start: int, end: int) -> Iterator[str]:
        return map(str.lower, self._source.words_in(start, end))

    def _stretches(self, part: Part) -> Iterator[tuple[int, int]]:
        """Cut a part without quotations where a sentence ends for sure; each stretch is whole sentences."""
        start = part.start
        for end in _SURE_END.finditer(self.text, part.start, part.end):
            yield start, end.end()
            start = end.end()
        yield start, part.end


def passages(source: SourceText) -> Passages:
    """Read a text for speech, or give what was read of it."""
    return read(source).once(Passages)
