"""Whether something rose or fell by a number, or to it."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache
from itertools import zip_longest

from briefgen.languages import language
from briefgen.reading.terms import is_one

_REACH, _MOST_BETWEEN, _BEHIND = 60, 4, 3
_CLAUSE = re.compile(r"[.;:!?,](?=\s|$)|\n|\d")
_WORD = re.compile(r"[^\W\d_]+")


def direction(text: str, start: int, end: int, code: str = "en") -> str:
    """Give up or down where the words beside a number say so; empty where they do not."""
    before = _CLAUSE.split(text[max(0, start - _REACH) : start])[-1]
    behind = _CLAUSE.split(text[end : end + _REACH])[0]
    limiting, most = _hedges(code)
    near = _apart(_WORD.findall(before.lower())[-_MOST_BETWEEN - 1 :], limiting)
    after = _apart(_WORD.findall(behind.lower())[: _BEHIND + 1], most)
    for word in (*reversed(near), *after[:_BEHIND]):
        if is_one(word, "up", code) or is_one(word, "down", code):
            return "up" if is_one(word, "up", code) else "down"
    return ""


def said_way(words: str, code: str = "en") -> str:
    """Give up or down where words say one of them and not the other; up to a number says neither."""
    near = _apart(_WORD.findall(words.lower()), frozenset(language(code).hedges.most))
    ways = {way for word in near for way in ("up", "down") if is_one(word, way, code)}
    return ways.pop() if len(ways) == 1 else ""


@lru_cache(maxsize=16)
def _hedges(code: str) -> tuple[frozenset[str], frozenset[str]]:
    """Give the hedges that limit a number, and those of them that stand behind it."""
    table = language(code).hedges
    return frozenset((*table.more, *table.less, *table.most)), frozenset(table.most)


def _apart(near: list[str], hedges: Collection[str]) -> list[str]:
    """Leave out what belongs to the hedge of another figure: more than a quarter (28%), from 80 up to 90."""
    following = zip_longest(near, near[1:], fillvalue="")
    return [word for word, after in following if f"{word} {after}" not in hedges]


def moved(text: str, start: int, code: str = "en") -> str:
    """Give by or to where the word before a number says whether something went so far, or to there."""
    words, table = _WORD.findall(text[max(0, start - _REACH) : start].lower()), language(code).numbers
    last = words[-1] if words else ""
    return "by" if last in table.moved_by else "to" if last in table.moved_to else ""
