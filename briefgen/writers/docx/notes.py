"""Footnotes and endnotes: their parts, and what Word is told of them; ISO/IEC 29500-1, 17.11."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT

from briefgen.word import as_note
from briefgen.writers.docx.outline import Note
from briefgen.writers.docx.package import wordprocessing

if TYPE_CHECKING:
    from briefgen.word import SentLine
    from briefgen.writers.docx.body import Body
    from briefgen.writers.docx.package import Package

STYLES = {"footnotes": "footnote text", "endnotes": "endnote text"}
REFERENCES = {"footnotes": "footnote reference", "endnotes": "endnote reference"}
"""Built-in character styles of their marks."""
_PARTS = {
    "footnotes": ("footnote", RT.FOOTNOTES, CT.WML_FOOTNOTES),
    "endnotes": ("endnote", RT.ENDNOTES, CT.WML_ENDNOTES),
}
OF_SECTION = '<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>'
"""What a section says of endnotes, 17.11.5: LibreOffice hears it there alone."""
_LINES = (("separator", -1), ("continuationSeparator", 0))
"""What stands above the notes, 17.11.23 and 17.11.1, with the numbers that Word gives them."""


class Notes:
    """Collects the notes of a document as their marks are written."""

    def __init__(self) -> None:
        """Begins without notes."""
        self._found: dict[str, list[Note]] = {}

    def mark(self, note: Note) -> str:
        """A note's mark; the note gets the next number of its family."""
        held = self._found.setdefault(note.family, [])
        held.append(note)
        return f'<w:{_PARTS[note.family][0]}Reference w:id="{len(held)}"/>'

    def write(self, package: Package, writer: Body) -> Iterator[SentLine]:
        """Adds the parts, and gives their lines as sent; `writer` has written the document's body."""
        for family, held in self._found.items():
            name, relation, kind = _PARTS[family]
            part = package.begin(f"/word/{family}.xml", kind, relation)
            inner = writer.beside(part)
            made = "".join(_line(name, sort, number) for sort, number in _LINES)
            for number, note in enumerate(held, 1):
                before = _own_mark(name, inner, note)
                line = inner.paragraph(note.paragraph, before=before)
                made += f'<w:{name} w:id="{number}">{line}</w:{name}>'
                inner.sent[-1] = as_note(inner.sent[-1], note.mark.text)
            part.fill(wordprocessing(family, made))
            yield from inner.sent

    def settings(self) -> str:
        """What the document's settings say of them; endnotes count in figures, as the other formats do."""
        return "".join(_settings(family) for family in STYLES if family in self._found)


def _settings(family: str) -> str:
    name = _PARTS[family][0]
    lines = "".join(f'<w:{name} w:id="{number}"/>' for _, number in _LINES)
    tag = f"{name}Pr"
    return f'<w:{tag}><w:numFmt w:val="decimal"/>{lines}</w:{tag}>'


def _line(name: str, sort: str, number: int) -> str:
    return (
        f'<w:{name} w:type="{sort}" w:id="{number}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" '
        f'w:lineRule="auto"/></w:pPr><w:r><w:{sort}/></w:r></w:p></w:{name}>'
    )


def _own_mark(name: str, writer: Body, note: Note) -> str:
    """The number at the beginning of a note."""
    look = writer.look(note.mark, note.paragraph.style)
    return f'<w:r>{look}<w:{name}Ref/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>'
