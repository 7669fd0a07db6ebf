"""Documents from right to left: what reaches out into the margin at the right, where lines begin.

Word measures a table's indent from the right there, 17.4.51; LibreOffice measures it from the left. A margin
that is as narrow as the widest block needs leaves no indent to measure.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefgen.writers.docx.outline import Block, Paragraph


def reach(blocks: Iterable[Block]) -> float:
    """How far blocks from right to left reach out of the column at the right, in points."""
    return max((-_begin(block) for block in blocks if _rtl(block)), default=0.0)


def moved(blocks: Sequence[Block], by: float) -> list[Block]:
    """The blocks in a column that begins further to the right."""
    return [_moved(block, by) if by > 0 else block for block in blocks]


def _rtl(block: Block) -> bool:
    return block.look.rtl if isinstance(block, Paragraph) else block.rtl


def _begin(block: Block) -> float:
    return block.look.right if isinstance(block, Paragraph) else block.left


def _moved(block: Block, by: float) -> Block:
    if not isinstance(block, Paragraph):
        return replace(block, left=block.left + by) if block.rtl else block
    look = replace(block.look, right=block.look.right + by)
    return replace(block, look=look)
