"""What stands beside the text, as a cell of a table without borders: side headings, floated notes.

Word's own frames are lost on their way through other programs, with the comments and changes behind them; and
two frames may be printed over each other, which rows of a table never are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefgen.writers.docx.names import SPACER
from briefgen.writers.docx.outline import (
    NO_BOX,
    Block,
    Cell,
    Look,
    Paragraph,
    Row,
    Section,
    Table,
    with_after,
)

LETTER = 0.52
"""Of the letters' size: the mean width of a letter, for how high a paragraph is likely to be."""
SHORT = 12
"""Rows of a table that may stand within a cell."""
DENSE = 0.9
"""Of a narrow column's width: what its lines fill, as words are not divided."""
HAIR = 1.0
"""Points: the line of a paragraph that is there only to part two tables."""


@dataclass(frozen=True, slots=True)
class Beside:
    """Blocks that stand beside those that follow; lengths in points from the column's left edge."""

    blocks: tuple[Block, ...]
    left: float
    width: float
    text_left: float
    """Where the text begins beside it."""
    text_width: float
    column: float = 0.0
    """Where the text begins that follows; what reaches further out does not stand beside."""
    at_right: bool = False
    rtl: bool = False
    gap: float = 0.0
    """Between the text and what stands at its right."""
    lines: int = 0
    """Of a single block: how many lines it has; 0 where that was not measured."""


Part = Block | Beside


def separator(look: Look, due: float, page_break: bool = False) -> Paragraph:
    """An empty paragraph that parts two tables, as high as the space between them."""
    letters = replace(look.letters, size=HAIR)
    height = max(HAIR, due)
    plain = Look(letters, height, height, page_break=page_break)
    return Paragraph(SPACER, plain, ())


def joined(parts: Sequence[Part]) -> tuple[Block, ...]:
    """The blocks of a flow, with each side block in one row with the text that begins beside it."""
    found: list[Block] = []
    at = 0
    while at < len(parts):
        part = parts[at]
        at += 1
        if not isinstance(part, Beside):
            if isinstance(part, Table) and found and isinstance(found[-1], Table) and found[-1].beside:
                found.append(separator(_look(found[-1]), 0.0))
            found.append(part)
            continue
        taken = _taken(part, parts[at:])
        at += len(taken)
        following = parts[at] if at < len(parts) else None
        if taken and isinstance(following, Paragraph):
            taken[-1], lowered = _parted(taken[-1], following)
            parts = [*parts[:at], lowered, *parts[at + 1 :]]
        _add(found, part, taken)
    return tuple(found)


def _parted(last: Block, following: Paragraph) -> tuple[Block, Paragraph]:
    """A row's last block and the paragraph below the row, which has both margins: none collapse there."""
    if not isinstance(last, Paragraph):
        return last, following
    look = replace(following.look, before=max(following.look.before, last.look.after))
    return with_after(last, 0.0), replace(following, look=look)


def _look(table: Table) -> Look:
    """The look of the first paragraph in a table."""
    blocks = (block for row in table.rows for cell in row.cells for block in cell.blocks)
    return next(block.look for block in blocks if isinstance(block, Paragraph))


def _taken(side: Beside, following: Sequence[Part]) -> list[Block]:
    """The blocks that stand beside: as many as the side block is high.

    A long table is not among them: within a cell its head would not be repeated. From right to left all of
    the section is: LibreOffice measures a table's indent from the wrong side, and within a cell it has none.
    """
    needed = _high(side)
    taken: list[Block] = []
    for block in following:
        if isinstance(block, Beside) or (taken and _last_of_section(taken[-1])):
            break
        if isinstance(block, Paragraph) and block.look.left < side.column - HAIR:
            break
        if needed <= 0 and not side.rtl and not (taken and _boxed(taken[-1], block)):
            break
        if isinstance(block, Table) and block.style and len(block.rows) > SHORT:
            break
        taken.append(block)
        needed -= height(block, side.text_width)
    return taken


