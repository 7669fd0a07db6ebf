"""Pages of a PDF become rows of lines; what was left out of them is kept to be told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, Any

from briefgen.readers.pdf import hidden
from briefgen.readers.pdf.content import Painter
from briefgen.readers.pdf.drawn import Canvas, Drawn, Faces
from briefgen.readers.pdf.fractions import put_together
from briefgen.readers.pdf.lines import Line, Row, rows
from briefgen.readers.pdf.matrix import shown
from briefgen.readers.pdf.overlay import linked, overlay, strike
from briefgen.readers.pdf.state import Budget
from briefgen.readers.pdf.unknown import resolve
from briefgen.reading.symbol_fonts import UNKNOWN

if TYPE_CHECKING:
    from briefgen.readers.pdf.tagged import Tagged
    from briefgen.readers.pdf.tags import Unit

LETTERS = 12_000_000
"""Letters and operators that are drawn for a document, at most: more than any book has."""


_WITHIN = 3
"""Letters without Unicode in a row that stay visible between words."""
_CLOSE = 0.8
"""Of the type's size: the widest gap between words of a sentence."""


@dataclass(slots=True)
class Sheet:
    """A page that was read."""

    canvas: Canvas
    remarks: int
    """Comments that were left out."""
    rows: tuple[Row, ...] = ()
    """Those of upright text, then those of text that is turned."""
    aslant: tuple[Line, ...] = ()
    """Stamps across the page."""


class Pages:
    """Reads the pages of one document; pages that draw the same are read once."""

    def __init__(self, off: frozenset[int] = frozenset()) -> None:
        self._faces = Faces()
        self._budget = Budget(LETTERS)
        self._off = off
        self._read: dict[object, Sheet] = {}

    def sheet(self, page: Any) -> Sheet:
        """Draw a page. Raises TooMuch, and whatever pypdf raises for a broken page."""
        key = _key(page)
        known = self._read.get(key) if key else None
        if known is not None:
            self._budget.spend(sum(len(word.text) for word in known.canvas.letters))
            return known
        sheet = self._sheet(page)
        if key:
            self._read[key] = sheet
        return sheet

    def _sheet(self, page: Any) -> Sheet:
        through, box = shown(page)
        canvas = Canvas(box)
        resources = page.get("/Resources")
        painter = Painter(canvas, self._faces, self._budget, self._off)
        painter.draw(_content(page), resources.get_object() if resources is not None else {}, through)
        over = overlay(page, through)
        canvas.letters += over.typed
        hidden.sort_out(canvas)
        strike(canvas.letters, over.struck)
        linked(canvas.letters, over.links)
        put_together(canvas.letters, canvas.rules)
        return Sheet(canvas, over.remarks)

    def set_rows(self, sheets: Sequence[Sheet], units: Sequence[Unit] = ()) -> Tagged | None:
        """Make rows of the letters of all pages, once the document tells what unknown glyphs are.

        Where the units of a tagged file make sense, their blocks are given, and the rows are what is left.
        """
        each = list({id(sheet): sheet for sheet in sheets}.values())
        resolve(chain.from_iterable(sheet.canvas.letters for sheet in each), self._faces.unknowns)
        seen = {id(sheet): _seen(sheet.canvas) for sheet in each}
        by_tags = None
        if units:
            from briefgen.readers.pdf.tagged import tagged

            by_tags = tagged(units, [seen[id(sheet)] for sheet in sheets])
        for at, sheet in enumerate(sheets if by_tags else each):
            letters = by_tags.rest[at] if by_tags else seen[id(sheet)]
            by_turn = {turned: [word for word in letters if word.turned == turned] for turned in range(-1, 4)}
            sheet.rows = tuple(row for turned in range(4) for row in rows(by_turn[turned]))
            sheet.aslant = tuple(line for row in rows(by_turn[-1]) for line in row.lines)
        return by_tags


def _seen(canvas: Canvas) -> list[Drawn]:
    """The letters that one sees. What is struck out keeps its room: the words about it stand in one line."""
    seen = [word for word in canvas.letters if not word.hidden]
    seen += [replace(word, text="", url="") for word in canvas.letters if word.hidden == "struck out"]
    return [word for word in seen if not _is_unknown(word, seen, canvas)]


def _content(page: Any) -> bytes:
    contents = page.get("/Contents")
    found = contents.get_object() if contents is not None else None
    if found is None:
        return b""
    streams = [one.get_object() for one in found] if isinstance(found, list) else [found]
    return b"\n".join(stream.get_data() for stream in streams if hasattr(stream, "get_data"))


