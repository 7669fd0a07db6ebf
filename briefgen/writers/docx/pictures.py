"""Images in the line of text, and beside it: their sizes as CSS Images 3, 5 has them."""

from __future__ import annotations

import copy
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from briefgen.styles import Length, Style, Styled
from briefgen.writers.docx import images
from briefgen.writers.docx.outline import Picture, Run, Warnings

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from briefgen.writers.docx.images import Prepared


HAIR = 1.0
"""Points: letters that leave no room below a picture, which stands on their line."""

_DECLARATIONS = "{http://www.w3.org/2000/xmlns/}"


def is_picture(element: Element) -> bool:
    """Whether the element is an image or a drawing."""
    return element.tag == "img" or str(element.tag).endswith("}svg")


def alone(style: Style) -> Style:
    """The style of a picture that is a block: its line is as high as the picture is."""
    return replace(style, letters=replace(style.letters, size=HAIR), leading=HAIR, natural=HAIR)


def picture(element: Element, style: Style, styled: Styled, warnings: Warnings, room: float) -> Run:
    """An img or an inline svg as a run; `room` is what a width in per cent is of, in points."""
    if chart := styled.drawings.get(element):
        return Run("", style.letters, kind="chart", chart=chart)
    prepared, alt = _drawing(element) if element.tag != "img" else _image(element, styled)
    width, height = _size(element, style, prepared, room)
    crop = (0.0, 0.0)
    if style.sizes.fit in ("contain", "scale-down", "none"):
        width, height = _contained(prepared, width, height)
    elif style.sizes.fit == "cover":
        crop = _cropped(prepared, width, height)
    margin = style.margin
    made = Picture(
        prepared, width, height, alt, style.floating, (margin[0], margin[1], margin[2], margin[3]), crop
    )
    return Run("", style.letters, kind="picture", picture=made)


def _image(element: Element, styled: Styled) -> tuple[Prepared, str]:
    address = element.get("src", "")
    return images.prepared(styled.open_asset(address), address), element.get("alt", "")


def _drawing(element: Element) -> tuple[Prepared, str]:
    title = element.find("{*}title")
    words = " ".join("".join(title.itertext()).split()) if title is not None else ""
    drawing = copy.deepcopy(element)
    drawing.tail = None
    for part in drawing.iter():  # the parser keeps declarations of names as attributes
        for name in [name for name in part.attrib if name.startswith(_DECLARATIONS)]:
            del part.attrib[name]
    return images.vector(ElementTree.tostring(drawing), words or "in the text"), words


def generated(address: str, style: Style, styled: Styled) -> Run:
    """A picture that the stylesheet puts into the text, in its natural size."""
    prepared = images.prepared(styled.open_asset(address), address)
    made = Picture(prepared, prepared.width, prepared.height, "")
    return Run("", style.letters, kind="picture", picture=made)


def _size(element: Element, style: Style, image: Prepared, room: float) -> tuple[float, float]:
    """Width and height in points: as given, by the picture's ratio where one is, within the bounds."""
    ratio = image.width / image.height if image.height else 1.0
    width = _points(style.width, room) or _attribute(element, "width")
    height = _points(style.sizes.height, 0.0) or _attribute(element, "height")
    free = not (width and height)
    if width is None and height is None:  # CSS 2.2, 10.3.2
        width, height = (image.width, image.height) if image.sized or not room else (room, room / ratio)
    width = width if width is not None else (height or 0.0) * ratio
    height = height if height is not None else width / ratio
    bounded = _bounded(width, style.sizes.least_width, style.sizes.most_width, room)
    width, height = bounded, height * bounded / width if free and width else height
    bounded = _bounded(height, style.sizes.least_height, style.sizes.most_height, 0.0)
    return (width * bounded / height if free and height else width), bounded


def _points(length: Length | None, whole: float) -> float | None:
    if length is None or length.unit == "fr" or (length.unit == "%" and not whole):
        return None
    return length.value * whole / 100 if length.unit == "%" else length.value


def _attribute(element: Element, name: str) -> float | None:
    text = element.get(name) or ""
    return int(text) * images.POINTS if text.isdigit() and int(text) else None


def _bounded(value: float, least: Length | None, most: Length | None, whole: float) -> float:
    low, high = _points(least, whole), _points(most, whole)
    value = min(value, high) if high else value
    return max(value, low) if low else value


def _contained(image: Prepared, width: float, height: float) -> tuple[float, float]:
    scale = min(width / image.width, height / image.height)
    return image.width * scale, image.height * scale


def _cropped(image: Prepared, width: float, height: float) -> tuple[float, float]:
    """What a picture that covers its box loses at each side, and at top and bottom, as shares of itself."""
    scale = max(width / image.width, height / image.height)
    return (1 - width / (image.width * scale)) / 2, (1 - height / (image.height * scale)) / 2
