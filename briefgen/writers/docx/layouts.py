"""Grid and flex containers as borderless tables with the same columns: CSS Grid 2, CSS Flexbox 1."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefgen.styles import Edge, Edges, Length, Sides, Style, measuring
from briefgen.styles.measuring import MEASURE
from briefgen.styles.tables import SLACK
from briefgen.writers.docx import placing
from briefgen.writers.docx.beside import height as high
from briefgen.writers.docx.context import Context
from briefgen.writers.docx.outline import NO_EDGES, NO_SIDES, Block, Cell, Paragraph, Row, Table
from briefgen.writers.docx.placing import Slot
from briefgen.writers.docx.tables import LETTER_WIDTH

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from briefgen.writers.docx.flow import Flow

PAPER = "FFFFFF"
TALL = 240.0
"""Points: a row that is likely to be higher may be divided, as the other formats divide it."""


@dataclass(frozen=True, slots=True)
class _Grid:
    """The container, and which of its rows is being filled."""

    style: Style
    tracks: Sequence[float]
    first_row: bool
    last_row: bool


def add(flow: Flow, element: Element, style: Style, context: Context) -> None:
    """Puts the container's items into the cells of a layout table."""
    shown = [child for child in element if isinstance(child.tag, str) and _shown(flow, child)]
    items = sorted(shown, key=lambda child: flow.styled.style(child).placed.order)
    if not items:
        return
    tracks = _tracks(flow, items, style, context.room)
    rows = placing.rows([(item, flow.styled.style(item).placed) for item in items], len(tracks))
    inner = replace(context, parents=(*context.parents, element.tag))
    made = []
    for number, row in enumerate(rows):
        grid = _Grid(style, tracks, number == 0, number == len(rows) - 1)
        cells = tuple(_cell(flow, slot, inner, grid) for slot in row)
        height = _height(flow, [slot.item for slot in row if slot.item is not None])
        whole = Row(cells, height=height, splits=_splits(flow, row, cells))
        made.append(_held(whole, not grid.last_row and _stays(style, context)))
    widths = [width + style.gap[1] for width in tracks]
    start, end = (1, 3) if style.rtl else (3, 1)
    widths[0] += style.padding[start]
    widths[-1] += style.padding[end] - style.gap[1]
    near, inset = (1, context.right) if style.rtl else (3, context.left)
    left = inset - style.padding[near] - style.edges[near].width
    flow.table(Table(tuple(made), tuple(widths), left, rtl=style.rtl))


def _stays(style: Style, context: Context) -> bool:
    """Whether all rows of a container stay on one page."""
    return context.keep or style.break_inside.startswith("avoid")


def _splits(flow: Flow, row: Sequence[Slot], cells: Sequence[Cell]) -> bool:
    """Whether a row may go on on the next page: it is high, and none of its items stays together."""
    looks = [flow.styled.style(slot.item) for slot in row if slot.item is not None]
    if any(look.break_inside.startswith("avoid") for look in looks):
        return False
    return any(sum(high(block, cell.width) for block in cell.blocks) > TALL for cell in cells)


def _held(row: Row, stays: bool) -> Row:
    """A row: one that is not divided says with its paragraphs whether it stays with the row below."""
    if row.splits:
        return row
    cells = (replace(cell, blocks=tuple(_bound(block, stays) for block in cell.blocks)) for cell in row.cells)
    return replace(row, cells=tuple(cells))


def _bound(block: Block, stays: bool) -> Block:
    return (
        replace(block, look=replace(block.look, keep_next=stays)) if isinstance(block, Paragraph) else block
    )


def _height(flow: Flow, items: Sequence[Element]) -> float:
    """What the stylesheet asks of the highest item of a row, in points."""
    looks = [flow.styled.style(item) for item in items]
    sizes = [size for look in looks for size in (look.sizes.height, look.sizes.least_height)]
    return max((size.value for size in sizes if size and size.unit == "pt"), default=0.0)


def _shown(flow: Flow, item: Element) -> bool:
    style = flow.styled.style(item)
    return style.display != "none" and style.position in ("static", "relative")


def _tracks(flow: Flow, items: Sequence[Element], style: Style, room: float) -> list[float]:
    """The widths of the columns, in points, gaps left out."""
    if style.display == "grid":
        lengths = style.columns or (Length(1, "fr"),)
    else:
        lengths = tuple(_basis(flow, item) for item in items)
        lengths = lengths[: _fitting(lengths, room, style.gap[1])] if style.wraps else lengths
    free = max(0.0, room - style.gap[1] * (len(lengths) - 1))
    fixed = [_fixed(length, room) for length in lengths]
    if sum(fixed) > free:  # as flex-shrink has it
        least = [0.0] * len(fixed) if style.display == "grid" else [_least(flow, item) for item in items]
        fixed = _shrunk(fixed, least[: len(fixed)], free)
    shares = [length.value if length.unit == "fr" else 0.0 for length in lengths]
    left = max(0.0, free - sum(fixed))
    whole = sum(shares)
    if not whole:  # nobody grows: the room between the items goes to them in equal parts
        return [width + left / len(lengths) for width in fixed]
    return [width + left * share / whole for width, share in zip(fixed, shares, strict=True)]