def _high(side: Beside, dense: float = 1.0) -> float:
    """How high the side blocks are, in points; where it is guessed, words fill that share of the width."""
    if side.lines and len(side.blocks) == 1 and isinstance(side.blocks[0], Paragraph):
        return side.lines * side.blocks[0].look.leading
    return sum(height(block, side.width * dense) for block in side.blocks)


def _boxed(last: Block, block: Block) -> bool:
    """Whether two paragraphs stand in one box, which a cell's edge would cut in two."""
    if not isinstance(last, Paragraph) or not isinstance(block, Paragraph):
        return False
    return last.look.box == block.look.box != NO_BOX


def _last_of_section(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.section is not None


def height(block: Block, width: float) -> float:
    """How high a block is likely to be in a column of that width; points."""
    if isinstance(block, Table):
        return sum(
            max((sum(height(one, cell.width) for one in cell.blocks) for cell in row.cells), default=0.0)
            for row in block.rows
        )
    look = block.look
    room = max(1.0, width - look.left - look.right)
    size = sum(len(run.text) * run.letters.size * LETTER for run in block.runs)
    lines = max(1, int(-(-size // room)))
    pictures = max((run.picture.height for run in block.runs if run.picture), default=0.0)
    return look.before + look.after + max(lines * look.leading, pictures)


def _add(found: list[Block], side: Beside, taken: Sequence[Block]) -> None:
    """One row of the table of side blocks; such a row before it is its neighbour."""
    row, section, before = _row(side, taken)
    last = found[-1] if found else None
    if isinstance(last, Table) and last.beside:
        last, after = _closed(last)
        found[-1], before = last, max(before, after)
    # What stands at the right is read first, as is the right column of a table from right to left.
    first = side.left if side.at_right else min(side.left, side.text_left)
    table = Table((row,), _columns(side), first, rtl=side.rtl or side.at_right, beside=True)
    base = next((block.look for block in (*taken, *side.blocks) if isinstance(block, Paragraph)), None)
    turned = any(isinstance(one, Paragraph) and one.look.page_break for one in (*side.blocks, *taken[:1]))
    if base is not None and turned:
        found.append(separator(base, 0.0, page_break=True))
    elif isinstance(last, Table) and _alike(last, table):
        table = replace(last, rows=(*last.rows, _lowered(row, before)))
        found.pop()
    elif base is not None and (isinstance(last, Table) or (last and last.section)):
        found.append(separator(base, before))
    elif isinstance(last, Paragraph):
        found[-1] = with_after(last, max(last.look.after, before))
    found.append(table)
    if section is not None and base is not None:
        found.append(replace(separator(base, 0.0), section=section))


def _closed(table: Table) -> tuple[Table, float]:
    """A table of side blocks without the space below its last text, and that space: it would be added."""
    *rows, row = table.rows
    *cells, text = row.cells
    last = text.blocks[-1] if text.blocks else None
    if not isinstance(last, Paragraph):
        return table, 0.0
    text = replace(text, blocks=(*text.blocks[:-1], with_after(last, 0.0)))
    return replace(table, rows=(*rows, replace(row, cells=(*cells, text)))), last.look.after


def _alike(one: Table, other: Table) -> bool:
    return one.beside and (one.columns, one.left) == (other.columns, other.left)


def _columns(side: Beside) -> tuple[float, ...]:
    """The columns' widths; the space between heading and text is one of them."""
    if side.at_right:
        return side.width, side.text_width + side.gap
    gap = side.text_left - side.left - side.width
    return (side.width, gap, side.text_width) if gap >= HAIR else (side.width + gap, side.text_width)


def _row(side: Beside, taken: Sequence[Block]) -> tuple[Row, Section | None, float]:
    """The row, the section that ends with its text, and the space that is due above it."""
    inner = [_narrowed(_moved(block, -side.text_left), side) for block in taken]
    first, last = (inner[0], inner[-1]) if inner else (None, None)
    before = first.look.before if isinstance(first, Paragraph) else 0.0
    section = last.section if isinstance(last, Paragraph) else None
    if isinstance(first, Paragraph):
        inner[0] = replace(first, look=replace(first.look, before=0.0, page_break=False))
    if section is not None and isinstance(inner[-1], Paragraph):
        inner[-1] = replace(inner[-1], section=None)
    heading = [_topped(block) for block in side.blocks]
    columns = _columns(side)
    least, high = _least(side, taken), sum(height(block, side.text_width) for block in taken)
    base = next((block.look for block in taken if isinstance(block, Paragraph)), None)
    # Where the heading is a little higher than the lines beside it, no further line must stand there.
    enough = high + (base.leading / 2 if base else 0.0) >= least + _following(taken)
    splits = enough and not _whole(taken)
    inner = [_open(block) if splits else block for block in inner]
    own, text = Cell(tuple(heading), columns[0]), Cell(tuple(inner), columns[-1])
    if side.at_right:
        text = replace(text, width=columns[1], margin=(0.0, side.gap, 0.0, 0.0))
        cells: tuple[Cell, ...] = (replace(own, width=columns[0]), text)
    elif len(columns) > 2 and splits and base:
        cells = (own, Cell((separator(base, least),), columns[1]), text)
    else:
        gap = side.text_left - side.left - side.width
        margin = (0.0, 0.0, 0.0, gap) if side.rtl else (0.0, gap, 0.0, 0.0)
        cells = (replace(own, width=side.width + gap, margin=margin, span=len(columns) - 1), text)
    return Row(cells, splits=splits), section, before


def _least(side: Beside, taken: Sequence[Block]) -> float:
    """What stays together at a row's top: the side blocks, and the first lines beside them; points.

    A row is divided where a line of each of its cells has room, and LibreOffice counts no lines there: what
    is that high stands in the space between.
    """
    first = taken[0].look if taken and isinstance(taken[0], Paragraph) else None
    lines = max(2, first.together[0]) * first.leading if first else 0.0
    return max(lines, _high(side, DENSE))


def _whole(taken: Sequence[Block]) -> bool:
    """Whether all that stands beside is a table that stays together: a row knows nothing of those in it."""
    return bool(taken) and all(isinstance(one, Table) and one.kept for one in taken)


def _open(block: Block) -> Block:
    """A data table in a row that is divided: its rows are, too; LibreOffice loses whole ones there."""
    if not isinstance(block, Table) or not block.style:
        return block
    return replace(block, rows=tuple(replace(row, splits=not row.header) for row in block.rows))


def _following(taken: Sequence[Block]) -> float:
    """What goes on on the next page at least; points."""
    looks = [block.look for block in taken if isinstance(block, Paragraph)]
    return max((max(2, look.together[1]) * look.leading for look in looks[-1:]), default=0.0)


def _lowered(row: Row, before: float) -> Row:
    cells = (replace(cell, margin=(cell.margin[0] + before, *cell.margin[1:])) for cell in row.cells)
    return replace(row, cells=tuple(cells))


def _topped(block: Block) -> Block:
    """A side block at the top of its cell; what keeps it with the text is the row."""
    if isinstance(block, Paragraph):
        return replace(
            block, look=replace(block.look, before=0.0, after=0.0, page_break=False, keep_next=False)
        )
    return block


def _narrowed(block: Block, side: Beside) -> Block:
    """A block whose own distance from the column's end holds what stands there, too."""
    if not side.at_right or isinstance(block, Table):
        return block
    right = max(0.0, block.look.right - side.width - side.gap)
    return replace(block, look=replace(block.look, right=right))


def _moved(block: Block, by: float) -> Block:
    """A block as it stands in a cell that begins elsewhere."""
    if not by:
        return block
    if isinstance(block, Table):
        return replace(block, left=block.left + by)
    box = replace(block.look.box, left=block.look.box.left + by)
    return replace(block, look=replace(block.look, left=block.look.left + by, box=box))
