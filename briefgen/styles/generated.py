"""What `content` puts before and after elements: words, attributes, counters, quotation marks, pictures."""

from __future__ import annotations

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
        if any(piece.kind == "counted" for piece in found):
            # WeasyPrint counts; what stands between its words is not told apart.
            yield Piece("text", self._counted.get((element, pseudo), ""))
            found = tuple(piece for piece in found if piece.kind not in ("counted", "text", "attr"))
        for piece in found:
            if piece.kind == "attr":
                yield Piece("text", element.get(piece.text, ""))
            elif piece.kind == "target" and piece.text[:1] != "#":
                yield replace(piece, text=element.get(piece.text, ""))
            else:
                yield piece

    @cached_property
    def _counted(self) -> dict[tuple[Element, str], str]:
        """The texts of all pseudo-elements, by WeasyPrint's own boxes before their layout."""
        engine, package = self._engine, weasy.weasyprint()
        build, targets = package.formatting_structure.build, package.css.targets.TargetCollector()
        top, base = engine.html.etree_element, engine.html.base_url
        root = build.build_formatting_structure(
            top, engine.style_for, lambda **_: None, base, targets, engine.counters, []
        )
        return dict(_texts(root))


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
