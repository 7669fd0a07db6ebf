"""A Markdown body's line as it is printed and as it is written: signs, places, the numbers of notes."""

from __future__ import annotations

import re

from briefgen.returned.offsets import MARK, Line

_SPECIAL = re.compile(r"([\\`*_\[\]<>&|~])")


def numbers_of(line: str, sent: str) -> tuple[str, ...] | None:
    """Give the numbers of the notes in a sent line; None where it is not this printed line.

    `line` has MARK for each mark, `sent` its number.
    """
    pattern = "".join(r"(\d{1,3}|[a-z])" if char == MARK else re.escape(char) for char in line)
    match = re.fullmatch(pattern, sent)
    return match.groups() if match else None


def escaped(words: str) -> str:
    """Write words so that Markdown takes none of them for its signs."""
    return _SPECIAL.sub(r"\\\1", words)


def span_of(place: Line, start: int, end: int) -> tuple[int, int]:
    """Give the source of a printed stretch; new words at an emphasis's border stand outside it."""
    if start < end:
        return place.starts[start], place.ends[end - 1]
    if start == 0:
        point = place.begin
    elif start == len(place.text):
        point = place.finish
    else:
        outside = place.depths[start - 1] < place.depths[start]
        point = place.ends[start - 1] if outside else place.starts[start]
    return point, point
