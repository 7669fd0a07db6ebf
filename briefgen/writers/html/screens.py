"""Rules for screens, which know no paper: one column where it is narrow, charts that a telephone can show."""

from __future__ import annotations

from typing import TYPE_CHECKING
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


def mark_out(styled: Styled, copied: Element) -> None:
    """Mark in a copied tree what stands out of its column."""
    for element, twin in zip(styled.tree.root.iter(), copied.iter(), strict=True):
        if isinstance(element.tag, str) and min(styled.style(element).margin[1::2]) < 0:
            twin.set(OUT, "")


def rules(styled: Styled) -> str:
    """What is added to a stylesheet, in the order in which it holds."""
    return f"\n.mark-within {{ display: none }}\n{_wide(styled)}{_narrow()}{_phone(styled)}{_EVIDENCE}"


def _wide(styled: Styled) -> str:
    """Browsers know no @page: on a screen the body stands where the paper's text column does.

    It has margins and no padding, so that what is placed from the page's edges is placed from its edges.
    """
    page = styled.page(True, styled.style(styled.tree.root).page)
    top, right, bottom, left = page.margin
    aside = f"max({left:g}pt, calc(50vw - {page.width / 2 - left:g}pt))"
    return f"""@media screen and (min-width: {NARROW + 1}px) {{
  body {{ position: relative; box-sizing: content-box; padding: 0; width: {page.width - left - right:g}pt;
    margin: {top:g}pt {right:g}pt {bottom:g}pt {aside} }}
}}
"""


def _narrow() -> str:
    """One column, and nothing moves sideways.

    Columns and widths in an element's own style attribute are no layout: they show a figure, such as the
    parts of a bar.
    """
    return f"""@media screen and (max-width: {NARROW}px) {{
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
"""


def _phone(styled: Styled) -> str:
    """The title no larger than its words allow, and the drawings that were made for it."""
    title = min((_TITLE, *(styled.style(one).letters.size for one in styled.tree.root.iter("h1"))))
    return f"""@media screen and (max-width: {charts.PHONE - 1}px) {{
  body h1 {{ font-size: {title:g}pt !important; line-height: 1.2 !important; hyphens: auto }}
  .{charts.WIDE} {{ display: none !important }}
}}
@media print, (min-width: {charts.PHONE}px) {{ .{charts.SLIM} {{ display: none !important }} }}
"""


_EVIDENCE = """@media screen {
  a:not(.mark, .foot-mark) { text-decoration: underline }
  .evidence-mark { margin: 0 0 0 2pt; padding: 0 3pt; border: 0.75pt solid currentColor; border-radius: 6pt;
    background: none; color: inherit; font: 700 8pt/1.3 sans-serif; cursor: pointer; vertical-align: super }
  .evidence-mark:focus-visible { outline: 2pt solid #9c2a1c }
  .evidence { max-width: 34em; margin: auto; padding: 12pt 14pt; border: 1pt solid #55606e;
    border-radius: 4pt; background: #fff; color: #1d2733; font: 10.5pt/1.4 sans-serif; text-align: start }
  .evidence q { display: block; margin: 4pt 0 8pt; quotes: none }
  .evidence p { margin: 0 0 4pt } .chart-table summary { cursor: pointer; font: 9pt/1.6 sans-serif }
}
@media print { .evidence-mark, .evidence, .chart-table { display: none } }
"""
