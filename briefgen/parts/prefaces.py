"""Lines near the head that introduce a speech, or with which one begins: what follows, and for whom."""

from __future__ import annotations

import re
from collections.abc import Sequence

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
    low = line.lower()
    known = language(code)
    if len(line) > _LONGEST or not known.genres.prefaces:
        return False
    told = (low.startswith(one[1:]) if one[0] == "^" else one in low for one in known.genres.prefaces)
    if any(told):
        return True
    named = any(re.match(rf"{_LEAD}{re.escape(one)}\s", low) for one in known.genres.delivered if " " in one)
    return named and known.clauses.auxiliaries.isdisjoint(_SMALL.findall(line))


def _is_address(line: str, known: Genres) -> bool:
    """Tell whether a line only says whom a speech is for: Mr Chairman, honoured guests,"""
    if len(line) > _ADDRESS or line[-1:] not in ",:—–-!":
        return False
    called = filter(None, _BETWEEN.split(line.lower().strip(" ,:—–-!")))
    return all(one in known.vocatives or one.startswith(_several(known)) for one in called)


def _several(known: Genres) -> tuple[str, ...]:
    """Give the vocatives of several words, behind which a name may stand: Mr Chairman Example."""
    return tuple(f"{one} " for one in known.vocatives if " " in one)
