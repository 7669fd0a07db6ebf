"""What is taken out of the text, by a float or by position: it stands beside the blocks that follow."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from briefgen.styles import Style, measuring
from briefgen.writers.docx.beside import Beside
from briefgen.writers.docx.context import Context
from briefgen.writers.docx.measures import WIDER

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from briefgen.writers.docx.flow import Flow


def add(flow: Flow, element: Element, style: Style, context: Context) -> None:
    """An element out of the flow stands beside the blocks that follow."""
    flow.flush()
    width = style.width.value if style.width and style.width.unit == "pt" else context.room / 3
    at_right = style.floating == "right" and not style.rtl
    near, far = (3, 1) if style.floating == "right" else (1, 3)
    gap = style.margin[near]
    left = (context.right if style.rtl or at_right else context.left) + style.margin[far]
    if style.position in ("absolute", "fixed"):
        left = context.origin + style.left.value if style.left else context.left
    text_left = context.left if at_right else max(context.left, left + width + gap)
    beside = max(0.0, width + gap + style.margin[1]) if at_right else text_left - context.left
    text_width = context.room - beside
    column = flow.column()
    column.anchors = list(flow.take_anchors())
    inner = Context(width=width, page_left=context.page_left + left, parents=context.parents)
    plain = replace(style, position="static", floating="none", width=None)
    column.inside(element, plain, column.enter(element, replace(plain, margin=(0.0,) * 4), inner))
    blocks = column.finished()
    places = (left, width, text_left, text_width, context.left)
    lines = measuring.lines(flow.styled, element, width * (1 - WIDER)) if len(blocks) == 1 else 0
    flow.blocks.append(Beside(blocks, *places, at_right, style.rtl, gap, lines))


def is_beside(style: Style) -> bool:
    """Whether an element is taken out of the flow."""
    return style.position in ("absolute", "fixed") or style.floating in ("left", "right")
