"""What is wider than its place in a Word file, as far as computed widths tell."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from briefgen.styles import Letters, Styled, breaking
from briefgen.styles.measuring import MEASURE
from briefgen.writers import Wide
from briefgen.writers.docx.outline import Block, Paragraph, Run

if TYPE_CHECKING:
    from briefgen.writers.docx.papers import Papers

WIDEST = 1.0
"""Of the letters' size: hardly a letter is wider."""
TOLERANCE = 1.0
"""Points."""


def wide(styled: Styled, blocks: Sequence[Block], papers: Papers) -> tuple[Wide, ...]:
    """The words and pictures that are wider than their lines; each place says it once."""
    found: dict[str, Wide] = {}
    for paragraph, room in _places(blocks, papers.room):
        space = room - paragraph.look.left - paragraph.look.right
        for run in paragraph.runs:
            for one in _of(styled, run, space):
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


def _of(styled: Styled, run: Run, space: float) -> Iterator[Wide]:
    if run.picture and run.picture.width > space + TOLERANCE:
        yield Wide(run.path, run.picture.alt, run.picture.width, space)
    parts = (part for word in run.text.split() for part in breaking.parts(word))
    for part in parts if run.kind == "text" else ():
        if len(part) * run.letters.size * WIDEST > space and not any(map(_ends_anywhere, part)):
            width = _width(styled, part, run.letters)
            if width > space + TOLERANCE:
                yield Wide(run.path, part, width, space)


def _ends_anywhere(letter: str) -> bool:
    """Whether lines end between letters of its script, which has no spaces: Unicode Annex 14, ID and SA."""
    return unicodedata.category(letter) == "Lo"


def _width(styled: Styled, text: str, letters: Letters) -> float:
    """The width of a text in its real font, in points; nothing where no element has these letters."""
    values = next(_alike(styled, letters), None)
    return MEASURE.width(text, values) if values is not None else 0.0


def _alike(styled: Styled, letters: Letters) -> Iterator[Any]:
    for element in styled.tree.root.iter():
        if isinstance(element.tag, str) and styled.style(element).letters == letters:
            yield styled.engine.style_for(element)
