"""The greys of a brand: a breath of its colour, as light as those of the templates."""

from __future__ import annotations

import colorsys
import re

from briefgen import brand
from briefgen.brand.sheet import GREYS, greys
from briefgen.contrast import luminance, of_hex


def test_each_grey_is_as_light_as_the_templates_own_and_has_the_brands_hue() -> None:
    for one in brand.presets().values():
        made = dict(greys(one.primary))
        assert made.keys() == GREYS.keys()
        for name, color in made.items():
            assert re.fullmatch("#[0-9a-f]{6}", color)
            assert abs(luminance(of_hex(color[1:])) - luminance(of_hex(GREYS[name][1:]))) < 0.02
        hues = [colorsys.rgb_to_hls(*of_hex(color[1:]))[0] for color in (one.primary, made["--grey-1"])]
        assert min(abs(hues[0] - hues[1]), 1 - abs(hues[0] - hues[1])) < 0.05
