"""How wide words are in their real font: Pango's own measure, by way of WeasyPrint."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from briefgen.engine import weasy
from briefgen.styles.values import points

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from briefgen.styles.cascade import Styled

MOST = 20_000
"""Widths that are kept: a table of two pages has some hundred words."""


_THOUSANDS = re.compile(r"(?<![\w.,])\d{1,3}(?: \d{3})+(?!\d)")
"""98 765."""
_HELD = "\ue000"
"""Stands for a space at which no line ends, while words are parted: a character of nobody's."""


class Measure:
    """Gives widths in points; one for a process, since briefs of a batch share most of their words."""

    def __init__(self) -> None:
        """Begins with nothing measured."""
        self._layouts: dict[object, Any] = {}
        self._widths: dict[tuple[object, str], float] = {}

    def width(self, text: str, values: Any) -> float:
        """The width of a text on one line, in points."""
        key = _font(values)
        found = self._widths.get((key, text))
        if found is None:
            if len(self._widths) > MOST:
                self.__init__()  # type: ignore[misc]  # begins anew
            found = self._widths[key, text] = self._measured(text, values, key)
        return found

    def _measured(self, text: str, values: Any, key: object) -> float:
        lines = weasy.weasyprint().text.line_break
        if key not in self._layouts:
            self._layouts[key] = lines.create_layout("", values, None, None, 0)
        layout = self._layouts[key]
        layout.set_text(text)
        line, _ = layout.get_first_line()
        return points(lines.line_size(line, values)[0])


MEASURE = Measure()
"""One for a process."""


def _font(values: Any) -> object:
    spacing = values["letter_spacing"]
    return (
        values["font_family"],
        values["font_size"],
        values["font_weight"],
        values["font_style"],
        values["font_variant_caps"],
        spacing if isinstance(spacing, str) else points(spacing),
        values["lang"],
    )


def words(styled: Styled, element: Element) -> Iterator[list[tuple[str, Any]]]:
    """The words of an element as a line holds them: each as its pieces, with the styles that they have.

    A mark that follows a word without a space is a piece of it, and so are the thousands of a number.
    """
    word: list[tuple[str, Any]] = []
    for text, values in _texts(styled, element):
        if values is None:
            if word:
                yield word
            word = []
            continue
        whole = _THOUSANDS.sub(lambda found: found[0].replace(" ", _HELD), text)
        parts = whole.replace("\u00a0", _HELD).split()
        if word and (not parts or text[:1].isspace()):
            yield word
            word = []
        for number, part in enumerate(parts):
            if number and word:
                yield word
                word = []
            word.append((part.replace(_HELD, "\u00a0"), values))
        if word and text[-1:].isspace():
            yield word
            word = []
    if word:
        yield word


def lines(styled: Styled, element: Element, room: float) -> int:
    """How many lines an element's words fill that are set in a width, in points; none is divided."""
    found, used = 1, 0.0
    for word in words(styled, element):
        wide = sum(MEASURE.width(*piece) for piece in word)
        space = MEASURE.width(" ", word[0][1]) if used else 0.0
        if used and used + space + wide > room:
            found, used = found + 1, wide
        else:
            used += space + wide
    return found


def _texts(styled: Styled, element: Element) -> Iterator[tuple[str, Any]]:
    """Texts with their styles; a line that is broken by hand gives none."""
    values = styled.engine.style_for(element)
    if values["display"] == ("none",):
        return
    if element.tag == "br":
        yield "", None
    if element.text:
        yield _cased(element.text, values), values
    for child in element:
        if isinstance(child.tag, str) and "}" not in child.tag:
            yield from _texts(styled, child)
        if child.tail:
            yield _cased(child.tail, values), values


def _cased(text: str, values: Any) -> str:
    return text.upper() if values["text_transform"] == "uppercase" else text
