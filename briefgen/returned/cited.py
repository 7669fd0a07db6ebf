"""Sources that are cited by their names: lines as if they had the numbers of their notes instead.

What the writer noted of such a line has the numbers, too. Names that were edited in Word stay as they are,
so that somebody is asked.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from types import MappingProxyType

from briefgen.returned.glyphs import NOTE, is_mark
from briefgen.word import Line, Span

Mark = tuple[str, str]
"""To which note it leads, and what it says."""
_Place = tuple[int, int, str]


def marks(lines: Iterable[Line]) -> frozenset[Mark]:
    """Give all names of sources that lead to notes."""
    return frozenset(
        (value, line.text[start:end].strip()) for line in lines for start, end, value in _marks(line)
    )


def numbered(lines: Sequence[Line], known: Collection[Mark]) -> tuple[Line, ...]:
    """Give lines with the numbers of notes in place of the names that are `known`, to the letter."""
    return tuple(_numbered(line, known) if any(map(is_mark, line.spans)) else line for line in lines)


def _marks(line: Line) -> list[_Place]:
    """The marks of a line that are no numbers; what a program has cut in two is one."""
    found: list[_Place] = []
    to_notes = (one for one in line.spans if is_mark(one) and one.value.startswith(NOTE))
    for span in sorted(to_notes, key=lambda one: one.start):
        if found and found[-1][1:] == (span.start, span.value):
            found[-1] = (found[-1][0], span.end, span.value)
        elif span.end > span.start:
            found.append((span.start, span.end, span.value))
    return [one for one in found if not line.text[one[0] : one[1]].strip().isdecimal()]


def _numbered(line: Line, known: Collection[Mark]) -> Line:
    text, begins, ends, last = "", [0], [0], 0
    for start, end, value in _marks(line):
        if (value, line.text[start:end].strip()) not in known:
            continue
        beside = "," if start == last and last else ""
        text += line.text[last:start] + beside
        begins.append(start)
        ends.append(len(text))
        text += value.removeprefix(NOTE)
        begins.append(end)
        ends.append(len(text))
        last = end
    text += line.text[last:]

    def moved(start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the line is now; what begins or ends within a mark, does at the mark's end."""
        first, last = bisect_right(begins, start) - 1, bisect_left(begins, end)
        if first % 2 and start > begins[first]:
            first, start = first + 1, begins[first + 1]
        if last == len(begins) or (begins[last] != end and last % 2):
            last, shift = last - 1, end - begins[last - 1]
        else:
            shift = 0
        return ends[first] + start - begins[first], ends[last] + shift

    def span(one: Span) -> Span:
        start, end = moved(one.start, one.end)
        return replace(one, start=start, end=max(start, end))

    return replace(
        line,
        text=text,
        spans=tuple(map(span, line.spans)),
        bookmarks=MappingProxyType({name: moved(*there) for name, there in line.bookmarks.items()}),
        links=tuple((*moved(start, end), address) for start, end, address in line.links),
    )
