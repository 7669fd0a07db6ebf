"""What a brand says, and what of it cannot be read on paper."""

from __future__ import annotations

import colorsys
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields

from briefgen.contrast import Color, contrast, of_hex

LEAST = 4.5
"""The contrast of text: WCAG 2.2, 1.4.3."""
_HEX = re.compile(r"#([0-9a-f]{6})", re.I)
_SHORT = re.compile(r"#([0-9a-f])([0-9a-f])([0-9a-f])", re.I)
_STEP = 0.01
_FILE = re.compile(r"[^\\/][^\\]*\.(?:svg|png|jpe?g|ttf|otf)", re.I)


@dataclass(frozen=True, slots=True)
class Brand:
    """Colours as #rrggbb; an empty text: as the template has it."""

    primary: str = ""
    """Headings, values, rules, what stands out in a chart."""
    accent: str = ""
    """What must be seen: the handling line, the rule beside a quotation."""
    ink: str = ""
    """The text."""
    tint: str = ""
    """Grounds behind text."""
    heading: str = ""
    """The family of headings, labels and running lines, or a font file in assets/."""
    body: str = ""
    """The family of the text, or a font file in assets/."""
    logo: str = ""
    """A picture in assets/, at the head of the first page."""
    address: str = ""
    """A line at the end: who publishes, and where."""


NAMES = tuple(one.name for one in fields(Brand))
_COLORS = NAMES[:4]


def branded(values: Mapping[str, object]) -> Brand:
    """Make a brand of a table of settings.

    Raises ValueError, which says what was expected: unknown names, colours that are none, colours that cannot
    be read on white or on the brand's own tint, with the nearest that can.
    """
    unknown = next((name for name in values if name not in NAMES), None)
    if unknown is not None:
        raise ValueError(f"no {unknown!r}: known are {', '.join(NAMES)}")
    texts = {name: _text(name, value) for name, value in values.items()}
    brand = Brand(**{name: _color(name, text) if name in _COLORS else text for name, text in texts.items()})
    for name in ("primary", "accent", "ink"):
        _refuse_faint(name, getattr(brand, name), brand.tint)
    return brand


def _text(name: str, value: object) -> str:
    if not isinstance(value, str) or re.search(r"[\x00-\x1f<>{}\"\\;]", value):
        raise ValueError(f"{name} as a text on one line, without quotation marks, <, >, {{, }}, ; and \\")
    if name == "logo" and value and not _FILE.fullmatch(value):
        raise ValueError('logo as the name of a picture in assets/: "logo.svg"')
    return value.strip()


def _color(name: str, text: str) -> str:
    short = _SHORT.fullmatch(text)
    text = "#" + "".join(digit * 2 for digit in short.groups()) if short else text
    if text and not _HEX.fullmatch(text):
        raise ValueError(f'{name} as a colour of six hex digits: "#14406b"')
    return text.lower()


def _refuse_faint(name: str, color: str, tint: str) -> None:
    grounds = [of_hex("ffffff"), *([of_hex(tint[1:])] if tint else [])]
    if color and (least := _least(of_hex(color[1:]), grounds)) < LEAST:
        near = nearest(color, grounds)
        raise ValueError(
            f"{name} with a contrast of {LEAST} to 1 on white and on the tint; {color} has {least:.1f}, "
            f"the nearest that can be read is {near}"
        )


def _least(color: Color, grounds: list[Color]) -> float:
    return min(contrast(color, ground) for ground in grounds)


def nearest(color: str, grounds: list[Color]) -> str:
    """The colour of the same hue that is just dark enough for these grounds."""
    hue, light, full = colorsys.rgb_to_hls(*of_hex(color[1:]))
    while light > 0:
        light = max(0.0, light - _STEP)
        digits = "".join(f"{round(part * 255):02x}" for part in colorsys.hls_to_rgb(hue, light, full))
        if _least(of_hex(digits), grounds) >= LEAST:
            return f"#{digits}"
    return "#000000"
