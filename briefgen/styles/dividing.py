"""Long words and addresses of a tree get places where they may be divided, and marks their narrow spaces."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from briefgen import languages
from briefgen.styles import breaking
from briefgen.styles.measuring import MEASURE
from briefgen.styles.tables import SLACK
from briefgen.text.places import JOINER, SOFT_HYPHEN, narrowed

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from briefgen.styles.cascade import Styled
    from briefgen.styles.looks import Style

SHORT = 7
"""Letters: a longer word may be divided in a table that has no other room."""


class Dividing:
    """Divides the texts of a tree, element by element."""

    def __init__(
        self,
        styled: Styled,
        parents: Mapping[Element, Element],
        room: Callable[[Element, Style], float | None],
    ) -> None:
        """Take the styles, each element's parent, and what gives the width that an element has."""
        self._styled, self._parents, self._room = styled, parents, room

    def divide(self, element: Element) -> Element | None:
        """Divide what an element itself holds, where its place is too narrow; gives whose style changed."""
        divided = None
        language = _language(self._styled, element)
        _narrow(element, language)
        if element.text and self._styled.style(element).raised > 0:
            # WeasyPrint ends lines between "." and "1".
            element.text = JOINER + element.text.removeprefix(JOINER)
        for holder, behind, text in breaking.texts(element):
            if any(len(word) > breaking.NARROW for word in text.split()) and not element.tag.startswith("{"):
                made = breaking.words(breaking.addresses(text), self._longest(element, text), language)
                breaking.put(holder, behind, made)
                if made.count(SOFT_HYPHEN) > text.count(SOFT_HYPHEN):
                    divided = self._block(element)
                    declare(divided, f"hyphenate-character: '{breaking.HYPHEN}'")
        return divided

    def _block(self, element: Element) -> Element:
        """The element that holds the lines in which an element stands."""
        while self._styled.style(element).display == "inline" and element in self._parents:
            element = self._parents[element]
        return element

    def _longest(self, element: Element, text: str) -> int:
        """Letters of the longest word that is not divided: in running text, one that fills its line."""
        block = self._block(element)
        style = self._styled.style(block)
        if style.display == "table-cell":
            return breaking.SOFT
        room = self._room(block, style)
        if room is None:
            return breaking.NARROW
        room -= sum(style.padding[side] + style.edges[side].width for side in (1, 3))
        values = self._styled.engine.style_for(element)
        wide = [word for word in text.split() if MEASURE.width(word, values) * SLACK > room]
        return max(breaking.NARROW, min((len(word) // 2 for word in wide), default=len(text)))


def _narrow(element: Element, language: str) -> None:
    """Put narrow spaces at the marks of languages that have them: no line ends there."""
    printed = languages.printed(language)
    for holder, behind, text in breaking.texts(element) if printed.narrow_before else ():
        breaking.put(holder, behind, narrowed(text, printed.narrow_before, printed.narrow_after))


def syllables(styled: Styled, cells: Iterable[Element]) -> bool:
    """Let the shorter words of cells be divided, too; whether any was not before."""
    found = False
    for cell in cells:
        for element in cell.iter():
            for holder, behind, text in breaking.texts(element):
                made = breaking.words(text, SHORT, _language(styled, element))
                breaking.put(holder, behind, made)
                found |= made != text
        declare(cell, f"hyphenate-character: '{breaking.HYPHEN}'")
    return found


def _language(styled: Styled, element: Element) -> str:
    return str(styled.engine.style_for(element)["lang"] or "")


def declare(element: Element, declaration: str) -> None:
    """Add a declaration to an element's own style."""
    before = element.get("style", "").rstrip("; ")
    if declaration not in before:
        element.set("style", f"{before}; {declaration}" if before else declaration)
