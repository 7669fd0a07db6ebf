"""Words that were parted at a line's end: put together, with their hyphen or without."""

from __future__ import annotations

import re
from collections.abc import Iterable

_PARTED = re.compile(r"([^\W\d_]+(?:[-‐‑][^\W\d_]+)*)[-‐\u00ad]\Z")
_BEGUN = re.compile(r"[^\W\d_]+(?:[-‐‑][^\W\d_]+)*")
_WORD = re.compile(r"[^\W\d_]+(?:[-‐‑][^\W\d_]+)*(?![-‐\u00ad]?\Z)")
_DASHED = re.compile(r"\w[-‐–—]\Z")
_DASHES = ("-", "‐", "\u00ad", "–", "—")
"""What such patterns end with: most lines do not."""
_ADDRESS = re.compile(r"(?:https?|ftp)://(?:\S*[/=?&_%-])?\Z", re.IGNORECASE)
"""An address that goes on: it ends with a sign after which addresses are parted."""
_WITH_HYPHEN = frozenset(
    (
        *("anti", "co", "cross", "ex", "half", "high", "ill", "inter", "long", "low", "mid", "multi", "non"),
        *("one", "post", "pre", "self", "semi", "short", "so", "two", "well"),
    )
)
"""Words that are mostly parted where they have a hyphen anyway."""


class Words:
    """The words of a document, which tell whether a hyphen at a line's end belongs to the word."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.known = {
            word.lower().replace("‐", "-") for line in {*lines} for word in _WORD.findall(line.strip())
        }

    def join(self, text: str, line: str) -> str:
        """Give the text with the next line after it; the line stands whole at its end."""
        text = text.rstrip()
        if text.endswith("\u00ad"):
            return text[:-1] + line
        dashed = text[-1:] in _DASHES
        parted, begun = dashed and _PARTED.search(text[-80:]), _BEGUN.match(line)
        if not parted or not begun:
            glued = (
                not text
                or (dashed and _DASHED.search(text[-80:]) and line[:1].isalnum())
                or ("://" in text[-300:] and _ADDRESS.search(text[-300:]))
            )
            return text + line if glued else f"{text} {line}"
        return text[:-1] + self._hyphen(parted[1].lower(), begun[0]) + line

    def _hyphen(self, left: str, right: str) -> str:
        """The hyphen between the two, if it belongs to the word; ‐ (U+2010) where nothing tells for sure."""
        left, right = left.replace("‐", "-"), right.replace("‐", "-")
        if left + right in self.known:
            return ""
        if not right[0].islower() or "-" in left + right or f"{left}-{right}" in self.known:
            return "-"
        return "‐" if left in _WITH_HYPHEN or (left in self.known and right in self.known) else ""
