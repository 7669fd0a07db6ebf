"""The gallery: the first page of one brief in every template and brand, as one picture."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from briefgen import assets, brand, content
from briefgen.batch.brief import Library, examine, render
from briefgen.settings import Settings

if TYPE_CHECKING:
    from PIL.Image import Image

WIDTH, GAP, HEAD = 300, 18, 26
"""Pixels: of a page, between pages, for the name above each."""
_COLORS = 128
"""Of the picture: flat grounds and letters need no more."""
_GROUND, _INK = (225, 229, 234), (29, 39, 51)
NOT_SHOWN = ("references",)
"""Templates that are no form of a brief."""

Progress = Callable[[int, int, str], None]


def sheet(file: Path | None, settings: Settings, progress: Progress) -> bytes:
    """Build a brief in every template (rows) and brand (columns); a PNG of the first pages.

    Without a brief each template shows its own example. What the checks find is not told here. Raises what
    reading the sources and rendering raise.
    """
    names = [name for name in assets.template_names(assets.roots(settings.project)) if name not in NOT_SHOWN]
    brands = brand.presets()
    pages: list[tuple[str, Image]] = []
    for template in names:
        brief = content.load(file or assets.example(template) / assets.FIRST)
        report = examine(brief, Library(), settings)
        for name, one in brands.items():
            progress(len(pages), len(names) * len(brands), f"{template}, {name}")
            look = replace(settings, force_template=template, brand=one, archive=False)
            data = render(brief, ("pdf",), look, report).documents["pdf"].data
            pages.append((f"{template}, {name}", _first(data)))
    progress(len(pages), len(pages), "")
    return _joined(pages, len(brands))


def _first(data: bytes) -> Image:
    import pypdfium2

    page: Any = pypdfium2.PdfDocument(data)[0]
    picture: Image = page.render(scale=WIDTH / page.get_width()).to_pil()
    return picture.convert("RGB")


def _joined(pages: list[tuple[str, Image]], across: int) -> bytes:
    from PIL import Image, ImageDraw

    high = max(picture.height for _, picture in pages) + HEAD + GAP
    rows = -(-len(pages) // across)
    whole = Image.new("RGB", (across * (WIDTH + GAP) + GAP, rows * high + GAP), _GROUND)
    pen = ImageDraw.Draw(whole)
    for number, (name, picture) in enumerate(pages):
        row, column = divmod(number, across)
        x, y = GAP + column * (WIDTH + GAP), GAP + row * high
        pen.text((x, y), name, _INK)
        whole.paste(picture, (x, y + HEAD))
    output = io.BytesIO()
    whole.quantize(_COLORS).save(output, "PNG", optimize=True)
    return output.getvalue()
