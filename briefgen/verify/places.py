"""Where in a draft something stands: as an item's name, and as a line of its file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from briefgen.model import Place
from briefgen.verify.draft import Draft, Piece

_TELLING = 24
"""Characters of a sentence by which it is found again in its file."""
_SLACK = 400
"""Characters that markup may put between a part's beginning and a sentence of it."""


_BLOCKS = {"statement": "sections", "quotation": "quotes", "figure": "statistics"}
"""Kind of piece -> the block in which it is a claim."""
TITLE = "title"


def paths(draft: Draft, raw: str = "") -> Iterator[tuple[str, Piece]]:
    """Give the pieces that are claims, each with its path: the title, or an item's."""
    places = Places(draft, raw)
    for piece in draft.pieces:
        if piece.kind == "title":
            yield TITLE, piece
        elif piece.kind in _BLOCKS:
            yield f"{_BLOCKS[piece.kind]}.{places.name(piece)}", piece


@dataclass(slots=True)
class Places:
    """The places of one draft; names are given once each, in the draft's order."""

    draft: Draft
    raw: str = ""
    """The file as text; empty where the format has no lines."""
    given: Counter[str] = field(default_factory=Counter)

    def name(self, piece: Piece) -> str:
        """Name a piece by its page and paragraph, and by its number among the pieces of that kind there."""
        part = self.draft.text.parts[piece.part]
        number = piece.part + 1 if part.page or self.raw else part.origin or piece.part + 1
        where = f"page-{part.page}-paragraph-{number}" if part.page else f"paragraph-{number}"
        key = f"{piece.kind} {where}"
        self.given[key] += 1
        return where if self.given[key] == 1 else f"{where}-{self.given[key]}"

    def of(self, piece: Piece) -> Place:
        """Give the file, with line and column where it has lines."""
        file = self.draft.text.source.file
        part = self.draft.text.parts[piece.part]
        if not self.raw:
            return Place(file)
        words = self.draft.text.text[piece.start : piece.end].partition("\n")[0][:_TELLING]
        within = piece.start - part.start
        at = self.raw.find(words, part.origin, part.origin + within + len(words) + _SLACK)
        at = at if at >= 0 else min(part.origin + within, len(self.raw))
        start = self.raw.rfind("\n", 0, at) + 1
        return Place(file, self.raw.count("\n", 0, at) + 1, at - start + 1)
