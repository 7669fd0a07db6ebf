"""Whether what is printed can be read: contrast (WCAG 2.2, 1.4.3), sharp pictures, marks beside words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from briefgen.contrast import Color, contrast
from briefgen.layout.holding import alone
from briefgen.layout.pages import PT, Page, Text
from briefgen.layout.seen import Seen, path_of, shown

CONTRAST, LARGE_CONTRAST = 4.5, 3.0
LARGE, LARGE_BOLD = 18.0, 14.0
"""Points from which letters are large."""
UNSEEN = 1.15
"""A contrast that nobody sees."""
SHARP = 150
"""Pixels in an inch."""


def look(pages: Sequence[Page]) -> Iterator[Seen]:
    """What is hard to read, each kind once."""
    said: set[object] = set()
    for page in pages:
        for mark in alone(page):
            yield Seen(
                "L008", mark.path, page.number, f"the mark {shown(mark.words)} stands alone on a line",
                "Change the words before it, so that the line breaks elsewhere.", mark.place,
            )  # fmt: skip
        for text in (*page.texts, *page.margins):
            yield from _contrast(page, text, said)
        for box in page.pictures:
            yield from _sharpness(page, box)


def _sharpness(page: Page, box: Any) -> Iterator[Seen]:
    image = getattr(box, "replacement", None)
    pixels = getattr(image, "width", None)
    if pixels is None or not box.width or type(image).__name__ != "RasterImage":
        return
    sharp = pixels / (box.width * PT / 72)
    if sharp < SHARP:
        yield Seen(
            "L010", path_of(box.element), page.number,
            f"the image {box.element.get('src', '')[-60:]} has {sharp:.0f} pixels an inch, expected {SHARP}",
            "Take a larger picture, or show it smaller.",
        )  # fmt: skip


def _contrast(page: Page, text: Text, said: set[object]) -> Iterator[Seen]:
    style = text.box.style
    key = (id(getattr(style, "origin", style)), id(getattr(style.parent_style, "origin", None)))
    if key in said:
        return
    said.add(key)
    ground = _ground(style)
    letters = _over(style["color"], ground)
    ratio = contrast(letters, ground)
    size = style["font_size"] * PT
    sign = not any(char.isalnum() for char in text.words)  # WCAG 2.2, 1.4.11: what is no text
    large = sign or size >= LARGE or (size >= LARGE_BOLD and style["font_weight"] >= 700)
    wanted = LARGE_CONTRAST if large else CONTRAST
    if ratio < wanted:
        seen = "cannot be seen" if ratio < UNSEEN else f"has a contrast of {ratio:.1f} to 1"
        yield Seen(
            "L011", text.path, page.number, f"{shown(text.words)} {seen}, expected {wanted:g} to 1",
            "Take a darker colour for the letters, or a lighter one behind them.", text.place,
        )  # fmt: skip


def _ground(style: Any) -> Color:
    """The colour behind a text: that of the nearest element that has one, on white paper."""
    layers = []
    while style is not None:
        color = style["background_color"]
        if not isinstance(color, str) and color.alpha:
            layers.append(color)
            if color.alpha == 1:
                break
        if any(kind != "none" for kind, _ in style["background_image"]):
            break
        style = style.parent_style
    ground: Color = (1.0, 1.0, 1.0)
    for color in reversed(layers):
        ground = _over(color, ground)
    return ground


def _over(color: Any, ground: Color) -> Color:
    parts = color.to("srgb").coordinates
    mixed = [
        float(part) * color.alpha + under * (1 - color.alpha)
        for part, under in zip(parts, ground, strict=True)
    ]
    return mixed[0], mixed[1], mixed[2]
