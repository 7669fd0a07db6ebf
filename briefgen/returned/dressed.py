"""Where the fields of a new line begin and end, by the styles of its words."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from types import MappingProxyType

from briefgen.returned.glyphs import is_comma, is_mark
from briefgen.word import Line

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


def _runs(line: Line) -> list[tuple[_Run, _Look]]:
    """Cut a line where its character styles change; spaces between two styles, and marks, are in neither."""
    looks: list[set[str]] = [set() for _ in line.text]
    marks: set[int] = set()
    for span in line.spans:
        places = range(span.start, min(span.end, len(looks)))
        if is_mark(span) or is_comma(span):
            marks.update(places)
        elif span.kind == "style":
            for at in places:
                looks[at].add(span.value.casefold())
    told = (at for at, char in enumerate(line.text) if at not in marks and not char.isspace())
    letters = [(at, frozenset(looks[at])) for at in told]
    found: list[tuple[_Run, _Look]] = []
    for look, held in groupby(letters, key=lambda one: one[1]):
        run = [at for at, _ in held]
        found.append(((run[0], run[-1] + 1), look))
    return found
