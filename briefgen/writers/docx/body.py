"""Paragraphs and tables to XML, and the lines that were sent: what pull will compare."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Protocol
from xml.sax.saxutils import quoteattr

from briefgen.text import whole
from briefgen.text.places import JOINER, SOFT_HYPHEN
from briefgen.word import Segment, SentLine, bookmark_name
from briefgen.writers.docx import (
    captions,
    charts,
    comments,
    contents,
    grid_xml,
    names,
    notes,
    properties,
    protection,
)
from briefgen.writers.docx.drawing import drawing
from briefgen.writers.docx.numbering import Numbering
from briefgen.writers.docx.outline import Block, Cell, Paragraph, Picture, Run, Section, Table
from briefgen.writers.docx.run_looks import RunLooks
from briefgen.writers.docx.sheet import NamedStyle, Sheet

if TYPE_CHECKING:
    from briefgen.styles.charted import Drawing

_CITED, _NOTE = "Cited", "#note-"
"""The style of a source's name in the text, and to what it leads."""


class Relations(Protocol):
    """Where a part's relationships are kept."""

    def address(self, url: str) -> str:
        """The id of a hyperlink."""

    def picture(self, data: bytes, extension: str) -> str:
        """The id of an image."""

    def chart(self, xml: bytes, workbook: bytes) -> str:
        """The id of a chart with its workbook."""


