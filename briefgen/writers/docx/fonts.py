"""Fonts inside the Word file, so that it looks the same where they are not installed: 29500-1, 17.8."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Protocol
from xml.sax.saxutils import quoteattr

from briefgen.engine.weasy import Face
from briefgen.writers.docx.outline import Paragraph

SLOTS = {
    (False, False): "embedRegular",
    (True, False): "embedBold",
    (False, True): "embedItalic",
    (True, True): "embedBoldItalic",
}
"""In the schema's order, by (bold, italic)."""

TRUETYPE = b"\x00\x01\x00\x00"
"""The first bytes of the one kind of font that Word embeds."""


class FontParts(Protocol):
    """Where the fonts' parts are kept."""

    def font(self, data: bytes) -> str:
        """The relationship id of a font's part."""


def used(paragraphs: Iterable[Paragraph]) -> list[Face]:
    """The faces that are seen in a document, sorted."""
    seen = {
        (letters.family, letters.bold, letters.italic)
        for paragraph in paragraphs
        for letters in (paragraph.look.letters, *(run.letters for run in paragraph.runs))
    }
    return sorted(seen)


def table(faces: Iterable[Face], file: Callable[[Face], bytes], parts: FontParts) -> str:
    """The content of the font table: every family, with those of its faces that the stylesheet brings."""
    families: dict[str, dict[str, str]] = {}
    for family, bold, italic in faces:
        slots = families.setdefault(family, {})
        data = file((family, bold, italic))
        if data.startswith(TRUETYPE):
            key, hidden = obfuscated(data)
            ident = parts.font(hidden)
            slots[SLOTS[bold, italic]] = f'r:id="{ident}" w:fontKey="{{{key}}}"'
    return "".join(
        f"<w:font w:name={quoteattr(family)}>"
        + "".join(f"<w:{slot} {slots[slot]}/>" for slot in SLOTS.values() if slot in slots)
        + "</w:font>"
        for family, slots in families.items()
    )


@lru_cache(maxsize=32)
def obfuscated(data: bytes) -> tuple[str, bytes]:
    """A font's key and its bytes as 17.8.1 wants them: the first 32 mixed with the key, last byte first.

    The key is made of the font itself, so that the same font gives the same file.
    """
    key = uuid.uuid5(uuid.NAMESPACE_OID, str(len(data)) + data[:4096].hex())
    mask = key.bytes[::-1] * 2
    head = bytes(byte ^ mixed for byte, mixed in zip(data[:32], mask, strict=True))
    return str(key).upper(), head + data[32:]
