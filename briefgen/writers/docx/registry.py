"""Every property that WeasyPrint computes, and what becomes of it in Word: carried, harmless there, or lost.

A test compares these tables with WeasyPrint's own list, so that another release brings none in silence.
"""

from __future__ import annotations

from collections.abc import Mapping


def _names(text: str) -> frozenset[str]:
    return frozenset(text.replace("-", "_").split())


_SIDES = ("top", "right", "bottom", "left")
_LOGICAL = ("block_start", "inline_start", "block_end", "inline_end")
_CORNERS = ("top_left", "top_right", "bottom_left", "bottom_right")
_LOGICAL_CORNERS = ("start_start", "start_end", "end_start", "end_end")

CARRIED = _names(
    """color direction display float left line-height position top vertical-align background-color
    border-collapse opacity column-count column-rule-style column-rule-width column-gap row-gap
    font-family font-size font-style font-variant font-variant-caps font-variant-numeric font-weight
    break-after break-before break-inside orphans widows content quotes string-set object-fit
    image-orientation size page hyphens letter-spacing text-align-all text-indent text-transform
    white-space height max-height max-width min-height min-width width block-size inline-size
    max-block-size max-inline-size min-block-size min-inline-size flex-basis flex-direction
    flex-grow flex-wrap grid-template-columns grid-row-start grid-column-start grid-column-end
    justify-content order text-decoration-line counter-increment counter-reset counter-set
    list-style-type anchor lang inset-block-start inset-inline-start"""
) | {
    *(f"{box}_{side}" for box in ("margin", "padding") for side in (*_SIDES, *_LOGICAL)),
    *(f"border_{side}_{part}" for side in (*_SIDES, *_LOGICAL) for part in ("color", "style", "width")),
}
"""The Word file has it, as far as Word can; where it has one form of several, a warning says so."""

HARMLESS = _names(
    """clear clip empty-cells table-layout unicode-bidi z-index background-attachment
    background-clip background-origin background-position background-repeat background-size
    border-spacing border-image-slice border-image-width border-image-outset border-image-repeat
    mask-border-slice mask-border-width mask-border-outset mask-border-repeat mask-border-mode
    color-scheme column-fill column-rule-color font-kerning font-language-override
    font-variant-ligatures font-variant-east-asian box-decoration-break margin-break bookmark-label
    bookmark-level bookmark-state footnote-display footnote-policy image-rendering object-position
    bleed-left bleed-right bleed-top bleed-bottom marks hyphenate-character hyphenate-limit-chars
    hyphenate-limit-zone tab-size word-break overflow-wrap transform-origin appearance outline-color
    outline-width outline-offset box-sizing flex-shrink align-content text-decoration-thickness
    text-underline-offset block-ellipsis continue"""
)
"""Word does the same by itself, or it says how to do what another property asks for, which is judged."""

LOST: Mapping[str, str] = {
    "bottom": "Word places nothing from the foot: it stands in the text",
    "right": "Word places nothing from the right edge: it stands at the left",
    "inset_block_end": "Word places nothing from the foot: it stands in the text",
    "inset_inline_end": "Word places nothing from the far edge: it stands in the text",
    "visibility": "Word prints it all the same",
    "caption_side": "Word's caption stands above the table",
    "background_image": "Word has no picture behind text; a gradient becomes one colour, its middle",
    "border_image_source": "Word's borders are lines",
    "mask_border_source": "Word shows it whole",
    "box_shadow": "Word's boxes have no shadow",
    "column_width": "Word needs a number of columns: give column-count",
    "column_span": "Word's columns end at the section: put it outside of them",
    "font_feature_settings": "Word has no names for the font's features; font-variant-numeric reaches it",
    "font_stretch": "name the narrow font as a family of its own",
    "font_variant_alternates": "Word shows the font's usual letters",
    "font_variant_position": "use vertical-align",
    "font_variation_settings": "Word shows the font's usual weight",
    "image_resolution": "Word takes 96 pixels for an inch: give the image a width",
    "text_align_last": "Word aligns the last line of a paragraph as it does by itself",
    "word_spacing": "Word's spaces have their usual width",
    "transform": "Word's text is neither turned nor moved",
    "outline_style": "use border",
    "grid_auto_columns": "give grid-template-columns",
    "grid_auto_flow": "Word fills row after row",
    "grid_auto_rows": "Word's rows are as high as their text; give the items a height",
    "grid_template_areas": "place the items with grid-column",
    "grid_template_rows": "Word's rows are as high as their text; give the items a height",
    "grid_row_end": "Word's items take one row",
    "align_items": "Word's items begin at the top of their row",
    "align_self": "Word's items begin at the top of their row",
    "justify_items": "use text-align",
    "justify_self": "use text-align, or margins",
    "text_decoration_color": "Word's line has the colour of the letters",
    "text_decoration_style": "Word's line is a single one",
    "max_lines": "Word prints all lines",
    "overflow": "Word shows all that is there",
    "text_overflow": "Word breaks the line",
    "list_style_image": "Word's marker is that of list-style-type",
    "list_style_position": "Word's markers hang before the text",
    **{f"border_{corner}_radius": "Word's corners are square" for corner in (*_CORNERS, *_LOGICAL_CORNERS)},
}
"""What Word has not, and what is seen instead, or what would reach it."""

PARTLY: Mapping[str, str] = {
    "text_transform": "Word prints the letters as they are written",
    "text_decoration_line": "Word has no line above letters",
    "left": "Word moves nothing out of its place: use margins",
    "top": "Word moves nothing out of its place: use margins",
    "border_spacing": "Word's cells touch each other: use padding",
    "display": "Word sets it as text of the line, as wide as its words",
}
"""What Word has in some values alone, and what is seen instead of the others."""

ONLY_PLACED = _names("bottom right inset-block-end inset-inline-end")
"""Lost only where the element is taken out of the text."""
USUAL: Mapping[str, tuple[object, ...]] = {
    "overflow": ("visible", "auto"),
    "list_style_position": ("outside",),
    "align_items": ("normal", "start", "flex-start", "stretch"),
    "align_self": ("auto", "normal", "start", "flex-start", "stretch"),
    "justify_items": ("normal", "legacy", "start", "stretch"),
    "justify_self": ("auto", "normal", "start", "stretch"),
    "text_align_last": ("auto", "start", "left"),
    "list_style_image": (("none", None),),
    "background_image": ((("none", None),),),
    "visibility": ("visible",),
    "image_resolution": (1,),
}
"""Values that ask for nothing that Word does not do, beside the initial one."""
PSEUDO: Mapping[str, str] = {
    "first-line": "Word's first lines look like the others",
    "footnote-call": "Word shows the note where it stands in the text",
    "footnote-marker": "Word shows the note where it stands in the text",
}
"""Pseudo-elements that Word has not."""
