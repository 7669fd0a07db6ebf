"""Lists and their items, as the paragraphs in them know of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from briefgen.styles import Style, Styled
from briefgen.writers.docx import measures
from briefgen.writers.docx.context import Context
from briefgen.writers.docx.outline import Listing

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def entered(
    element: Element, style: Style, context: Context, lists: Iterator[int], styled: Styled
) -> Context:
    """The context inside a list or an item of one; that of any other element as it is."""
    if element.tag in ("ul", "ol") and style.display == "block":
        return replace(
            context,
            level=context.level + 1,
            list_number=next(lists),
            list_start=measures.start(element),
            list_last=measures.start(element) + len(element) - 1,
        )
    if style.display == "list-item" and style.marker != "none":
        marker = styled.part(element, "marker")
        letters = marker.letters if marker else style.letters
        room = measures.room_of(styled, element, style, context.list_last)
        number, start = context.list_number, context.list_start
        return replace(context, listing=Listing(number, context.level, style.marker, room, letters, start))
    return context
