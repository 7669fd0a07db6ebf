"""Letters that say where a line may end, and are not seen: Unicode Annex 14, classes BA, ZW and WJ."""

from __future__ import annotations

import re

SOFT_HYPHEN, BREAK, JOINER = "\u00ad", "\u200b", "\u2060"
"""A place to divide a word with a hyphen, one to end a line without, one that keeps a line together."""
PLACES = SOFT_HYPHEN + BREAK + JOINER
NARROW_SPACE = "\u202f"
_PLACES = re.compile(f"[{PLACES}]")
_NARROW = re.compile(f"{NARROW_SPACE}(?=[;:!?»%€])|(?<=«){NARROW_SPACE}")


def whole(text: str) -> str:
    """A text without the places where it may be divided: they are no part of its words.

    Narrow spaces at marks, which printing puts there for languages that have them, are spaces.
    """
    return _NARROW.sub(" ", _PLACES.sub("", text))


def narrowed(text: str, before: str, after: str) -> str:
    """A text whose spaces before and after these signs are narrow, so that no line ends there."""
    if before:
        text = re.sub(f"[ \u00a0](?=[{re.escape(before)}])", NARROW_SPACE, text)
    return re.sub(f"(?<=[{re.escape(after)}])[ \u00a0]", NARROW_SPACE, text) if after else text
