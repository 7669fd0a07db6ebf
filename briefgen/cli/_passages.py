"""Where words stand in the sources of a brief, and how such a place is shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from briefgen.claims.difference import difference
from briefgen.claims.index import where
from briefgen.claims.words import where_in
from briefgen.model import SourceText

_AROUND = 60
"""Characters that are shown on either side of the words."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A place in a source where words stand."""

    text: SourceText
    start: int
    end: int


def passages(words: str, texts: Mapping[str, SourceText], exact: bool = True) -> tuple[Passage, ...]:
    """Give every place where words stand in the sources; typography does not count.

    Small letters and capitals are one where `exact` is false, and where the words stand nowhere as they are.
    """
    found = tuple(Passage(text, *span) for text in texts.values() for span in where(words, text.text))
    if exact and found:
        return found
    small = ((text, text.text.lower()) for text in texts.values())
    return tuple(
        Passage(text, *span)
        for text, lowered in small
        if len(lowered) == len(text.text)  # a few letters are two in small
        for span in where(words.lower(), lowered)
    )


def shown(passage: Passage) -> str:
    """Show a passage on one line: its source, its place, and the words in their surroundings."""
    text, start, end = passage.text.text, passage.start, passage.end
    around = f"{text[max(0, start - _AROUND) : start]}[{text[start:end]}]{text[end : end + _AROUND]}"
    words = " ".join(around.split())
    page = where_in(passage.text, passage.start).partition(" after ")[0]
    page = f", {page}" if page.startswith("on page") else ""
    return f"{passage.text.source.id}{page}: ... {words} ..."


def nearest(words: str, texts: Mapping[str, SourceText]) -> Iterator[str]:
    """Give the passages of the sources that are most like words which stand in none of them."""
    for text in texts.values():
        near = difference(words, text.text)
        if near.passage:
            yield f'The nearest in {text.source.id}: "{near.passage}"'
