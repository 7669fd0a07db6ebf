"""Borders and grounds of containers, as paragraphs carry them in Word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from briefgen.styles import Edge, Edges, Sides, Style, Styled
from briefgen.writers.docx.beside import Beside
from briefgen.writers.docx.outline import NO_BOX, NO_EDGES, Block, Box, Cell, Look, Paragraph, Table
from briefgen.writers.docx.runs import is_inline

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

__all__ = ["NO_EDGES", "closed", "continued", "decorated", "drawn", "filled", "inside", "kept", "shifted"]

HAIR = 0.25
"""Points: the thinnest border; one stands for padding where a ground has no border."""
MOST = 31
"""Points between border and text: what more there is, the border itself is wide."""
TOP, BOTTOM = 0, 2


def decorated(style: Style) -> bool:
    """Whether the element has a ground or a border."""
    return bool(style.background) or any(edge.width for edge in style.edges)


def closed(style: Style, side: int) -> bool:
    """Whether the margins of what is inside stay inside: CSS 2.2, 8.3.1."""
    return decorated(style) and bool(style.padding[side] or style.edges[side].width)


def kept(styled: Styled, element: Element, style: Style) -> tuple[float, float]:
    """The margins above its first and below its last paragraph that stay within an element's box."""
    above, below = (_margin(styled, element, side) if closed(style, side) else 0.0 for side in (TOP, BOTTOM))
    return above, below


def _margin(styled: Styled, element: Element, side: int) -> float:
    """The margin of the outermost child at a side, with those of its own that collapse through it."""
    flowing = [child for child in element if isinstance(child.tag, str) and _flows(styled.style(child))]
    child = next(iter(flowing if side == TOP else reversed(flowing)), None)
    text = (element.text if side == TOP else child.tail) if child is not None else None
    if child is None or is_inline(child, styled) or (text or "").strip():
        return 0.0
    style = styled.style(child)
    through = not style.padding[side] and not style.edges[side].width
    return max(0.0, style.margin[side], _margin(styled, child, side) if through else 0.0)


def _flows(style: Style) -> bool:
    return style.display != "none" and style.floating == "none" and style.position in ("static", "relative")


def inside(
    style: Style, around: Box, left: float, last: Box, within: tuple[float, float] = (0.0, 0.0)
) -> Box:
    """The box of the paragraphs in an element that stands in a box; the inner borders win.

    `left` is where the box begins; `last` is the box of the paragraph before: one of the same look takes the
    other turn; `within` are the margins that stay in the box.
    """
    if not decorated(style):
        return around
    edges: Edges = tuple(  # type: ignore[assignment]  # four sides in, four sides out
        own if own.width else outer for own, outer in zip(style.edges, around.edges, strict=True)
    )
    padding = style.padding if any(style.padding) else around.padding
    top, right, bottom, near = padding
    padding = (top + within[0], right, bottom + within[1], near)
    made = Box(edges, padding, style.background or around.background, left)
    return replace(made, turn=1 - last.turn) if replace(last, turn=0) == made else made


def drawn(box: Box, text: float) -> Box:
    """The box as Word draws it round text that begins at `text`.

    Borders of the ground's colour make the ground reach as far as the padding does, and the left one stands
    before a list's markers.
    """
    space = max(0.0, text - box.left - box.edges[3].width) if box.padding[3] else box.padding[3]
    sides = [
        _filled(edge, space, box.background)
        for edge, space in zip(box.edges, (*box.padding[:3], space), strict=True)
    ]
    edges: Edges = tuple(shifted(edge, box.turn) for edge, _ in sides)  # type: ignore[assignment]  # four sides
    padding: Sides = tuple(space for _, space in sides)  # type: ignore[assignment]  # as above
    return replace(box, edges=edges, padding=padding)


def _filled(edge: Edge, space: float, ground: str) -> tuple[Edge, float]:
    """A side's border and the space behind it, in whole points; a border of the ground's fills the rest."""
    if edge.width or not space or not ground:
        return edge, space
    whole = min(MOST, max(0, int(space - HAIR)))
    return Edge(max(HAIR, space - whole), "solid", ground), whole


def shifted(edge: Edge, turn: int) -> Edge:
    """The edge in a shade that nobody sees and every program tells apart."""
    if not turn or not edge.color:
        return edge
    return replace(edge, color=f"{int(edge.color, 16) ^ 1:06X}")


