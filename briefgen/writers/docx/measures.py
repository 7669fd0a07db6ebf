"""What containers leave their text: the room of a marker, what a bounded width leaves free."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefgen.styles import Style, Styled
from briefgen.styles.measuring import MEASURE
from briefgen.text.places import BREAK
from briefgen.writers.docx.numbering import bullet
from briefgen.writers.docx.outline import Run

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

WIDER = 0.006
"""Of a line's width: measured with LibreOffice, for small letters; larger ones are as wide as in the PDF."""
SMALL = 9.0
"""Points."""
APART = 3.25
"""Points between a marker and its text at least: readers of pages take what is nearer for one word."""


def start(element: Element) -> int:
    """The number of an ordered list's first item."""
    text = element.get("start", "1")
    return int(text) if text.isdigit() else 1


def room_of(styled: Styled, item: Element, style: Style, count: int) -> float:
    """The room that a marker's tab needs to stand as near to the text as in the PDF: CSS Lists 3, 4.1.

    Numbers end before it, however many digits they have; from right to left they begin in it, the last of
    `count` items, too.
    """
    sign, values = bullet(style.marker).rstrip(), styled.engine.style_for(item)
    shown = sign or (f"{count}." if style.rtl else "")
    return (MEASURE.width(shown, values) if shown else 0.0) + max(APART, MEASURE.width("\u00a0", values))


def spare(style: Style, room: float) -> float:
    """What a bounded width leaves free at the right, in points."""
    bounds = [
        length.value if length.unit == "pt" else length.value * room / 100
        for length in (style.width, style.sizes.most_width)
        if length is not None and length.unit in ("pt", "%") and style.display in ("block", "list-item")
    ]
    return max(0.0, room - min(bounds)) if bounds else 0.0


def shifted(styled: Styled, element: Element, free: float) -> float:
    """What of that stands at the left, since margins are auto there: CSS 2, 10.3.3; in points."""
    if not free:
        return 0.0
    values = styled.engine.style_for(element)
    if values["margin_left"] != "auto":
        return 0.0
    return free / 2 if values["margin_right"] == "auto" else free


def widened(runs: Sequence[Run], room: float) -> float:
    """What a paragraph with a long address gets at the right, in points.

    Word processors set small letters a little wider than the PDF has them; the address shall end its lines
    at the same places.
    """
    long = any(BREAK in run.text and run.letters.size <= SMALL for run in runs)
    return room * WIDER if long else 0.0
