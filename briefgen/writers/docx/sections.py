"""Sections: where the paper, the running lines or the number of columns change; 29500-1, 17.6.

A section is noted with its last paragraph, as Word has it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from briefgen.styles import Style, Text
from briefgen.writers.docx.names import SPACER
from briefgen.writers.docx.outline import Block, Look, Paragraph, Section, Table

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from briefgen.writers.docx.flow import Flow

HAIR = 1.0
"""Points: the line of a paragraph that is there only to end a section."""


class Sections:
    """Keeps the section that is being filled, and those around it; one for a document."""

    def __init__(self, base: Look, page: str) -> None:
        """Take the look from which an empty paragraph is made, and the name of the document's pages."""
        self._base = base
        self.current = Section(page)
        self._around: list[tuple[Element, Section]] = []

    def enter(self, flow: Flow, element: Element, style: Style) -> None:
        """An element begins; one with pages or columns of its own begins a section."""
        page = style.page
        text = (
            style.text if style.text.count > 1 else self.current.text if page == self.current.page else Text()
        )
        if (page, text) == (self.current.page, self.current.text):
            return
        self._around.append((element, self.current))
        continuous = page == self.current.page
        self._turn(flow, Section(page, text, continuous), starts=bool(flow.blocks))

    def leave(self, flow: Flow, element: Element) -> None:
        """The element ends, and with it its section."""
        if self._around and self._around[-1][0] is element:
            around = self._around.pop()[1]
            self._turn(flow, replace(around, continuous=around.page == self.current.page))

    def opened(self, blocks: Sequence[Block]) -> list[Block]:
        """The blocks, with a line before a table that begins a section: LibreOffice turns no page there."""
        found: list[Block] = []
        for block in blocks:
            last = found[-1] if found else None
            if isinstance(block, Table) and isinstance(last, Paragraph) and last.section:
                found.append(self._hair())
            found.append(block)
        return found

    def _hair(self) -> Paragraph:
        """A line that nobody sees."""
        look = replace(self._base, leading=HAIR, letters=replace(self._base.letters, size=HAIR))
        return Paragraph(SPACER, look, ())

    def _turn(self, flow: Flow, following: Section, starts: bool = True) -> None:
        if starts:
            flow.flush()
            self._end(flow, following)
            flow.margins.start()
        self.current = following

    def _end(self, flow: Flow, following: Section) -> None:
        """Note a section that ends with its last paragraph; one without anything in it does not begin."""
        last = flow.blocks[-1] if flow.blocks else None
        ended = last.section if isinstance(last, Paragraph) else None
        if isinstance(last, Paragraph) and ended is None:
            flow.blocks[-1] = replace(last, section=self.current)
        elif not isinstance(last, Paragraph) or ended is None or self.current.continuous:
            flow.blocks.append(replace(self._hair(), section=self.current))
        elif (ended.page, ended.text) == (following.page, following.text):  # the pages before go on
            flow.blocks[-1] = replace(last, section=None)
