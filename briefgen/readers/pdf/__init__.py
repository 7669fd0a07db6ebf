"""PDF: what is drawn becomes text again, in the order in which one reads it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.errors import NoText, SourceError
from briefgen.model import Place, SourceText
from briefgen.parts import assemble, is_telling
from briefgen.readers.pdf import pages
from briefgen.readers.pdf.captions import captioned
from briefgen.readers.pdf.cells import Table
from briefgen.readers.pdf.columns import in_order
from briefgen.readers.pdf.drawn import Drawn
from briefgen.readers.pdf.furniture import furniture
from briefgen.readers.pdf.lines import Line, Row, joined
from briefgen.readers.pdf.lines import line as line_of
from briefgen.readers.pdf.opening import broken, opened, switched_off
from briefgen.readers.pdf.pages import Pages, Sheet
from briefgen.readers.pdf.paragraphs import Placed, pieces
from briefgen.readers.pdf.state import TooMuch
from briefgen.readers.pdf.tables import parts
from briefgen.readers.pdf.told import source

if TYPE_CHECKING:
    from pypdf import PdfReader

    from briefgen.readers.pdf.tagged import Block, Tagged
    from briefgen.readers.pdf.tags import Unit

_WIDE = 2.5
"""Of the type's size: a gap between two running lines on one height."""
_TOLD = 10
"""Pages between two words on how far the reader is."""


def read(data: bytes, name: str, progress: Callable[[int, int], None] | None = None) -> SourceText:
    """Give the words of every page, with page numbers and boxes, headings by size, cells, notes and links.

    `progress` is told how many pages were read, and of how many. Raises SourceError for a file that is
    broken or encrypted, and NoText for one without text, saying which.
    """
    logging.getLogger("pypdf").addHandler(logging.NullHandler())  # its warnings are not for our users
    reader = opened(data, name)
    sheets, by_tags = _sheets(reader, name, progress or (lambda done, total: None))
    if not any(sheet.rows for sheet in sheets) and by_tags is None:
        count = f"{len(sheets)} page" + "s" * (len(sheets) > 1)
        found = f"there is no text in its {count}; expected a PDF with text, not a scan"
        from briefgen.readers.pdf.recognition import command

        hint = f"OCR it first: `{command(Path(name))}`, or `briefgen extract --ocr`, which runs that."
        raise NoText(found, Place(name), hint)
    rough = any(sheet.canvas.recognised for sheet in sheets)
    found_pieces = tuple(captioned(tuple(pieces(tuple(_placed(sheets, by_tags)), rough))))
    return assemble(source(data, name, reader, found_pieces), found_pieces, tuple(pages.told(sheets)))


def _sheets(
    reader: PdfReader, name: str, progress: Callable[[int, int], None]
) -> tuple[list[Sheet], Tagged | None]:
    sheets: list[Sheet] = []
    try:
        reads = Pages(switched_off(reader))
        for page in reader.pages:
            if len(sheets) % _TOLD == 0:
                progress(len(sheets), len(reader.pages))
            sheets.append(reads.sheet(page))
        return sheets, reads.set_rows(sheets, _units(reader))
    except TooMuch as error:
        found = f"page {len(sheets) + 1}: draws more than {pages.LETTERS:,} letters and lines up to here"
        raise SourceError(
            found, Place(name), "Save the pages that are used as a file of their own."
        ) from error
    except MemoryError:
        raise
    except Exception as error:  # a broken file may fail anywhere in pypdf, with any error
        failed = broken(error, name)
        raise SourceError(f"page {len(sheets) + 1}: {failed.message}", Place(name), failed.hint) from error


def _units(reader: PdfReader) -> tuple[Unit, ...]:
    """The blocks of a tagged file; most are not, and need nothing of what reads them."""
    if "/StructTreeRoot" not in reader.root_object:
        return ()
    from briefgen.readers.pdf.tags import units

    return units(reader)


def _placed(sheets: Sequence[Sheet], by_tags: Tagged | None) -> Iterator[Placed]:
    """The lines and tables of the pages in reading order, what stands at a page's edges at its end."""
    for number, (sheet, aside) in enumerate(
        zip(sheets, furniture([sheet.rows for sheet in sheets]), strict=True), 1
    ):
        origin = 0
        if by_tags and number - 1 in by_tags.covered:
            yield from _of_tags(by_tags.blocks[number - 1], number)
            rest = [line for row in sheet.rows for line in row.lines] + list(sheet.aslant)
            yield from (Placed(line, number, 0, furniture=True) for line in rest)
            continue
        body = [Row(tuple(line for line in row.lines if id(line) not in aside)) for row in sheet.rows]
        edges = [line for row in sheet.rows for line in _together(row, aside)] + list(sheet.aslant)
        for column, stretch in enumerate(in_order([row for row in body if row.lines])):
            for part in parts(stretch, sheet.canvas.rules):
                yield Placed(part, number, origin, stretch=column)
                lines = (
                    [line for row in part.rows for box in row for line in box.lines]
                    if isinstance(part, Table)
                    else [part]
                )
                origin += sum(len(line.text) + 1 for line in lines)
        for edge in edges:
            yield Placed(edge, number, origin, furniture=True)
            origin += len(edge.text) + 1


def _of_tags(blocks: Sequence[Block], number: int) -> Iterator[Placed]:
    """The lines of the blocks that begin on a page; they may go on over its end."""
    from briefgen.readers.pdf.tagged import with_heads

    origin = 0
    for block in with_heads(blocks):
        if block.unit.alternative and is_telling(block.unit.alternative):
            said = line_of([Drawn(block.unit.alternative, 0.0, 0.0, 0.0, 0.0)])
            yield Placed(said, number, origin, furniture=True, unit=block.unit)
        for page, one in block.lines:
            yield Placed(one, page + 1, origin, unit=block.unit)
            origin += len(one.text) + 1


def _together(row: Row, aside: frozenset[int]) -> Iterator[Line]:
    """The furniture of a row: what no wide gap parts as one line."""
    held: list[Line] = []
    for line in row.lines:
        if id(line) not in aside:
            continue
        if held and line.left - held[-1].right > _WIDE * line.size:
            yield joined(held)
            held = []
        held.append(line)
    if held:
        yield joined(held)
