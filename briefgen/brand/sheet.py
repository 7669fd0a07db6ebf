"""A brand as a stylesheet: the names that templates have for colours and letters, with other values."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.brand.values import Brand

COLORS = {"primary": "--brand", "accent": "--accent", "ink": "--ink", "tint": "--tint"}
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
    if said:
        yield f":root {{ {'; '.join(said)} }}"
    if brand.heading:
        family = _family(brand.heading)
        boxes = " ".join(f'@{box} {{ font-family: "{family}" }}' for box in _BOXES)
        yield f"@page {{ {boxes} }}"


def _family(value: str) -> str:
    """The name of a family; of a font file, its own name without the suffix."""
    if value.lower().endswith(_FONTS):
        return value.rpartition("/")[2].rpartition(".")[0]
    return value
