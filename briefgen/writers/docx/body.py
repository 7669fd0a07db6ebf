"""Paragraphs and tables to XML, and the lines that were sent: what pull will compare."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Protocol
from xml.sax.saxutils import quoteattr

from briefgen.text import whole
from briefgen.text.places import JOINER, SOFT_HYPHEN
from briefgen.word import Segment, SentLine, bookmark_name
from briefgen.writers.docx import charts, comments, names, properties, protection, sheet
from briefgen.writers.docx.drawing import drawing
from briefgen.writers.docx.numbering import Numbering
from briefgen.writers.docx.outline import Block, Cell, Paragraph, Picture, Row, Run, Section, Table
from briefgen.writers.docx.sheet import NamedStyle, Sheet

if TYPE_CHECKING:
    from briefgen.styles.charted import Drawing


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
        self._pictures = pictures
        self._taken = {names.style_id(name) for name in styles.paragraphs}
        self.sent: list[SentLine] = []
        self.comments: comments.Comments | None = None
        """Those of the body; headers and footers have none."""
        self.protected = False
        """Nothing but fields can be edited."""

    def blocks(self, blocks: Iterable[Block]) -> str:
        """The XML of blocks, in order."""
        return "".join(
            self.paragraph(block) if isinstance(block, Paragraph) else self.table(block) for block in blocks
        )

    # ------------------------------------------------------------ paragraphs

    def paragraph(self, paragraph: Paragraph, tabs: str = "") -> str:
        """One paragraph with its bookmarks and tab stops; notes the line as sent."""
        style = self._styles.paragraphs[paragraph.style]
        segments: list[Segment] = []
        content: list[tuple[str, str]] = []
        for path, group in groupby(paragraph.runs, key=lambda run: run.path):
            found = list(group)
            words = "".join(_shown(run) for run in found)
            xml = self._commented(path, found, style) if path else self._linked(found, style)
            if path:
                self._fields += 1
                name = bookmark_name(self._fields)
                xml = self._bookmark(name, xml)
                segments.append(Segment(words, path, name))
            elif words:
                segments.append(Segment(words))
            content.append((path, xml))
        self.sent.append(SentLine(paragraph.style, tuple(segments)))
        inner = protection.editable(content, self._fields) if self.protected else ""
        inner = inner or "".join(xml for _, xml in content)
        for anchor in paragraph.anchors:
            inner = self._bookmark(anchor_name(anchor), "") + inner
        return f"<w:p>{self._settings(paragraph, style, tabs)}{inner}</w:p>"

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
        own["tabs"] = tabs
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
                inner = f'<w:hyperlink w:anchor="{anchor_name(href[1:])}" w:history="1">{inner}</w:hyperlink>'
            elif href:
                tip = f" w:tooltip={quoteattr(title[:260])}" if title else ""
                ident = self._relations.address(href)
                inner = f'<w:hyperlink r:id="{ident}"{tip} w:history="1">{inner}</w:hyperlink>'
            content.append(inner)
        return "".join(content)

    def run(self, run: Run, style: NamedStyle) -> str:
        """One run with what its look adds to the paragraph's."""
        look = self._run_look(run, style)
        if run.kind in ("page", "pages", "title"):
            instruction = _FIELDS.get(run.kind) or f'STYLEREF "{run.value}"'
            return _field(instruction, run.text or "1", look)
        if run.kind == "target":
            return _field(f"PAGEREF {anchor_name(run.value)} \\h", run.text, look)
        if run.kind in ("picture", "chart"):
            return f"<w:r>{look}{self._drawn(run)}</w:r>"
        if run.kind == "break":
            return f"<w:r>{look}<w:br/></w:r>"
        if run.kind == "tab":
            return f"<w:r>{look}<w:tab/></w:r>"
        return f"<w:r>{look}<w:softHyphen/></w:r>".join(
            f'<w:r>{look}<w:t xml:space="preserve">{properties.text(part)}</w:t></w:r>'
            for part in run.text.replace(JOINER, "").split(SOFT_HYPHEN)
        )

    def _run_look(self, run: Run, style: NamedStyle) -> str:
        given = self._styles.characters[run.style] if run.style else {}
        own = sheet.own_properties(sheet.run_properties(run), style.letters, given)
        ident = quoteattr(sheet.character_id(run.style, self._taken))
        named = f"<w:rStyle w:val={ident}/>" if run.style else ""
        inner = named + "".join(own.values())
        return f"<w:rPr>{inner}</w:rPr>" if inner else ""

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

    # ------------------------------------------------------------ tables

    def table(self, table: Table) -> str:
        """A table; one without a style is a layout."""
        widths = [properties.twips(width) for width in table.columns]
        columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        style = f"<w:tblStyle w:val={quoteattr(sheet.table_id(table.style))}/>" if table.style else ""
        caption = f"<w:tblCaption w:val={quoteattr(table.caption)}/>" if table.caption else ""
        first = int(bool(table.style) and any(row.header for row in table.rows))
        settings = (
            f'{style}{"<w:bidiVisual/>" if table.rtl else ""}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
            f'<w:tblInd w:w="{properties.twips(table.left)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            f'<w:tblLook w:val="06{2 * first}0" w:firstRow="{first}" w:lastRow="0" w:firstColumn="0" '
            f'w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>{caption}'
        )
        rows = "".join(self._row(row) for row in table.rows)
        return f"<w:tbl><w:tblPr>{settings}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl>"

    def _row(self, row: Row) -> str:
        header = "<w:tblHeader/>" if row.header else ""
        cells = "".join(self._cell(cell) for cell in row.cells)
        least = properties.twips(row.height)
        height = f'<w:trHeight w:val="{least}" w:hRule="atLeast"/>' if least else ""
        whole = "" if row.splits else "<w:cantSplit/>"
        settings = f"<w:trPr>{whole}{height}{header}</w:trPr>" if whole or height or header else ""
        return f"<w:tr>{settings}{cells}</w:tr>"

    def _cell(self, cell: Cell) -> str:
        edges = (("top", 0), ("left", 3), ("bottom", 2), ("right", 1))
        drawn = any(line.width for line in cell.edges)
        borders = "".join(properties.edge(name, cell.edges[at]) for name, at in edges if cell.edges[at].width)
        margins = "".join(
            f'<w:{name} w:w="{max(0, properties.twips(cell.margin[at]))}" w:type="dxa"/>'
            for name, at in edges
        )
        merge = "" if cell.rows == 1 else "<w:vMerge/>" if cell.continued else '<w:vMerge w:val="restart"/>'
        settings = (
            f'<w:tcW w:w="{properties.twips(cell.width)}" w:type="dxa"/>'
            + (f'<w:gridSpan w:val="{cell.span}"/>' if cell.span > 1 else "")
            + merge
            + (f"<w:tcBorders>{borders}</w:tcBorders>" if drawn else "")
            + (properties.shade(cell.background) if cell.background else "")
            + f"<w:tcMar>{margins}</w:tcMar>"
            + (f'<w:vAlign w:val="{_VERTICAL[cell.vertical]}"/>' if cell.vertical != "top" else "")
        )
        # Word wants a paragraph at the end of every cell.
        last = cell.blocks[-1] if cell.blocks else None
        end = "" if isinstance(last, Paragraph) else _END
        return f"<w:tc><w:tcPr>{settings}</w:tcPr>{self.blocks(cell.blocks)}{end}</w:tc>"


_END = (
    f"<w:p><w:pPr>{properties.NO_BORDERS}{properties.shade('')}"
    '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
    '<w:ind w:left="0" w:right="0" w:firstLine="0"/>'
    '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr></w:p>'
)
_VERTICAL = {"middle": "center", "bottom": "bottom"}
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


def _field(instruction: str, shown: str, look: str) -> str:
    """A complex field, 17.16.18, with the text that it shows until it is updated."""

    def part(inner: str) -> str:
        return f"<w:r>{look}{inner}</w:r>"

    return (
        part('<w:fldChar w:fldCharType="begin"/>')
        + part(f'<w:instrText xml:space="preserve"> {properties.text(instruction)} </w:instrText>')
        + part('<w:fldChar w:fldCharType="separate"/>')
        + part(f'<w:t xml:space="preserve">{properties.text(shown)}</w:t>')
        + part('<w:fldChar w:fldCharType="end"/>')
    )


def anchor_name(ident: str) -> str:
    """A bookmark name from an element's id: letters, digits and underscores, at most 40."""
    name = re.sub(r"\W", "_", ident, flags=re.ASCII)
    return (name if name[:1].isalpha() else f"a_{name}")[:40]
