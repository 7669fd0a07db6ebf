"""Small pages for the tests of styles and writers: a template folder, a tree, its computed styles."""

from __future__ import annotations

from pathlib import Path

import tinyhtml5

from briefgen import assets, styles
from briefgen.model import HtmlTree
from briefgen.styles import Styled

FONTS = """
@import url("../fonts/fonts.css");
@page { size: A4; margin: 20mm }
body { font: 10pt/1.4 "IBM Plex Serif"; margin: 0 }
"""
"""Every test page has the fonts that come with briefgen, so that it looks the same everywhere."""


def page(folder: Path, body: str, css: str = "", head: str = "<title>A page</title>") -> Styled:
    """The styled tree of a page in a project of its own."""
    template = folder / "templates" / "page"
    template.mkdir(parents=True, exist_ok=True)
    sheet = template / "brief.css"
    if not sheet.exists() or sheet.read_text("utf-8") != FONTS + css:
        sheet.write_text(FONTS + css, encoding="utf-8")
    html = f'<!doctype html><html lang="en-AU"><head>{head}</head><body>{body}</body></html>'
    root = tinyhtml5.parse(html, namespace_html_elements=False)
    return styles.compute(HtmlTree(root, "page", "content/page.yaml", "0" * 64), assets.roots(folder), folder)
