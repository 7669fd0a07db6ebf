"""The theme: the stylesheet's named colours and letters, so that a change of theme in Word recolours all.

29500-1, 14.2.7 and 20.1.6; styles refer to the theme and keep the colour beside it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.sax.saxutils import quoteattr

_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PLACES = {
    "brand": ("accent1", "accent1", "accent1"),
    "accent": ("accent2", "accent2", "accent2"),
    "ink": ("dk1", "text1", "tx1"),
    "tint": ("lt2", "background2", "bg2"),
    "soft": ("dk2", "text2", "tx2"),
    "line": ("accent3", "accent3", "accent3"),
    "grey-1": ("accent4", "accent4", "accent4"),
    "grey-2": ("folHlink", "followedHyperlink", "folHlink"),
    "grey-3": ("accent5", "accent5", "accent5"),
    "grey-4": ("accent6", "accent6", "accent6"),
}
"""The stylesheet's names for colours -> the theme's: in itself, in WordprocessingML, in drawings.

A theme has six accents; the seventh stands where it has the colour of followed links, of which we show none.
"""
_ORDER = (
    *("dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"),
    *("hlink", "folHlink"),
)
_USUAL = {"dk1": "000000", "lt1": "FFFFFF", "dk2": "44546A", "lt2": "E7E6E6"}
_SPARE = ("5B6770", "8592A0", "55606E", "2F3A46", "6B7683", "9AA5B1")
"""Greys, for accents that a stylesheet does not name."""


def theme(palette: Mapping[str, str], heading: str, body: str) -> bytes:
    """The theme part: colours by the stylesheet's names, six hex digits, and two families of letters."""
    named = {PLACES[name][0]: color.upper() for name, color in palette.items() if name in PLACES}
    spare = {f"accent{number}": color for number, color in enumerate(_SPARE, 1)}
    link = named.get("accent1", "0563C1")
    colors = {**_USUAL, **spare, "hlink": link, "folHlink": link, **named}
    shown = "".join(f'<a:{name}><a:srgbClr val="{colors[name]}"/></a:{name}>' for name in _ORDER)
    fonts = "".join(
        f'<a:{place}><a:latin typeface={quoteattr(family)}/><a:ea typeface=""/><a:cs typeface=""/>'
        f"</a:{place}>"
        for place, family in (("majorFont", heading), ("minorFont", body))
    )
    return (
        f'{_HEAD}<a:theme xmlns:a="{_A}" name="Brief"><a:themeElements><a:clrScheme name="Brief">{shown}'
        f'</a:clrScheme><a:fontScheme name="Brief">{fonts}</a:fontScheme>{_FORMATS}</a:themeElements>'
        "</a:theme>"
    ).encode()


_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="9525">{_FILL}</a:ln>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"
_FORMATS = (
    f'<a:fmtScheme name="Brief"><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst><a:lnStyleLst>{_LINE * 3}'
    f"</a:lnStyleLst><a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst>"
    f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme>"
)
"""What the schema asks for: three of each, all plain."""


class Themed:
    """Lets the colours of parts refer to the theme."""

    def __init__(self, palette: Mapping[str, str]) -> None:
        """Take the colours by the stylesheet's names, six hex digits; of two alike, the first counts."""
        self._places = {
            color.upper(): PLACES[name] for name, color in reversed(list(palette.items())) if name in PLACES
        }

    def word(self, xml: bytes) -> bytes:
        """A part of WordprocessingML, 17.3.2.6: the theme's name beside each colour."""
        return _WORD.sub(self._word, xml) if self._places else xml

    def _word(self, found: re.Match[bytes]) -> bytes:
        place = self._places.get(found["color"].decode().upper())
        if place is None:
            return found[0]
        name = "themeColor" if found["fill"] is None else "themeFill"
        return found[0] + f' w:{name}="{place[1]}"'.encode()

    def drawing(self, xml: bytes) -> bytes:
        """A chart: the theme's name in the place of each colour, 20.1.2.3.29."""
        return _DRAWN.sub(self._drawn, xml) if self._places else xml

    def _drawn(self, found: re.Match[bytes]) -> bytes:
        place = self._places.get(found["color"].decode().upper())
        return found[0] if place is None else f'<a:schemeClr val="{place[2]}"/>'.encode()


_WORD = re.compile(
    rb'="(?P<color>[0-9A-Fa-f]{6})"(?! w:theme)'
    rb'(?:(?<=<w:color w:val=".{7})|(?P<fill>(?<=w:fill=".{7}))|(?<=\sw:color=".{7}))'
)
"""What all attributes have comes first, and the name is looked at behind a colour: a part has thousands."""
_DRAWN = re.compile(rb'<a:srgbClr val="(?P<color>[0-9A-Fa-f]{6})"/>')
