"""Lines near the head that introduce a speech, or with which one begins: what follows, and for whom."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from briefgen.languages import language
from briefgen.languages.documents import Genres
from briefgen.model import Part

_HEAD = 8
"""Parts in which such a line stands."""
_LONGEST = 420
"""Characters of it."""
_ADDRESS = 90
"""Characters of a line that only says to whom a speech is addressed."""
_SMALL = re.compile(r"(?<!\w)[^\W\d_A-Z][^\W\d_]*")
"""A word in small letters: May is a month."""
_BETWEEN = re.compile(r",\s*(?:and\s)?|\s(?:and|&)\s")
_LEAD = r"\W{0,3}(?:[\w’'-]+\s){0,3}"
"""What may stand before the kind of speech: A short keynote speech by ..."""


def preface(text: str, parts: Sequence[Part], code: str) -> str:
    """Give the line near the head that says a speech follows, or that opens one; empty where none does."""
    known = language(code).genres
    for part in parts[:_HEAD]:
        line = " ".join(text[part.start : part.end].split())
        if part.kind == "paragraph" and (is_preface(line, code) or _is_address(line, known)):
            return line
    return ""


def is_preface(line: str, code: str) -> bool:
    """Tell whether a line introduces the text of a speech: Speech by Mary Example, mayor, on 3 May 2023."""
    if len(line) > _LONGEST:
        return False
    known, low = _prefaces(code), line.lower()
    if not any(map(low.__contains__, known.any_of)):
        return False
    if low.startswith(known.opening) or any(one in low for one in known.within):
        return True
    named = known.delivered is not None and known.delivered.match(low) is not None
    return named and language(code).clauses.auxiliaries.isdisjoint(_SMALL.findall(line))


@dataclass(frozen=True, slots=True)
class _Prefaces:
    """How a language introduces a speech."""

    opening: tuple[str, ...]
    within: tuple[str, ...]
    delivered: re.Pattern[str] | None
    any_of: tuple[str, ...]
    """Letters of which some stand in every such line."""


@cache
def _prefaces(code: str) -> _Prefaces:
    known = language(code).genres
    opening = tuple(one[1:] for one in known.prefaces if one[0] == "^")
    within = tuple(one for one in known.prefaces if one[0] != "^")
    kinds = [one for one in known.delivered if " " in one] if known.prefaces else []
    choice = "|".join(map(re.escape, kinds))
    return _Prefaces(
        opening,
        within,
        re.compile(rf"{_LEAD}(?:{choice})\s") if kinds else None,
        tuple(sorted({max(phrase.split(), key=len) for phrase in (*opening, *within, *kinds)})),
    )


def _is_address(line: str, known: Genres) -> bool:
    """Tell whether a line only says whom a speech is for: Mr Chairman, honoured guests,"""
    if len(line) > _ADDRESS or line[-1:] not in ",:—–-!":
        return False
    called = filter(None, _BETWEEN.split(line.lower().strip(" ,:—–-!")))
    return all(one in known.vocatives or one.startswith(_several(known)) for one in called)


def _several(known: Genres) -> tuple[str, ...]:
    """Give the vocatives of several words, behind which a name may stand: Mr Chairman Example."""
    return tuple(f"{one} " for one in known.vocatives if " " in one)
