"""What a template printed before a line falls away where an editor joined the line to the one before it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import takewhile

from briefgen.returned.compare import squeeze
from briefgen.word import Line, SentLine


def without_printed(sent: Sequence[SentLine], returned: Sequence[Line]) -> tuple[Line, ...]:
    """Give the lines without numbers that stood at a line's head and now stand within one: hours. 1.1 On."""
    printed = dict(_printed(line) for line in sent if line.segments and not line.segments[0].path)
    return tuple(_without(line, printed) if len(line.bookmarks) > 1 else line for line in returned)


def _printed(line: SentLine) -> tuple[str, str]:
    """Give the first field's bookmark, and what the template printed before that field."""
    lead = "".join(one.text for one in takewhile(lambda one: not one.path, line.segments))
    return next((one.bookmark for one in line.segments if one.path), ""), squeeze(lead).strip()


def _without(line: Line, printed: Mapping[str, str]) -> Line:
    for name in line.bookmarks:
        begin = line.bookmarks[name][0]
        before, lead = line.text[:begin].rstrip(), printed.get(name, "")
        start = len(before) - len(lead)
        if lead and start > 0 and before[start:] == lead:
            line = _cut(line, len(before[:start].rstrip()), begin)
    return line


def _cut(line: Line, first: int, last: int) -> Line:
    """Leave a stretch of a line out; a space stays."""

    def at(point: int) -> int:
        return point if point <= first else max(first + 1, point - (last - first) + 1)

    return line.said(f"{line.text[:first]} {line.text[last:]}", at)
