"""What a line of a Word file is in a Markdown body."""

from __future__ import annotations

from briefgen.returned.chunks import ChunkKind
from briefgen.word import QUOTES, Line


def kind_of(line: Line) -> ChunkKind:
    """Give the kind of chunk that a new line becomes."""
    if line.kind == "heading":
        return "heading"
    if line.depth:
        return "item"
    return "quote" if is_quote(line) else "paragraph"


def is_quote(line: Line) -> bool:
    """Whether a line is a quotation, in a table, too."""
    return line.kind == "quote" or line.style.casefold() in QUOTES