def _key(page: Any) -> object:
    """What a page draws, by the numbers of its objects; None where they tell too little."""
    contents = page.raw_get("/Contents") if "/Contents" in page else None
    resources = page.raw_get("/Resources") if "/Resources" in page else None
    number = getattr(contents, "idnum", None)
    if number is None or "/Annots" in page or "/StructParents" in page:
        return None
    # What is written in the page itself names what it means by number, so that its words tell it apart.
    return number, repr(resources), tuple(page.cropbox), page.rotation


def _is_unknown(word: Drawn, seen: Sequence[Drawn], canvas: Canvas) -> bool:
    """Whether nothing tells any letter of a word; it is counted then.

    What leads a line is a bullet; one within a sentence stays: without it, the words say something else.
    """
    if word.text.strip(UNKNOWN) or not word.text:
        return False
    if len(word.text) == 1 and _leads(word, seen):
        word.text = "•"
        return False
    if len(word.text) <= _WITHIN and _stands_within(word, seen):
        return False
    canvas.unknown += len(word.text)
    return True


def _stands_within(word: Drawn, seen: Sequence[Drawn]) -> bool:
    """Whether words that are known stand close by on both sides of one that is not."""
    near = [other for other in seen if abs(other.base - word.base) < 0.4 * word.size and other is not word]
    known = [other for other in near if other.text.strip(UNKNOWN)]
    before = any(-0.1 < (word.left - other.right) / word.size < _CLOSE for other in known)
    return before and any(-0.1 < (other.left - word.right) / word.size < _CLOSE for other in known)


def _leads(word: Drawn, seen: Sequence[Drawn]) -> bool:
    """Whether a word stands by itself before a line."""
    near = [other for other in seen if abs(other.base - word.base) < 0.4 * word.size and other is not word]
    left = max((other.right for other in near if other.left < word.left), default=-1e9)
    right = min((other.left for other in near if other.left > word.left), default=1e9)
    return word.left - left > 1.5 * word.size and 0.2 * word.size < right - word.right < 4 * word.size


def _broken(sheet: Sheet) -> list[str]:
    """The words of a page of which some letters are not known."""
    lines = (line for row in sheet.rows for line in row.lines if UNKNOWN in line.text)
    return [word for line in lines for word in line.text.split() if UNKNOWN in word]


def told(sheets: list[Sheet]) -> Iterator[str]:
    """Give what was left out of the pages, and why, in words."""
    yield from hidden.told([sheet.canvas for sheet in sheets])
    unknown = [number for number, sheet in enumerate(sheets, 1) if sheet.canvas.unknown]
    if unknown:
        count = sum(sheet.canvas.unknown for sheet in sheets)
        said = f"{count} character{'s' * (count > 1)} without Unicode, left out: the font has no map"
        yield f"{hidden.numbers(unknown)}: {said}"
    broken = {number: _broken(sheet) for number, sheet in enumerate(sheets, 1)}
    places = [number for number, words in broken.items() if words]
    if places:
        words = [word for number in places for word in broken[number]]
        said = f"{len(words)} word{'s' * (len(words) > 1)} with letters without Unicode, shown as {UNKNOWN}"
        yield f"{hidden.numbers(places)}: {said}: {', '.join(dict.fromkeys(words[:5]))}"
    guessed = {
        number: "".join(word.guessed for word in sheet.canvas.letters)
        for number, sheet in enumerate(sheets, 1)
    }
    places = [number for number, signs in guessed.items() if signs]
    if places:
        signs = " ".join(dict.fromkeys("".join(guessed.values())))
        said = f"the font that some signs were written in is not named; read as in Symbol: {signs}"
        yield f"{hidden.numbers(places)}: {said}"
    remarked = [number for number, sheet in enumerate(sheets, 1) if sheet.remarks]
    if remarked:
        count = sum(sheet.remarks for sheet in sheets)
        yield f"{hidden.numbers(remarked)}: {count} comment{'s' * (count > 1)} of readers, left out"
    recognised = [number for number, sheet in enumerate(sheets, 1) if sheet.canvas.recognised]
    if recognised:
        yield f"{hidden.numbers(recognised)}: words recognised in a picture (OCR); compare figures with it"
    blank = [number for number, sheet in enumerate(sheets, 1) if not sheet.rows and sheet.canvas.pictured]
    if blank:
        yield f"{hidden.numbers(blank)}: a picture without text; run text recognition (OCR) over the file"
