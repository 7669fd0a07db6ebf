"""Roman numbers beside the word that they number: Chapter XI, Charles III, XIXe siècle."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_WORTH = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_ROMAN = r"(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
_BESIDE = re.compile(
    rf"(?<![\w.-])(?P<before>[^\W\d_]{{3,}})[\s\u00a0](?P<behind>{_ROMAN}|\d{{1,3}})(?![\w’'-]|[.,]\w|\s?%)"
    rf"|(?<![\w.-])(?P<first>{_ROMAN}|\d{{1,3}})(?P<ending>e|er|ème|º|\.)?[\s\u00a0](?P<after>[^\W\d_]{{3,}})"
)
_SHORT = 2
"""Letters of a number before a word; a single one may be a pronoun or a name."""


class Numeral(NamedTuple):
    """A number that tells which of several things is meant: `text[start:end]` with the word beside it."""

    start: int
    end: int
    word: str
    """In small letters."""
    value: int
    roman: bool


@lru_cache(maxsize=512)
def numerals(text: str) -> tuple[Numeral, ...]:
    """Give what is numbered in a text by Roman numbers, and by figures in their place, in order."""
    return tuple(_found(text))


def _found(text: str) -> Iterator[Numeral]:
    at = 0
    while match := _BESIDE.search(text, at):
        printed, word = match["behind"] or match["first"], match["before"] or match["after"]
        roman = not printed.isdecimal()
        named = match["before"] is not None or len(printed) >= _SHORT
        if named:
            yield Numeral(match.start(), match.end(), word.lower(), _worth(printed), roman)
        # The word before may be the one behind another number.
        at = match.start("behind") if match["before"] else match.end("first")


def _worth(printed: str) -> int:
    """Read XIV as 14: what stands before more is taken off."""
    if printed.isdecimal():
        return int(printed)
    worth = [_WORTH[letter] for letter in printed]
    return sum(-one if one < max(worth[at:]) else one for at, one in enumerate(worth))
