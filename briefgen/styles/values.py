"""WeasyPrint's computed values in points and plain words."""

from __future__ import annotations

from math import inf
from typing import Any

from briefgen.engine import weasy
from briefgen.styles.looks import Edge, Length, Letters, Placed, Sides, Sizes, Style, Text

PT = 0.75
"""Points in a CSS pixel."""


def points(value: Any) -> float:
    """A computed length in points; auto, normal and percentages of unknown bases are 0."""
    if isinstance(value, int | float):
        return round(float(value) * PT, 3)
    if getattr(value, "unit", "") == "px":
        return round(float(value.value) * PT, 3)
    return 0.0


def _length(value: Any) -> Length | None:
    unit = getattr(value, "unit", "")
    if unit == "px":
        return Length(round(value.value * PT, 3))
    return Length(value.value, unit) if unit in ("%", "fr") else None


def hex_of(color: Any, opacity: float = 1.0) -> str:
    """Six hex digits, blended onto white where the colour is half clear; empty where it is clear."""
    red, green, blue = color.to("srgb").coordinates
    alpha: float = color.alpha * opacity
    if not alpha:
        return ""
    return "".join(
        f"{round(255 * min(1, max(0, part * alpha + 1 - alpha))):02X}" for part in (red, green, blue)
    )


def _color(values: Any, name: str) -> str:
    color = values[name]
    return hex_of(values["color"] if isinstance(color, str) else color, _opacity(values))


def _opacity(values: Any) -> float:
    """How much of an element is seen: its own opacity and that of all around it, CSS Color 4, 3.2."""
    seen = 1.0
    while values is not None:
        seen *= float(values["opacity"])
        values = values.parent_style
    return seen


def _ground(values: Any) -> str:
    """The colour behind an element; a gradient's is the mean of its first and its last."""
    for kind, image in values["background_image"]:
        if kind.endswith("gradient"):
            return _mean(image.colors[0], image.colors[-1], _opacity(values))
    return _color(values, "background_color")


def _mean(first: Any, last: Any, opacity: float) -> str:
    ends = (hex_of(first, opacity) or "FFFFFF", hex_of(last, opacity) or "FFFFFF")
    return "".join(f"{sum(int(end[at : at + 2], 16) for end in ends) // 2:02X}" for at in (0, 2, 4))


def _letters(values: Any) -> Letters:
    lines = values["text_decoration_line"]
    return Letters(
        family=values["font_family"][0],
        size=points(values["font_size"]),
        bold=values["font_weight"] >= 600,
        italic=values["font_style"] != "normal",
        color=hex_of(values["color"], _opacity(values)) or "000000",
        underline="underline" in lines,
        strike="line-through" in lines,
        transform=values["text_transform"],
        small_caps=values["font_variant_caps"] == "small-caps",
        spacing=points(values["letter_spacing"]),
        language=values["lang"] or "",
        figures=_figures(values["font_variant_numeric"]),
        rtl=values["direction"] == "rtl",
    )


def _figures(variants: Any) -> str:
    """The form of the digits; `normal` is no tuple."""
    known = (one for one in variants if one in ("tabular-nums", "oldstyle-nums"))
    return next(known, "").removesuffix("-nums") if isinstance(variants, tuple) else ""


def _sizes(values: Any) -> Sizes:
    names = ("height", "min_width", "max_width", "min_height", "max_height")
    height, *bounds = (_bounded(values[name]) for name in names)
    return Sizes(height, bounds[0], bounds[1], bounds[2], bounds[3], values["object_fit"])


def _bounded(value: Any) -> Length | None:
    """A size, where there is one: the initial ones are `auto`, nothing, and no end."""
    found = _length(value)
    return found if found and 0 < found.value < inf else None


def _text(values: Any) -> Text:
    count = values["column_count"]
    if count == "auto" or count < 2:
        return Text()
    gap = values["column_gap"]
    em = points(values["font_size"])
    return Text(int(count), em if gap == "normal" else points(gap), bool(points(values["column_rule_width"])))


def _placed(values: Any) -> Placed:
    """Lines by number; those with names, and areas, are said not to reach Word."""
    start, end = values["grid_column_start"], values["grid_column_end"]
    first, last, row = _line(start), _line(end), _line(values["grid_row_start"])
    span = _span(start) or _span(end) or (last - first if first and last > first else 1)
    if first == 1 and last == -1:
        span = 0
    return Placed(max(0, first), span, max(0, row), int(values["order"]))


def _line(value: Any) -> int:
    """The number of a grid line; 0 where there is none."""
    return int(value[1]) if isinstance(value, tuple) and value[0] is None and value[1] else 0


def _span(value: Any) -> int:
    return int(value[1] or 1) if isinstance(value, tuple) and value[0] == "span" else 0


def _leading(values: Any) -> tuple[float, float]:
    """The line height, and what the font would take by itself; points."""
    natural = round(_natural(values) * points(values["font_size"]), 3)
    height = values["line_height"]
    if height == "normal":
        return natural, natural
    if isinstance(height, int | float):
        return round(height * points(values["font_size"]), 3), natural
    if height.unit == "%":
        return round(height.value / 100 * points(values["font_size"]), 3), natural
    return points(height), natural


