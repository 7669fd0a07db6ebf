"""How a run looks, as far as that changes what it says: hidden, struck out, raised, set in a symbol font."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from briefgen.word.xml import w

if TYPE_CHECKING:
    from collections.abc import Iterable
    from xml.etree.ElementTree import Element

_OFF = frozenset({"0", "false", "off"})
_HEIGHTS = {"superscript": 1, "subscript": -1, "baseline": 0}
_UNSEEN = 4
"""Half points: nobody reads letters of two points or less."""


@dataclass(frozen=True, slots=True)
class Look:
    """What one level of formatting says; None where it is silent."""

    vanish: bool | None = None
    strike: bool | None = None
    dstrike: bool | None = None
    height: int | None = None
    """1 above the line, -1 below it."""
    tiny: bool | None = None
    white: bool | None = None
    font: str | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """What a run looks like with its styles."""

    hidden: bool
    struck: bool
    height: int
    font: str


def switch(properties: Element | None, name: str) -> bool | None:
    """Read an on/off property such as vanish; None where the properties are silent."""
    found = properties.find(w(name)) if properties is not None else None
    return None if found is None else found.get(w("val"), "1") not in _OFF


def look(properties: Element | None) -> Look:
    """Read run properties (ISO/IEC 29500-1, 17.3.2)."""
    if properties is None:
        return Look()
    return Look(
        vanish=switch(properties, "vanish"),
        strike=switch(properties, "strike"),
        dstrike=switch(properties, "dstrike"),
        height=_height(properties),
        tiny=_tiny(properties),
        white=_white(properties),
        font=_value(properties, "rFonts", "ascii") or None,
    )


def inherited(looks: Iterable[Look]) -> Look:
    """Give what a style says with its ancestors, the nearest of which comes first."""
    told = tuple(looks)
    names = [one.name for one in fields(Look)]
    return Look(
        **{name: next((v for one in told if (v := getattr(one, name)) is not None), None) for name in names}
    )


def shown(direct: Look, character: Look, paragraph: Look, ground: bool) -> Shown:
    """Give a run's look: direct formatting decides, then its character style, then its paragraph's.

    A toggle that both styles set is off again (17.7.3). `ground`: there may be a colour behind the text,
    so that white letters are seen.
    """

    def toggled(name: str) -> bool:
        told = getattr(direct, name)
        return bool(
            told if told is not None else bool(getattr(character, name)) != bool(getattr(paragraph, name))
        )

    whole = inherited((direct, character, paragraph))
    unseen = bool(whole.tiny) or (bool(whole.white) and not ground)
    return Shown(
        hidden=toggled("vanish") or unseen,
        struck=toggled("strike") or bool(whole.dstrike),
        height=whole.height or 0,
        font=whole.font or "",
    )


def _height(properties: Element) -> int | None:
    named = _HEIGHTS.get(_value(properties, "vertAlign"))
    moved = _number(_value(properties, "position"))
    if named is None and moved is not None:
        return (moved > 0) - (moved < 0)
    return named


def _tiny(properties: Element) -> bool | None:
    size = _number(_value(properties, "sz"))
    return None if size is None else size <= _UNSEEN


def _white(properties: Element) -> bool | None:
    """Whether letters are white and nothing coloured lies behind them by their own properties."""
    colour = _value(properties, "color").upper()
    if not colour:
        return None
    behind = any(properties.find(w(name)) is not None for name in ("shd", "highlight"))
    return colour == "FFFFFF" and not behind


def _number(printed: str) -> int | None:
    bare = printed.removeprefix("-")
    return int(printed) if bare.isascii() and bare.isdecimal() and len(bare) < 8 else None


def _value(properties: Element, name: str, attribute: str = "val") -> str:
    found = properties.find(w(name))
    return found.get(w(attribute), "") if found is not None else ""
