"""Plain words as Markdown: what would be taken for its signs is escaped (CommonMark 0.31)."""

from __future__ import annotations

import re

_SPECIAL = re.compile(r"([\\`*_\[\]<>&|~])")
_HEAD = re.compile(r"^(#{1,6}(?=\s|$)|[-+>=](?=\s|$)|\d{1,9}(?=[.)](?:\s|$)))")


def escaped(text: str) -> str:
    """Escape the signs that mean something anywhere in a line."""
    return _SPECIAL.sub(r"\\\1", text)


def guarded(line: str) -> str:
    """Keep a line's beginning from being read as a heading, a list or a quotation."""
    return _HEAD.sub(lambda found: f"{found[1]}\\" if found[1].isdecimal() else f"\\{found[1]}", line)
