"""Where long words and addresses may be divided: the same places in all formats.

Words get soft hyphens by the patterns of their language, addresses a place to break behind each slash and
dot: Unicode Annex 14, classes BA and ZW. Neither is seen where the line does not end there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from briefgen.text.places import BREAK, JOINER, PLACES, SOFT_HYPHEN

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

NARROW = 16
"""Letters: a longer word may be divided in cards and notes."""
SOFT = 24
"""Letters: a longer word may be divided in the cells of tables, and a longer address anywhere."""
LEAST = 3
"""Letters that stay together."""
HYPHEN = "-"
"""What stands at the end of a divided line: that of word processors."""
_ADDRESS = re.compile(
    rf"(?<!\S)(?=\S{{{SOFT + 1}}})\S*?(?:[^\s@/]+@[^\s@/]+\.\w|\w+://\S|www\.\S|\S/\S+/\S)\S*"
)
_STOPS = re.compile(r"(\w+://)|[/.\-_?&@#,;]+(?=[^\s/.\-_?&@#,;])")
_PARTS = re.compile(f"[{SOFT_HYPHEN}{BREAK}]")


def parts(word: str) -> list[str]:
    """What a line's end does not divide of a word, each with the hyphen that it may need."""
    found = _PARTS.split(word)
    ends = _PARTS.findall(word)
    hyphens = [HYPHEN if end == SOFT_HYPHEN else "" for end in (*ends, "")]
    return [part + hyphen for part, hyphen in zip(found, hyphens, strict=True)]


def addresses(text: str) -> str:
    """A text whose long addresses may be divided behind slashes and dots."""
    return _ADDRESS.sub(lambda found: _STOPS.sub(_stop, found[0]), text)


def _stop(found: re.Match[str]) -> str:
    return found[0] + (JOINER if found[1] else BREAK)


def words(text: str, longest: int, language: str) -> str:
    """A text whose words of more letters than the longest may be divided at syllables."""
    return _letters(longest).sub(lambda found: _divided(found[0], language), text)


@lru_cache(maxsize=32)
def _letters(longest: int) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w{PLACES}])[^\W\d_]{{{longest + 1},}}(?![{PLACES}])")


@lru_cache(maxsize=1024)
def _divided(word: str, language: str) -> str:
    patterns = _patterns(language)
    found: list[str] = []
    begin = 0
    for at in patterns.positions(word) if patterns else ():
        if at - begin >= LEAST and len(word) - at >= LEAST:
            found.append(word[begin:at])
            begin = int(at)
    return SOFT_HYPHEN.join([*found, word[begin:]])


@lru_cache(maxsize=32)
def _patterns(language: str) -> Any:
    """The patterns of a language; those that WeasyPrint divides words by. None where there are none."""
    import pyphen  # late: few briefs have such words

    name = pyphen.language_fallback(language.replace("-", "_")) if language else None
    return pyphen.Pyphen(lang=name) if name else None


def texts(element: Element) -> Iterator[tuple[Element, bool, str]]:
    """The texts within an element: the element that holds each, whether behind it, the text itself."""
    if element.text:
        yield element, False, element.text
    for child in element:
        if child.tail:
            yield child, True, child.tail


def put(holder: Element, behind: bool, text: str) -> None:
    """Put a text in the place of the one that an element holds, or that stands behind it."""
    if behind:
        holder.tail = text
    else:
        holder.text = text
