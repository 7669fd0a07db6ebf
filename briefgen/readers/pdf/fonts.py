"""Fonts: which letters the codes of a string stand for, how wide they are; the adapter to pypdf's."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from briefgen.reading.symbol_fonts import UNKNOWN, relation, symbol

_MOST_UNKNOWN = 60_000
_LIGATURES = re.compile("[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufdff\ufe70-\ufefc]")
"""Presentation forms of Latin, Armenian, Hebrew and Arabic letters (Unicode 16, blocks FB00 to FEFF)."""

_SYMBOLS = re.compile(
    r"(symbol|webdings|wingdings|zapfdingbats)[ -]?([23]?)(?:[ -]?(?:mt|ps|psmt|regular|std|itc))*"
)
"""Names of symbol fonts, as programs write them: SymbolMT, Wingdings-Regular, Wingdings2."""
_NO_LETTER = re.compile("[\0-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufff0-\uffff\U000f0000-\U0010ffff]")
_BOLD = re.compile(r"bold|black|heavy|demi|\A(?:cm|ec|sf|tc)(?:ss)?b[xk]?\d")
"""In the names of bold fonts; TeX's are cmbx10, sfbx1200."""
_MADE_NAME = re.compile(r"(?:g|c|a|cid|glyph|gid|index|char|f|h|x|s|n|p)?[-_.]?\d+(?:\.\w+)?", re.IGNORECASE)
"""Of a glyph that was numbered when the font was cut down: tells nothing."""


class Unknowns:
    """The glyphs of a document that nothing tells the letters of; a character stands in for each."""

    def __init__(self) -> None:
        self.glyphs: list[tuple[Face, int]] = []

    def stand_in(self, face: Face, code: int) -> str:
        """Give the character, of a private plane, that stands for a glyph from now on."""
        if len(self.glyphs) >= _MOST_UNKNOWN:
            return UNKNOWN
        self.glyphs.append((face, code))
        return chr(0xF0000 + len(self.glyphs) - 1)


@dataclass(slots=True)
class Face:
    """A font of the document, ready to read strings with.

    `glyphs` are kept as they are met: code to letters and width, in thousandths of the type's size.
    """

    name: str
    bold: bool
    wide: bool
    """Codes have two bytes."""
    scale: float
    """Of the widths, to thousandths: Type 3 fonts measure as they like."""
    characters: Mapping[int, str]
    widths: Mapping[int, float]
    width: float
    """Of a code that has none."""
    unknowns: Unknowns
    codec: str = ""
    """Python's name of the encoding whose characters are the codes, for East Asian fonts without a map."""
    glyphs: dict[int, tuple[str, float]] = field(default_factory=dict)
    signs: Mapping[int, str] = field(default_factory=dict)
    """Signs that its map gives by the codes of a symbol font, without its name (Unicode, F020 to F0FF)."""

    def read(self, data: bytes) -> Iterator[tuple[int, str, float]]:
        """Give code, letters and width of each glyph of a string."""
        if self.codec:
            for letter in data.decode(self.codec, "replace"):
                yield ord(letter), letter, 1000.0 if ord(letter) > 0x2E7F else 500.0
            return
        codes: Iterator[int] = iter(data)
        if self.wide:
            codes = (high << 8 | low for high, low in zip(data[::2], data[1::2], strict=False))
        glyphs = self.glyphs
        for code in codes:
            known = glyphs.get(code)
            if known is None:
                letters = self.characters.get(code) or self.unknowns.stand_in(self, code)
                known = letters, self.widths.get(code, self.width) * self.scale
                glyphs[code] = known
            yield code, *known


def face(resource: Any, unknowns: Unknowns) -> Face:
    """Give the face of a font's dictionary (ISO 32000-1, 9.5 to 9.8); a broken one has no letters."""
    from pypdf.generic._font import Font

    try:
        font = Font.from_font_resource(resource)
    except MemoryError:
        raise
    except Exception:  # broken fonts fail anywhere in pypdf: their text is missing, and said to be
        return Face("", False, resource.get("/Subtype") == "/Type0", 1.0, {}, {}, 500.0, unknowns)
    wide = resource.get("/Subtype") == "/Type0"
    mapped = {ord(code): text for code, text in font.character_map.items() if len(code) == 1}
    codec = ""
    if isinstance(font.encoding, dict):
        characters = _simple(resource, font.encoding, mapped)
    else:
        if not mapped and font.encoding != "utf-16-be":
            codec = font.encoding
        characters = {code: _letters(text) for code, text in mapped.items()} or _composite(resource)
    type3 = resource.get("/Subtype") == "/Type3"
    widths = {ord(code): float(width) for code, width in font.character_widths.items() if len(code) == 1}
    if type3:
        first = int(resource.get("/FirstChar", 0))
        widths = {first + at: float(width) for at, width in enumerate(resource.get("/Widths", ()))}
    name = font.name.partition("+")[2] or font.name
    signs = _SYMBOLS.fullmatch(name.lower())
    if signs and not _differences(resource):
        characters = _symbols(f"{signs[1]} {signs[2]}".strip(), font.encoding, mapped)
    known = {code: text for code, text in characters.items() if text != UNKNOWN}
    characters = _widened(known, widths)
    bold = bool(_BOLD.search(name.lower()))
    scale = abs(float(resource.get("/FontMatrix", (0.001,))[0])) * 1000 if type3 else 1.0
    default = 0.0 if type3 else float(font.character_widths.get("default", 500))
    made = Face(name, bold, wide, scale, characters, widths, default, unknowns, codec)
    made.signs = {
        code: sign for code, text in mapped.items() if len(text) == 1 and (sign := relation(ord(text)))
    }
    return made


