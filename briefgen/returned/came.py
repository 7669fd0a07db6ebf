"""The lines of a body: as they came back, and as its Markdown prints them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from briefgen.cells import Cell
from briefgen.returned.chunks import ChunkKind
from briefgen.returned.glyphs import Glyphs
from briefgen.returned.printed import printed_lines


@dataclass(frozen=True, slots=True)
class Came:
    """A line of a body as it came back."""

    number: int
    """That of the sent line, from 1; 0 where it is new."""
    line: Glyphs
    paragraph: int
    author: str = ""
    before: Glyphs | None = None
    """As the Word file that was sent shows it, where that is known."""
    after: Glyphs | None = None
    """As the returned file shows it; the line itself may have been changed by a decision."""
    kind: ChunkKind = "paragraph"
    """Of a new line."""
    depth: int = 0
    ordered: bool = False
    cell: Cell | None = None
    """Where in a table of the returned file it stands."""
    is_of_new_table: bool = False
    """All of that table is new."""

    @property
    def row(self) -> int:
        """Which row of the returned file it stands in; 0 where it is no cell."""
        return self.cell.row if self.cell else 0


@dataclass(frozen=True, slots=True)
class Problem:
    """What cannot be brought home by itself."""

    found: str
    paragraph: int = 0
    number: int = 0


@dataclass(frozen=True, slots=True)
class Joined:
    """A body with all that is sure, and what is not."""

    text: str
    problems: tuple[Problem, ...] = ()


def lines_of(text: str) -> tuple[Glyphs, ...]:
    """Print a body's lines. Raises ContentError for what a body may not hold."""
    # Late: only bodies that came back changed need the Markdown reader.
    from briefgen.merge.markdown import blocks
    from briefgen.merge.notes import Notes, citations
    from briefgen.model import Field

    notes = Notes({id_: id_ for id_ in citations(text)}, "")
    elements = blocks(Field("body", text), notes)
    return printed_lines(elements, notes.order)


def without_changes(one: Came, base: Glyphs) -> Came:
    """Give a line as if nobody had edited it."""
    return replace(one, line=base, before=None, after=None)
