"""Letters that say where a line may end, and are not seen: Unicode Annex 14, classes BA, ZW and WJ."""

from __future__ import annotations

import re

SOFT_HYPHEN, BREAK, JOINER = "\u00ad", "\u200b", "\u2060"
"""A place to divide a word with a hyphen, one to end a line without, one that keeps a line together."""
PLACES = SOFT_HYPHEN + BREAK + JOINER
_PLACES = re.compile(f"[{PLACES}]")


def whole(text: str) -> str:
    """A text without the places where it may be divided: they are no part of its words."""
    return _PLACES.sub("", text)
