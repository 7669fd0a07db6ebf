"""How a paragraph is set, as far as a reader sees it: aligned, pushed in, on a ground."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from briefgen.word.looks import switch
from briefgen.word.xml import w

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

Setting = Mapping[str, str]
"""What one set of paragraph properties says: alignment, ground, indent."""

_ALIGNED = {
    "left": "aligned at the left",
    "start": "aligned at the left",
    "right": "aligned at the right",
    "end": "aligned at the right",
    "center": "centred",
    "both": "justified",
    "distribute": "justified",
}
"""ISO/IEC 29500-1, 17.18.44."""
_USUAL = "aligned at the left"
_NO_GROUND = ("", "auto", "ffffff")
_NEAR = 60
"""Twips, 1 mm: programs round indents."""
_DIGITS = 8


def setting(properties: Element | None) -> Setting:
    """Read paragraph properties, 29500-1, 17.3.1.12, 13 and 31."""
    if properties is None:
        return {}
    found = {
        "alignment": _ALIGNED.get(_value(properties, "jc", "val"), ""),
        "ground": _value(properties, "shd", "fill").lower(),
        "indent": _value(properties, "ind", "left") or _value(properties, "ind", "start"),
        "border": _bordered(properties),
    }
    if switch(properties, "bidi"):
        found["alignment"] = ""  # left and start are two things there
    return {name: value for name, value in found.items() if value}


def inherited_setting(chain: Iterable[Setting]) -> Setting:
    """Join what a style and those that it is based on say, the nearest first."""
    found: dict[str, str] = {}
    for one in chain:
        found = {**one, **found}
    return found


def reset(before: Setting, after: Setting, is_listed: bool) -> list[str]:
    """Say in what a paragraph is set otherwise than before; an item's indents are those of its list."""
    found = []
    was, now = (one.get("alignment", _USUAL) for one in (before, after))
    if was != now:
        found.append(now)
    was, now = ("" if (fill := one.get("ground", "")) in _NO_GROUND else fill for one in (before, after))
    if was != now:
        found.append(("on another ground" if was else "on a ground") if now else "no longer on a ground")
    was, now = (one.get("border", "no") for one in (before, after))
    if was != now:
        found.append("with a line drawn beside it" if now == "yes" else "no longer with a line beside it")
    if not is_listed:
        moved = _twips(after) - _twips(before)
        if abs(moved) > _NEAR:
            found.append("pushed in" if moved > 0 else "pushed out")
    return found


def _bordered(properties: Element) -> str:
    """Say whether a line is drawn round or beside it, 17.3.1.24; nothing where the properties are silent."""
    found = properties.find(w("pBdr"))
    if found is None:
        return ""
    drawn = (one.get(w("val"), "none") not in ("none", "nil") for one in found if one.tag != w("between"))
    return "yes" if any(drawn) else "no"


def _twips(one: Setting) -> int:
    said = one.get("indent", "")
    bare = said.removeprefix("-")
    return int(said) if bare.isascii() and bare.isdecimal() and len(bare) < _DIGITS else 0


def _value(properties: Element, name: str, attribute: str) -> str:
    found = properties.find(w(name))
    return found.get(w(attribute), "") if found is not None else ""
