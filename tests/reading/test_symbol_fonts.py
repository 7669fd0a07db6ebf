"""Symbol fonts: what their characters are in Unicode."""

from __future__ import annotations

import pytest

from briefgen.reading.symbol_fonts import UNKNOWN, in_unicode, is_symbol_font, symbol


@pytest.mark.parametrize(
    ("font", "code", "char"),
    [
        ("Symbol", 0xF0B3, "≥"),
        ("Symbol", 0xB3, "≥"),
        ("symbol", 0xF0A3, "≤"),
        ("Symbol", 0x6D, "μ"),
        ("Wingdings", 0xF0E0, "🡪"),
        ("Wingdings", 0xF0FC, "✓"),
        ("Wingdings 2", 0x50, "🗸"),
        ("Wingdings 3", 0x23, "⭡"),
        ("Webdings", 0x34, "⏵"),
        ("Arial", 0xB0, "°"),
        ("Nobody's Signs", 0xF041, UNKNOWN),
        ("Arial", 0xD800, UNKNOWN),
    ],
)
def test_a_symbol_is_told_by_font_and_code(font: str, code: int, char: str) -> None:
    assert symbol(code, font) == char


@pytest.mark.parametrize("font", ["Symbol", "Webdings", "Wingdings", "Wingdings 2", "Wingdings 3"])
def test_every_letter_of_a_keyboard_has_its_sign(font: str) -> None:
    assert UNKNOWN not in in_unicode("".join(map(chr, range(0x20, 0x7F))), font)


def test_letters_of_other_fonts_stay() -> None:
    assert in_unicode("abc", "Arial") == "abc"
    assert not is_symbol_font("Arial")