class Body:
    """Writes one part's blocks: the document's body, a header or a footer."""

    def __init__(
        self,
        styles: Sheet,
        numbering: Numbering,
        relations: Relations,
        section: Callable[[Section], str] = lambda _: "",
        pictures: int = 0,
    ) -> None:
        self._styles = styles
        self._section = section
        self._numbering = numbering
        self._relations = relations
        self._bookmarks = 0
        self._fields = 0
        self._numbers: set[str] = set()
        self._pictures = pictures
        self._looks = RunLooks(styles)
        self.sent: list[SentLine] = []
        self.notes = notes.Notes()
        self.comments: comments.Comments | None = None
        """Those of the body; headers and footers have none."""
        self.references: set[str] = set()
        """The bookmarks whose words are repeated elsewhere."""
        self.based = False
        """Another's styles win over those that the paragraphs were written for."""
        self._within = False
        """A layout table's cells are written."""
        self.protected = False
        """Nothing but fields can be edited."""

    def beside(self, relations: Relations) -> Body:
        """A writer for the document's notes, which goes on numbering where this one ended."""
        inner = Body(self._styles, self._numbering, relations, pictures=self._pictures)
        inner._bookmarks, inner._fields = self._bookmarks, self._fields
        inner.references, inner.protected = self.references, self.protected
        return inner

    def look(self, run: Run, style: str) -> str:
        """What a run in a paragraph of that style must say of its look."""
        return self._looks.of(run, self._styles.paragraphs[style])

    def blocks(self, blocks: Iterable[Block]) -> str:
        """The XML of blocks, in order."""
        made = ""
        for others, entries in contents.grouped(list(blocks)):
            inner = "".join(map(self._block, others))
            made += contents.control(inner + self._entries(entries)) if entries else inner
        return made

    def _block(self, block: Block) -> str:
        return self.paragraph(block) if isinstance(block, Paragraph) else self.table(block)

    def _entries(self, entries: Sequence[Paragraph]) -> str:
        """The lines of a list of contents, in its field."""
        last = len(entries) - 1
        return "".join(
            self.paragraph(
                entry,
                before=contents.begin(entries) if number == 0 else "",
                behind=contents.END if number == last else "",
            )
            for number, entry in enumerate(entries)
        )

    # ------------------------------------------------------------ paragraphs

    def paragraph(self, paragraph: Paragraph, tabs: str = "", before: str = "", behind: str = "") -> str:
        """One paragraph with its bookmarks and tab stops; notes the line as sent."""
        style = self._styles.paragraphs[paragraph.style]
        segments: list[Segment] = []
        self._numbers = {captions.anchor_name(one, captions.NUMBER) for one in paragraph.numbered}
        content: list[tuple[str, str]] = []
        for path, group in groupby(paragraph.runs, key=lambda run: run.path):
            found = list(group)
            words = "".join(_shown(run) for run in found) if path else _told(found)
            xml = self._commented(path, found, style) if path else self._linked(found, style)
            if path:
                self._fields += 1
                name = bookmark_name(self._fields)
                xml = self._bookmark(name, xml)
                segments.append(Segment(words, path, name))
            elif words:
                segments.append(Segment(words))
            content.append((path, xml))
        if not contents.is_made(paragraph.style):
            self.sent.append(SentLine(paragraph.style, tuple(segments)))
        inner = protection.editable(content, self._fields) if self.protected else ""
        inner = inner or "".join(xml for _, xml in content)
        for name in map(captions.anchor_name, paragraph.anchors):
            if name in self.references:
                inner = self._bookmark(name, inner)
            else:
                inner = self._bookmark(name, "") + inner
        return f"<w:p>{self._settings(paragraph, style, tabs)}{before}{inner}{behind}</w:p>"

    def _commented(self, path: str, runs: list[Run], style: NamedStyle) -> str:
        """A field's runs, with the ranges of the comments on them; the first one's words are told apart."""
        hung = list(self.comments.of(path, runs)) if self.comments else []
        if not hung:
            return self._linked(runs, style)
        before, words, behind = comments.parted(runs, hung[0][0].words)
        inner = comments.ranged(self._linked(words, style), hung[0][1])
        made = f"{self._linked(before, style)}{inner}{self._linked(behind, style)}"
        for _, numbers in hung[1:]:
            made = comments.ranged(made, numbers)
        return made

    def _settings(self, paragraph: Paragraph, style: NamedStyle, tabs: str) -> str:
        own = properties.differing(properties.paragraph(paragraph.look), style.paragraph)
        if tabs:
            own["tabs"] = tabs
        if self._within and self.based:
            own = {**properties.in_a_row(paragraph.look), **own}
        number = self._numbering.of(paragraph)
        if number and number != self._numbering.by_style.get(paragraph.style):
            own["numPr"] = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
        elif not number and paragraph.style in self._numbering.by_style:
            own["numPr"] = '<w:numPr><w:numId w:val="0"/></w:numPr>'
        xml = "".join(own[name] for name in _ORDER if name in own)
        if paragraph.section:
            xml += self._section(paragraph.section)
        ident = quoteattr(names.style_id(paragraph.style))
        named = "" if paragraph.style == "Normal" else f"<w:pStyle w:val={ident}/>"
        return f"<w:pPr>{named}{xml}</w:pPr>" if named or xml else ""

    def _bookmark(self, name: str, inner: str) -> str:
        self._bookmarks += 1
        number = self._bookmarks
        return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{inner}<w:bookmarkEnd w:id="{number}"/>'

    # ------------------------------------------------------------ runs

    def _linked(self, runs: list[Run], style: NamedStyle) -> str:
        """Runs, with those that share an address in one hyperlink."""
        content = []
        for (href, title), group in groupby(runs, key=lambda run: (run.href, run.title)):
            inner = "".join(self.run(run, style) for run in group)
            if href.startswith("#"):
                to = captions.anchor_name(href[1:])
                inner = f'<w:hyperlink w:anchor="{to}" w:history="1">{inner}</w:hyperlink>'
            elif href:
                tip = f" w:tooltip={quoteattr(title[:260])}" if title else ""
                ident = self._relations.address(href)
                inner = f'<w:hyperlink r:id="{ident}"{tip} w:history="1">{inner}</w:hyperlink>'
            content.append(inner)
        return "".join(content)

    def run(self, run: Run, style: NamedStyle) -> str:
        """One run with what its look adds to the paragraph's."""
        look = self._looks.of(run, style)
        if run.kind in ("page", "pages", "title"):
            instruction = _FIELDS.get(run.kind) or f'STYLEREF "{run.value}"'
            return captions.field(instruction, run.text or "1", look)
        if instruction := captions.instruction(run, self.references):
            made = captions.field(instruction, run.text, look)
            return self._named(made) if run.kind == "count" else made
        if run.note:
            made = f"<w:r>{look}{self.notes.mark(run.note)}</w:r>"
            return self._bookmark(captions.anchor_name(run.note.ident), made) if run.note.ident else made
        if run.kind in ("picture", "chart", "break", "tab"):
            return f"<w:r>{look}{_SIGNS.get(run.kind) or self._drawn(run)}</w:r>"
        return f"<w:r>{look}<w:softHyphen/></w:r>".join(
            f"<w:r>{look}{properties.held(part)}</w:r>"
            for part in run.text.replace(JOINER, "").split(SOFT_HYPHEN)
        )

    def _named(self, number: str) -> str:
        """A caption's number in the bookmarks to which references lead."""
        for name in sorted(self._numbers & self.references):
            number = self._bookmark(name, number)
        return number

    def _drawn(self, run: Run) -> str:
        if run.picture:
            return self._drawing(run.picture)
        return "".join(self._charts(run.chart)) if run.chart else ""

    def _charts(self, drawing: Drawing) -> Iterator[str]:
        """The parts of a chart: several where it is made of small ones."""
        for number, part in enumerate(charts.parts(drawing), 1):
            self._pictures += 1
            relation = self._relations.chart(part.xml, part.workbook)
            name = f"{drawing.path} {number}" if number > 1 else drawing.path
            yield charts.frame((part.width, part.height), name, part.alt, self._pictures, relation)

    def _drawing(self, picture: Picture) -> str:
        self._pictures += 1
        image = picture.image
        vector = self._relations.picture(image.vector, "svg") if image.vector else ""
        relation = self._relations.picture(image.data, image.extension)
        return drawing(picture, self._pictures, relation, vector)

    def table(self, table: Table) -> str:
        """A table; one without a style is a layout."""
        outer, self._within = self._within, not table.style
        rows = [grid_xml.row(row, "".join(map(self._cell, row.cells))) for row in table.rows]
        self._within = outer
        return grid_xml.table(table, "".join(rows))

    def _cell(self, cell: Cell) -> str:
        return grid_xml.cell(cell, self.blocks(cell.blocks))


_SIGNS = {"break": "<w:br/>", "tab": "<w:tab/>"}
_FIELDS = {"page": "PAGE", "pages": "NUMPAGES"}
_ORDER = (
    "keepNext",
    "keepLines",
    "pageBreakBefore",
    "widowControl",
    "numPr",
    "pBdr",
    "shd",
    "tabs",
    "suppressAutoHyphens",
    "bidi",
    "spacing",
    "ind",
    "jc",
)


def _shown(run: Run) -> str:
    return {"break": "\n", "tab": "\t"}.get(run.kind) or whole(run.text)


def _told(runs: list[Run]) -> str:
    """What the template's runs are noted as: a source's name in the text as the number of its note."""
    said, before = "", False
    for run in runs:
        cited = run.style == _CITED and run.href.startswith(_NOTE)
        said += ("," if cited and before else "") + (run.href.removeprefix(_NOTE) if cited else _shown(run))
        before = cited
    return said
