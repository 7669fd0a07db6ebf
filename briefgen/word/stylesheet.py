"""Word's own styles, as far as they say what a paragraph is: its name, heading level, list, hidden text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefgen.word.dress import Dress, dress, inherited_dress
from briefgen.word.looks import Look, inherited, look
from briefgen.word.package import Package, part, related
from briefgen.word.setting import Setting, inherited_setting, setting
from briefgen.word.xml import w

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_HEADING = re.compile(r"heading\s*([1-9])", re.IGNORECASE)
_LIST_LEVEL = re.compile(r"list (?:bullet|number|continue) ([2-5])", re.IGNORECASE)
_LONGEST_CHAIN = 15
"""Styles that rest on each other; people make three or four of them."""
_BODY_LEVEL = 9
"""ISO/IEC 29500-1, 17.3.1.20: outline level 9 is body text."""


@dataclass(frozen=True, slots=True)
class WordStyle:
    """What one style says, its ancestors' words included."""

    name: str
    level: int = 0
    """Of a heading, 1 to 6; else 0."""
    listed: bool = False
    look: Look = field(default_factory=Look)
    shaded: bool = False
    """It lays a colour behind its paragraphs."""
    dress: Dress = field(default_factory=dict)
    """What its run properties say of the words' dress."""
    setting: Setting = field(default_factory=dict)
    """How its paragraphs are set."""
    id: str = ""
    list_of: tuple[str, str] = ("", "")
    """The list that its paragraphs belong to, and their level from 0; each empty where it is silent."""


def read_styles(package: Package) -> dict[str, WordStyle]:
    """Read the styles by id; the default paragraph style stands under the empty id."""
    name = related(package, "styles")
    if not name:
        return {}
    root = part(package, name)
    by_id = {style.get(w("styleId"), ""): style for style in root.iterfind(w("style"))}
    styles = {name: _resolve(name, by_id) for name in by_id}
    for name, style in by_id.items():
        if style.get(w("default")) in ("1", "true", "on") and style.get(w("type")) == "paragraph":
            styles[""] = styles[name]
    return styles


def unknown_style(name: str) -> WordStyle:
    """Give the style of an id that no style sheet explains: built-in ids still tell a heading."""
    return WordStyle(name, _named_level(name))


def _resolve(name: str, by_id: Mapping[str, Element]) -> WordStyle:
    chain = tuple(_chain(name, by_id))
    return WordStyle(
        name=_value(chain[0], "name") or name,
        level=next((level for one in chain if (level := _level(one)) is not None), 0),
        listed=next((on for one in chain if (on := listed(one.find(w("pPr")))) is not None), False),
        look=inherited(look(one.find(w("rPr"))) for one in chain),
        dress=inherited_dress(dress(one.find(w("rPr"))) for one in chain),
        setting=inherited_setting(setting(one.find(w("pPr"))) for one in chain),
        id=name,
        list_of=_list_of(chain),
        shaded=any(one.find(f"{w('pPr')}/{w('shd')}") is not None for one in chain),
    )


def _list_of(chain: Sequence[Element]) -> tuple[str, str]:
    said = [list_named(one.find(w("pPr"))) for one in chain]
    number = next((number for number, _ in said if number), "")
    return number, next((level for _, level in said if level), "")


def list_named(properties: Element | None) -> tuple[str, str]:
    """Give the number of a list and the level in it that paragraph properties name; empty where silent."""
    found = properties.find(w("numPr")) if properties is not None else None
    return ("", "") if found is None else (_value(found, "numId"), _value(found, "ilvl"))


def _chain(name: str, by_id: Mapping[str, Element]) -> Iterator[Element]:
    seen: set[str] = set()
    while name in by_id and name not in seen and len(seen) < _LONGEST_CHAIN:
        seen.add(name)
        yield by_id[name]
        name = _value(by_id[name], "basedOn")


def _level(style: Element) -> int | None:
    outline = outline_level(style.find(w("pPr")))
    return outline if outline is not None else _named_level(_value(style, "name")) or None


def _named_level(name: str) -> int:
    """Word keeps built-in style names in English, whatever its own language; ids are translated."""
    if name.lower() == "title":
        return 1
    match = _HEADING.fullmatch(name)
    return min(int(match[1]), 6) if match else 0


def outline_level(properties: Element | None) -> int | None:
    """Give the heading level that paragraph properties set, 0 for body text; None where they are silent."""
    found = properties.find(w("outlineLvl")) if properties is not None else None
    value = found.get(w("val"), "") if found is not None else ""
    if not value.isdecimal():
        return None
    return 0 if int(value) >= _BODY_LEVEL else min(int(value) + 1, 6)


def listed(properties: Element | None) -> bool | None:
    """Say whether paragraph properties make a list item; None where they are silent."""
    number = properties.find(f"{w('numPr')}/{w('numId')}") if properties is not None else None
    return None if number is None else number.get(w("val")) != "0"


def depth(properties: Element | None, style: str) -> int:
    """Give a list item's level, 1 for the outermost, as it says itself or as its built-in style has it."""
    found = properties.find(f"{w('numPr')}/{w('ilvl')}") if properties is not None else None
    value = found.get(w("val"), "") if found is not None else ""
    named = _LIST_LEVEL.search(style)
    return max(int(value) + 1 if value.isdecimal() else 1, int(named[1]) if named else 1)


def _value(style: Element, name: str) -> str:
    found = style.find(w(name))
    return found.get(w("val"), "") if found is not None else ""
