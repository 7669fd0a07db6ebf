"""Pages as PNG pictures, with the places marked that the gate speaks of."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence

from briefgen.layout.seen import Seen

DOTS = 110
"""In an inch."""
POINTS = 72
COLOR = (200, 30, 30)
AROUND, LINE = 3, 2
"""Points round a place, and pixels of its frame."""


def pictures(pdf: bytes, found: Sequence[Seen]) -> Iterator[tuple[str, bytes]]:
    """A picture for each page with a fault: its name, such as page-2-L003, and the PNG file.

    A fault without a place of its own, such as an empty half of a page, frames the page.
    """
    from PIL import ImageDraw  # late: only who asks for pictures needs them
    from pypdfium2 import PdfDocument

    document = PdfDocument(pdf)
    scale = DOTS / POINTS
    for number in sorted({one.page for one in found if one.page}):
        faults = [one for one in found if one.page == number]
        image = document[number - 1].render(scale=scale).to_pil().convert("RGB")
        pen = ImageDraw.Draw(image)
        for one in faults:
            left, top, right, bottom = one.box or (0.0, 0.0, image.width / scale, image.height / scale)
            out = AROUND if one.box else -AROUND
            frame = (max(0.0, left - out), max(0.0, top - out), right + out, bottom + out)
            pen.rectangle([side * scale for side in frame], outline=COLOR, width=LINE)
        data = io.BytesIO()
        image.save(data, "PNG")
        codes = "-".join(dict.fromkeys(one.code for one in faults))
        yield f"page-{number}-{codes}", data.getvalue()
