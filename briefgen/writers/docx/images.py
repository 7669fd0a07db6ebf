"""Image files as Word takes them: upright, in a format that it knows, vectors with a picture beside them."""

from __future__ import annotations

import base64
import io
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from briefgen.engine import hearing, weasy
from briefgen.errors import TemplateError

if TYPE_CHECKING:
    from PIL.Image import Image

CSS_DPI = 96
POINTS = 72 / CSS_DPI
"""Points in a pixel, as CSS has it."""
SHARP = 3.0
"""Pixels of the picture beside a vector for each of its points: 216 an inch."""
QUALITY = 92
"""Of a JPEG that must be written anew."""
_EXTENSIONS = {"PNG": "png", "JPEG": "jpeg", "GIF": "gif", "BMP": "bmp", "TIFF": "tiff"}
_TURN = 0x0112
"""Exif's tag 274: how a photograph must be turned to stand upright."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """An image that Word shows."""

    data: bytes
    extension: str
    width: float
    """Its natural size, in points."""
    height: float
    vector: bytes = b""
    """The SVG that it is the picture of, if it is one."""
    sized: bool = True
    """Whether it has a size of its own; a drawing that has none is as wide as its place."""


@lru_cache(maxsize=32)
def prepared(data: bytes, address: str) -> Prepared:
    """An image file, ready for Word; raises TemplateError for what is no image."""
    from PIL import Image, UnidentifiedImageError

    if b"<svg" in data[:2000] or address.lower().endswith(".svg"):
        return vector(data, address)
    try:
        with Image.open(io.BytesIO(data)) as image:
            return _raster(image, data)
    except UnidentifiedImageError:
        raise TemplateError(
            f"{address} is no picture that can be read; expected PNG, JPEG or SVG",
            hint="Save it anew as one of these.",
        ) from None
    except (OSError, SyntaxError, Image.DecompressionBombError) as error:
        raise TemplateError(
            f"the image {address} cannot be put into a Word file: {error}",
            hint="Save it as PNG, JPEG or SVG.",
        ) from None


def _raster(image: Image, data: bytes) -> Prepared:
    known = image.format in _EXTENSIONS and image.mode != "CMYK"
    turned = image.getexif().get(_TURN, 1) != 1
    if known and not turned:
        size = image.width * POINTS, image.height * POINTS
        return Prepared(data, _EXTENSIONS[str(image.format)], *size)
    return _anew(image)


def _anew(image: Image) -> Prepared:
    """The image turned upright, in RGB: a photograph as JPEG, anything else as PNG."""
    from PIL import ImageOps

    photograph, output = image.format in ("JPEG", "MPO"), io.BytesIO()
    upright = ImageOps.exif_transpose(image)
    if photograph or upright.mode == "CMYK":
        upright.convert("RGB").save(output, "JPEG", quality=QUALITY)
    else:
        upright.convert("RGBA").save(output, "PNG")
    extension = "jpeg" if photograph or upright.mode == "CMYK" else "png"
    return Prepared(output.getvalue(), extension, upright.width * POINTS, upright.height * POINTS)


@lru_cache(maxsize=32)
def vector(data: bytes, address: str) -> Prepared:
    """An SVG with the picture of it that other programs show; raises TemplateError if it cannot be drawn."""
    from xml.etree import ElementTree

    package = weasy.weasyprint()
    try:
        tree = ElementTree.fromstring(data)  # noqa: S314  # its entities were refused when it was read
        drawing = package.images.SVGImage(tree, address, None, None)
        width, height, ratio = drawing.get_intrinsic_size(1, 16)
    except Exception as error:  # a drawing can be wrong in any way, and WeasyPrint raises what it likes
        raise TemplateError(
            f"the drawing {address} cannot be read: {error}", hint="Save it anew as SVG, or as PNG."
        ) from None
    sized = bool(width or height or not ratio)
    width = width or (height * ratio if height and ratio else 300)
    height = height or (width / ratio if ratio else 150)
    points = width * POINTS, height * POINTS
    return Prepared(_drawn(data, *points), "png", *points, data, sized)


def _drawn(data: bytes, width: float, height: float) -> bytes:
    """The drawing as PNG, by the way of a PDF: it looks as in the PDF of the brief."""
    import pypdfium2

    address = f"data:image/svg+xml;base64,{base64.b64encode(data).decode()}"
    page = (
        f"<style>@page {{ size: {width:g}pt {height:g}pt; margin: 0 }} body {{ margin: 0 }} "
        f"img {{ display: block; width: {width:g}pt; height: {height:g}pt }}</style><img src='{address}'>"
    )
    package = weasy.weasyprint()
    fetcher = package.urls.URLFetcher(allowed_protocols={"data"}, allow_redirects=False)
    with hearing.complaints():
        pdf = package.HTML(string=page, url_fetcher=fetcher).write_pdf(font_config=weasy.font_configuration())
    document: Any = pypdfium2.PdfDocument(pdf)
    output = io.BytesIO()
    document[0].render(scale=SHARP, fill_color=(255, 255, 255, 0), maybe_alpha=True).to_pil().save(
        output, "PNG"
    )
    return output.getvalue()
