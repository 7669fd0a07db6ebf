"""Clauses around quoted words as tokens, in languages that elide: l'Office is two."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

from briefgen.languages.names import ELIDED

_TOKEN = re.compile(
    rf"(?:[^\W\d_]|{'|'.join(ELIDED)})['’](?=\w)|[^\W\d_]+(?:[-‑&’'][^\W\d_]+)*|\d+(?:[.,]\d+)*|[^\w\s]",
    re.I,
)


class Word(NamedTuple):
    """A word or a mark: `text[start:end]`; `lower` has straight apostrophes."""

    text: str
    lower: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def word(self) -> bool:
        """Whether it is a word."""
        return self.text[0].isalpha()


Words = Sequence[Word]


def cut(text: str, start: int, end: int, titles: Collection[str] = ()) -> list[Word]:
    """Cut `text[start:end]` to words and marks; the full stop of a title is its own: M. Exemple."""
    out: list[Word] = []
    for match in _TOKEN.finditer(text, start, end):
        words, lower = match.group(), match.group().lower().replace("’", "'")
        if words == "." and out and out[-1].end == match.start() and out[-1].lower in titles:
            before = out[-1]
            out[-1] = Word(f"{before.text}.", before.lower, before.start, match.end())
        else:
            out.append(Word(words, lower, *match.span()))
    return out


def follows(words: Words, at: int, phrase: Sequence[str]) -> bool:
    """Tell whether a phrase of one or more words stands at `at`."""
    return len(phrase) <= len(words) - at and all(
        words[at + offset].lower == piece for offset, piece in enumerate(phrase)
    )
