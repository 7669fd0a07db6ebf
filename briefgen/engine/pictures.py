"""Pictures that not every format can show become such that all do: TIFF, inks of a press, 16 bits a pixel.

WeasyPrint writes grey of 16 bits as if it were colours, browsers show no TIFF, and cyan, magenta, yellow and
black look different in every program, as they have no place in PDF/A beside colours of a screen.
"""

from __future__ import annotations

import io
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

_PNG = b"\x89PNG\r\n\x1a\n"
_TIFF = (b"II*\0", b"MM\0*")
_JPEG = b"\xff\xd8"
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
"""The markers of a JPEG that say its size and the number of its colours: ITU-T T.81, table B.1."""
_INKS = 4
_DEEP, _GREY = 16, 0
"""Bits of a pixel, and the kind of colours, as the head of a PNG has them: PNG 3, 11.2.1."""
QUALITY = 92
"""Of a JPEG that is written anew."""


def shown(data: bytes) -> bytes:
    """A picture's file, or one that all formats show; what is no picture is left as it is."""
    deep = data.startswith(_PNG) and tuple(data[24:26]) == (_DEEP, _GREY)
    inks = data.startswith(_JPEG) and _colours(data) == _INKS
    return _anew(data, inks) if deep or inks or data.startswith(_TIFF) else data


def _colours(data: bytes) -> int:
    """How many colours a JPEG has; 0 where it does not say so."""
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        if data[at + 1] in _FRAMES:
            return data[at + 9]
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return 0


@lru_cache(maxsize=8)
def _anew(data: bytes, photograph: bool) -> bytes:
    from PIL import Image, ImageOps  # late: few pictures need it

    made = io.BytesIO()
    try:
        with Image.open(io.BytesIO(data)) as image:
            upright = ImageOps.exif_transpose(image)
            if photograph:
                upright.convert("RGB").save(made, "JPEG", quality=QUALITY)
            else:
                _eight(upright).save(made, "PNG")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return data  # who shows it tells of that
    return made.getvalue()


def _eight(image: Image) -> Image:
    """An image with 8 bits a colour."""
    if image.mode.startswith("I"):
        return image.point(lambda value: value / 256).convert("L")
    return image.convert("RGBA" if "A" in image.mode or "transparency" in image.info else "RGB")
