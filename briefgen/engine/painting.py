"""What WeasyPrint 70.0 asks of each letter that it paints, asked in one go; of lines that come again, once.

A page's line is shaped by Pango a second time to be painted, and each glyph's number, width and place is
asked for by itself. Here the glyphs of a line are read at once, and what became of a line is kept: other
briefs of a batch have the same headings and labels. A kept line is used where the fonts of the file give its
glyphs the widths that it was made with. Lines with drawn letters, or letters that no font has, are left to
WeasyPrint. The pages are the same, byte for byte, which the tests of `briefgen.engine.quicker` compare.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

LINES = 1000
"""Lines that are kept, about half a kilobyte each: some fifty briefs of two pages that share their labels."""
FONTS = 300
"""Fonts in a size that are known by their place in the memory, each with a line that keeps it there."""
_GLYPH = struct.Struct("=Iiii4x")
"""PangoGlyphInfo: which glyph, its width, how far it is moved to the right and up, and unused bits."""

Glyph = tuple[int, str, int]
"""A glyph, the letters that it shows, and its width in thousandths of the font's size."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a line in one font: what the file says of it."""

    font: Any
    text: str
    glyphs: tuple[Glyph, ...]
    """Each once, in the order in which the file's fonts learn of them."""


@dataclass(frozen=True, slots=True)
class _Face:
    """A font in a size, as the streams of a file ask for it."""

    font: Any
    key: Any
    size: float
    keeper: Any
    """A layout that uses it, so that nothing else comes to its place."""


