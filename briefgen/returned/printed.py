"""The lines of a body's elements, as merge makes them of its Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from briefgen.returned.glyphs import Glyph, Glyphs, squeezed
from briefgen.returned.offsets import FOOT, MARK

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def printed_lines(elements: Sequence[Element], order: Sequence[str]) -> tuple[Glyphs, ...]:
    """Give the lines of a body's elements, as merge makes them; `order` has the sources of notes 1, 2 ..."""
    lines = [one for top in elements for one in top.iter() if one.get("data-field")]
    walk = _Printed(frozenset(map(id, lines)), order)
    return tuple(squeezed(walk.inside(line, Glyph(""))) for line in lines)


@dataclass(frozen=True, slots=True)
class _Printed:
    """Walks through printed lines."""

    lines: frozenset[int]
    order: Sequence[str]

    def inside(self, element: Element, look: Glyph) -> Iterator[Glyph]:
        yield from (_with(look, char) for char in element.text or "")
        for child in element:
            yield from self.child(child, look)
            yield from (_with(look, char) for char in child.tail or "")

    def child(self, child: Element, look: Glyph) -> Iterator[Glyph]:
        kind = child.get("class")
        if kind in ("mark", "mark-within"):  # mark-2-1 is the first mark of note 2
            number = int(child.get("id", "mark-0").split("-")[1])
            yield replace(look, char=MARK, source=self.order[number - 1])
        elif kind == "foot-mark":
            yield replace(look, char=MARK, source=f"{FOOT}{child.get('data-label', '')}")
        elif child.tag == "br":
            yield replace(look, char=" ")
        elif kind not in ("mark-comma", "back") and id(child) not in self.lines:
            yield from self.inside(child, _looked(child, look))


@lru_cache(maxsize=4096)
def _with(look: Glyph, char: str) -> Glyph:
    """Give a character of that look; a text has few different ones."""
    return replace(look, char=char)


def _looked(element: Element, look: Glyph) -> Glyph:
    if element.tag == "strong":
        return replace(look, strong=True)
    if element.tag == "em":
        return replace(look, emphasis=True)
    if element.tag == "code":
        return replace(look, code=True)
    return replace(look, href=element.get("href", "")) if element.tag == "a" else look
