"""Borders and grounds of containers, as paragraphs carry them in Word."""

from __future__ import annotations

from dataclasses import replace

from briefgen.styles import Edge, Edges, Style
from briefgen.writers.docx.outline import NO_EDGES, Box

__all__ = ["NO_EDGES", "decorated", "drawn", "inside", "shifted"]

HAIR = 0.5
"""Points: the width of the border that stands for padding where a ground has no border."""


def decorated(style: Style) -> bool:
    """Whether the element has a ground or a border."""
    return bool(style.background) or any(edge.width for edge in style.edges)


def inside(style: Style, around: Box, left: float, last: Box) -> Box:
    """The box of the paragraphs in an element that stands in a box; the inner borders win.

    `left` is where the box begins; `last` is the box of the paragraph before: one of the same look takes the
    other turn.
    """
    if not decorated(style):
        return around
    edges: Edges = tuple(  # type: ignore[assignment]  # four sides in, four sides out
        own if own.width else outer for own, outer in zip(style.edges, around.edges, strict=True)
    )
    padding = style.padding if any(style.padding) else around.padding
    made = Box(edges, padding, style.background or around.background, left)
    return replace(made, turn=1 - last.turn) if replace(last, turn=0) == made else made


def drawn(box: Box, text: float) -> Box:
    """The box as Word draws it round text that begins at `text`.

    Borders of the ground's colour make the ground reach as far as the padding does, and the left one stands
    before a list's markers.
    """
    space = max(0.0, text - box.left - box.edges[3].width) if box.padding[3] else box.padding[3]
    box = replace(box, padding=(*box.padding[:3], space))
    edges: Edges = tuple(  # type: ignore[assignment]  # four sides in, four sides out
        shifted(
            edge if edge.width or not space or not box.background else Edge(HAIR, "solid", box.background),
            box.turn,
        )
        for edge, space in zip(box.edges, box.padding, strict=True)
    )
    return replace(box, edges=edges)


def shifted(edge: Edge, turn: int) -> Edge:
    """The edge in a shade that nobody sees and every program tells apart."""
    if not turn or not edge.color:
        return edge
    return replace(edge, color=f"{int(edge.color, 16) ^ 1:06X}")
