"""What `content` puts before and after elements: words, attributes, counters, quotation marks, pictures."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from briefgen.engine import weasy
from briefgen.styles.looks import Piece, Style
from briefgen.styles.pieces import pieces

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from briefgen.styles.cascade import Engine

Made = tuple[Style, tuple[Piece, ...]]
"""The style of a pseudo-element, and what it prints."""


class Generated:
    """Gives what a pseudo-element prints; counters are counted once for a document that has some."""

    def __init__(self, engine: Engine, look: Callable[[Any], Style]) -> None:
        """Take the cascade, and how its values become a style."""
        self._engine, self._look = engine, look

    def __call__(self, element: Element, pseudo: str) -> Made | None:
        """Style and content of an element's `before` or `after`; None where it has none."""
        values = self._engine.style_for(element, pseudo)
        if values is None or isinstance(values["content"], str) or values["display"] == ("none",):
            return None
        found = tuple(self._resolved(element, pseudo, pieces(values["content"])))
        return (self._look(values), found) if found else None

    def _resolved(self, element: Element, pseudo: str, found: tuple[Piece, ...]) -> Iterator[Piece]:
        found = tuple(_filled(element, piece) for piece in found)
        if any(piece.kind in _COUNTED for piece in found):
            printed = self._counted.get((element, pseudo), "")
            parts = re.fullmatch("".join(map(_pattern, found)), printed, re.S)
            if parts is None:  # what stands between the words of counters is not told apart
                yield Piece("text", printed)
                found = tuple(piece for piece in found if piece.kind not in (*_COUNTED, "text"))
            else:
                counts = iter(parts.groups())
                found = tuple(
                    replace(one, text=next(counts)) if one.kind in _COUNTED else one for one in found
                )
        yield from found

    @cached_property
    def _counted(self) -> dict[tuple[Element, str], str]:
        """The texts of all pseudo-elements, by WeasyPrint's own boxes before their layout."""
        engine, package = self._engine, weasy.weasyprint()
        build, targets = package.formatting_structure.build, package.css.targets.TargetCollector()
        for anchor in engine.targets.target_lookup_items:
            targets.collect_anchor(anchor)
        top, base = engine.html.etree_element, engine.html.base_url
        root = build.build_formatting_structure(
            top, engine.style_for, lambda **_: None, base, targets, engine.counters, []
        )
        return dict(_texts(root))


_COUNTED = ("counted", "numbered", "reference")
"""Pieces that WeasyPrint counts, or looks up."""


def _filled(element: Element, piece: Piece) -> Piece:
    """A piece with what the element's attributes say."""
    if piece.kind == "attr":
        return Piece("text", element.get(piece.text, ""))
    if piece.kind == "target" and piece.text[:1] != "#":
        return replace(piece, text=element.get(piece.text, ""))
    if piece.kind in ("numbered", "reference") and piece.name[:1] != "#":
        return replace(piece, name=element.get(piece.name, ""))
    return piece


def _pattern(piece: Piece) -> str:
    """What a piece prints, as a pattern."""
    if piece.kind == "text":
        return re.escape(piece.text)
    return "(.*?)" if piece.kind in _COUNTED else ".*?"


def _texts(box: Any) -> Iterator[tuple[tuple[Element, str], str]]:
    _, _, pseudo = (box.element_tag or "").partition("::")
    if pseudo in ("before", "after"):
        yield (box.element, pseudo), _text(box)
    else:
        for child in getattr(box, "children", ()):
            yield from _texts(child)


def _text(box: Any) -> str:
    own: str = getattr(box, "text", "")
    return own + "".join(_text(child) for child in getattr(box, "children", ()))
