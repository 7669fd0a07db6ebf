"""Grid and flex containers as borderless tables with the same columns: CSS Grid 2, CSS Flexbox 1."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefgen.styles import Edge, Edges, Length, Sides, Style
from briefgen.writers.docx.context import Context
from briefgen.writers.docx.outline import NO_EDGES, Block, Cell, Paragraph, Row, Table
from briefgen.writers.docx.tables import LETTER_WIDTH

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from briefgen.writers.docx.flow import Flow

PAPER = "FFFFFF"


@dataclass(frozen=True, slots=True)
class _Grid:
    """The container, and which of its rows is being filled."""

    style: Style
    tracks: Sequence[float]
    first_row: bool
    last_row: bool


def add(flow: Flow, element: Element, style: Style, context: Context) -> None:
    """Puts the container's items into the cells of a layout table."""
    items = [child for child in element if isinstance(child.tag, str) and _shown(flow, child)]
    if not items:
        return
    tracks = _tracks(flow, items, style, context.room)
    rows = [items[at : at + len(tracks)] for at in range(0, len(items), len(tracks))]
    inner = replace(context, parents=(*context.parents, element.tag))
    made = []
    for number, row in enumerate(rows):
        grid = _Grid(style, tracks, number == 0, number == len(rows) - 1)
        cells = [_cell(flow, item, inner, grid, column) for column, item in enumerate(row)]
        missing = len(tracks) - len(cells)
        if missing:
            cells[-1] = replace(cells[-1], span=missing + 1, width=sum(tracks[len(cells) - 1 :]))
        made.append(Row(tuple(cells)))
    widths = [width + style.gap[1] for width in tracks]
    widths[0] += style.padding[3]
    widths[-1] += style.padding[1] - style.gap[1]
    left = context.left - style.padding[3] - style.edges[3].width
    flow.table(Table(tuple(made), tuple(widths), left))


def _shown(flow: Flow, item: Element) -> bool:
    style = flow.styled.style(item)
    return style.display != "none" and style.position in ("static", "relative")


def _tracks(flow: Flow, items: Sequence[Element], style: Style, room: float) -> list[float]:
    """The widths of the columns, in points, gaps left out."""
    if style.display == "grid":
        lengths = style.columns or (Length(1, "fr"),)
    else:
        lengths = tuple(_basis(flow, item) for item in items)
    free = room - style.gap[1] * (len(lengths) - 1)
    fixed = [_fixed(length, room) for length in lengths]
    shares = [length.value if length.unit == "fr" else 0.0 for length in lengths]
    left = max(0.0, free - sum(fixed))
    whole = sum(shares)
    if not whole:  # nobody grows: the room between the items goes to them in equal parts
        return [width + left / len(lengths) for width in fixed]
    return [width + left * share / whole for width, share in zip(fixed, shares, strict=True)]


def _fixed(length: Length, room: float) -> float:
    return {"pt": length.value, "%": length.value * room / 100}.get(length.unit, 0.0)


def _basis(flow: Flow, item: Element) -> Length:
    """A flex item's width: as given, its share, or a guess from its longest line of text."""
    style = flow.styled.style(item)
    if style.grow:
        return Length(style.grow, "fr")
    if style.width:
        return style.width
    letters = max((len(line) for line in "\n".join(item.itertext()).split("\n")), default=0)
    return Length(letters * style.letters.size * LETTER_WIDTH, "pt")


def _cell(flow: Flow, item: Element, context: Context, grid: _Grid, column: int) -> Cell:
    """One item, with the gap to its neighbours as the cell's margin."""
    look, style = flow.styled.style(item), grid.style
    last = column == len(grid.tracks) - 1
    gap, row_gap = 0.0 if last else style.gap[1], 0.0 if grid.last_row else style.gap[0]
    as_card = bool(look.background) or sum(1 for edge in look.edges if edge.width) > 1
    inner = Context(grid.tracks[column], context.page_left, parents=context.parents)
    blocks = _blocks(flow, item, look, inner, as_card)
    if last and style.justify == "space-between" and column:
        blocks = tuple(_to_the_right(block) for block in blocks)
    width = grid.tracks[column] + gap
    if as_card:
        return _card(look, blocks, width, gap, row_gap)
    margin: Sides = (
        style.padding[0] if grid.first_row else 0.0,
        gap + (style.padding[1] if last else 0.0),
        row_gap + (style.padding[2] if grid.last_row else 0.0),
        style.padding[3] if not column else 0.0,
    )
    return Cell(blocks, width, margin, _outer_edges(grid, column), style.background or context.box.background)


def _blocks(flow: Flow, item: Element, look: Style, context: Context, as_card: bool) -> tuple[Block, ...]:
    column = flow.column()
    if as_card:
        room = look.padding[1] + look.padding[3]
        column.children(item, replace(context, width=context.width - room))
    else:
        # Nothing is drawn at the right: the item's upper border reaches the column's end.
        column.element(item, replace(context, right=-look.padding[1]))
    return tuple(column.blocks)


def _card(look: Style, blocks: tuple[Block, ...], width: float, gap: float, row_gap: float) -> Cell:
    """An item with a ground or a frame of its own; borders of the paper's colour keep the cards apart."""
    top, right, bottom, left = look.edges
    right = right if right.width or not gap else Edge(gap, "solid", PAPER)
    bottom = bottom if bottom.width or not row_gap else Edge(row_gap, "solid", PAPER)
    return Cell(blocks, width, look.padding, (top, right, bottom, left), look.background)


def _outer_edges(grid: _Grid, column: int) -> Edges:
    """The container's own borders, which the outermost cells carry."""
    top, right, bottom, left = grid.style.edges
    none = NO_EDGES[0]
    return (
        top if grid.first_row else none,
        right if column == len(grid.tracks) - 1 else none,
        bottom if grid.last_row else none,
        left if not column else none,
    )


def _to_the_right(block: Block) -> Block:
    if isinstance(block, Paragraph) and block.look.align == "left":
        return replace(block, look=replace(block.look, align="right"))
    return block
