"""The numbers behind a chart: its table behind a summary, which opens without a script; HTML, 4.11.1."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from briefgen.languages import printed
from briefgen.styles.charted import KIND

CLASS = "chart-table"


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
