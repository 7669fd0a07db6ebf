"""A source text together with what was read of it, so that each thing is read once, whoever asks."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, fields, replace
from typing import Any, TypeVar

from briefgen.languages.detect import is_known, told_language
from briefgen.model import Part, Source, SourceText
from briefgen.text.sentence import sentences

T = TypeVar("T")
_LETTERS = bytes(one if chr(one).isalpha() and one < 128 else 32 for one in range(256))
"""Letters from A to Z stay, all else becomes a space: far quicker than a pattern over a whole text."""
_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,3}){1,3}\.?[^\S\n]+(?=[“\"‘(]?[^\W\d_a-zß-öø-ÿ])")
"""The number of a paragraph, before its first word: 2.3 Most of those who answered."""
_SEVERAL = 2
"""Paragraphs that begin with such a number where it is one: 2.5 Million begins with none."""


@dataclass(frozen=True)
class Reading(SourceText):
    """A source text and what was read of it; it goes wherever a source text goes.

    Whoever reads something of a whole text does so by `once`; a text of another `source` or of other words is
    another reading, of which nothing is known yet.
    """

    _known: dict[Any, Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    _of_words: dict[Any, Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What depends on nothing but text and parts: it stays true whatever is said of the source."""

    def sourced(self, source: Source) -> Reading:
        """Give the same words under another description; what was read of the words alone goes along."""
        other = replace(self, source=source)
        other._of_words.update(self._of_words)
        return other

    def told(self, read: Callable[[Reading], T], found: T) -> Reading:
        """Give the same text, of which it is known already what a function reads."""
        other = self.sourced(self.source)
        other._known.update({**self._known, read: found})
        return other

    def once(self, read: Callable[[Reading], T]) -> T:
        """Give what a function reads of this text; it is called when it is asked for first."""
        if read not in self._known:
            self._known[read] = read(self)
        made: T = self._known[read]
        return made

    def once_in(self, read: Callable[[Reading, str], T], code: str) -> T:
        """Give what a function reads of text and parts alone in a language (a code of a table)."""
        key = (read, code)
        if key not in self._of_words:
            self._of_words[key] = read(self, code)
        made: T = self._of_words[key]
        return made

    @property
    def language(self) -> str:
        """The language, as code of a table (BCP 47): as declared, else by the words of the text; else en."""
        return self.once(_language)

    def sentences(self, part: Part) -> tuple[tuple[int, int], ...]:
        """Give the sentences of one part, as offsets into the text."""
        number = _NUMBER.match(self.text, part.start, part.end) if self.once_in(_numbered, "") else None
        return self.sentences_in(number.end() if number else part.start, part.end)

    def sentences_in(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """Give the sentences of a stretch, as offsets into the text."""
        span = (start, end)
        if span not in self._of_words:
            self._of_words[span] = sentences(self.text, start, end)
        found: tuple[tuple[int, int], ...] = self._of_words[span]
        return found

    def words(self, part: Part) -> frozenset[str]:
        """Give the words of one part that are made of letters from A to Z, as printed."""
        key = ("words", part.start, part.end)
        if key not in self._of_words:
            self._of_words[key] = frozenset(self.words_in(part.start, part.end))
        found: frozenset[str] = self._of_words[key]
        return found

    def words_in(self, start: int, end: int) -> list[str]:
        """Give the words of a stretch that are made of letters from A to Z, as printed, in order."""
        return self.once_in(_letters, "")[start:end].split()


def _numbered(text: Reading, _: str) -> bool:
    """Tell whether the paragraphs of a text have numbers: 2.3, 2.4."""
    found = (part for part in text.parts if part.kind == "paragraph" and text.text[part.start].isdecimal())
    return sum(_NUMBER.match(text.text, part.start, part.end) is not None for part in found) >= _SEVERAL


def _letters(text: Reading, _: str) -> str:
    """Give a text with spaces for all that is no letter from A to Z; offsets stay."""
    return text.text.encode("ascii", "replace").translate(_LETTERS).decode("ascii")


def read(text: SourceText) -> Reading:
    """Make a reading of a source text; one that is a reading already is given back as it is."""
    if isinstance(text, Reading):
        return text
    return Reading(**{one.name: getattr(text, one.name) for one in fields(text)})


def language_of(text: SourceText) -> str:
    """Give the language of a text, as `Reading.language` has it."""
    return read(text).language


def _language(text: Reading) -> str:
    declared = text.source.language.partition("-")[0].lower()
    if declared:
        return declared if is_known(declared) else "en"
    return told_language(text.text) or "en"
