"""Where the fields of a new line begin and end, by the styles of its words."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby
from types import MappingProxyType

from briefgen.returned.glyphs import is_comma, is_mark
from briefgen.word import Line

NUMBER = re.compile(r"\s*\d{1,3}(?:\.\d{1,3})*[.)]?\s+")
"""Before a line; the template counts."""
_Run = tuple[int, int]
_Look = frozenset[str]


def bookmarked(line: Line, model: Line | None) -> Line:
    """Give a new line the bookmarks of its model where character styles tell how far its fields reach.

    A field that begins or ends where a style does holds at least the first or the last letter there.
    Without a model, or where the styles come in another order, the line has none.
    """
    found: dict[str, _Run] = {}
    if model is not None and not any(map(is_mark, line.spans)):
        olds, news = _runs(model), _runs(line)
        if len(olds) > 1 and [look for _, look in olds] == [look for _, look in news]:
            for (old, _), (new, _) in zip(olds, news, strict=True):
                reached = {name: _reach(there, old, new) for name, there in model.bookmarks.items()}
                found |= {name: reach for name, reach in reached.items() if reach}
    return replace(line, bookmarks=MappingProxyType(found))


def _reach(there: _Run, old: _Run, new: _Run) -> _Run | None:
    """Give what of the new run a field holds at least; None where it does not touch the run's ends."""
    if not old[0] <= there[0] < there[1] <= old[1]:
        return None
    begins, ends = there[0] == old[0], there[1] == old[1]
    start = new[0] if begins else new[1] - 1
    end = new[1] if ends else new[0] + 1
    return (start, end) if begins or ends else None


def looks_at(line: Line, at: int) -> _Look:
    """Give the character styles of one character."""
    return frozenset(
        one.value.casefold() for one in line.spans if one.kind == "style" and one.start <= at < one.end
    )


def _runs(line: Line) -> list[tuple[_Run, _Look]]:
    """Cut a line where its character styles change; spaces between styles, marks and a number are in none."""
    number = NUMBER.match(line.text)
    left = set(range(number.end())) if number else set[int]()
    for span in line.spans:
        if is_mark(span) or is_comma(span):
            left.update(range(span.start, span.end))
    told = (at for at, char in enumerate(line.text) if at not in left and not char.isspace())
    found: list[tuple[_Run, _Look]] = []
    for look, held in groupby(told, key=lambda at: looks_at(line, at)):
        run = list(held)
        found.append(((run[0], run[-1] + 1), look))
    return found
