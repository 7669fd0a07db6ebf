"""Other forms of a stylesheet: another paper, and larger letters."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from briefgen.model import Variant

LARGER = 12 / 10.5
"""What makes letters of 12 points of those of the text."""
LEAST, SMALL = 10.0, 8.5
"""Points: what labels and notes have at least in large print; what is smaller by itself is a raised mark."""
_PAPERS = {"letter": ("a4", "letter"), "a4": ("letter", "A4")}
"""Which paper gives way to which."""
_FONT = re.compile(r"(?<![\w-])font(?:-size)?\s*:[^;{}]*")
_POINTS = re.compile(r"(/\s*)?(?<![\w.])(\d+(?:\.\d+)?)pt\b")


def edit(variant: Variant) -> Callable[[str], str] | None:
    """What makes that form of a stylesheet's text; None where it stays as it is."""
    if variant.paper or variant.form == "large-print":
        return partial(_edited, variant)
    return None


def _edited(variant: Variant, css: str) -> str:
    if variant.paper:
        given, wanted = _PAPERS[variant.paper]
        css = re.sub(rf"(?<![\w-])(size\s*:[^;{{}}]*?)\b{given}\b", rf"\g<1>{wanted}", css, flags=re.I)
    if variant.form == "large-print":
        css = _FONT.sub(lambda font: _POINTS.sub(_larger, font[0]), css)
    return css


def _larger(found: re.Match[str]) -> str:
    size = float(found[2])
    least = LEAST if size >= SMALL and not found[1] else 0.0
    return f"{found[1] or ''}{max(least, size * LARGER):.4g}pt"
