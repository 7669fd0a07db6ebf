"""What the layout of WeasyPrint 70.0 works out again for every box, worked out once for each style.

Several hundred boxes of a brief have some fifty styles. The styles of `briefgen.styles.shared` know the one
that all elements of their kind have, `unaltered`, as long as no layout changed them; on that one the results
are kept. Pages are the same, byte for byte, which a test compares; other releases of WeasyPrint, and styles
that are not ours, are left alone.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cached_property
from typing import Any

from briefgen.engine import predicates, serialising
from briefgen.engine.known import Once, known
from briefgen.engine.painting import Painter

RELEASE = "70.0"
LINES = 1200
"""First lines that are kept, a kilobyte each: some forty briefs of two pages that share their labels."""
_SIDES = ("top", "right", "bottom", "left")
_LENGTHS = (
    *(f"{kind}_{side}" for kind in ("margin", "padding") for side in _SIDES),
    *(f"{bound}{axis}" for axis in ("width", "height") for bound in ("", "min_", "max_")),
)


def quicken(package: Any) -> None:
    """Have the layout of the package use what is known of a style."""
    if package.__version__ != RELEASE:
        return
    text, layout = package.text, package.layout
    _replace(layout.percent.resolve_percentages, _percentages(layout.percent.resolve_percentages))
    _replace(text.line_break.strut, _strut(text.line_break.strut))
    text.line_break.Layout.setup = _setup(text.line_break)
    _replace(text.line_break.split_first_line, _Lines(text.line_break.split_first_line).split)
    _boxes(package)
    _painting(package)
    _once(package.cssselect2.ElementWrapper)
    serialising.quicken(sys.modules["pydyf"])


def _boxes(package: Any) -> None:
    boxes, layout = package.formatting_structure.boxes, package.layout
    box = boxes.Box
    box.is_in_normal_flow = predicates.in_flow(box.is_in_normal_flow)
    box.establishes_formatting_context = predicates.apart(boxes, box.establishes_formatting_context)
    boxes.ParentBox.page_values = predicates.page_values
    grounds = layout.background.layout_box_backgrounds
    _replace(grounds, predicates.backgrounds(grounds))
    floats = layout.float
    _replace(floats.avoid_collisions, predicates.unfloated(boxes, floats.avoid_collisions))
    _replace(floats.get_clearance, predicates.cleared(floats.get_clearance))
    lines = package.draw.border.draw_border
    _replace(lines, predicates.borders(lines))


def _painting(package: Any) -> None:
    painter = Painter(package, known)
    if not painter.fits:
        return
    _replace(package.draw.text.draw_first_line, painter.draw_first_line)
    layout = package.text.line_break.Layout
    layout.reactivate = lambda own, style: painter.reactivate(own, style)  # noqa: PLW0108  # a method needs it


def _once(kind: type) -> None:
    """Work out the attributes of a class without a lock for each."""
    for name, value in list(vars(kind).items()):
        if isinstance(value, cached_property):
            setattr(kind, name, Once(value.func, name))


def _replace(old: Callable[..., Any], new: Callable[..., Any]) -> None:
    """In every module of WeasyPrint that has the function under some name."""
    for name, module in list(sys.modules.items()):
        if name.startswith("weasyprint.") and module is not None:
            vars(module).update(dict.fromkeys([key for key, one in vars(module).items() if one is old], new))


# ------------------------------------------------------------ percentages


def _percentages(resolve: Callable[[Any, Any], None]) -> Callable[[Any, Any], None]:
    def resolve_percentages(box: Any, containing_block: Any) -> None:
        used = known(box.style, "used_lengths", _used)
        if used:
            vars(box).update(used)
        else:
            resolve(box, containing_block)

    return resolve_percentages


def _used(style: Any) -> dict[str, Any]:
    """The used lengths of a box, where they are the same in whatever block it stands; else nothing."""
    if style["border_collapse"] == "collapse" or style["box_sizing"] != "content-box":
        return {}
    used: dict[str, Any] = {}
    for name in _LENGTHS:
        value = style[name]
        if value == "auto":
            used[name] = 0 if name.startswith("min_") else value
        elif getattr(value, "unit", None) == "px":
            used[name] = value.value
        else:
            return {}
    return used | {name: style[name] for name in (f"border_{side}_width" for side in _SIDES)}


# ------------------------------------------------------------ lines of text


def _strut(measure: Callable[[Any], tuple[float, float]]) -> Callable[[Any], tuple[float, float]]:
    def strut(style: Any) -> tuple[float, float]:
        return known(style, "strut", measure) or measure(style)

    return strut


def _setup(lines: Any) -> Callable[[Any, Any], None]:
    """Set a line's layout up with the Pango context and font description of the line before in its style."""
    set_up, pango, ffi, free = lines.Layout.setup, lines.pango, lines.ffi, lines.gobject.g_object_unref

    def of_style(style: Any) -> tuple[Any, ...]:
        features = [style[name] for name in _FEATURES]
        if style["text_decoration_line"] != "none" or lines.font_features(*features):
            return ()
        first = lines.Layout.__new__(lines.Layout)
        set_up(first, style)
        context = ffi.gc(pango.pango_font_map_create_context(style.font_config.font_map), free)
        pango.pango_context_set_round_glyph_positions(context, False)  # C has no names
        pango.pango_context_set_base_dir(context, lines.PANGO_DIRECTION[style["direction"]])
        if style["lang"] or style["font_language_override"] != "normal":
            pango.pango_context_set_language(context, first.language)
        return context, lines.get_font_description(style), first.language

    def setup(self: Any, style: Any) -> None:
        kept = known(style, "pango", of_style)
        if not kept:
            set_up(self, style)
            return
        context, description, self.language = kept
        self.style, self.first_line_direction = style, 0
        self.layout = ffi.gc(pango.pango_layout_new(context), free)
        pango.pango_layout_set_auto_dir(self.layout, False)
        pango.pango_layout_set_font_description(self.layout, description)
        self.ascent = self.underline_position = self.strikethrough_position = None

    return setup


class _Lines:
    """First lines of texts, by style, text and width: a grid, a float and a page lay the same text out anew.

    Other briefs of a batch have the same headings and labels. All are forgotten where there are too many.
    """

    def __init__(self, split: Callable[..., Any]) -> None:
        self._split = split
        self._tables: list[dict[Any, Any]] = []
        self._number = 0

    def split(self, text: str, style: Any, context: Any, *given: Any, **named: Any) -> Any:
        """Give the line as WeasyPrint splits it, with a layout of its own."""
        table = known(style, "lines", self._new_table)
        if table is None:
            return self._split(text, style, context, *given, **named)
        key = (text, style["white_space"], *given, *named.items())
        line = table.get(key)
        if line is None:
            line = table[key] = self._split(text, style, context, *given, **named)
            self._number += 1
            if self._number > LINES:
                self._forget()
        layout, *rest = line
        own = layout.__class__.__new__(layout.__class__)
        vars(own).update(vars(layout))
        return (own, *rest)

    def _new_table(self, style: Any) -> dict[Any, Any]:
        table: dict[Any, Any] = {}
        self._tables.append(table)
        return table

    def _forget(self) -> None:
        for table in self._tables:
            table.clear()
        self._number = 0


_FEATURES = (
    *("font_kerning", "font_variant_ligatures", "font_variant_position", "font_variant_caps"),
    *("font_variant_numeric", "font_variant_alternates", "font_variant_east_asian"),
    "font_feature_settings",
)
