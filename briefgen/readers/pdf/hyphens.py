"""Words that were parted at a line's end: put together, with their hyphen or without."""

from __future__ import annotations

import re
from collections.abc import Iterable

_PARTED = re.compile(r"([^\W\d_]+(?:[-‐‑][^\W\d_]+)*)[-‐\u00ad]\Z")
_BEGUN = re.compile(r"[^\W\d_]+(?:[-‐‑][^\W\d_]+)*")
_WORD = re.compile(r"[^\W\d_]+(?:[-‐‑][^\W\d_]+)*(?![-‐\u00ad]?\Z)")
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
            word.lower().replace("‐", "-") for line in lines for word in _WORD.findall(line.strip())
        }

    def join(self, text: str, line: str) -> str:
        """Give the text with the next line after it; the line stands whole at its end."""
        text = text.rstrip()
        parted, begun = _PARTED.search(text[-80:]), _BEGUN.match(line)
        if text.endswith("\u00ad"):
            return text[:-1] + line
        if not parted or not begun:
            glued = not text or (text.endswith(("-", "‐")) and text[-2:-1].isalnum() and line[:1].isalnum())
            return text + line if glued else f"{text} {line}"
        return text + line if self._keeps(parted[1].lower(), begun[0]) else text[:-1] + line

    def _keeps(self, left: str, right: str) -> bool:
        """Whether the hyphen between the two belongs to the word."""
        left, right = left.replace("‐", "-"), right.replace("‐", "-")
        if left + right in self.known:
            return False
        if not right[0].islower() or "-" in left + right:
            return True
        if f"{left}-{right}" in self.known or left in _WITH_HYPHEN:
            return True
        return left in self.known and right in self.known
