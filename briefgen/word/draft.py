"""What one walk through a Word file knows as it goes on: the line being read, and what stands about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from briefgen.reading.raised import Mark
from briefgen.text import clean, whole
from briefgen.word.dress import Span
from briefgen.word.package import Relation
from briefgen.word.setting import Setting
from briefgen.word.stylesheet import WordStyle

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from briefgen.cells import Cell
    from briefgen.model import PartKind

View = Literal["accepted", "rejected"]
"""Tracked changes as if all were accepted, or as if all were rejected."""

OUT: Mapping[View, frozenset[str]] = {
    "accepted": frozenset({"del", "moveFrom"}),
    "rejected": frozenset({"ins", "moveTo"}),
}
"""What a view does not show; a cell's and a row's marks are named alike."""

HIDDEN = "stretches of hidden text"
"""How a line names a loss that nobody is meant to see."""

CARRIED = -1
"""The start of a bookmark that has come over from the line before."""


@dataclass(slots=True)
class Draft:
    """A line while it is read."""

    number: int
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    style: WordStyle = field(default_factory=lambda: WordStyle(""))
    kind: PartKind = "paragraph"
    level: int = 0
    ranges: dict[str, tuple[int, int]] = field(default_factory=dict)
    links: list[tuple[int, int, str]] = field(default_factory=list)
    authors: dict[str, None] = field(default_factory=dict)
    comments: dict[str, None] = field(default_factory=dict)
    marks: list[Mark] = field(default_factory=list)
    """Raised and lowered text."""
    losses: dict[str, int] = field(default_factory=dict)
    """What was not read, and how often."""
    ground: bool = False
    """There may be a colour behind the text."""
    listed: bool = False
    list_of: tuple[str, str] = ("", "")
    """The list and the level that its own properties name."""
    depth: int = 0
    setting: Setting = field(default_factory=dict)
    spans: list[Span] = field(default_factory=list)
    """What sets words apart, links, and objects between them."""

    def set_apart(self, start: int, kind: str, value: str = "") -> None:
        """Note that the text from start to here is not plain; a neighbour of the same kind grows."""
        last = next((one for one in reversed(self.spans) if one.kind == kind), None)
        if last and last.end == start < self.length and last.value == value:
            self.spans.remove(last)
            start = last.start
        self.spans.append(Span(start, self.length, kind, value))

    def lose(self, what: str) -> None:
        """Note that something was not read here."""
        self.losses[what] = self.losses.get(what, 0) + 1

    def link(self, start: int, url: str) -> None:
        """Note that the text from start to here points to url."""
        if url and self.length > start:
            self.links.append((start, self.length, url))
            self.set_apart(start, "link", url)


@dataclass(slots=True)
class FieldCode:
    """A complex field (begin, instruction, separate, result, end) that is still open."""

    instruction: str = ""
    in_result: bool = False
    start: int = 0


@dataclass(slots=True)
class State:
    """What one walk through a document knows; it changes as the walk goes on."""

    view: View
    styles: Mapping[str, WordStyle]
    relations: Mapping[str, Relation]
    number: int = 0
    """Paragraphs begun so far."""
    draft: Draft | None = None
    """The line being read; it outlives its paragraph where the paragraph's mark is deleted."""
    silent: int = 0
    """Above 0, text is not shown here: deleted, hidden, or a placeholder."""
    dropped: int = 0
    """Above 0, whole paragraphs are not there: a deleted table row."""
    place: PartKind = "paragraph"
    cell: Cell | None = None
    open: dict[str, str] = field(default_factory=dict)
    """Bookmarks that have begun: id to name."""
    codes: list[FieldCode] = field(default_factory=list)
    notes: dict[tuple[str, str], None] = field(default_factory=dict)
    """Notes that the text refers to, in order: (footnotes or endnotes, id)."""
    commented: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Comments that have begun: id to line and offset."""
    boxes: list[Element] = field(default_factory=list)
    """Text boxes anchored in the line; they follow it."""
    font: str = ""
    """In which the run is set."""
    labels: Mapping[tuple[str, str], str] | None = None
    """What the marks of notes say, by family and id; None where they say nothing."""
    referring: int = 0
    """Above 0, the text leads to another place in the document."""


def add(text: str, draft: Draft, state: State) -> None:
    """Add text to a line, where text is shown."""
    if not state.silent and all(code.in_result for code in state.codes):
        text = whole(clean(text))
        draft.pieces.append(text)
        draft.length += len(text)
