"""The numbers that Word puts before paragraphs, counted as it counts them (ISO/IEC 29500-1, 17.9)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefgen.word.number_formats import formatted
from briefgen.word.package import Package, part, related
from briefgen.word.stylesheet import WordStyle
from briefgen.word.xml import w

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_LEVELS = 9
_PLACE = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list counts."""

    start: int = 0
    form: str = "decimal"
    text: str = ""
    """As in %1.%2: the numbers of the first and the second level."""
    legal: bool = False
    """All its numbers are decimals."""
    restart: int | None = None
    """It begins anew after a level up to this one, from 1; 0: never; None: after any above it."""
    style: str = ""
    """The id of the paragraph style whose paragraphs it numbers."""


@dataclass(slots=True)
class _List:
    """A list: the numbers that were given last on each level, which several of its instances go on with."""

    levels: tuple[Level, ...]
    last: list[int | None] = field(default_factory=lambda: [None] * _LEVELS)


@dataclass(slots=True)
class _Instance:
    """An instance of a list; it may have levels of its own, and begin anew on some."""

    list: _List
    own: Mapping[int, Level]
    starts: dict[int, int]
    """By level, until they were used."""

    def level(self, at: int) -> Level:
        known = self.list.levels
        return self.own.get(at) or (known[at] if at < len(known) else Level())


class Numbers:
    """The lists of a file, which count their paragraphs in the order in which they are asked."""

    def __init__(self, package: Package) -> None:
        """Raises WordError where the part that describes the lists is damaged."""
        name = related(package, "numbering")
        self._instances = _instances(part(package, name), package) if name else {}

    def mark(self, own: tuple[str, str], style: WordStyle) -> str:
        """Give what stands before the next paragraph: 2.1, (a), Article 3; empty for bullets and for none.

        `own` are the list and the level that the paragraph itself names, each empty where it is silent.
        """
        number = own[0] or style.list_of[0]
        instance = self._instances.get(number)
        if instance is None:
            return ""
        named = own[1] or style.list_of[1]
        at = int(named) if named.isdecimal() else _level_of(style.id, instance)
        if at >= _LEVELS:
            return ""
        _count(instance, at)
        return _printed(instance, at)


def _level_of(style: str, instance: _Instance) -> int:
    """The level that is made for a paragraph style."""
    return next((at for at in range(_LEVELS) if style and instance.level(at).style == style), 0)


def _count(instance: _Instance, at: int) -> None:
    last = instance.list.last
    if at in instance.starts:
        last[at] = instance.starts.pop(at) - 1
    for above in range(at):
        if last[above] is None:
            last[above] = instance.level(above).start
    before = last[at]
    last[at] = instance.level(at).start if before is None else before + 1
    for below in range(at + 1, _LEVELS):
        restart = instance.level(below).restart
        if restart is None or at < restart:
            last[below] = None


def _printed(instance: _Instance, at: int) -> str:
    level = instance.level(at)
    if level.form == "bullet":
        return ""

    def number(hit: re.Match[str]) -> str:
        place = int(hit[1]) - 1
        value = instance.list.last[place]
        form = "decimal" if level.legal and place < at else instance.level(place).form
        return "" if value is None or form == "bullet" else formatted(value, form)

    return " ".join(_PLACE.sub(number, level.text).split())


def _instances(root: Element, package: Package) -> dict[str, _Instance]:
    abstracts = {one.get(w("abstractNumId"), ""): one for one in root.iterfind(w("abstractNum"))}
    styled = {
        found.get(w("val"), ""): one
        for one in abstracts.values()
        if (found := one.find(w("styleLink"))) is not None
    }
    lists: dict[int, _List] = {}
    instances: dict[str, _Instance] = {}
    for number in root.iterfind(w("num")):
        abstract = abstracts.get(_value(number, "abstractNumId"))
        # A list may be made by a style for lists, which holds the levels.
        abstract = styled.get(_value(abstract, "numStyleLink"), abstract) if abstract is not None else None
        if abstract is None:
            continue
        shared = lists.setdefault(id(abstract), _List(_levels(abstract)))
        overrides = {_whole(one.get(w("ilvl")), 0): one for one in number.iterfind(w("lvlOverride"))}
        own = {at: _level(lvl) for at, one in overrides.items() if (lvl := one.find(w("lvl"))) is not None}
        starts = {
            at: _whole(said, 1) for at, one in overrides.items() if (said := _value(one, "startOverride"))
        }
        starts |= {at: level.start for at, level in own.items() if at not in starts}
        instances[number.get(w("numId"), "")] = _Instance(shared, own, starts)
    return instances


def _levels(abstract: Element) -> tuple[Level, ...]:
    found = {_whole(one.get(w("ilvl")), 0): _level(one) for one in abstract.iterfind(w("lvl"))}
    return tuple(found.get(at, Level()) for at in range(_LEVELS))


def _level(element: Element) -> Level:
    restart, legal = _value(element, "lvlRestart"), element.find(w("isLgl"))
    return Level(
        start=_whole(_value(element, "start"), 0),
        form=_value(element, "numFmt") or "decimal",
        text=_value(element, "lvlText"),
        legal=legal is not None and legal.get(w("val")) not in ("0", "false", "off"),
        restart=_whole(restart, 0) if restart else None,
        style=_value(element, "pStyle"),
    )


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 10 else otherwise


def _value(element: Element, name: str) -> str:
    found = element.find(w(name))
    return found.get(w("val"), "") if found is not None else ""
