"""A brand as a stylesheet: the names that templates have for colours and letters, with other values."""

from __future__ import annotations

import colorsys
from collections.abc import Iterator

from briefgen.brand.values import Brand
from briefgen.contrast import luminance, of_hex

COLORS = {"primary": "--brand", "accent": "--accent", "ink": "--ink", "tint": "--tint"}
GREYS = {
    "--soft": "#55606e",
    "--line": "#c3cfdb",
    "--grey-1": "#8592a0",
    "--grey-2": "#636e7c",
    "--grey-3": "#1b222a",
    "--grey-4": "#74818e",
    "--faint": "#d5dce3",
}
"""Those of the templates, which are of the colour of their own brand."""
LETTERS = {"heading": "--heading", "body": "--body"}
"""Custom properties of a template's stylesheet, by the brand's names for them."""
_BOXES = [f"{side}-{part}" for side in ("top", "bottom") for part in ("left", "center", "right")]
"""Boxes of a page's margins; they know no custom properties."""
_FONTS = (".ttf", ".otf")


def sheet(brand: Brand) -> str:
    """The rules that lay a brand over a template; nothing for a brand that says nothing."""
    rules = list(_rules(brand))
    return "\n".join(rules) + "\n" if rules else ""


def _rules(brand: Brand) -> Iterator[str]:
    said = [f"{prop}: {value}" for name, prop in COLORS.items() if (value := getattr(brand, name))]
    for name, prop in LETTERS.items():
        if value := getattr(brand, name):
            family = _family(value)
            said.append(f'{prop}: "{family}"')
            if value.lower().endswith(_FONTS):
                yield f'@font-face {{ font-family: "{family}"; src: url("assets:{value}") }}'
    said += [f"{prop}: {shade}" for prop, shade in greys(brand.primary)] if brand.primary else []
    if said:
        yield f":root {{ {'; '.join(said)} }}"
    boxed = [f'font-family: "{_family(brand.heading)}"'] if brand.heading else []
    boxed += [f"color: {dict(greys(brand.primary))['--soft']}"] if brand.primary else []
    if boxed:
        said_there = "; ".join(boxed)
        yield f"@page {{ {' '.join(f'@{box} {{ {said_there} }}' for box in _BOXES)} }}"


def greys(primary: str) -> Iterator[tuple[str, str]]:
    """The greys of charts and lines with a breath of the brand's colour, as light as the template's own."""
    hue, _, full = colorsys.rgb_to_hls(*of_hex(primary[1:]))
    for prop, own in GREYS.items():
        _, light, breath = colorsys.rgb_to_hls(*of_hex(own[1:]))
        yield prop, _as_light(own, hue, light, min(breath, full))


def _as_light(own: str, hue: float, light: float, full: float) -> str:
    """A colour of that hue which is as light to the eye as another: its luminance, WCAG 2.2."""
    wanted = luminance(of_hex(own[1:]))
    low, high = 0.0, 1.0
    for _ in range(12):
        if luminance(colorsys.hls_to_rgb(hue, light, full)) > wanted:
            high = light
        else:
            low = light
        light = (low + high) / 2
    return "#" + "".join(f"{round(part * 255):02x}" for part in colorsys.hls_to_rgb(hue, light, full))


def _family(value: str) -> str:
    """The name of a family; of a font file, its own name without the suffix."""
    if value.lower().endswith(_FONTS):
        return value.rpartition("/")[2].rpartition(".")[0]
    return value
