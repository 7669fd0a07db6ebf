"""The stylesheet of an HTML file: all in one, fonts with the letters that are there, rules for screens."""

from __future__ import annotations

import base64
import io
import mimetypes
import re
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

from briefgen.writers.html import screens

if TYPE_CHECKING:
    from briefgen.styles import Styled

_IMPORT = re.compile(r"""@import\s+(?:url\()?\s*["']?([^"')\s;]+)["']?\s*\)?\s*;""")
_URL = re.compile(r"""url\(\s*["']?([^"')]+)["']?\s*\)""")
_FACE = re.compile(r"@font-face\s*\{[^}]*\}")
_FORMAT = re.compile(r"\s*format\([^)]*\)")
_COMMENT = re.compile(r"/\*.*?\*/", re.S)
_BASIC = "".join(map(chr, range(0x20, 0x7F))) + "\u00a0•◦▪–“”„«»‘’·↑§"
"""Letters that generated content may need, beside those of the text."""


def text(styled: Styled, root: Element) -> str:
    """The stylesheet with what it imports and points to written into it, and rules for screens."""
    letters = "".join(sorted(set("".join(root.itertext())) | set(_BASIC)))
    used = _faces(styled)
    sheets = (styled.engine.sheet, *styled.engine.brands)
    return "\n".join(_sheet(styled, address, letters, used) for address in sheets) + screens.rules(styled)


def _faces(styled: Styled) -> frozenset[tuple[str, bool, bool]]:
    """The faces that some element has: family, bold, italic."""
    elements = (one for one in styled.tree.root.iter() if isinstance(one.tag, str) and "}" not in one.tag)
    letters = (styled.style(one).letters for one in elements)
    return frozenset((one.family.lower(), one.bold, one.italic) for one in letters)


def _sheet(styled: Styled, address: str, letters: str, used: frozenset[tuple[str, bool, bool]]) -> str:
    css = _COMMENT.sub("", styled.open_asset(address).decode("utf-8"))
    css = _IMPORT.sub(lambda found: _sheet(styled, urljoin(address, found[1]), letters, used), css)
    css = _FACE.sub(lambda found: _face(styled, address, found[0], letters, used), css)
    return _URL.sub(lambda found: f'url("{data(styled, urljoin(address, found[1]))}")', css)


def _face(
    styled: Styled, address: str, rule: str, letters: str, used: frozenset[tuple[str, bool, bool]]
) -> str:
    """A font with the letters that are there; a face that nothing has is left out."""
    source = _URL.search(rule)
    if source is None or source[1].startswith("data:"):
        return rule
    family = re.search(r"font-family\s*:\s*[\"']?([^\"';}]+)", rule)
    bold = re.search(r"font-weight\s*:\s*(?:bold|[6-9]00)", rule) is not None
    italic = re.search(r"font-style\s*:\s*(?:italic|oblique)", rule) is not None
    if family and (family[1].strip().lower(), bold, italic) not in used:
        return ""
    font = subset(styled.open_asset(urljoin(address, source[1])), letters)
    inside = f'url("data:font/woff2;base64,{base64.b64encode(font).decode()}") format("woff2")'
    return _FORMAT.sub("", rule).replace(source[0], inside)


@lru_cache(maxsize=64)
def subset(font: bytes, letters: str) -> bytes:
    """A font as WOFF2 with these letters only, and with all that shapes them."""
    from fontTools import subset as tools  # type: ignore[import-untyped]  # it comes without types
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # as above

    options = tools.Options(flavor="woff2", layout_features=["*"], notdef_outline=True)
    options.recalc_timestamp = False
    cut = tools.Subsetter(options)
    cut.populate(text=letters)
    with TTFont(io.BytesIO(font), recalcTimestamp=False, lazy=True) as whole:
        cut.subset(whole)
        output = io.BytesIO()
        tools.save_font(whole, output, options)
    return output.getvalue()


def data(styled: Styled, address: str) -> str:
    """An address as a data: address that holds the file itself."""
    if address.startswith("data:"):
        return address
    kind = mimetypes.guess_type(address.removeprefix("assets:"))[0] or "application/octet-stream"
    return f"data:{kind};base64,{base64.b64encode(styled.open_asset(address)).decode()}"
