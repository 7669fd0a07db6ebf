"""What stands above a table and belongs to it: its caption, and the period of its figures."""

from __future__ import annotations

from dataclasses import dataclass

from briefgen.blocks.statistics import heads
from briefgen.model import SourceText
from briefgen.reading.source import read

_MOST = 25
"""Words of a paragraph before a table that may be its caption."""
_NAMES = ("heading", "paragraph", "note", "item")


@dataclass(frozen=True, slots=True)
class Caption:
    """The words that name a table, and where they stand."""

    words: str
    span: tuple[int, int]
    leads: bool = False
    """It is a sentence that leads into the table (The rates are:), or stands below one."""


def caption_of(text: SourceText, first: int, last: int) -> Caption | None:
    """Give the words above a table that name it, or those below it that begin with Table.

    `first` and `last` are the places of the table's parts.
    """
    above = text.parts[first - 1] if first else None
    if above is not None and above.kind in _NAMES:
        words = text.text[above.start : above.end]
        short = len(words.split()) <= _MOST
        if heads.is_numbered(words) or (
            short and (above.kind == "heading" or not words.endswith((".", "!", "?")))
        ):
            led = first > 1 and text.text.endswith(":", 0, text.parts[first - 2].end)
            return _made(text, (above.start, above.end), led) if short else None
    below = text.parts[last + 1] if last + 1 < len(text.parts) else None
    if below is not None and heads.is_numbered(text.text[below.start : below.end]):
        short = len(text.text[below.start : below.end].split()) <= _MOST
        return _made(text, (below.start, below.end)) if short else None
    return None


def _made(text: SourceText, span: tuple[int, int], led: bool = False) -> Caption:
    words = text.text[slice(*span)]
    return Caption(words, span, leads=led or words.endswith(":"))


def period_of(text: SourceText, first: int, last: int) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Give the period of a table's figures, and where it stands: in the caption, or right above the table.

    Without a caption it is the only period that the paragraph above names.
    """
    caption = caption_of(text, first, last)
    if caption is not None:
        named = heads.period_in(caption.words)
        return named, (caption.span,) if named else ()
    above = text.parts[first - 1] if first else None
    if above is None or above.kind != "paragraph":
        return "", ()
    named = heads.period_in(text.text[above.start : above.end])
    for start, end in read(text).sentences(above) if named else ():
        if named in text.text[start:end]:
            return named, ((start, end),)
    return "", ()