def _shrunk(wanted: Sequence[float], least: Sequence[float], free: float) -> list[float]:
    """Widths that fit together, none below its least while the others have room: CSS Flexbox 1, 9.7."""
    held = [0.0] * len(wanted)
    while True:
        rest = free - sum(held)
        whole = sum(width for width, one in zip(wanted, held, strict=True) if not one)
        found = [one or width * rest / whole for width, one in zip(wanted, held, strict=True)]
        narrow = [one < low for one, low in zip(found, least, strict=True)]
        if sum(least) > free or not any(narrow):
            return found
        held = [low if small else one for low, small, one in zip(least, narrow, held, strict=True)]


def _least(flow: Flow, item: Element) -> float:
    """The width of an item's longest word, in points."""
    words = measuring.words(flow.styled, item)
    return max((sum(MEASURE.width(*piece) for piece in word) * SLACK for word in words), default=0.0)


def _fitting(lengths: Sequence[Length], room: float, gap: float) -> int:
    """How many items of a flex row stand side by side, where the others go on in rows below."""
    used, tolerance = 0.0, 0.01
    for number, length in enumerate(lengths):
        used += _fixed(length, room) + (gap if number else 0.0)
        if number and used > room + tolerance:
            return number
    return len(lengths)


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


def _cell(flow: Flow, slot: Slot, context: Context, grid: _Grid) -> Cell:
    """One item, with the gap to its neighbours as the cell's margin; or the place of none."""
    style, column = grid.style, slot.column
    last = column + slot.span == len(grid.tracks)
    gap, row_gap = 0.0 if last else style.gap[1], 0.0 if grid.last_row else style.gap[0]
    room = sum(grid.tracks[column : column + slot.span]) + style.gap[1] * (slot.span - 1)
    edges = _outer_edges(grid, column, last)
    ground = style.background or context.box.background
    if slot.item is None:
        return Cell((), room + gap, NO_SIDES, edges, ground, span=slot.span)
    look = flow.styled.style(slot.item)
    as_card = bool(look.background) or sum(1 for edge in look.edges if edge.width) > 1
    inner = Context(room, context.page_left, parents=context.parents)
    blocks = _blocks(flow, slot.item, look, inner, as_card)
    if last and style.justify == "space-between" and column:
        blocks = tuple(_to_the_right(block) for block in blocks)
    if as_card:
        return replace(_card(look, blocks, room + gap, _gaps(style, gap, row_gap)), span=slot.span)
    _, right, below, left = _gaps(style, gap, row_gap)
    at_right, at_left = (not column, last) if style.rtl else (last, not column)
    margin: Sides = (
        style.padding[0] if grid.first_row else 0.0,
        right + (style.padding[1] if at_right else 0.0),
        below + (style.padding[2] if grid.last_row else 0.0),
        left + (style.padding[3] if at_left else 0.0),
    )
    return Cell(blocks, room + gap, margin, edges, ground, span=slot.span)


def _gaps(style: Style, gap: float, row_gap: float) -> Sides:
    """The room to the next column, where that stands, and to the next row."""
    return (0.0, 0.0, row_gap, gap) if style.rtl else (0.0, gap, row_gap, 0.0)


def _blocks(flow: Flow, item: Element, look: Style, context: Context, as_card: bool) -> tuple[Block, ...]:
    column = flow.column()
    if as_card:
        room = look.padding[1] + look.padding[3]
        column.children(item, replace(context, width=context.width - room))
    else:
        # Nothing is drawn at the end: the item's upper border reaches the column's end.
        ended = (
            replace(context, left=-look.padding[3]) if look.rtl else replace(context, right=-look.padding[1])
        )
        column.element(item, ended)
    return column.finished()


def _card(look: Style, blocks: tuple[Block, ...], width: float, gaps: Sides) -> Cell:
    """An item with a ground or a frame of its own; borders of the paper's colour keep the cards apart."""
    top, right, bottom, left = (
        edge if edge.width or not gap else Edge(gap, "solid", PAPER)
        for edge, gap in zip(look.edges, gaps, strict=True)
    )
    return Cell(blocks, width, look.padding, (top, right, bottom, left), look.background)


def _outer_edges(grid: _Grid, column: int, last: bool) -> Edges:
    """The container's own borders, which the outermost cells carry."""
    top, right, bottom, left = grid.style.edges
    none = NO_EDGES[0]
    return (
        top if grid.first_row else none,
        right if last else none,
        bottom if grid.last_row else none,
        left if not column else none,
    )


def _to_the_right(block: Block) -> Block:
    if isinstance(block, Paragraph) and block.look.align == "left":
        return replace(block, look=replace(block.look, align="right"))
    return block
