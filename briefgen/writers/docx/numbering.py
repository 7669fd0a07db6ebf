"""Lists: one numbering for each list that counts, one for all bullets that look alike; 29500-1, 17.9."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from xml.sax.saxutils import escape

from briefgen.writers.docx import properties
from briefgen.writers.docx.outline import Listing, Paragraph

BULLETS = {"disc": "•", "circle": "◦", "square": "▪"}
NUMBERS = {
    "decimal": "decimal",
    "lower-alpha": "lowerLetter",
    "lower-latin": "lowerLetter",
    "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter",
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
}
LEVELS = 3


def bullet(marker: str) -> str:
    """What stands before each item of a list that does not count; empty for one that does."""
    return BULLETS.get(marker, "") or (marker[1:] if marker[:1] == '"' else "")


@dataclass(frozen=True, slots=True)
class Numbering:
    """The numbering part's content, and the number of every list item's list."""

    xml: str
    numbers: dict[tuple[object, ...], int]
    by_style: dict[str, int]
    """The list that belongs to a paragraph style: the first one that uses it."""

    def of(self, paragraph: Paragraph) -> int:
        """The list's number in the file; 0 for what is no list item."""
        return self.numbers.get(_key(paragraph), 0)


def collect(paragraphs: Iterable[Paragraph]) -> Numbering:
    """The numbering of all list items of a document."""
    numbers: dict[tuple[object, ...], int] = {}
    by_style: dict[str, int] = {}
    abstract = []
    for paragraph in paragraphs:
        key = _key(paragraph)
        if paragraph.listing is None or not key:
            continue
        if key not in numbers:
            numbers[key] = len(numbers) + 1
            look = paragraph.look
            begin = look.right if look.rtl else look.left
            abstract.append(_abstract(numbers[key], paragraph.listing, begin, look.rtl))
        by_style.setdefault(paragraph.style, numbers[key])
    nums = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'
        for number in numbers.values()
    )
    return Numbering("".join(abstract) + nums, numbers, by_style)


def _key(paragraph: Paragraph) -> tuple[object, ...]:
    listing = paragraph.listing
    if listing is None:
        return ()
    if bullet(listing.marker):
        return (
            listing.marker,
            round(paragraph.look.left),
            round(paragraph.look.right),
            round(listing.hanging),
            listing.letters,
        )
    return (listing.number,)


def _abstract(number: int, listing: Listing, left: float, rtl: bool) -> str:
    levels = "".join(_level(listing, left, level, rtl) for level in range(LEVELS))
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="hybridMultilevel"/>'
        f"{levels}</w:abstractNum>"
    )


def _level(listing: Listing, left: float, level: int, rtl: bool) -> str:
    sign = bullet(listing.marker)
    kind = "bullet" if sign else NUMBERS.get(listing.marker, "decimal")
    shown = escape(sign, {'"': "&quot;"}) if sign else f"%{level + 1}."
    looks = properties.letters(listing.letters)
    wanted = "".join(looks[name] for name in ("rFonts", "b", "i", "color", "sz"))
    indent, hanging = properties.twips(left + level * listing.hanging), properties.twips(listing.hanging)
    # As CSS has it numbers end where the room before the text begins; from right to left programs differ.
    side = "left" if sign or rtl else "right"
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="{listing.start}"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{shown}"/><w:lvlJc w:val="{side}"/>'
        f'<w:pPr><w:ind w:left="{indent}" w:hanging="{hanging}"/>'
        f"</w:pPr><w:rPr>{wanted}</w:rPr></w:lvl>"
    )
