"""Bookmarks begin and end inside paragraphs, and between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.word.draft import Draft, State
from briefgen.word.xml import w

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def begin_bookmark(element: Element, draft: Draft | None, state: State) -> None:
    """Open a bookmark here; outside a paragraph (draft None) it begins with the next one."""
    name = element.get(w("name"), "")
    state.open[element.get(w("id"), "")] = name
    if draft is not None:
        start = min(draft.ranges.get(name, (draft.length, 0))[0], draft.length)
        draft.ranges[name] = (start, draft.length)


def end_bookmark(element: Element, draft: Draft | None, state: State) -> None:
    """Close a bookmark here; one that only reaches over from the line before takes nothing of this one."""
    name = state.open.pop(element.get(w("id"), ""), None)
    if name is None or draft is None or name not in draft.ranges:
        return
    start = draft.ranges[name][0]
    if start < 0 and draft.length == 0:
        del draft.ranges[name]
    else:
        draft.ranges[name] = (max(start, 0), draft.length)
