"""Where a plain text's paragraphs begin and end: blank lines, wrapped lines, tabs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

ITEM = re.compile(r"(?:[•·◦▪‣⁃*–+-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+\S")
"""A line with a bullet, a number or a letter before it."""

_CELL = re.compile(r"[^\t]+")
_SPREAD = re.compile(r"\S {3}\s*\S|\.{5}|(?:\. ){4}")
"""In a running head or a table of contents, which is set wider than the text."""
_SPREADING = ("   ", ".....", ". . . .")
"""Of which every such line has one."""
_RAGGED = 0.93
"""Share of the width that a wrapped line fills at least with the next word: not every program fills it up."""
_WIDTHS = range(50, 121)
"""In which people and programs wrap lines."""


class Stretch(NamedTuple):
    """One paragraph, line or cell of a plain text, by its offsets, and whether blank lines stand about it.

    A tuple, as a text has very many.
    """

    start: int
    end: int
    alone: bool = False
    cell: bool = False


def stretches(text: str) -> tuple[Stretch, ...]:
    """Give the paragraphs of a text: its lines, those put together that were wrapped, cells between tabs."""
    blocks = tuple(_blocks(text))
    width = _width(text, blocks)
    return tuple(stretch for block in blocks for stretch in _paragraphs(text, block, width))


def _blocks(text: str) -> Iterator[list[tuple[int, int]]]:
    """The lines between blank lines, without white space at their ends."""
    block: list[tuple[int, int]] = []
    at = 0
    for line in text.split("\n"):
        bare = line.strip()
        if bare:
            start = at + len(line) - len(line.lstrip())
            block.append((start, start + len(bare)))
        elif block:
            yield block
            block = []
        at += len(line) + 1
    if block:
        yield block


def _width(text: str, blocks: Sequence[list[tuple[int, int]]]) -> int:
    """The width at which the text was wrapped; 0 if it was not."""
    lines = [line for block in blocks for line in block if " " in text[slice(*line)]]
    sizes = [end - start for start, end in lines if not _is_spread(text, start, end)]
    width = max(sizes, default=0)
    if width not in _WIDTHS:
        return 0
    pairs = [pair for block in blocks for pair in pairwise(block)]
    full = sum(_full(text, line, following, width) for line, following in pairs)
    return width if full * 2 >= len(pairs) > 0 else 0


def _is_spread(text: str, start: int, end: int) -> bool:
    # What every choice of the pattern holds is found far sooner than the pattern, and few lines hold it.
    held = any(text.find(one, start, end) >= 0 for one in _SPREADING)
    return held and _SPREAD.search(text, start, end) is not None


def _full(text: str, line: tuple[int, int], following: tuple[int, int], width: int) -> bool:
    """Whether the next line's first word had no room on this line, so that the line was wrapped."""
    word = text[following[0] : following[1]].split(None, 1)[0]
    return line[1] - line[0] + 1 + len(word) > width * _RAGGED and not ITEM.match(text, *following)


def _paragraphs(text: str, block: list[tuple[int, int]], width: int) -> Iterator[Stretch]:
    if any("\t" in text[start:end] for start, end in block):
        yield from _cells(text, block)
        return
    start, end = block[0]
    count = 0
    for at, line in enumerate(block[1:]):
        if width and _full(text, block[at], line, width):
            end = line[1]
            continue
        yield Stretch(start, end, alone=_alone(block, at, width))
        count += 1
        start, end = line
    yield Stretch(start, end, alone=not count)


def _alone(block: list[tuple[int, int]], at: int, width: int) -> bool:
    # Where paragraphs are one line each, a heading may stand on the paragraph without a blank line.
    start, end = block[at + 1]
    before = block[at - 1][1] - block[at - 1][0] if at else 200
    return not width and end - start > 120 and before > 120


def _cells(text: str, block: list[tuple[int, int]]) -> Iterator[Stretch]:
    for start, end in block:
        cells = list(_CELL.finditer(text, start, end))
        for cell in cells:
            bare = cell[0].strip()
            if bare:
                first = cell.start() + len(cell[0]) - len(cell[0].lstrip())
                yield Stretch(first, first + len(bare), cell=len(cells) > 1)
