"""What WeasyPrint 70.0 asks of a box again and again, and its style alone tells: once for each style.

Whether it stands apart from the text around it, which page it asks for, whether there is anything to paint
behind it. `briefgen.engine.quicker` puts these in the place of the package's own.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from briefgen.engine.known import known

_CORNERS = ("top_left", "top_right", "bottom_right", "bottom_left")
_SQUARE = {f"border_{corner}_radius": (0, 0) for corner in _CORNERS}
_NOTHING = (0, "px")


def in_flow(look: Callable[[Any], bool]) -> Callable[[Any], bool]:
    """Tell whether a box is in normal flow."""

    def is_in_normal_flow(box: Any) -> bool:
        try:  # a thousand times a brief, and nearly always known
            return box.style.unaltered.in_flow  # type: ignore[no-any-return]  # what look gave
        except AttributeError:
            found: bool | None = known(box.style, "in_flow", lambda _: look(box))
            return look(box) if found is None else found

    return is_in_normal_flow


def apart(boxes: Any, look: Callable[[Any], bool]) -> Callable[[Any], bool]:
    """Tell whether a box establishes a block formatting context: CSS 2, 9.4.1."""
    block, container = boxes.BlockBox, boxes.BlockContainerBox

    def of_style(style: Any) -> tuple[bool, bool]:
        floats = style["float"] in ("left", "right", "inline-start", "inline-end")
        out = style["position"] in ("absolute", "fixed")
        return floats or out or "flow-root" in style["display"], style["overflow"] != "visible"

    def establishes_formatting_context(box: Any) -> bool:
        try:
            found = box.style.unaltered.apart
        except AttributeError:
            found = known(box.style, "apart", of_style)
            if found is None:
                return look(box)
        if found[0] or box.is_column:
            return True
        return found[1] if isinstance(box, block) else isinstance(box, container)

    return establishes_formatting_context


def unfloated(boxes: Any, avoid: Callable[..., Any]) -> Callable[..., Any]:
    """Give where a line stands that has no float beside it: between the edges of its container."""
    line = boxes.LineBox

    def avoid_collisions(context: Any, box: Any, containing_block: Any, outer: bool = True) -> Any:
        if outer or context.excluded_shapes or not isinstance(box, line) or box.style["float"] != "none":
            return avoid(context, box, containing_block, outer)
        left = containing_block.content_box_x()
        right = left + containing_block.width
        left += box.margin_left
        right -= box.margin_right
        x = right if containing_block.style["direction"] == "rtl" else left
        return x - box.margin_left, box.border_box_y() - box.margin_top, right - left

    return avoid_collisions


def cleared(clear: Callable[..., Any]) -> Callable[..., Any]:
    """Give how far a box is moved to clear floats; None where there are none."""

    def get_clearance(context: Any, box: Any, direction: str, collapsed_margin: Any = 0) -> Any:
        if not (context.excluded_shapes or context.broken_out_of_flow):
            return None
        return clear(context, box, direction, collapsed_margin)

    return get_clearance


def page_values(box: Any) -> tuple[Any, Any]:
    """Give the pages that a box begins and ends on: of its children, the first and the last that count."""
    page, children = box.style["page"], box.children
    for first in children:
        if _counts(first):
            break
    else:
        return page, page
    begin = end = first.page_values()
    for last in reversed(children):
        if last is first:
            break
        if _counts(last):
            end = last.page_values()
            break
    return begin[0] or page, end[1] or page


def _counts(box: Any) -> bool:
    try:
        return box.style.unaltered.counts  # type: ignore[no-any-return]  # as below
    except AttributeError:
        found: bool | None = known(box.style, "counts", lambda _: _may_begin(box))
        return _may_begin(box) if found is None else found


def _may_begin(box: Any) -> bool:
    return bool(box.is_in_normal_flow() or box.is_floated())


def borders(draw: Callable[..., None]) -> Callable[..., None]:
    """Draw the borders of boxes that may have some; in a table that joins them a cell has its neighbours'."""

    def draw_border(stream: Any, box: Any) -> None:
        if not known(box.style, "borderless", _is_borderless):
            draw(stream, box)

    return draw_border


def _is_borderless(style: Any) -> bool:
    ruled = style["column_width"] != "auto" or style["column_count"] != "auto"
    joined = style["border_collapse"] == "collapse"
    if ruled or joined or style["border_image_source"][0] != "none":
        return False
    return not any(style[f"border_{side}_width"] for side in ("top", "right", "bottom", "left"))


def backgrounds(layout: Callable[..., None]) -> Callable[..., None]:
    """Lay out what is painted behind boxes; of those that have nothing there, note that alone."""

    def layout_box_backgrounds(
        page: Any, box: Any, images: Any, layout_children: bool = True, style: Any = None
    ) -> None:
        if style is not None or not layout_children or box is page or not known(box.style, "bare", _is_bare):
            layout(page, box, images, layout_children, style)
            return
        vars(getattr(box, "_box", box)).update(_SQUARE)  # what is placed by hand has one in its place
        for child in box.all_children():
            layout_box_backgrounds(page, child, images)
        box.background = None

    return layout_box_backgrounds


def _is_bare(style: Any) -> bool:
    """Tell whether a style has no ground, no pictures, no shadow and no round corners."""
    if any(_NOTHING not in style[name] for name in _SQUARE) or style["box_shadow"]:
        return False
    if style["border_image_source"][0] != "none" or style["mask_border_source"][0] != "none":
        return False
    color = style["background_color"]
    color = style["color"] if color == "currentcolor" else color
    unseen = color.alpha == 0 and all(kind == "none" for kind, _ in style["background_image"])
    return bool(unseen or style["visibility"] == "hidden")
