"""Characters of symbol fonts, which are no letters of any alphabet: what they are in Unicode."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

UNKNOWN = "\N{REPLACEMENT CHARACTER}"
"""What stands where a font's character has no meaning that is known."""

_PRIVATE = range(0xF000, 0xF100)
"""Where Word and Windows keep the characters of a symbol font (ISO/IEC 29500-1, 17.3.3.30)."""


_RELATIONS = (0xA3, 0xB1, 0xB3, 0xB4, 0xB8, 0xB9, 0xBB)
"""Codes of Symbol for ≤ ± ≥ × ÷ ≠ ≈; with them other fonts of signs draw ornaments."""


def relation(code: int) -> str:
    """Give the sign of arithmetic that a code means in Symbol, where the font's own name is lost; else ""."""
    own = code - _PRIVATE.start
    return _tables()["symbol"][own] if own in _RELATIONS else ""


def is_symbol_font(font: str) -> bool:
    """Say whether a font's characters are known not to be letters."""
    return _name(font) in _tables()


def symbol(code: int, font: str) -> str:
    """Give a symbol font's character in Unicode; UNKNOWN where nobody can say what it is.

    `code` is the font's own, from 0x20 to 0xFF, or the same moved to 0xF000, as Word writes it.
    """
    own = code - _PRIVATE.start if code in _PRIVATE else code
    table = _tables().get(_name(font))
    if table is not None and own in table:
        return table[own]
    return chr(code) if _readable(code) else UNKNOWN


def in_unicode(text: str, font: str) -> str:
    """Give a text that is set in a font: letters of a symbol font become the characters that one sees."""
    if is_symbol_font(font):
        return "".join(symbol(ord(char), font) for char in text)
    return text


def _readable(code: int) -> bool:
    private = 0xE000 <= code < 0xF900
    return 0x20 <= code < 0x11_0000 and not private and not 0xD800 <= code < 0xE000


def _name(font: str) -> str:
    return " ".join(font.lower().split())


@cache
def _tables() -> Mapping[str, Mapping[int, str]]:
    """The rows of symbol_fonts.txt: a font's codes and their characters."""
    tables: dict[str, dict[int, str]] = {}
    table: dict[int, str] = {}
    for line in Path(__file__).with_name("symbol_fonts.txt").read_text("ascii").splitlines():
        if line.startswith("["):
            tables[line.strip("[]")] = table = {}
        elif not line.startswith("#"):
            head, _, row = line.partition(":")
            cells = enumerate(row.split(), int(head, 16))
            table.update((code, chr(int(cell, 16))) for code, cell in cells if cell != "-")
    return tables