def continued(blocks: Sequence[Block | Beside]) -> list[Block | Beside]:
    """The blocks, of which those of one box share its border: only the first has the upper one, only the last
    the lower one. Word draws one border round paragraphs that begin alike; a table parts them, or a list.
    """
    made = list(blocks)
    for box in _parted(blocks):
        runs = _runs(blocks, box)
        for number, run in enumerate(runs):
            above, below = _spaces(blocks, runs, number)
            part = _open(box, (above, below))
            for at in run:
                made[at] = _with(made[at], box=part)
            if box.background and above is not None:
                made[run[0]] = _with(made[run[0]], before=0.0)
            if box.background and below is not None:
                made[run[-1]] = _with(made[run[-1]], after=0.0)
    return made


def _spaces(
    blocks: Sequence[Block | Beside], runs: Sequence[Sequence[int]], number: int
) -> tuple[float | None, float | None]:
    """The space that a run of paragraphs fills above and below itself; none at the ends of the box."""
    run, follow = runs[number], runs[number + 1] if number < len(runs) - 1 else None
    above = None if not number else _look(blocks[run[0]]).before
    if above is not None and runs[number - 1][-1] == run[0] - 1:
        above = 0.0  # the run above fills it
    below = None if follow is None else _look(blocks[run[-1]]).after
    if below is not None and follow is not None and follow[0] == run[-1] + 1:
        below += _look(blocks[follow[0]]).before
    return above, below


def _look(block: Block | Beside) -> Look:
    """The look of what is known to be a paragraph."""
    if not isinstance(block, Paragraph):
        raise TypeError(block)
    return block.look


def _with(block: Block | Beside, **changes: Any) -> Block | Beside:
    return replace(block, look=replace(_look(block), **changes)) if isinstance(block, Paragraph) else block


def _parted(blocks: Sequence[Block | Beside]) -> list[Box]:
    """The boxes that go on behind a table, or with text that begins elsewhere."""
    found: dict[int, Box] = {}
    last: Paragraph | None = None
    behind = False
    for block in blocks:
        if not isinstance(block, Paragraph):
            behind = True
            continue
        goes_on = last is not None and block.look.box is last.look.box is not NO_BOX
        if last is not None and goes_on and (behind or _sides(block) != _sides(last)):
            found[id(block.look.box)] = block.look.box
        last, behind = block, False
    return list(found.values())


def _sides(block: Paragraph) -> tuple[float, float]:
    """Where text begins, and how far before the right side it ends."""
    return block.look.left + min(0.0, block.look.first), block.look.right


def _runs(blocks: Sequence[Block | Beside], box: Box) -> list[list[int]]:
    """Where the paragraphs of a box stand: those that follow each other and begin alike together."""
    runs: list[list[int]] = []
    for at, block in enumerate(blocks):
        if isinstance(block, Paragraph) and block.look.box is box:
            before = blocks[at - 1] if runs and runs[-1][-1] == at - 1 else None
            if isinstance(before, Paragraph) and _sides(before) == _sides(block):
                runs[-1].append(at)
            else:
                runs.append([at])
    return runs


def _open(box: Box, inner: tuple[float | None, float | None]) -> Box:
    """The box without the borders at its inner ends; its ground fills the space to what stands between."""
    edges, padding = list(box.edges), list(box.padding)
    for side, space in zip((TOP, BOTTOM), inner, strict=True):
        if space is not None:
            edges[side], padding[side] = Edge(), space if box.background else 0.0
    return replace(box, edges=tuple(edges), padding=tuple(padding))  # type: ignore[arg-type]  # four sides


def filled(table: Table, box: Box, left: float) -> Table:
    """A table in a box with a ground: it reaches as far as the box does, and has its ground. `left` is where
    the text in the box begins.
    """
    if not box.background or table.rtl:
        return table
    before, behind = max(0.0, left - box.left), box.padding[1]
    rows = [
        replace(row, cells=tuple(_grown(row.cells, box.background, before, behind))) for row in table.rows
    ]
    columns = list(table.columns)
    columns[0] += before
    columns[-1] += behind
    return replace(table, rows=tuple(rows), columns=tuple(columns), left=table.left - before)


def _grown(cells: Sequence[Cell], ground: str, before: float, behind: float) -> Iterator[Cell]:
    """A row's cells: the first and the last reach to the box's sides."""
    for number, cell in enumerate(cells):
        near, far = before * (number == 0), behind * (number == len(cells) - 1)
        top, right, bottom, left = cell.margin
        yield replace(
            cell,
            width=cell.width + near + far,
            margin=(top, right + far, bottom, left + near),
            background=cell.background or ground,
        )
