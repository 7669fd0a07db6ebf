"""Lines behind whose words the template prints the marks of notes: cut into fields, marks or none."""

from __future__ import annotations

import re
from dataclasses import replace

from briefgen.returned.cut import Cut, cut, split
from briefgen.returned.glyphs import is_mark
from briefgen.returned.homes import body_of, without_marks
from briefgen.word import Line, SentLine

_NOTES = re.compile(r"^\d{1,3}(?:[,–] ?\d{1,3})*(?=\D|$)")
_GONE = "the mark of a note was deleted"


def cut_line(sent: SentLine, line: Line, original: Line | None, has_links: bool) -> Cut:
    """Cut a returned line whose note marks may be gone, or have come where the field holds none.

    `original`: the line as it was sent. `has_links`: marks of the returned file are links, so that a line
    without them has no mark; else a program has made plain numbers of all.
    """
    is_whole = not has_links or original is None or _has_marks(line) or not _has_marks(original)
    if not body_of(sent)[0] and bare(sent) == sent and _has_marks(line) and not _has_marks(original):
        return replace(cut(sent, without_marks(line)), mark_came=True)
    # A body's marks are part of its text; a line that came home without its mark before has none to lose.
    if is_whole or body_of(sent)[0] or bare(sent) == sent:
        return cut(sent, line)
    found = cut(bare(sent), line)
    if found.unsure or found.fields == split(sent).fields:
        return replace(found, fields=(), unsure=found.unsure or _GONE)
    return replace(found, mark_gone=True)


def bare(sent: SentLine) -> SentLine:
    """Give a sent line without the marks of notes that its template prints behind fields."""
    segments = tuple(
        one if one.path or not at else replace(one, text=_NOTES.sub("", one.text))
        for at, one in enumerate(sent.segments)
    )
    return replace(sent, segments=tuple(one for one in segments if one.path or one.text))


def _has_marks(line: Line | None) -> bool:
    return line is not None and any(map(is_mark, line.spans))
