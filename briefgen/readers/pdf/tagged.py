"""Pages read by their tags: the lines of each block, where the tags of a file make sense."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from briefgen.readers.pdf.cells import Box, heads
from briefgen.readers.pdf.drawn import Drawn
from briefgen.readers.pdf.lines import Line, joined, rows
from briefgen.readers.pdf.tags import Unit

_COVERED = 0.9
"""Of a page's letters that the tags must name."""
_MOST_PAGES = 0.8
"""Of the pages, so many are covered."""
_FAULTS = 0.1
"""Share of blocks that may go on in the middle of a sentence, or stand above the block before them."""
_LONGEST = 6_000
"""Letters of a block: a longer one is a page, not a paragraph."""
_END = re.compile(r"[.!?:;…][\"'”’»)\]\d]*\Z")


@dataclass(frozen=True, slots=True)
class Block:
    """A unit with its lines, which may stand on several pages."""

    unit: Unit
    lines: tuple[tuple[int, Line], ...]
    """Each with its page, from 0."""

    @property
    def text(self) -> str:
        """Its words, whatever its lines."""
        return " ".join(line.text for _, line in self.lines)


@dataclass(frozen=True, slots=True)
class Tagged:
    """The blocks that begin on each page, and the letters there that are none of a block's."""

    blocks: tuple[tuple[Block, ...], ...]
    rest: tuple[tuple[Drawn, ...], ...]
    covered: frozenset[int]
    """Pages, from 0, that are read by their tags."""


def tagged(units: Sequence[Unit], pages: Sequence[Sequence[Drawn]]) -> Tagged | None:
    """Give the pages' letters by the blocks of the tags; None where the tags make no sense.

    They do where they name most of the letters, in an order that goes down the page, and hold paragraphs.
    """
    known = {place for unit in units for place in unit.places}
    covered = frozenset(at for at, letters in enumerate(pages) if _is_covered(at, letters, known))
    if not known or len(covered) < _MOST_PAGES * sum(any(letters) for letters in pages):
        return None
    marked = [_by_mark(letters) if at in covered else {} for at, letters in enumerate(pages)]
    each = (block for unit in units if (block := _block(unit, marked)).lines or unit.alternative)
    found = _side_by_side(each)
    if not _makes_sense(found):
        return None
    first = {id(block): min(page for page, _ in block.unit.places) for block in found}
    begun = (tuple(one for one in found if first[id(one)] == at) for at in range(len(pages)))
    rest = (_rest(at, letters, known) if at in covered else letters for at, letters in enumerate(pages))
    return Tagged(tuple(begun), tuple(map(tuple, rest)), covered)


def _is_covered(at: int, letters: Sequence[Drawn], known: set[tuple[int, int]]) -> bool:
    """Whether the tags name most of what is no artifact, and artifacts are not most of the page."""
    size = {True: 0, False: 0}
    ornaments = 0
    for word in letters:
        if word.artifact and word.mark < 0:
            ornaments += len(word.text)
        else:
            size[(at, word.mark) in known and not word.turned] += len(word.text)
    whole = size[True] + size[False]
    return bool(whole) and size[True] >= _COVERED * whole and ornaments <= max(whole, 200)


def _by_mark(letters: Sequence[Drawn]) -> Mapping[int, list[Drawn]]:
    found: dict[int, list[Drawn]] = {}
    for word in letters:
        if word.mark >= 0 and not word.turned:
            found.setdefault(word.mark, []).append(word)
    return found


def _rest(at: int, letters: Sequence[Drawn], known: set[tuple[int, int]]) -> Iterator[Drawn]:
    return (word for word in letters if (at, word.mark) not in known or word.turned)


def _block(unit: Unit, marked: Sequence[Mapping[int, list[Drawn]]]) -> Block:
    lines: list[tuple[int, Line]] = []
    for page in dict.fromkeys(page for page, _ in unit.places):
        numbers = dict.fromkeys(number for at, number in unit.places if at == page)
        letters = [word for number in numbers for word in marked[page].get(number, ())]
        lines += ((page, joined(row.lines)) for row in rows(letters))
    return Block(unit, tuple(lines))


def _side_by_side(blocks: Iterable[Block]) -> list[Block]:
    """The blocks, words that stand loose on one line made one of them."""
    found: list[Block] = []
    for block in blocks:
        before = found[-1] if found else None
        if before and before.unit.loose and block.unit.loose and before.lines and block.lines:
            (page, last), (here, first) = before.lines[-1], block.lines[0]
            if page == here and abs(last.base - first.base) < 0.3 * first.size and last.left < first.left:
                whole = (*before.lines[:-1], (page, joined((last, first))), *block.lines[1:])
                found[-1] = Block(before.unit, whole)
                continue
        found.append(block)
    return found


def _makes_sense(blocks: Sequence[Block]) -> bool:
    told = [block for block in blocks if block.lines and block.unit.cell is None]
    if any(len(block.text) > _LONGEST for block in told):
        return False
    pairs = [(one, two) for one, two in pairwise(told) if one.lines[-1][0] == two.lines[0][0]]
    cut = sum(_goes_on(one, two) for one, two in pairs)
    back = sum(_goes_back(one, two) for one, two in pairs)
    return max(cut, back) <= max(_FAULTS * len(pairs), 1)


def _goes_on(one: Block, two: Block) -> bool:
    """Whether a sentence goes on from a block to the next, as where each line was made a paragraph."""
    running = one.lines[-1][1].count > 4 and two.lines[0][1].count > 1
    return running and not _END.search(one.text) and two.text[:1].islower() and one.unit.kind != "heading"


def _goes_back(one: Block, two: Block) -> bool:
    """Whether a block stands above the one before it, and not in a column to the right of it."""
    above = min(line.base for _, line in two.lines[:1]) > max(line.base for _, line in one.lines) + 2
    return above and two.lines[0][1].left < min(line.left for _, line in one.lines) + 2


def with_heads(blocks: Sequence[Block]) -> Iterator[Block]:
    """Give the blocks, heads of tables told by their figures where no tag tells them."""
    tables: dict[int, list[Block]] = {}
    for block in blocks:
        if block.unit.cell is not None and block.lines:
            tables.setdefault(block.unit.cell.table, []).append(block)
    above = {number: _heads(cells) for number, cells in tables.items()}
    for block in blocks:
        cell = block.unit.cell
        if cell is not None and cell.row <= above.get(cell.table, 0):
            block.unit.cell = replace(cell, head=True)
        yield block


def _heads(blocks: Sequence[Block]) -> int:
    """How many rows of a table are heads, where its tags tell none."""
    cells = [(block.unit.cell, [line for _, line in block.lines]) for block in blocks]
    if any(cell is None or cell.head for cell, _ in cells):
        return 0
    by_row: dict[int, list[Box]] = {}
    for cell, lines in cells:
        if cell is not None:
            by_row.setdefault(cell.row, []).append(Box(lines, cell.column - 1, cell.columns))
    numbers = list(by_row)
    count = heads([by_row[number] for number in numbers])
    return numbers[count - 1] if count else 0
