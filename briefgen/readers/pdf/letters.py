"""Letters put together again that were drawn in pieces."""

from __future__ import annotations

import re
import unicodedata

_ACCENTS = {
    "\u0060": "\u0300", "\u00b4": "\u0301", "\u02c6": "\u0302", "\u02dc": "\u0303", "\u00af": "\u0304",
    "\u02d8": "\u0306", "\u02d9": "\u0307", "\u00a8": "\u0308", "\u02da": "\u030a", "\u02dd": "\u030b",
    "\u02c7": "\u030c", "\u00b8": "\u0327", "\u02db": "\u0328",
}  # fmt: skip
"""Accents that stand by themselves, and those that stand on letters (Unicode 16, blocks 02B0 and 0300)."""

_PIECES = re.compile(rf"([^\W\d_])([{''.join(_ACCENTS)}])|([{''.join(_ACCENTS)}])([^\W\d_])")


def accented(word: str) -> str:
    """Give a word with the accents on its letters that were drawn before or behind them."""
    return word if word.isascii() and "`" not in word else _PIECES.sub(_put_together, word)


def _put_together(hit: re.Match[str]) -> str:
    letter, accent = (hit[1], hit[2]) if hit[1] else (hit[4], hit[3])
    whole = unicodedata.normalize("NFC", letter.replace("\u0131", "i") + _ACCENTS[accent])
    return whole if len(whole) == 1 else hit[0]
