"""What WeasyPrint 70.0 does otherwise than CSS or the order of reading asks for, mended from outside."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from math import inf
from typing import Any

MENDED = "mended_by_briefgen"


def mend(package: Any) -> None:
    """Mend the package; once for a process."""
    if hasattr(package, MENDED):
        return
    setattr(package, MENDED, True)
    _whole_floats(package)
    _markers_in_order(package)
    _mirrored_grids(package)
    _back_from_named_pages(package)
    _whole_labels(package)
    _spaces_between(package)


def _whole_floats(package: Any) -> None:
    """Lets a float that shall not break (CSS Fragmentation 4, 3.3) stay in one piece.

    One that broke at a page's foot, and was moved to the next page with its text, left its rest there twice.
    """
    block, inline, whole = package.layout.block, package.layout.inline, package.layout.float.float_layout

    def float_layout(context: Any, box: Any, *at: Any, skip_stack: Any) -> Any:
        *around, bottom_space = at
        kept = box.style["break_inside"].startswith("avoid") and not skip_stack
        return whole(context, box, *around, -inf if kept else bottom_space, skip_stack)

    block.float_layout = inline.float_layout = float_layout


def _markers_in_order(package: Any) -> None:
    """Paints the marker of a list item before its text, where who copies the page looks for it.

    A marker is a positioned box (CSS Lists 3, 3.1), and was painted behind all text of its container.
    """
    stacking, boxes = package.stacking, package.formatting_structure.boxes
    in_tree = stacking._dispatch_children

    def dispatched(box: Any, page: Any, contexts: Any, *lists: Any) -> Any:
        children: Any = getattr(box, "children", ())
        marker = getattr(children[0], "_box", children[0]) if children else None
        if marker is None or not marker.is_outside_marker:
            return in_tree(box, page, contexts, *lists)
        rest = box.copy_with_children(children[1:])
        if not isinstance(children[-1], boxes.LineBox):
            own: dict[Any, Any] = {}
            *around, cells = lists
            cells[in_tree(marker, page, contexts, *around, own)] = own
            return in_tree(rest, page, contexts, *lists)
        in_line = marker.copy()
        in_line.__class__ = boxes.InlineBlockBox  # what may be painted among the lines of a block
        made = in_tree(rest, page, contexts, *lists)
        first = stacking.StackingContext.from_box(in_line, page, contexts)
        return made.copy_with_children([first, *made.children])

    stacking._dispatch_children = dispatched


def _mirrored_grids(package: Any) -> None:
    """Lets the columns of a grid go from right to left where the text does: CSS Grid 2, 7."""
    block, laid = package.layout.block, package.layout.grid.grid_layout

    def grid_layout(context: Any, box: Any, *rest: Any) -> Any:
        made = laid(context, box, *rest)
        grid = made[0]
        if grid is not None and box.style["direction"] == "rtl":
            whole = 2 * grid.content_box_x() + grid.width
            for child in grid.children:
                child.translate(whole - 2 * child.position_x - child.margin_width(), 0)
        return made

    block.grid_layout = grid_layout


class _Unnamed(str):
    """The empty name of a page, which is a name all the same."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return True


def _back_from_named_pages(package: Any) -> None:
    """Lets text go back from a named page to pages without a name: CSS Paged Media 3, 9.2.

    The name of the latter is empty, and was taken for none: all that followed stayed on the named page.
    """
    block = package.layout.block

    def block_level_page_name(before: Any, after: Any) -> Any:
        one, other = before.page_values()[1], after.page_values()[0]
        return (other or _Unnamed()) if one != other else None

    block.block_level_page_name = block_level_page_name


class _Whole(str):
    """A text that is one piece where its letters are asked for."""

    __slots__ = ()

    def __iter__(self) -> Iterator[str]:
        yield str(self)


def _whole_labels(package: Any) -> None:
    """Lets the words of a drawing be set whole where one place is given for them all: SVG 2, 11.5.

    Each letter was set alone, without kerning, and spaces not at all: who copied "Before 9 am" had Before9am.
    """
    svg: Any = importlib.import_module("weasyprint.svg")
    alone = svg.text

    def text(drawing: Any, node: Any, font_size: float) -> None:
        said = [node.get(name) or "" for name in ("x", "y", "dx", "dy", "rotate")]
        spaced = any(node.get(name) for name in ("letter-spacing", "textLength"))
        if node.text and not spaced and not any(re.search(r"[\s,]", one.strip()) for one in said):
            node._etree_node.text = _Whole(node.text)
        alone(drawing, node, font_size)

    svg.TAGS.update({tag: text for tag, function in svg.TAGS.items() if function is alone})
    svg.text = text


class _Seen(str):
    """A space that is not taken for nothing."""

    __slots__ = ()

    def strip(self, chars: str | None = None, /) -> str:
        return str(self)


def _spaces_between(package: Any) -> None:
    """Puts the space between two elements of a line into the page, for whoever copies or reads it aloud."""
    draw: Any = importlib.import_module("weasyprint.draw.text")
    drawn = draw.draw_first_line

    def draw_first_line(stream: Any, textbox: Any, *rest: Any) -> Any:
        if textbox.text == " ":
            textbox.text = _Seen(" ")
        return drawn(stream, textbox, *rest)

    draw.draw_first_line = draw_first_line
