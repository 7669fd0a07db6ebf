"""Captions: numbered labels beside a table, beside the room of a picture, or named in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefgen.parts import Piece

_CAPTION = re.compile(
    r"(?P<label>[^\W\d_]{3,12}\.?)\s?(?P<number>[A-Z]?\d{1,3}(?:[.–-]\d{1,3})*[a-z]?)\s?(?:[.:|–—]|$|(?=[A-ZÀ-Þ]))"
)
_LONGEST = 400
_ROOM = 40.0
"""Points: a gap that a picture fills, or may fill."""


def captioned(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Give the pieces, captions told from headings and paragraphs as notes, as in other formats."""
    text = " ".join(piece.text for piece in pieces if piece.kind in ("paragraph", "item"))
    body = [at for at, piece in enumerate(pieces) if piece.kind != "furniture"]
    beside = {
        at: (before, after) for before, at, after in zip([None, *body], body, [*body[1:], None], strict=False)
    }
    found = {at: hit for at, piece in enumerate(pieces) if (hit := _labelled(piece))}
    told = set()
    for at, hit in found.items():
        near = [pieces[other] for other in beside[at] if other is not None]
        named = re.search(rf"\(\w*\s?{re.escape(hit['label'])}\s?{re.escape(hit['number'])}\b", text)
        if named or any(other.cell or _room(pieces[at], other) for other in near):
            told.add(at)
    # Where one Figure 1 is a caption, a heading Figure 2 is another.
    labels = {found[at]["label"] for at in told}
    told |= {at for at, hit in found.items() if pieces[at].kind == "heading" and hit["label"] in labels}
    for at, piece in enumerate(pieces):
        yield replace(piece, kind="note", level=0) if at in told else piece


def _labelled(piece: Piece) -> re.Match[str] | None:
    short = piece.kind in ("heading", "paragraph") and len(piece.text) <= _LONGEST
    return _CAPTION.match(piece.text) if short else None


def _room(piece: Piece, other: Piece) -> bool:
    """Whether a picture may stand between two pieces of one page."""
    if piece.page != other.page or piece.box is None or other.box is None:
        return False
    return max(other.box[1] - piece.box[3], piece.box[1] - other.box[3]) > _ROOM
