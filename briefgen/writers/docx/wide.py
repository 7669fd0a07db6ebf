"""What is wider than its place in a Word file, as far as computed widths tell."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from briefgen.styles import Letters, Styled, breaking
from briefgen.styles.measuring import MEASURE
from briefgen.writers import Wide
from briefgen.writers.docx.outline import Block, Paragraph, Run

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from briefgen.writers.docx.papers import Papers

WIDEST = 1.0
"""Of the letters' size: hardly a letter is wider."""
TOLERANCE = 1.0
"""Points."""


def wide(styled: Styled, blocks: Sequence[Block], papers: Papers) -> tuple[Wide, ...]:
    """The words and pictures that are wider than their lines; each place says it once."""
    found: dict[str, Wide] = {}
    fonts = _Fonts(styled)
    for paragraph, room in _places(blocks, papers.room):
        space = room - paragraph.look.left - paragraph.look.right
        for run in paragraph.runs:
            for one in _of(fonts, run, space):
                found.setdefault(one.path or one.what, one)
    return tuple(found.values())


def _places(blocks: Sequence[Block], room: float) -> Iterator[tuple[Paragraph, float]]:
    """The paragraphs with the width of the column that each stands in, in points."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block, room
            continue
        for cell in (cell for row in block.rows for cell in row.cells):
            yield from _places(cell.blocks, cell.width - cell.margin[1] - cell.margin[3])


class _Fonts:
    """Real fonts of a document's letters: the first element that has the letters tells."""

    def __init__(self, styled: Styled) -> None:
        self.styled = styled

    @cached_property
    def _elements(self) -> dict[Letters, Element]:
        found: dict[Letters, Element] = {}
        for element in self.styled.tree.root.iter():
            if isinstance(element.tag, str):
                found.setdefault(self.styled.style(element).letters, element)
        return found

    def width(self, text: str, letters: Letters) -> float:
        """The width of a text in its real font, in points; nothing where no element has these letters."""
        element = self._elements.get(letters)
        return MEASURE.width(text, self.styled.engine.style_for(element)) if element is not None else 0.0


def _of(fonts: _Fonts, run: Run, space: float) -> Iterator[Wide]:
    if run.picture and run.picture.width > space + TOLERANCE:
        yield Wide(run.path, run.picture.alt, run.picture.width, space)
    parts = (part for word in run.text.split() for part in breaking.parts(word))
    for part in parts if run.kind == "text" else ():
        if len(part) * run.letters.size * WIDEST > space and not any(map(_ends_anywhere, part)):
            width = fonts.width(part, run.letters)
            if width > space + TOLERANCE:
                yield Wide(run.path, part, width, space)


def _ends_anywhere(letter: str) -> bool:
    """Whether lines end between letters of its script, which has no spaces: Unicode Annex 14, ID and SA."""
    return unicodedata.category(letter) == "Lo"
