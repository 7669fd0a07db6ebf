"""How words look apart from their font: bold, italic, struck out, raised ..., as far as a reader sees it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.word.xml import w

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_OFF = frozenset({"0", "false", "off"})
_TOGGLES = {
    "b": "bold",
    "i": "italic",
    "strike": "struck out",
    "dstrike": "struck out",
    "caps": "capitals",
    "smallCaps": "small capitals",
    "emboss": "embossed",
    "imprint": "engraved",
    "outline": "outlined",
    "shadow": "shadowed",
}
"""ISO/IEC 29500-1, 17.7.3: set by a paragraph style and by a character style, they are off again."""

_RAISED = {"superscript": "raised", "subscript": "lowered"}
_LOOKS = (*dict.fromkeys(_TOGGLES.values()), "underlined", "highlighted", *_RAISED.values())

_VALUES = {
    "color": ("colour", "val"),
    "sz": ("size", "val"),
    "rFonts": ("font", "ascii"),
    "shd": ("ground", "fill"),
}
"""What has a value: 17.3.2.6, 17.3.2.38, 17.3.2.26, 17.3.2.32."""
_PLAIN = ("auto", "000000")
_DIGITS = 6
"""Of a size, in half points."""

TORN = "torn link"
"""The kind of a span where a link begins of which nobody knows how far it goes."""

NEW_NOTE = "note"
"""The kind of a span where the mark of a note stands that was not sent; its value names the note."""

Dress = Mapping[str, bool | str]
"""What one set of run properties says: the name of a look, and whether it is on, or its value."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a line that is not plain text; objects stand between two characters and have no length."""

    start: int
    end: int
    kind: str
    """The name of a look, with `not ` before it where the words lack what their paragraph's style has; style,
    link, anchor; picture, chart, diagram, object, formula, hidden, page break,
    ruled line."""
    value: str = ""
    """The style's name, the address, the words of an object."""


def dress(properties: Element | None) -> Dress:
    """Read what run properties say."""
    if properties is None:
        return {}
    found: dict[str, bool | str] = {}
    for name, look in _TOGGLES.items():
        one = properties.find(w(name))
        if one is not None:
            found[look] = found.get(look, False) or one.get(w("val"), "1") not in _OFF
    underline = properties.find(w("u"))
    if underline is not None:
        found["underlined"] = underline.get(w("val"), "single") != "none"
    highlight = properties.find(w("highlight"))
    if highlight is not None:
        found["highlighted"] = highlight.get(w("val"), "none") != "none"
    raised = properties.find(w("vertAlign"))
    if raised is not None:
        found |= dict.fromkeys(_RAISED.values(), False)
        value = raised.get(w("val"), "")
        if value in _RAISED:
            found[_RAISED[value]] = True
    return found | dict(_values(properties))


def _values(properties: Element) -> Iterator[tuple[str, str]]:
    for name, (look, attribute) in _VALUES.items():
        one = properties.find(w(name))
        value = one.get(w(attribute), "") if one is not None else ""
        if look == "size" and value.isdecimal() and len(value) < _DIGITS:
            yield look, f"{int(value) / 2:g} pt"
        elif value:
            yield look, "" if value.lower() in _PLAIN else value


def inherited_dress(chain: Iterable[Dress]) -> Dress:
    """Join what a style and those that it is based on say, the nearest first."""
    found: dict[str, bool | str] = {}
    for one in chain:
        found = {**one, **found}
    return found


def sets_apart(paragraph: Dress, character: Dress, direct: Dress) -> list[str]:
    """Name what sets a run apart from its paragraph's style."""
    found = []
    for look in _LOOKS:
        base = paragraph.get(look, False)
        if look in _TOGGLES.values():
            on = direct.get(look, base != character.get(look, False))
        else:
            on = direct.get(look, character.get(look, base))
        if on != base:
            found.append(look if on else f"not {look}")
    for look, _ in _VALUES.values():
        base = paragraph.get(look, "")
        value = direct.get(look, character.get(look, base))
        if value != base:
            found.append(f"{look} {value or 'of plain text'}")
    return found
