"""Where words stand in texts that are asked again and again: each text is put into its form once."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from operator import itemgetter

from briefgen.text import canonical, closed, locate
from briefgen.text.compare import DOUBLE

_BARS = re.compile(r"\s*\|\s*")
_PLAIN = re.compile(r"(?<=\s)[A-Za-z0-9]+(?=\s)")
_STOPS = ",;:.!?"
"""Marks that part words from others, unless letters or figures follow at once."""
_MARGIN = 40
"""Characters on both sides of a find that decide whether whole words stand there."""
_LONG = 3000
"""Characters from which on a text is taken for a source's: those stay in memory longest."""


@lru_cache(maxsize=4096)
def where(words: str, text: str) -> tuple[tuple[int, int], ...]:
    """Give every place where the words stand, as `text.locate` does; spans are offsets into `text`.

    The bars between the cells of a table's row are no words.
    """
    found = _places(words, text)
    if not found and (joined := closed(text)):
        found = _places(words, joined)
    if not found and "|" in words:
        return _places(_BARS.sub(" ", words).strip(), text)
    return found


def may_stand(words: str, text: str) -> bool:
    """Tell at a glance whether words may stand in a text: False is certain.

    Words of plain letters and figures between white space are the same in every form of a text; the first
    one may have another case, and a hyphen ‐ (U+2010) may part a word of the text.
    """
    if "‐" in text:
        return True
    form = _indexed(text)[0]
    return all(word in form for word in _PLAIN.findall(words))


@lru_cache(maxsize=4096)
def is_in(words: str, text: str) -> bool:
    """Tell whether the words stand in a text, as `where` does: a name stands at thousands of places."""
    if is_free_in(words, text) or any(_each(words, text)):
        return True
    return ("|" in words or bool(closed(text))) and bool(where(words, text))


@lru_cache(maxsize=4096)
def stands_at(words: str, text: str, start: int) -> bool:
    """Tell by what is beside them whether words stand at a place as they are written: True is certain."""
    end = start + len(words)
    found = start >= 0 and bool(words.strip()) and text.startswith(words, start)
    return found and _confirmed(words, text, start, end) == (start, end)


def is_free_in(words: str, text: str) -> bool:
    """Look for the words as they are written, and tell at a glance whether they stand: True is certain."""
    at = text.find(words) if words.strip() else -1
    while at >= 0 and not _stands_free(text, at, at + len(words)):
        at = text.find(words, at + 1)
    return at >= 0


def _places(words: str, text: str) -> tuple[tuple[int, int], ...]:
    return tuple(_each(words, text))


def _each(words: str, text: str) -> Iterator[tuple[int, int]]:
    form, offsets = _indexed(text)
    needle = _indexed(words)[0]
    passed = 0
    at = form.find(needle) if needle else -1
    while at >= 0:
        span = _confirmed(words, text, offsets[at], offsets[at + len(needle)])
        if span and span[0] >= passed:
            passed = span[1]
            yield span
        at = form.find(needle, at + (len(needle) if span else 1))


def _confirmed(words: str, text: str, start: int, end: int) -> tuple[int, int] | None:
    """Look at the words' surroundings alone: a slice is read in no time, a source is not."""
    if _stands_free(text, start, end):
        return start, end
    first = max(0, start - _MARGIN)
    for begin, last in locate(words, text[first : end + _MARGIN]):
        if abs(first + begin - start) <= 2:
            return first + begin, first + last
    return None


def _stands_free(text: str, start: int, end: int) -> bool:
    """Tell at a glance whether white space, marks or the text's ends part the words from others."""
    before, last, after = text[start - 1 : start], text[end - 1 : end], text[end : end + 1]
    if before and not (before.isspace() or (before in DOUBLE and text[start].isalnum())):
        return False
    if not after or after.isspace():
        return last.isascii() and last > " "
    # A stop within a figure or a name parts nothing: 1,234.
    stops = after in _STOPS and not text[end + 1 : end + 2].isalnum()
    return last.isascii() and last.isalnum() and (stops or after in DOUBLE)


def _indexed(text: str) -> tuple[str, array[int]]:
    return _of_source(text) if len(text) > _LONG else _of_passage(text)


def _index(text: str) -> tuple[str, array[int]]:
    form, offsets = canonical(text)
    return form, array("L", offsets)


_of_source = lru_cache(maxsize=64)(_index)
_of_passage = lru_cache(maxsize=2048)(_index)


def within(spans: tuple[tuple[int, int], ...], start: int, end: int) -> tuple[int, int]:
    """Give the first and one after the last of the ordered spans that touch `start` to `end`."""
    first = bisect_left(spans, start + 1, key=itemgetter(1))
    last = first
    while last < len(spans) and spans[last][0] < end:
        last += 1
    return first, last
