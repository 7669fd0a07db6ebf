"""Images in the line of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.errors import TemplateError
from briefgen.styles import Style, Styled
from briefgen.writers.docx.outline import Picture, Run, Warnings

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

CSS_DPI = 96
_KNOWN = "PNG, JPEG, GIF, BMP or TIFF"


def picture(element: Element, style: Style, styled: Styled, warnings: Warnings) -> Run:
    """An img as a run; an inline svg as the words that describe it, which Word has no other way to show."""
    if element.tag.endswith("}svg"):
        title = element.find("{*}title")
        words = " ".join("".join(title.itertext()).split()) if title is not None else ""
        warnings.add(f"Word shows an inline SVG as its description: {words[:60]!r}")
        return Run(words, style.letters)
    address = element.get("src", "")
    data = styled.open_asset(address)
    width, height = _natural_size(data, address)
    if style.width is not None and style.width.unit == "pt":
        width, height = style.width.value, height * style.width.value / width
    elif (element.get("width") or "").isdigit():
        asked = int(element.get("width", "1")) * 72 / CSS_DPI
        width, height = asked, height * asked / width
    return Run(
        "", style.letters, kind="picture", picture=Picture(data, width, height, element.get("alt", ""))
    )


def _natural_size(data: bytes, address: str) -> tuple[float, float]:
    """Width and height in points, at 96 pixels an inch, as CSS has it."""
    from docx.image.exceptions import (
        InvalidImageStreamError,
        UnexpectedEndOfFileError,
        UnrecognizedImageError,
    )
    from docx.image.image import Image

    try:
        image = Image.from_blob(data)
    except (UnrecognizedImageError, InvalidImageStreamError, UnexpectedEndOfFileError):
        raise TemplateError(
            f"the image {address} cannot be put into a Word file: expected {_KNOWN}",
            hint="Save it as PNG.",
        ) from None
    return image.px_width * 72 / CSS_DPI, image.px_height * 72 / CSS_DPI
