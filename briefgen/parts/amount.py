"""How much text a source may hold: what is read is compared, sentence by sentence, with a whole brief."""

from __future__ import annotations

from briefgen.errors import SourceError
from briefgen.model import Place

PARAGRAPHS = 250_000
"""Some 10,000 pages; the longest reports have a tenth of it."""


def refuse_beyond(paragraphs: int, name: str) -> None:
    """Raise SourceError for a document with more paragraphs than are read."""
    if paragraphs > PARAGRAPHS:
        found = f"it has about {paragraphs:,} paragraphs; at most {PARAGRAPHS:,} are read"
        raise SourceError(found, Place(name), "Give the part of it that is used as a source.")
