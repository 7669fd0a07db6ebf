"""Letters and accents as one character each, however a program saved them: Unicode's form NFC (UAX 15)."""

from __future__ import annotations

import unicodedata

from briefgen.word import Line


def composed(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Give lines whose letters are whole; bookmarks and spans stand where they stood."""
    return tuple(line if unicodedata.is_normalized("NFC", line.text) else _whole(line) for line in lines)


def _whole(line: Line) -> Line:
    def at(point: int) -> int:
        # Below 0: it came over from the line before.
        return len(unicodedata.normalize("NFC", line.text[:point])) if point > 0 else point

    return line.said(unicodedata.normalize("NFC", line.text), at)
