"""What the containers above hand down to an element."""

from __future__ import annotations

from dataclasses import dataclass

from briefgen.writers.docx.outline import NO_BOX, Box, Listing


@dataclass(frozen=True, slots=True)
class Context:
    """What the containers above hand down; lengths in points from the edges of the column."""

    width: float
    page_left: float
    """From the paper's left edge to the column's."""
    left: float = 0.0
    right: float = 0.0
    origin: float = 0.0
    """Where the nearest positioned container begins."""
    box: Box = NO_BOX
    parents: tuple[str, ...] = ()
    level: int = 0
    list_number: int = 0
    list_start: int = 1
    list_last: int = 1
    listing: Listing | None = None
    """For the next paragraph, which carries the item's marker."""
    keep: bool = False
    """What is in the container stays on one page."""
    page_break: bool = False
    page: str = ""
    """The name of the pages that the text stands on."""

    @property
    def room(self) -> float:
        """The width that is left for text."""
        return self.width - self.left - self.right
