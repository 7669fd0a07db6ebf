"""Speakers whom a line introduces before their words: Mary Example's remarks as prepared are below."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefgen.languages.documents import Genres
from briefgen.languages.names import is_first_name
from briefgen.languages.speech.english.words import TITLES
from briefgen.model import Part
from briefgen.speech.officers import Voice, fuller, person

_LINE = 240
"""Characters of a line that introduces what somebody says."""
_NAMED = 4
"""Words of a name before its genitive."""
_WORD = re.compile(r"[^\W\d_][^\s,;:()]*")
_BEHIND = 2
"""Parts that must follow such a line."""


def owner(text: str, start: int, end: int, known: Genres) -> Voice | None:
    """Read the one whose speech a line names: remarks of the mayor's, Mary Example's statement."""
    nouns = "|".join(re.escape(one[2:].strip()) for one in known.titles.get("speech", ()) if one[0] == "'")
    if not nouns:
        return None
    genitive = re.search(rf"['’]s?\s(?:[\w-]+\s){{0,3}}(?:{nouns})\b", text[start:end], re.I)
    return _named(text, start, start + genitive.start(), known) if genitive else None


def _named(text: str, start: int, end: int, known: Genres) -> Voice | None:
    """Give the name that ends at `end`: the nearest words that begin with a first name, else a surname."""
    words = [match.start() for match in _WORD.finditer(text, start, end)][-_NAMED:]
    whole = [found for at in reversed(words) if (found := person(text, at, end, known)) and found.end == end]
    called = next((one for one in whole if is_first_name(one.name.split()[0])), None)
    if called or whole:
        return called or whole[0]
    last = text[words[-1] : end] if words else ""
    titled = len(words) > 1 and text[words[-2] : words[-1]].strip().lower().rstrip(".") in TITLES
    return fuller(text, len(text), last) if titled and last[:1].isupper() else None


def appended(text: str, parts: Sequence[Part], known: Genres) -> tuple[Voice, int] | None:
    """Find the line in a document behind which somebody's speech is printed, and whose it is.

    Gives the voice and the place of the first part of the speech; None where there is no such line.
    """
    for at, part in enumerate(parts[:-_BEHIND]):
        line = text[part.start : part.end].rstrip()
        if part.kind not in ("paragraph", "heading") or len(line) > _LINE or not line.endswith(":"):
            continue
        found = owner(text, part.start, part.end, known)
        if found is not None and not any(mark in line for mark in '“"'):
            return found, at + 1
    return None
