"""The marks of footnotes and endnotes in a line."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from briefgen.word.draft import Draft, State, add
from briefgen.word.dress import NEW_NOTE
from briefgen.word.xml import w

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def rule(family: str) -> Callable[[Element, Draft, State], None]:
    """Give the rule for the marks of a family of notes."""

    def refer(element: Element, draft: Draft, state: State) -> None:
        key, start = (family, element.get(w("id"), "")), draft.length
        if state.silent:
            return
        state.notes[key] = None
        if state.labels is not None and key in state.labels:
            add(state.labels[key], draft, state)
            draft.set_apart(start, "anchor", f"note_{state.labels[key]}")
        elif state.labels is not None:
            draft.set_apart(start, NEW_NOTE, ":".join(key))

    return refer


def refers(run: Element) -> bool:
    """Say whether a run is the mark of a note."""
    return any(child.tag in (w("footnoteReference"), w("endnoteReference")) for child in run)
