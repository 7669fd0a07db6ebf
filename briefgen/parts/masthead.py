"""The head of a document, whose layout alone says who made it and when: short lines before the prose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefgen.model import SourceText
from briefgen.parts.byline import Byline, byline, merged
from briefgen.parts.dates import iso_date
from briefgen.parts.imprint import imprint
from briefgen.parts.organisation import organisation

_HEAD, _FOOT = 14, 10
"""Parts in which such lines stand."""
_PROSE = 18
"""Words of a paragraph with which the text begins, if it ends as a sentence does."""
_LINE = 16
"""Words of a line that may hold a date: Exampleton, House of Commons, 3 May 2023."""
_DAY = len("2023-12-13")
_STOPPED = re.compile(r"[.!?:;][\"”’)]*\Z")


def masthead(text: SourceText) -> Byline:
    """Give what the lines at head and foot of a document say of its maker and its day, or nothing.

    Labelled lines go before a name or a date that stands in a line, and a line before the title.
    """
    told = text.source
    if told.author and told.publisher and told.issued:
        return Byline()
    lines = [" ".join(text.text[part.start : part.end].split()) for part in text.parts]
    cells = [part.cell for part in text.parts]
    # What somebody is quoted with has a signature and a day of its own.
    said = zip(lines, text.parts, strict=True)
    head = list(_head([line for line, part in said if part.kind not in ("note", "quote")]))
    labelled, _ = imprint(list(zip(lines, cells, strict=True)))
    if labelled.publisher == told.author:
        labelled = Byline(labelled.author, labelled.issued)
    foot = [byline(line) for line in lines[-_FOOT:]]
    others = [line for line in head if line.casefold() != told.title.casefold()]
    maker = next(filter(None, map(organisation, others)), "")
    days = (day for line in (*others, told.title) if len(day := _day(line)) == _DAY)
    return merged((labelled, Byline(publisher=maker, issued=next(days, "")), *foot))


def _head(lines: Sequence[str]) -> Iterator[str]:
    for line in lines[:_HEAD]:
        if len(line.split()) >= _PROSE and _STOPPED.search(line):
            return
        yield line


def _day(line: str) -> str:
    """Give the day that a short line names, if it is no sentence."""
    return iso_date(line) if len(line.split()) <= _LINE and not _STOPPED.search(line) else ""
