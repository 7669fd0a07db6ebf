"""Letters that no font has: printed as boxes, which no document may hold."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from briefgen.layout.seen import Seen, path_of

if TYPE_CHECKING:
    from briefgen.styles import Styled

COMPLAINT = re.compile(r"\.notdef glyph rendered for .*\(U\+([0-9A-F]+)\)")
"""What WeasyPrint says of a letter without a glyph."""

PACKAGES: Mapping[str, str] = {
    "CJK": "fonts-noto-cjk",
    "HIRAGANA": "fonts-noto-cjk",
    "KATAKANA": "fonts-noto-cjk",
    "HANGUL": "fonts-noto-cjk",
    "IDEOGRAPHIC": "fonts-noto-cjk",
    "FULLWIDTH": "fonts-noto-cjk",
    "BOPOMOFO": "fonts-noto-cjk",
    "EMOJI": "fonts-noto-color-emoji",
}
"""Debian packages by the first word of a letter's name in Unicode; for other scripts `fonts-noto-core`."""
CJK_SIGNS = [chr(code) for code in range(0x3000, 0x3040)]
"""Marks and brackets of East Asia, which are named after their shapes."""
SHOWN = 8
"""Letters that a message names."""


def missing(styled: Styled, heard: Sequence[str]) -> Iterator[Seen]:
    """The letters that the fonts lack, by script, with the field in which each script comes first."""
    codes = [match[1] for said in heard if (match := COMPLAINT.match(said))]
    letters = [chr(int(code, 16)) for code in codes]
    scripts: dict[str, list[str]] = {}
    for letter in dict.fromkeys(letters):
        scripts.setdefault(script(letter), []).append(letter)
    for name, found in scripts.items():
        some = " ".join(found[:SHOWN]) + (" ..." if len(found) > SHOWN else "")
        yield Seen(
            "L009", _field(styled, set(found)), 0, f"no font has these letters ({name.lower()}): {some}",
            f"Name a font of this script in brief.css, or install one: apt install {package(name)}.",
        )  # fmt: skip


def script(letter: str) -> str:
    """The script of a letter, as its name in Unicode begins."""
    name = unicodedata.name(letter, "")
    if letter in CJK_SIGNS:
        return "IDEOGRAPHIC"
    if unicodedata.category(letter) in ("So", "Sk") or ord(letter) >= 0x1F000:
        return "EMOJI"
    return name.split(" ")[0].split("-")[0] or f"U+{ord(letter):04X}"


def package(script: str) -> str:
    """The Debian package that has a font for a script."""
    return PACKAGES.get(script, "fonts-noto-core")


def _field(styled: Styled, letters: set[str]) -> str:
    """The first field that holds one of the letters."""
    for element in styled.tree.root.iter():
        if element.get("data-field") and letters & set("".join(element.itertext())):
            return path_of(element)
    return ""
