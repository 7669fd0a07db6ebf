"""A Word document before it is XML: paragraphs, runs, tables; lengths in points."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from briefgen.styles import Edge, Edges, Letters, Sides, Text

if TYPE_CHECKING:
    from briefgen.styles.charted import Drawing
    from briefgen.writers.docx.images import Prepared

NO_EDGES: Edges = (Edge(), Edge(), Edge(), Edge())
ONE_COLUMN = Text()
NO_SIDES: Sides = (0.0, 0.0, 0.0, 0.0)


Kind = Literal[
    "text", "break", "picture", "page", "pages", "tab", "title", "target", "chart", "count", "reference",
    "note", "again",
]  # fmt: skip
"""Target is the page that a link leads to, count a caption's number; a reference repeats other words."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one look, or a break, a picture or a page number."""

    text: str
    letters: Letters
    kind: Kind = "text"
    raised: float = 0.0
    href: str = ""
    """An address, or `#id` inside the document."""
    style: str = ""
    """The character style's name."""
    path: str = ""
    """The field that the text belongs to; empty for static text."""
    value: str = ""
    """The field's text as it is in the content file, where the template prints another form of it."""
    picture: Picture | None = None
    chart: Drawing | None = None
    title: str = ""
    """What a link says when it is pointed at."""
    generated: bool = False
    """The stylesheet put it there, and the tree does not have it."""
    note: Note | None = None
    """The note that the mark makes; one that is made already has its bookmark's name as value."""


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote or an endnote."""

    family: str
    """footnotes or endnotes."""
    ident: str
    """The id of its entry in the tree."""
    paragraph: Paragraph
    mark: Run
    """How its number looks where it begins."""


@dataclass(frozen=True, slots=True)
class Picture:
    """An image in the line of text, or beside it."""

    image: Prepared
    width: float
    height: float
    alt: str
    floating: str = "none"
    """left or right, where the text flows round it."""
    margin: Sides = NO_SIDES
    crop: tuple[float, float] = (0.0, 0.0)
    """What is cut off at each side, and at top and bottom, as shares of the image."""


@dataclass(frozen=True, slots=True)
class Box:
    """Borders and ground round a run of paragraphs, with the padding between border and text."""

    edges: Edges = NO_EDGES
    padding: Sides = NO_SIDES
    background: str = ""
    left: float = 0.0
    """Where the box begins, from the column's left edge."""
    turn: int = 0
    """0 or 1: Word joins the borders of neighbours that are alike to the last shade, so neighbouring boxes
    take turns."""


NO_BOX = Box()


@dataclass(frozen=True, slots=True)
class Listing:
    """The list that a paragraph is an item of."""

    number: int
    """Counts the lists of the document; numbering begins anew in each."""
    level: int
    marker: str
    hanging: float
    letters: Letters
    start: int = 1
    """The number of the list's first item."""


@dataclass(frozen=True, slots=True)
class Look:
    """All that a paragraph's style may say."""

    letters: Letters
    leading: float
    natural: float
    align: str = "left"
    before: float = 0.0
    after: float = 0.0
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    """Indent of the first line; negative where it hangs."""
    box: Box = NO_BOX
    keep_next: bool = False
    keep_lines: bool = False
    together: tuple[int, int] = (2, 2)
    """Lines that stand together before and after a page's end; Word knows two, or one."""
    grows: bool = False
    """A picture stands in a line."""
    page_break: bool = False
    rtl: bool = False
    """Written from right to left."""
    hyphens: bool = False
    """Words may be divided at a line's end."""
    leader: str = ""
    """What fills the way to the tab stop at the line's end, as Word calls it; empty where there is none."""
    end: float = 0.0
    """Where that tab stop is, from the column's left edge."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the document with paper, running lines or columns of its own."""

    page: str = ""
    """The name of its pages in the stylesheet."""
    text: Text = ONE_COLUMN
    continuous: bool = False
    """It begins where the section before it ends, on the same page."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One Word paragraph."""

    style: str
    """The paragraph style's name, as Word's users see it."""
    look: Look
    runs: tuple[Run, ...]
    listing: Listing | None = None
    anchors: tuple[str, ...] = ()
    """The ids that links inside the document point to."""
    numbered: tuple[str, ...] = ()
    """The ids whose number this caption holds."""
    section: Section | None = None
    """The section that ends with this paragraph; None within one."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell."""

    blocks: tuple[Block, ...]
    width: float
    margin: Sides = NO_SIDES
    edges: Edges = NO_EDGES
    background: str = ""
    vertical: str = "top"
    span: int = 1
    rows: int = 1
    """How many rows it covers."""
    continued: bool = False
    """It stands under a cell that covers several rows."""


@dataclass(frozen=True, slots=True)
class Row:
    """A table row."""

    cells: tuple[Cell, ...]
    header: bool = False
    height: float = 0.0
    """At least; points."""
    splits: bool = False
    """It may go on on the next page."""


@dataclass(frozen=True, slots=True)
class Table:
    """A data table, or a layout table, which has no style and no lines of its own."""

    rows: tuple[Row, ...]
    columns: tuple[float, ...]
    left: float = 0.0
    style: str = ""
    caption: str = ""
    rtl: bool = False
    """Its first column stands at the right."""
    beside: bool = False
    """It holds what stands beside the text, and the text beside it."""
    kept: bool = False
    """It stands on one page."""


Block = Paragraph | Table


@dataclass(slots=True)
class Warnings:
    """What the stylesheet asks for and Word cannot have: each said once."""

    said: dict[str, None] = field(default_factory=dict)

    def add(self, message: str) -> None:
        """Notes one message."""
        self.said.setdefault(message)


def with_after(block: Paragraph, after: float) -> Paragraph:
    """The paragraph with another space after it."""
    return replace(block, look=replace(block.look, after=after))
