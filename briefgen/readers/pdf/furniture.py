"""What stands at the edges of several pages: running headers, footers, page numbers, line numbers."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from briefgen.parts import is_page_number
from briefgen.readers.pdf.lines import Line, Row

_EDGE = 3
"""Rows at a page's top and bottom that may be running headers and footers."""
_NUMBER = re.compile(r"\d+")
_BETWEEN = re.compile(r"\s*[/|•·–—]\s*")
"""What parts the name, the number and the day of a journal in a running line."""
_TELLING = 6
"""Letters of such a part that is told from a word of the text."""
_FEW = 3
"""Pages of which two can begin with the same words by chance."""
_LEADING = 1.6
"""Of the type's size: from one line of a paragraph to the next."""
_LONG_NUMBER = range(5, 8)
_COUNTED = 5
"""Numbers in a margin that count lines, at least."""
_Key = tuple[str, int, int]
"""A line at a page's edge: its words, size and height."""


def furniture(pages: Sequence[Sequence[Row]]) -> list[frozenset[int]]:
    """Give for each page the ids of the lines that are furniture."""
    running, numbered = _running(pages), _numbered(pages)
    rubrics = frozenset(_rubrics(running))
    heads = {id(line) for line in _head(pages[0])} if len(pages) == 1 else set()
    found: list[frozenset[int]] = []
    last = 0
    for at, rows in enumerate(pages):
        edges = [line for row in _edges(rows) for line in row.lines]
        here = {id(line) for line in edges if any(key in running for key in _keys(line))}
        if len(pages) <= _FEW:
            here -= _running_on(rows, here)
        here |= {
            id(line) for line in edges if (found_number := _offset(line, at)) and found_number in numbered
        }
        here |= {id(line) for row in rows for line in row.lines if line.aside}
        here |= {id(line) for line in _top(rows) if line.text.casefold() in rubrics}
        counting = _line_numbers(rows, last)
        last = int(counting[-1].text) if counting else 0
        found.append(frozenset(here | heads | {id(line) for line in counting}))
    return found


def _running_on(rows: Sequence[Row], found: set[int]) -> set[int]:
    """The lines that go on into the text without a gap: two pages may begin with the same words."""
    by_height, more = sorted(rows, key=lambda row: -row.base), set[int]()
    for row, inner in (*itertools.pairwise(by_height), *itertools.pairwise(reversed(by_height))):
        near = abs(row.base - inner.base) < _LEADING * row.size and abs(row.size - inner.size) < 1
        if near and len(row.lines) == 1 and not all(id(line) in found for line in inner.lines):
            more |= {id(line) for line in row.lines}
    return more


def _rubrics(running: frozenset[_Key]) -> Iterator[str]:
    """The parts of running lines of several parts: a title page may have them line by line."""
    lines: dict[int, list[str]] = {}
    for text, _, height in running:
        if "#" not in text:
            lines.setdefault(height, []).append(text)
    for texts in lines.values():
        parts = [part.strip().casefold() for text in texts for part in _BETWEEN.split(text) if part.strip()]
        if len(parts) > 2:
            yield from (part for part in parts if len(part) >= _TELLING)


def _top(rows: Sequence[Row]) -> Iterator[Line]:
    by_height = sorted(rows, key=lambda row: -row.base)
    yield from (line for row in by_height[: 2 * _EDGE] for line in row.lines)


def _running(pages: Sequence[Sequence[Row]]) -> frozenset[_Key]:
    """What stands at the edges of several pages."""
    if len(pages) < 2:
        return frozenset()
    edges = ([line for row in _edges(rows) for line in row.lines] for rows in pages)
    seen = Counter(key for lines in edges for key in {key for line in lines for key in _keys(line)})
    least = max(2, len(pages) * 3 // 10)
    return frozenset(key for key, count in seen.items() if count >= least)


def _numbered(pages: Sequence[Sequence[Row]]) -> frozenset[str]:
    """What page numbers are ahead of the pages that they stand on, of several pages."""
    seen: Counter[str] = Counter()
    for at, rows in enumerate(pages):
        seen.update({_offset(line, at) for row in _edges(rows) for line in row.lines} - {""})
    least = max(2, len(pages) // 5)
    return frozenset(offset for offset, count in seen.items() if count >= least)


def _offset(line: Line, at: int) -> str:
    """By how much a page number is ahead of its page; "roman" for a Roman one; "" for what is none."""
    if line.text.isdecimal() and len(line.text) in _LONG_NUMBER:  # a journal may count through its years
        return str(int(line.text) - at)
    if not is_page_number(line.text):
        return ""
    number = _NUMBER.search(line.text)
    return str(int(number[0]) - at) if number else "roman"


def _edges(rows: Sequence[Row]) -> list[Row]:
    """The rows at the top and at the bottom; rows are in order of their height."""
    by_height = sorted(rows, key=lambda row: -row.base)
    return by_height[:_EDGE] + by_height[max(len(by_height) - _EDGE, _EDGE) :]


def _keys(line: Line) -> Iterator[_Key]:
    """The line as it stands, and with one of its numbers, which may be the page's, left open."""
    text = line.text[:300]
    # With its size: a report's title often runs on, smaller, over its pages.
    yield text, round(line.size), round(line.base)
    # A bare number is a page's only where it counts the pages: a table's figures stand at edges, too.
    for number in _NUMBER.finditer(text) if any(char.isalpha() or char in "/|" for char in text) else ():
        yield f"{text[: number.start()]}#{text[number.end() :]}", round(line.size), round(line.base)


def _head(rows: Sequence[Row]) -> Sequence[Line]:
    """The running header of a single page: a line of the text's size, high above the title."""
    if len(rows) < 4:
        return ()
    first, second = rows[:2]
    usual = sorted(row.size for row in rows)[len(rows) // 2]
    title = second.size > 1.15 * usual
    apart = first.base - second.base > 2.2 * first.size + 0.75 * second.size
    return first.lines if title and apart and first.size < 0.75 * second.size else ()


def _line_numbers(rows: Sequence[Row], last: int) -> list[Line]:
    """Numbers in the margin that count the lines, from 1 or from where the page before ended."""
    for side in (0, -1):
        counting = [row.lines[side] for row in rows if row.lines[side].text.isdecimal()]
        others = [line for row in rows for line in row.lines if not line.text.isdecimal()]
        if len(counting) < _COUNTED or not others or any(len(line.text) > 4 for line in counting):
            continue
        numbers = [int(line.text) for line in counting]
        steps = {two - one for one, two in itertools.pairwise(numbers)}
        inner = min(line.left for line in others) if side == 0 else max(line.right for line in others)
        out = all((line.right < inner) if side == 0 else (line.left > inner) for line in counting)
        if (
            out
            and len(steps) == 1
            and steps <= {1, 2, 5, 10}
            and numbers[0] in (1, *steps, last + min(steps))
        ):
            return counting
    return []
