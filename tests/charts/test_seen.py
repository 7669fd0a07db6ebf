"""The colours of charts are told apart in grey print, and by people who see few colours."""

from __future__ import annotations

import re
from itertools import combinations, pairwise

import pytest

from briefgen.assets import package_root
from briefgen.brand import Brand, presets, sheet
from briefgen.contrast import Color, contrast, of_hex

ROLES = [f"mark-{number}" for number in range(1, 7)]
FEW = 4
"""Series that must be told apart each from each; with more, those that touch each other."""
LIGHTER = 10.0
"""CIE lightness: about four steps that can just be seen."""
APART = 9.0
"""CIE 1976 distance, where one is 2.3 that can just be seen."""
SEEN = {
    "all colours": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "without red": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "without green": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.01182, 0.04294, 0.968881),
    ),
    "without blue": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.3039),
    ),
}
"""What the eye makes of red, green and blue light: Machado, Oliveira and Fernandes 2009, severity 1."""
CSS = (package_root() / "policy-brief" / "brief.css").read_text(encoding="utf-8")


def colors(rules: str) -> list[Color]:
    """The colours of marks: by the names that the stylesheet gives them, a brand's own on top."""
    own = re.findall(r"^:root \{.*?\}", CSS, re.DOTALL | re.MULTILINE)[0]
    values = dict(re.findall(r"(--[a-z0-9-]+):\s*(#[0-9a-f]{6})", own + rules))
    named = dict(re.findall(r"\.(mark-\d) \{ color: var\((--[a-z0-9-]+)\)", CSS))
    return [of_hex(values[named[role]][1:]) for role in ROLES]


def lab(color: Color, eye: tuple[tuple[float, ...], ...]) -> tuple[float, float, float]:
    """A colour as CIE 1976 L*a*b*, as an eye sees it (white of D65)."""
    light = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color]
    r, g, b = (min(1.0, max(0.0, sum(m * part for m, part in zip(row, light, strict=True)))) for row in eye)
    x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505
    y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089
    fx, fy, fz = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


SAVING = re.findall(r"^:root\.print-saving \{.*?\}", CSS, re.DOTALL | re.MULTILINE)[0]
BRANDS = {
    "the templates' own": "",
    "print that saves": SAVING,
    **{name: sheet(one) for name, one in presets().items()},
}


@pytest.mark.parametrize("name", BRANDS)
def test_neighbours_and_the_first_four_differ_in_lightness(name: str) -> None:
    light = [lab(color, SEEN["all colours"])[0] for color in colors(BRANDS[name])]

    for one, other in [*combinations(light[:FEW], 2), *pairwise(light)]:
        assert abs(one - other) >= LIGHTER


@pytest.mark.parametrize("eye", SEEN)
@pytest.mark.parametrize("name", BRANDS)
def test_they_differ_to_every_eye(name: str, eye: str) -> None:
    seen = [lab(color, SEEN[eye]) for color in colors(BRANDS[name])]

    for one, other in [*combinations(seen[:FEW], 2), *pairwise(seen)]:
        assert sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5 >= APART


@pytest.mark.parametrize("name", BRANDS)
def test_every_mark_is_seen_on_white_paper(name: str) -> None:
    assert all(contrast(color, (1.0, 1.0, 1.0)) >= 3 for color in colors(BRANDS[name]))  # WCAG 2.2, 1.4.11


def test_a_brand_of_ones_own_is_measured_too() -> None:
    own = sheet(Brand(primary="#7a1fa2", accent="#00695c"))

    assert colors(own) != colors("")
