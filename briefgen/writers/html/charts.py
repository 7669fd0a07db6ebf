"""Charts on screens: their numbers behind a summary that opens without a script, and a slim drawing.

The summary: HTML, 4.11.1. Of the two drawings a stylesheet shows the one that fits the screen.
"""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree.ElementTree import Element

from briefgen.languages import printed
from briefgen.styles.charted import KIND, Drawing, slim

CLASS = "chart-table"
WIDE, SLIM = "chart-wide", "chart-slim"
PHONE = 480
"""Pixels: on a screen that is narrower, the slim drawings are shown."""
_SLIM = 204.0
"""Points: what a screen of 320 pixels has between its margins, within a box."""


def redraw(root: Element, copied: Element, drawings: Mapping[Element, Drawing]) -> None:
    """Put a slim drawing behind each one of a copied tree that is wider."""
    twins = dict(zip(root.iter(), copied.iter(), strict=True))
    around = {child: parent for parent in copied.iter() for child in parent}
    for svg, drawing in drawings.items():
        if drawing.plot.width <= _SLIM:
            continue
        wide, other = twins[svg], slim(drawing, _SLIM)
        wide.set("class", f"{wide.get('class', '')} {WIDE}".strip())
        other.set("class", SLIM)
        parent = around[wide]
        parent.insert(list(parent).index(wide) + 1, other)


def fold(root: Element) -> None:
    """Put the table of each chart behind a summary, and tell what its drawing is."""
    word = printed(root.get("lang", "") or "en").words["data"]
    for figure in list(root.iter()):
        if not isinstance(figure.tag, str) or not figure.get(KIND):
            continue
        for child in figure:
            if child.tag == "svg":
                child.set("role", "img")
            elif child.tag == "table" or child.find(".//table") is not None:
                _fold(figure, child, word)


def _fold(figure: Element, child: Element, word: str) -> None:
    details = figure.makeelement("details", {"class": CLASS})
    summary = figure.makeelement("summary", {})
    summary.text = word
    details.append(summary)
    details.extend([child] if child.tag == "table" else list(child))
    details.tail = child.tail
    figure[list(figure).index(child)] = details