def _letters(text: str) -> str:
    """The letters that a map gives, ligatures taken apart; "\ufffd" where they are none."""
    if text.isascii() and text.isprintable() and text:
        return text
    if not text.replace("\0", "") or _NO_LETTER.search(text):
        return UNKNOWN
    return _LIGATURES.sub(lambda hit: unicodedata.normalize("NFKC", hit[0]), text)


def _simple(resource: Any, encoding: Mapping[int, str], mapped: Mapping[int, str]) -> dict[int, str]:
    """The letters of a font whose codes are bytes: by its map, by the names of its glyphs."""
    found: dict[int, str] = {}
    names = _differences(resource)
    if not mapped and "/Encoding" not in resource:
        names = _own_names(resource)
    for code in range(256):
        letters = _letters(mapped[code]) if code in mapped else UNKNOWN
        name = names.get(code, "")
        if letters == UNKNOWN and not name:
            letters = _letters(encoding.get(code, ""))
        named = _named(name) if name else UNKNOWN
        # Some programs write down one letter of a ligature in their maps, and name it in full.
        if letters == UNKNOWN or (len(named) > len(letters) and letters in named):
            letters = named
        if letters != UNKNOWN:
            found[code] = letters
    return found


def _symbols(name: str, encoding: Any, mapped: Mapping[int, str]) -> dict[int, str]:
    """The characters of a symbol font: its codes, or what its map gives for them, by a table."""
    codes = range(256) if isinstance(encoding, dict) else mapped
    given = {code: mapped.get(code, chr(code)) for code in codes}
    return {code: symbol(ord(text), name) if len(text) == 1 else text for code, text in given.items()}


def _widened(characters: Mapping[int, str], widths: Mapping[int, float]) -> dict[int, str]:
    """The letters, with ligatures that the map gives one letter of: their width tells which they are.

    A ligature is about as wide as its letters, and wider than the letter that the map gives for it.
    """
    plain: dict[str, float] = {}
    for code, letters in characters.items():
        if len(letters) == 1 and widths.get(code):
            plain[letters] = min(widths[code], plain.get(letters, widths[code]))
    if "f" not in plain or "i" not in plain:
        return dict(characters)
    sums = {name: sum(plain.get(letter, 9e9) for letter in name) for name in ("fi", "fl", "ff", "ffi", "ffl")}
    found = dict(characters)
    for code, width in widths.items():
        letters = characters.get(code, "")
        if letters in ("f", "i", "l") and width > 1.4 * plain[letters]:
            near = {name: abs(width - whole) for name, whole in sums.items() if letters in name}
            best = min(near, key=lambda name: near[name])
            if near[best] < 0.12 * sums[best]:
                found[code] = best
    return found


def _differences(resource: Any) -> dict[int, str]:
    """The names of glyphs in which a font's encoding differs from its base (ISO 32000-1, 9.6.6)."""
    encoding = resource.get("/Encoding")
    told = encoding.get_object() if encoding is not None else None
    entries = told.get("/Differences") if told is not None and hasattr(told, "get") else None
    names: dict[int, str] = {}
    code = 0
    for entry in (entries.get_object() if entries is not None else None) or ():
        if isinstance(entry, str):
            names[code] = str(entry)
            code += 1
        elif isinstance(entry, int):
            code = int(entry)
    return names


def _named(name: str) -> str:
    """The letters that a glyph's name tells (Adobe Glyph List Specification, 2): f_f_i, uni20AC, one.sups."""
    from fontTools.agl import toUnicode  # type: ignore[import-untyped]  # comes without types

    bare = name.removeprefix("/")
    if _MADE_NAME.fullmatch(bare):
        return UNKNOWN
    letters = toUnicode(bare)
    if not letters and bare.partition(".")[0] in ("ff", "fi", "fl", "ffi", "ffl"):
        letters = bare.partition(".")[0]
    return _letters(letters)


def _program(resource: Any) -> Any:
    """The font program as fontTools reads it; None without one."""
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # as above

    descriptor = resource.get("/FontDescriptor")
    stream = descriptor.get_object().get("/FontFile2") if descriptor is not None else None
    if stream is None:
        return None
    try:
        return TTFont(io.BytesIO(stream.get_object().get_data()), lazy=True)
    except MemoryError:
        raise
    except Exception:  # as above
        return None


def _own_names(resource: Any) -> dict[int, str]:
    """The names that a TrueType font itself gives to the glyphs of its codes (ISO 32000-1, 9.6.6.4)."""
    program = _program(resource)
    try:
        tables = program["cmap"].tables if program is not None else ()
        names = {code & 0xFF: name for table in tables for code, name in table.cmap.items()}
    except MemoryError:
        raise
    except Exception:  # as above
        return {}
    return {code: name for code, name in names.items() if not _MADE_NAME.fullmatch(name)}


def _composite(resource: Any) -> dict[int, str]:
    """The letters of a font without a map whose codes are its glyphs' numbers: by the font's own table."""
    below = resource.get("/DescendantFonts")
    try:
        descendant = below.get_object()[0].get_object()
        if descendant.get("/CIDToGIDMap", "/Identity") != "/Identity":
            return {}
        program = _program(descendant)
        if program is None:
            return {}
        order = program.getGlyphOrder()
        cmap = program.getBestCmap() or {} if "cmap" in program else {}
        letters = {name: chr(code) for code, name in sorted(cmap.items(), reverse=True)}
        found = {at: _letters(letters.get(name, "")) for at, name in enumerate(order)}
        named = {at: _named(name) for at, name in enumerate(order) if found[at] == UNKNOWN}
    except MemoryError:
        raise
    except Exception:  # as above
        return {}
    return {at: text for at, text in (found | named).items() if text != UNKNOWN}
