"""A line of a Word file: one paragraph as a reader sees it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefgen.cells import Cell
    from briefgen.model import PartKind
    from briefgen.word.dress import Span
    from briefgen.word.setting import Setting


@dataclass(frozen=True, slots=True)
class Line:
    """One Word paragraph as a reader sees it; deleted paragraph marks have made one of several."""

    text: str
    style: str
    """The paragraph style's name, not its id; empty where the file has no style sheet."""
    kind: PartKind
    level: int
    """Of a heading, 1 to 6; else 0."""
    number: int
    """1-based, counting every paragraph in the order read; the first one's where several joined."""
    bookmarks: Mapping[str, tuple[int, int]] = field(default_factory=lambda: MappingProxyType({}))
    """Name to the stretch of text inside it; a bookmark over several lines has its share in each."""
    links: tuple[tuple[int, int, str], ...] = ()
    """Stretches of text that point to an address outside the file."""
    authors: tuple[str, ...] = ()
    """Whoever has tracked changes in it, whether the view shows them or not."""
    comments: tuple[str, ...] = ()
    """The ids of the comments that are tied to it."""
    cell: Cell | None = None
    """Where in a table it stands."""
    spans: tuple[Span, ...] = ()
    """What of it is not plain text."""
    depth: int = 0
    """Of a list's item: 1 for the outermost level; else 0."""
    mark: str = ""
    """The number that Word puts before it: 2.1, (a), Article 3."""
    note: str = ""
    """Of a footnote's or an endnote's line: its family and its id."""
    setting: Setting = field(default_factory=lambda: MappingProxyType({}))
    """How the paragraph is set: alignment, ground, indent."""
    losses: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    """What of it was not read, and how often: stretches of hidden text, characters that no font explains."""

    def said(self, text: str, at: Callable[[int], int]) -> Line:
        """Give the line with another text; `at` gives where in it a place of the old one is."""
        return replace(
            self,
            text=text,
            bookmarks=MappingProxyType({name: (at(a), at(z)) for name, (a, z) in self.bookmarks.items()}),
            spans=tuple(replace(one, start=at(one.start), end=at(one.end)) for one in self.spans),
            links=tuple((at(start), at(end), address) for start, end, address in self.links),
        )