_naturals: dict[tuple[Any, ...], float] = {}


def _natural(values: Any) -> float:
    """The font's own line height as a multiple of its size (the ascent and descent that Pango reports)."""
    key = (values["font_family"], values["font_weight"], values["font_style"])
    if key not in _naturals:
        plain = values.copy()
        plain["line_height"], plain["font_size"] = "normal", 100
        _naturals[key] = weasy.weasyprint().text.line_break.strut(plain)[0] / 100
    return _naturals[key]


def _edge(values: Any, side: str) -> Edge:
    width, style = values[f"border_{side}_width"], values[f"border_{side}_style"]
    if not width or style in ("none", "hidden"):
        return Edge()
    return Edge(points(width), style, _color(values, f"border_{side}_color"))


def _align(values: Any) -> str:
    align: str = values["text_align_all"]
    rtl = values["direction"] == "rtl"
    return {"start": "right" if rtl else "left", "end": "left" if rtl else "right"}.get(align, align)


def _display(values: Any) -> str:
    display = values["display"]
    if "list-item" in display:
        return "list-item"
    for word in ("flex", "grid", "table"):
        if word in display:
            return word
    if display[0] == "inline" and "flow-root" in display:
        return "inline-block"
    return str(display[0])


def _track(entry: Any) -> list[Length]:
    """The width of a grid's column, in a list; none where the entry only names a line."""
    if hasattr(entry, "unit") or entry == "auto":
        return [_length(entry) or Length(1, "fr")]
    if isinstance(entry, tuple) and entry and entry[0] == "minmax()":
        return [_length(entry[2]) or Length(1, "fr")]
    return []


def _columns(values: Any) -> tuple[Length, ...]:
    """The columns of a grid; line names are left out, and repeat() of a number is written out."""
    template = values["grid_template_columns"]
    if isinstance(template, str):
        return ()
    found: list[Length] = []
    for entry in template:
        if isinstance(entry, tuple) and entry and entry[0] == "repeat()":
            times = entry[1] if isinstance(entry[1], int) else 1
            found += [track for size in entry[2] for track in _track(size)] * times
        else:
            found += _track(entry)
    return tuple(found)


def _marker(value: Any) -> str:
    """The name of a list's marker; a text of the stylesheet's own behind a quotation mark."""
    if isinstance(value, str):
        return value
    return f'"{value[1].strip()}' if value[0] == "string" else "none"


def to_style(values: Any) -> Style:
    """One element's computed style; lengths in points."""
    leading, natural = _leading(values)
    vertical = values["vertical_align"]
    position = values["position"]
    justify = values["justify_content"]
    strings = values["string_set"]
    return Style(
        letters=_letters(values),
        display=_display(values),
        position="running" if isinstance(position, tuple) else position,
        floating=values["float"],
        margin=_sides(values, "margin_"),
        padding=_sides(values, "padding_"),
        edges=(_edge(values, "top"), _edge(values, "right"), _edge(values, "bottom"), _edge(values, "left")),
        background=_ground(values),
        leading=leading,
        natural=natural,
        align=_align(values),
        indent=points(values["text_indent"]),
        raised=points(vertical) if isinstance(vertical, int | float) else 0.0,
        vertical=vertical if isinstance(vertical, str) else "baseline",
        width=_length(values["width"]),
        left=_length(values["left"]),
        top=_length(values["top"]),
        columns=_columns(values),
        gap=(points(values["row_gap"]), points(values["column_gap"])),
        grow=float(values["flex_grow"]),
        justify=justify[0] if isinstance(justify, tuple) else justify,
        direction="column" if values["flex_direction"].startswith("column") else "row",
        marker=_marker(values["list_style_type"]),
        break_before=values["break_before"],
        break_after=values["break_after"],
        break_inside=values["break_inside"],
        together=(values["orphans"], values["widows"]),
        preformatted=values["white_space"] in ("pre", "pre-wrap", "pre-line"),
        collapse=values["border_collapse"] == "collapse",
        strings=tuple(map(_named_string, strings)) if isinstance(strings, tuple) else (),
        **_more(values),
    )


def _more(values: Any) -> dict[str, Any]:
    """The fields of a Style that have a value where the stylesheet says nothing."""
    position = values["position"]
    return {
        "sizes": _sizes(values),
        "text": _text(values),
        "placed": _placed(values),
        "page": "" if values["page"] == "auto" else values["page"],
        "running": position[1] if isinstance(position, tuple) else "",
        "wraps": values["flex_wrap"] != "nowrap",
        "hyphens": values["hyphens"] == "auto",
        "rtl": values["direction"] == "rtl",
        "auto_sides": (values["margin_right"] == "auto", values["margin_left"] == "auto"),
        "right": _length(values["right"]),
    }


def _named_string(entry: Any) -> tuple[str, str]:
    name, content = entry
    return name, next((value[0] for kind, value in content if kind == "attr()"), "")


def page_margins(values: Any) -> Sides:
    """The margins of a page, in points."""
    return _sides(values, "margin_")


def _sides(values: Any, prefix: str) -> Sides:
    top, right, bottom, left = (points(values[prefix + side]) for side in ("top", "right", "bottom", "left"))
    return top, right, bottom, left
