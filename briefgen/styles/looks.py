"""What a computed style is: CSS values in points and plain words, without WeasyPrint's types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Sides = tuple[float, float, float, float]
"""Top, right, bottom, left, in points."""


@dataclass(frozen=True, slots=True)
class Length:
    """A width or an offset: points, per cent of the container, or a share (fr) of what is left."""

    value: float
    unit: str = "pt"


@dataclass(frozen=True, slots=True)
class Edge:
    """One side of a border."""

    width: float = 0.0
    """Points; 0 where nothing is drawn."""
    style: str = "none"
    color: str = ""


Edges = tuple[Edge, Edge, Edge, Edge]
"""Top, right, bottom, left."""


@dataclass(frozen=True, slots=True)
class Letters:
    """How letters look: what Word calls run properties."""

    family: str
    size: float
    """Points."""
    bold: bool
    italic: bool
    color: str
    """Six hex digits."""
    underline: bool
    strike: bool
    transform: str
    """none, uppercase, lowercase or capitalize."""
    small_caps: bool
    spacing: float
    """Points between letters."""
    language: str
    ground: str = ""
    """Six hex digits behind the letters of an inline element; empty where there is none."""
    edge: Edge = Edge()
    """The line round an inline element."""
    figures: str = ""
    """tabular or oldstyle, as CSS Fonts 4, 6.7 has them; empty for the font's own."""
    rtl: bool = False
    """Written from right to left."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Width and height as the stylesheet bounds them; None where it does not."""

    height: Length | None = None
    least_width: Length | None = None
    most_width: Length | None = None
    least_height: Length | None = None
    most_height: Length | None = None
    fit: str = "fill"
    """How a picture fills its box: fill, contain, cover, none or scale-down."""


@dataclass(frozen=True, slots=True)
class Text:
    """How a container sets its text in columns."""

    count: int = 1
    gap: float = 0.0
    """Points between the columns."""
    ruled: bool = False
    """A line stands between them."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Where an item of a grid or flex row stands: CSS Grid 2, 8; CSS Flexbox 1, 5."""

    column: int = 0
    """The first column, from 1; 0 where the next free one will do."""
    span: int = 1
    """Columns; 0 for all that there are."""
    row: int = 0
    order: int = 0


@dataclass(frozen=True, slots=True)
class Style:
    """The computed values of one element that a writer needs; lengths in points."""

    letters: Letters
    display: str
    """block, inline, inline-block, list-item, flex, grid, table, table-row ..., none."""
    position: str
    """static, relative, absolute, fixed or running."""
    floating: str
    """none, left or right."""
    margin: Sides
    padding: Sides
    edges: Edges
    background: str
    """Six hex digits; empty where it is transparent."""
    leading: float
    """The line height in points."""
    natural: float
    """What the font itself would take as line height, in points."""
    align: str
    """left, right, center or justify."""
    indent: float
    raised: float
    """Points above the base line."""
    vertical: str
    """In table cells: top, middle, bottom, baseline."""
    width: Length | None
    left: Length | None
    top: Length | None
    columns: tuple[Length, ...]
    """Of a grid."""
    gap: tuple[float, float]
    """Between rows, between columns."""
    grow: float
    justify: str
    direction: str
    """row or column, of a flex container."""
    marker: str
    """disc, decimal, none ..."""
    break_before: str
    break_after: str
    break_inside: str
    together: tuple[int, int]
    """Lines of a paragraph that stand together at a page's foot and at the next one's head."""
    preformatted: bool
    collapse: bool
    """Table borders are shared."""
    strings: tuple[tuple[str, str], ...]
    """The named strings that the element sets for running headers: name, and the attribute that holds the
    words; no attribute means its text."""
    sizes: Sizes = Sizes()
    text: Text = Text()
    placed: Placed = Placed()
    page: str = ""
    """The name of the page that the element asks for; empty for the pages of the document."""
    running: str = ""
    """The name under which a running element stands in margin boxes."""
    wraps: bool = False
    """A flex row that does not fit goes on in another row."""
    hyphens: bool = False
    rtl: bool = False
    auto_sides: tuple[bool, bool] = (False, False)
    """Whether the right and the left margin take what room is left."""
    right: Length | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of what `content` prints.

    Its kind is text, attr, page, pages, string, element (a running one), target (the page that a link leads
    to), reference and numbered (the words or the number of what a link leads to), leader, picture, counted (a
    counter or a quotation mark) or other.
    """

    kind: str
    text: str = ""
    name: str = ""
    """Of a counter: what it counts; of a reference: the attribute with the address, or `#` and the id."""


@dataclass(frozen=True, slots=True)
class MarginBox:
    """The content of one of a page's margin boxes."""

    style: Style
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class PageStyle:
    """Paper, margins and margin boxes of a kind of page; lengths in points."""

    width: float
    height: float
    margin: Sides
    boxes: Mapping[str, MarginBox]
    """By CSS name: bottom-left ..."""
    background: str = ""
    """Six hex digits; empty for bare paper."""
