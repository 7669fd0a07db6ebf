"""Letters and accents as one character each, however a program saved them: Unicode's form NFC (UAX 15)."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from types import MappingProxyType

from briefgen.word import Line


def composed(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Give lines whose letters are whole; bookmarks and spans stand where they stood."""
    return tuple(line if unicodedata.is_normalized("NFC", line.text) else _whole(line) for line in lines)


def _whole(line: Line) -> Line:
    def at(point: int) -> int:
        # Below 0: it came over from the line before.
        return len(unicodedata.normalize("NFC", line.text[:point])) if point > 0 else point

    return replace(
        line,
        text=unicodedata.normalize("NFC", line.text),
        bookmarks=MappingProxyType({name: (at(a), at(z)) for name, (a, z) in line.bookmarks.items()}),
        spans=tuple(replace(one, start=at(one.start), end=at(one.end)) for one in line.spans),
        links=tuple((at(start), at(end), address) for start, end, address in line.links),
    )
