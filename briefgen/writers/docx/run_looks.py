"""What runs say of their looks beyond their paragraph's: worked out once for each that there is."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from briefgen.writers.docx import names, sheet

if TYPE_CHECKING:
    from briefgen.writers.docx.outline import Run
    from briefgen.writers.docx.properties import Properties
    from briefgen.writers.docx.sheet import NamedStyle, Sheet


class RunLooks:
    """The looks of a part's runs."""

    def __init__(self, styles: Sheet) -> None:
        """Know none yet of those of a document with these styles."""
        self._styles = styles
        self._taken = {names.style_id(name) for name in styles.paragraphs}
        self._made: dict[tuple[int, int, str], tuple[Properties, NamedStyle, str]] = {}
        """By what makes them, which is kept with them, so that its number is no other's."""

    def of(self, run: Run, style: NamedStyle) -> str:
        """Give the properties of a run in a paragraph of that style."""
        full = sheet.run_properties(run)
        key = id(full), id(style), run.style
        if key not in self._made:
            self._made[key] = full, style, self._new(run, full, style)
        return self._made[key][2]

    def _new(self, run: Run, full: Properties, style: NamedStyle) -> str:
        given = self._styles.characters[run.style] if run.style else {}
        own = sheet.own_properties(full, style.letters, given)
        ident = quoteattr(sheet.character_id(run.style, self._taken))
        named = f"<w:rStyle w:val={ident}/>" if run.style else ""
        inner = named + "".join(own.values())
        return f"<w:rPr>{inner}</w:rPr>" if inner else ""
