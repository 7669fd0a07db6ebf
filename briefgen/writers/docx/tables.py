"""Data tables: header rows, spans, the cells' own padding, borders and grounds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from briefgen.styles import Style, fitting
from briefgen.writers.docx import boxes, names
from briefgen.writers.docx.context import Context
from briefgen.writers.docx.outline import Box, Cell, Paragraph, Row, Table

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from briefgen.writers.docx.flow import Flow

LETTER_WIDTH = 0.58
"""Of the font size: a cautious mean for the width of a letter."""
LONGEST = 40
"""Letters: a column does not grow wider for a longer text; its lines break."""
TABLE_STYLE = "Brief Table"


def add(flow: Flow, element: Element, style: Style, context: Context) -> None:
    """Puts a table's caption and rows into the flow."""
    captions = [child for child in element if child.tag == "caption"]
    for caption in captions:
        _caption(flow, caption, context)
    rows = list(_rows(element, False))
    if not rows:
        return
    grid = _grid([row for row, _ in rows])
    widths = _widths(flow, element, grid, style, context)
    inner = replace(context, parents=(*context.parents, "table"))
    made = [
        Row(tuple(_cells(flow, line, widths, inner)), header, splits=not header and _splits(flow, row))
        for line, (row, header) in zip(grid, rows, strict=True)
    ]
    said = " ".join("".join(caption.itertext()) for caption in captions).strip()
    name = names.from_class(element) or TABLE_STYLE
    left = context.right if style.rtl else context.left
    kept = style.break_inside.startswith("avoid")
    table = Table(tuple(made), tuple(widths), left, name, said, style.rtl, kept=kept)
    flow.table(boxes.filled(table, context.box, context.left))


def _splits(flow: Flow, row: Element) -> bool:
    """Whether a row may go on on the next page: as the stylesheet has it, or since it is a long one."""
    return not flow.styled.style(row).break_inside.startswith("avoid")


def _caption(flow: Flow, caption: Element, context: Context) -> None:
    flow.element(caption, context)
    last = flow.blocks[-1] if flow.blocks else None
    if isinstance(last, Paragraph):
        flow.blocks[-1] = replace(last, look=replace(last.look, keep_next=True))


def _rows(element: Element, header: bool) -> Iterator[tuple[Element, bool]]:
    for child in element:
        if child.tag == "tr":
            yield child, header or (all(cell.tag == "th" for cell in child) and len(child) > 0)
        elif child.tag in ("thead", "tbody", "tfoot"):
            yield from _rows(child, child.tag == "thead")


Slot = tuple["Element", int, int, bool]
"""A cell, its column span, its row span, and whether it only continues one from above."""


def _grid(rows: Sequence[Element]) -> list[list[Slot]]:
    """The rows with every cell in its column: HTML, 4.9.12.1 "forming a table"."""
    pending: dict[int, tuple[Slot, int]] = {}
    grid = []
    for row in rows:
        line: list[Slot] = []
        cells = [cell for cell in row if cell.tag in ("td", "th")]
        column = 0
        while cells or column in pending:
            if column in pending:
                slot, left = pending.pop(column)
                line.append((*slot[:3], True))
                if left > 1:
                    pending[column] = (slot, left - 1)
                column += slot[1]
                continue
            cell = cells.pop(0)
            slot = (cell, _number(cell, "colspan"), _number(cell, "rowspan"), False)
            line.append(slot)
            if slot[2] > 1:
                pending[column] = (slot, slot[2] - 1)
            column += slot[1]
        grid.append(line)
    return grid


def _number(cell: Element, name: str) -> int:
    text = cell.get(name, "1")
    return min(1000, max(1, int(text))) if text.isdigit() else 1


def _widths(
    flow: Flow, table: Element, grid: Sequence[Sequence[Slot]], style: Style, context: Context
) -> list[float]:
    """Widths as they were fitted, or as the stylesheet gives them; the rest by the columns' texts."""
    count = max(sum(slot[1] for slot in line) for line in grid)
    whole = context.room if style.width is None or style.width.unit != "pt" else style.width.value
    if fitted := fitting.widths(table, whole):
        return fitted
    given, wanted = [0.0] * count, [0.0] * count
    for line in grid:
        column = 0
        for cell, span, _, continued in line:
            if span == 1 and not continued:
                look = flow.styled.style(cell)
                given[column] = _given(look, context.room) or given[column]
                wanted[column] = max(wanted[column], _wanted(cell, look))
            column += span
    open_width = sum(width for width, fixed in zip(wanted, given, strict=True) if not fixed)
    left = max(0.0, whole - sum(given))
    return [
        fixed or left * (width / open_width if open_width else 1 / count)
        for width, fixed in zip(wanted, given, strict=True)
    ]


def _given(look: Style, room: float) -> float:
    if look.width is None or look.width.unit == "fr":
        return 0.0
    return look.width.value if look.width.unit == "pt" else look.width.value * room / 100


def _wanted(cell: Element, look: Style) -> float:
    """The width of the cell's text on one line, long texts bounded, with the padding round it."""
    words = "".join(cell.itertext()).split()
    longest = max((len(word) for word in words), default=1)
    letters = max(longest, min(LONGEST, len(" ".join(words))))
    return letters * look.letters.size * LETTER_WIDTH + look.padding[1] + look.padding[3]


def _cells(flow: Flow, line: Sequence[Slot], widths: Sequence[float], context: Context) -> Iterator[Cell]:
    column = 0
    for element, span, rows, continued in line:
        style = flow.styled.style(element)
        width = sum(widths[column : column + span])
        inner = Context(
            width - style.padding[1] - style.padding[3], context.page_left, parents=context.parents, box=Box()
        )
        plain = replace(style, padding=(0.0,) * 4, edges=Cell((), 0).edges, background="", display="block")
        made = flow.column()
        if not continued:
            made.inside(element, plain, inner)
        yield Cell(
            made.finished(),
            width,
            style.padding,
            style.edges,
            style.background,
            style.vertical if style.vertical in ("middle", "bottom") else "top",
            span,
            rows,
            continued,
        )
        column += span