class Painter:
    """Paints lines of text into the streams of files."""

    def __init__(self, package: Any, known: Callable[..., Any]) -> None:
        """Stand for the functions of the package; `known` gives what a style has under a name."""
        self._draw, self._known = package.draw.text, known
        self._paint = self._draw.draw_first_line
        self._reactivate = package.text.line_break.Layout.reactivate
        self._key = package.pdf.stream.get_pango_font_key
        self._is_old = self._draw.pango.pango_version() < 14802
        self._strange = self._draw.pango.PANGO_GLYPH_EMPTY
        self._tables: list[dict[Any, tuple[Stretch, ...]]] = []
        self._faces: dict[int, _Face] = {}
        self._glyphs: dict[Glyph, Glyph] = {}
        self._number = 0
        self.fits = self._draw.ffi.sizeof("PangoGlyphInfo") == _GLYPH.size and not self._is_old

    # ------------------------------------------------------------ in place of WeasyPrint's own

    def reactivate(self, layout: Any, style: Any) -> None:
        """Shape a line again, unless it is known what becomes of it."""
        table = self._table(style)
        found = None if table is None else table.get((layout.text, layout.justification_spacing))
        if found is None:
            self._reactivate(layout, style)
        else:
            layout.style, layout.layout, layout.language, layout.painted = style, None, None, found

    def draw_first_line(
        self, stream: Any, textbox: Any, overflow: Any, ellipsis: Any, matrix: Any
    ) -> list[Any]:
        """Paint a line, and give its drawn letters."""
        layout, style = textbox.pango_layout, textbox.style
        cut = overflow == "ellipsis" or ellipsis != "none"
        plain = not cut and textbox.text.strip() and style["font_size"] >= 1e-6
        kept = vars(layout).pop("painted", None)
        if kept and plain and self._is_drawn(stream, kept, matrix):
            return []
        if kept:
            self._reactivate(layout, style)
        made = self._made(stream, layout) if plain else None
        if made is None or not self._is_drawn(stream, made, matrix):
            drawn: list[Any] = self._paint(stream, textbox, overflow, ellipsis, matrix)
            return drawn
        self._keep(style, (layout.text, getattr(layout, "justification_spacing", 0)), made)
        return []

    # ------------------------------------------------------------ lines that are kept

    def _table(self, style: Any) -> dict[Any, tuple[Stretch, ...]] | None:
        """The lines of a style; none of one that was changed, or that has lines under or through its text."""
        table: dict[Any, tuple[Stretch, ...]] | None = self._known(style, "painted", self._new_table)
        return table if table is not None and style["text_decoration_line"] == "none" else None

    def _new_table(self, style: Any) -> dict[Any, tuple[Stretch, ...]]:
        table: dict[Any, tuple[Stretch, ...]] = {}
        self._tables.append(table)
        return table

    def _keep(self, style: Any, key: tuple[str, float], made: tuple[Stretch, ...]) -> None:
        table = self._table(style)
        if table is None:
            return
        if self._number >= LINES or len(self._faces) > FONTS:
            self._forget()
        table[key] = made
        self._number += 1

    def _forget(self) -> None:
        for table in self._tables:
            table.clear()
        self._faces.clear()
        self._glyphs.clear()
        self._number = 0

    # ------------------------------------------------------------ glyphs

    def _made(self, stream: Any, layout: Any) -> tuple[Stretch, ...] | None:
        """What becomes of a shaped line; None where something in it is rare."""
        pango = self._draw.pango
        pango.pango_layout_set_single_paragraph_mode(layout.layout, True)  # C has no names
        made: list[Stretch] = []
        for pango_font, items in _by_font(self._draw.ffi, layout.get_first_line()[0]):
            face = self._face(pango_font, layout.layout)
            font, size = self._font(stream, face), face.size
            if font.svg or font.png or font.colr or font.bitmap or not size:
                return None
            stretch = self._stretch(stream, layout, (face, font), items)
            if stretch is None:
                return None
            made.append(stretch)
        return tuple(made)

    def _stretch(self, stream: Any, layout: Any, used: tuple[_Face, Any], items: list[Any]) -> Stretch | None:
        face, font = used
        size, widths = face.size, font.widths
        units = self._draw.FROM_UNITS
        pieces: list[str] = []
        glyphs: dict[int, Glyph] = {}
        utf8: bytes = b""
        for item in items:
            string, count = item.glyphs, item.glyphs.num_glyphs
            data = self._draw.ffi.buffer(string.glyphs, count * _GLYPH.size)
            pieces.append("<")
            for number, (glyph, width, right, up) in enumerate(_GLYPH.iter_unpack(data)):
                if up or glyph >= self._strange:
                    return None
                one = glyphs.get(glyph)
                if one is None:
                    utf8 = utf8 or layout.text.encode()
                    own = widths.get(glyph)
                    own = self._width(stream, face, glyph) if own is None else own
                    one = glyph, _letters(item, utf8, number, count), own
                    one = glyphs[glyph] = self._glyphs.setdefault(one, one)
                offset = right / size
                if offset:
                    pieces.append(f">{-offset}<")
                pieces.append(f"{glyph:04x}")
                kerning = one[2] + offset - width * 1000 * units / size
                if kerning:
                    pieces.append(f">{int(kerning)}<")
            if pieces[-1][-1:] == "<":
                pieces[-1] = pieces[-1][:-1]
            else:
                pieces.append(">")
        return Stretch(face, "".join(pieces), tuple(glyphs.values()))

    def _width(self, stream: Any, face: _Face, glyph: int) -> int:
        logical = stream.logical_rect
        self._draw.pango.pango_font_get_glyph_extents(face.font, glyph, stream.ink_rect, logical)
        width: int = round(logical.width * 1000 * self._draw.FROM_UNITS / face.size)
        return width

    def _face(self, font: Any, layout: Any) -> _Face:
        address = int(self._draw.ffi.cast("uintptr_t", font))
        face = self._faces.get(address)
        if face is None:
            key, _, size = self._key(font)
            face = self._faces[address] = _Face(font, key, size, layout)
        return face

    @staticmethod
    def _font(stream: Any, face: _Face) -> Any:
        """The file's own font, which it gets where it has none yet."""
        return stream._fonts.get(face.key) or stream.add_font(face.font)[0]

    def _is_drawn(self, stream: Any, line: tuple[Stretch, ...], matrix: Any) -> bool:
        """Write a line into the stream, if the file's fonts have its widths."""
        fonts = [self._font(stream, one.font) for one in line]
        if not _fit(fonts, line):
            return False
        stream.set_text_matrix(*matrix.values)
        for number, (font, one) in enumerate(zip(fonts, line, strict=True)):
            shown, widths = font.to_unicode, font.widths
            for glyph, letters, width in one.glyphs:
                if glyph not in shown:
                    shown[glyph] = letters
                if glyph not in widths:
                    widths[glyph] = width
            stream.set_font_size(font.hash, one.font.size)
            if one.text or number == len(line) - 1:
                stream.show_text(one.text)
        return True


def _fit(fonts: Sequence[Any], line: Sequence[Stretch]) -> bool:
    """Tell whether fonts have the widths of a line; those of two sizes are one font of the file."""
    told: dict[tuple[int, int], int] = {}
    for font, one in zip(fonts, line, strict=True):
        widths, number = font.widths, id(font)
        for glyph, _, width in one.glyphs:
            if widths.get(glyph, width) != width:
                return False
            if len(line) > 1 and told.setdefault((number, glyph), width) != width:
                return False
    return True


def _by_font(ffi: Any, line: Any) -> Iterator[tuple[Any, list[Any]]]:
    """The runs of a line, those of one font that follow each other together."""
    run, font, items = line.runs, None, list[Any]()
    while run != ffi.NULL:
        item = run.data
        if font is not None and item.item.analysis.font != font:
            yield font, items
            items = []
        font = item.item.analysis.font
        items.append(item)
        run = run.next
    if font is not None:
        yield font, items


def _letters(item: Any, utf8: bytes, number: int, count: int) -> str:
    """What the glyph of that number in a run shows of the line's text."""
    clusters, length = item.glyphs.log_clusters, item.item.length
    if item.item.analysis.level % 2:  # from right to left
        end = length if number == 0 else clusters[number - 1]
    else:
        end = length if number == count - 1 else clusters[number + 1]
    offset = item.item.offset
    return utf8[offset + clusters[number] : offset + end].decode()
