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

from briefgen.writers.html import charts

if TYPE_CHECKING:
    from briefgen.styles import Styled

NARROW = 720
"""Pixels: below that width all stands in one column."""
OUT = "data-out"
"""The attribute of what stands out of its column on paper: on a narrow screen there is nothing beside it."""
_TITLE = 20.0
"""Points: the largest title on a telephone."""
_IMPORT = re.compile(r"""@import\s+(?:url\()?\s*["']?([^"')\s;]+)["']?\s*\)?\s*;""")
_URL = re.compile(r"""url\(\s*["']?([^"')]+)["']?\s*\)""")
_FACE = re.compile(r"@font-face\s*\{[^}]*\}")
_FORMAT = re.compile(r"\s*format\([^)]*\)")
_COMMENT = re.compile(r"/\*.*?\*/", re.S)
_BASIC = "".join(map(chr, range(0x20, 0x7F))) + "\u00a0•◦▪–“”„«»‘’·↑§"
"""Letters that generated content may need, beside those of the text."""


def mark_out(styled: Styled, copied: Element) -> None:
    """Mark in a copied tree what stands out of its column."""
    for element, twin in zip(styled.tree.root.iter(), copied.iter(), strict=True):
        if isinstance(element.tag, str) and min(styled.style(element).margin[1::2]) < 0:
            twin.set(OUT, "")


def text(styled: Styled, root: Element) -> str:
    """The stylesheet with what it imports and points to written into it, and rules for screens."""
    letters = "".join(sorted(set("".join(root.itertext())) | set(_BASIC)))
    used = _faces(styled)
    sheets = (styled.engine.sheet, *styled.engine.brands)
    return "\n".join(_sheet(styled, address, letters, used) for address in sheets) + _screen(styled)


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


def _title(styled: Styled) -> float:
    """The size of the title on a telephone."""
    sizes = (styled.style(one).letters.size for one in styled.tree.root.iter("h1"))
    return min((_TITLE, *sizes))


def _screen(styled: Styled) -> str:
    """Browsers know no @page: on a screen the body stands where the paper's text column does.

    It has margins and no padding, so that what is placed from the page's edges is placed from its edges.
    Below 720 pixels there is one column, and nothing moves sideways. Columns and widths in an element's own
    style attribute are no layout: they show a figure, such as the parts of a bar.
    """
    page = styled.page(True, styled.style(styled.tree.root).page)
    top, right, bottom, left = page.margin
    aside = f"max({left:g}pt, calc(50vw - {page.width / 2 - left:g}pt))"
    return f"""
.mark-within {{ display: none }}
@media screen and (min-width: {NARROW + 1}px) {{
  body {{ position: relative; box-sizing: content-box; padding: 0; width: {page.width - left - right:g}pt;
    margin: {top:g}pt {right:g}pt {bottom:g}pt {aside} }}
}}
@media screen and (max-width: {NARROW}px) {{
  body {{ margin: 16px; overflow-wrap: anywhere }}
  body :is(header, main, section, article, aside, footer, div, h1, h2, h3, p, figure, table, blockquote) {{
    float: none !important; position: static !important; max-width: 100% !important;
    margin-left: 0 !important; margin-right: 0 !important; columns: auto !important }}
  body [{OUT}] {{ float: none !important; position: static !important;
    margin-left: 0 !important; margin-right: 0 !important }}
  body :is(header, main, section, article, aside, footer, div, h1, h2, h3, p, figure, table, blockquote):not(
    [style*="width"]) {{ width: auto !important }}
  body :is(div, header, section):not([style*="grid-template-columns"]) {{
    grid-template-columns: minmax(0, 1fr) !important; flex-wrap: wrap !important }}
  body :is(h2, h3) {{ margin-top: 14pt !important; margin-bottom: 4pt !important }}
  body table {{ table-layout: auto !important; width: 100% !important }}
  body col {{ width: auto !important }}
  body :is(th, td) {{ padding-left: 3pt !important; padding-right: 3pt !important }}
  body img, body svg {{ max-width: 100%; height: auto }}
}}
@media screen and (max-width: {charts.PHONE - 1}px) {{
  body h1 {{ font-size: {_title(styled):g}pt !important; line-height: 1.2 !important; hyphens: auto }}
  .{charts.WIDE} {{ display: none !important }}
}}
@media print, (min-width: {charts.PHONE}px) {{ .{charts.SLIM} {{ display: none !important }} }}
@media screen {{
  a:not(.mark, .foot-mark) {{ text-decoration: underline }}
  .evidence-mark {{ margin: 0 0 0 2pt; padding: 0 3pt; border: 0.75pt solid currentColor; border-radius: 6pt;
    background: none; color: inherit; font: 700 8pt/1.3 sans-serif; cursor: pointer; vertical-align: super }}
  .evidence-mark:focus-visible {{ outline: 2pt solid #9c2a1c }}
  .evidence {{ max-width: 34em; margin: auto; padding: 12pt 14pt; border: 1pt solid #55606e;
    border-radius: 4pt; background: #fff; color: #1d2733; font: 10.5pt/1.4 sans-serif; text-align: start }}
  .evidence q {{ display: block; margin: 4pt 0 8pt; quotes: none }}
  .evidence p {{ margin: 0 0 4pt }} .chart-table summary {{ cursor: pointer; font: 9pt/1.6 sans-serif }}
}}
@media print {{ .evidence-mark, .evidence, .chart-table {{ display: none }} }}
"""
