"""What a line of a Word file is in a Markdown body."""

from __future__ import annotations

from briefgen.returned.chunks import ChunkKind
from briefgen.word import Line


def kind_of(line: Line) -> ChunkKind:
    """Give the kind of chunk that a new line becomes."""
    if line.kind == "heading":
        return "heading"
    if line.depth:
        return "item"
    return "quote" if line.kind == "quote" or line.style.casefold() == "quote" else "paragraph"
