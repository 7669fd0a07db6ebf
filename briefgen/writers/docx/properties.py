"""Looks as WordprocessingML properties: ISO/IEC 29500-1, 17.3.1 (paragraphs) and 17.3.2 (runs).

Each function gives every property it knows, in the schema's order, so that a style can hold what is common
and a paragraph only what differs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from xml.sax.saxutils import escape, quoteattr

from briefgen.styles import Edge, Letters
from briefgen.writers.docx import boxes
from briefgen.writers.docx.outline import Look

Properties = Mapping[str, str]
"""Element name to its XML, in the schema's order."""

_EDGE_STYLES = {"solid": "single", "double": "double", "dotted": "dotted", "dashed": "dashed"}
_ALIGN = {"justify": "both"}
MAX_SPACE = 31
"""Points between a paragraph's border and its text: Word takes no more."""
SUPERSCRIPT = 0.58
"""Word processors draw a raised or lowered letter at about this share of its size."""


def twips(points: float) -> int:
    """Twentieths of a point."""
    return round(points * 20)


def edge(name: str, line: Edge, space: float = 0.0) -> str:
    """One side of a border, 17.3.4: eighths of a point wide, whole points away."""
    if not line.width:
        return f'<w:{name} w:val="nil"/>'
    kind = _EDGE_STYLES.get(line.style, "single")
    width = min(96, max(2, round(line.width * 8)))
    away = min(MAX_SPACE, max(0, round(space)))
    return f'<w:{name} w:val="{kind}" w:sz="{width}" w:space="{away}" w:color="{line.color or "auto"}"/>'


def shade(background: str) -> str:
    """The ground, 17.3.5."""
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{background or "auto"}"/>'


@lru_cache(maxsize=1024)
def letters(look: Letters, raised: float = 0.0) -> Properties:
    """Run properties."""
    size = look.size / SUPERSCRIPT if raised else look.size
    halves = round(size * 2)
    family = quoteattr(look.family)
    lines = "single" if look.underline else "none"
    return {
        "rFonts": f"<w:rFonts w:ascii={family} w:hAnsi={family} w:eastAsia={family} w:cs={family}/>",
        "b": _toggle("b", look.bold),
        "bCs": _toggle("bCs", look.bold),
        "i": _toggle("i", look.italic),
        "iCs": _toggle("iCs", look.italic),
        "caps": _toggle("caps", look.transform == "uppercase"),
        "smallCaps": _toggle("smallCaps", look.small_caps),
        "strike": _toggle("strike", look.strike),
        "color": f'<w:color w:val="{look.color}"/>',
        "spacing": f'<w:spacing w:val="{twips(look.spacing)}"/>',
        "kern": '<w:kern w:val="2"/>',  # from 1 pt on, as browsers and the PDF do
        "sz": f'<w:sz w:val="{halves}"/>',
        "szCs": f'<w:szCs w:val="{halves}"/>',
        "u": f'<w:u w:val="{lines}"/>',
        "bdr": _round(look.edge),
        "shd": shade(look.ground),
        "vertAlign": f'<w:vertAlign w:val="{_vertical(raised)}"/>',
        "rtl": _toggle("rtl", look.rtl),
        "lang": language(look.language, look.rtl),
        "numSpacing": f'<w14:numSpacing w14:val="{_SPACING.get(look.figures, "default")}"/>',
        "numForm": f'<w14:numForm w14:val="{_FORMS.get(look.figures, "default")}"/>',
    }


_SPACING, _FORMS = {"tabular": "tabular"}, {"oldstyle": "oldStyle"}


def _round(line: Edge) -> str:
    """The line round letters, 17.3.2.4."""
    return edge("bdr", line) if line.width else '<w:bdr w:val="nil"/>'


def _vertical(raised: float) -> str:
    return "superscript" if raised > 0 else "subscript" if raised < 0 else "baseline"


def language(code: str, rtl: bool = False) -> str:
    """The language, 17.3.2.20; empty where the document does not say."""
    said = quoteattr(code)
    return f"<w:lang w:val={said} w:eastAsia={said}{f' w:bidi={said}' if rtl else ''}/>" if code else ""


TOGGLES = ("b", "bCs", "i", "iCs", "caps", "smallCaps", "strike")
"""A character style's toggle turns a paragraph style's off again: 17.7.3."""


def is_on(name: str, own: Properties) -> bool:
    """Whether a toggle is there and on."""
    return own.get(name) == f"<w:{name}/>"


def _toggle(name: str, on: bool) -> str:
    return f"<w:{name}/>" if on else f'<w:{name} w:val="0"/>'


@lru_cache(maxsize=1024)
def paragraph(look: Look) -> Properties:
    """Paragraph properties, without style and numbering."""
    box = boxes.drawn(look.box, look.left + min(0.0, look.first))
    sides = ("top", "left", "bottom", "right")
    order = (0, 3, 2, 1)
    borders = "".join(
        edge(name, box.edges[side], box.padding[side]) for name, side in zip(sides, order, strict=True)
    )
    bordered = any(line.width for line in box.edges)
    # Word means by left the side where lines begin, 17.3.1.12.
    start, end = (look.right, look.left) if look.rtl else (look.left, look.right)
    before, after = twips(look.before), twips(look.after)
    hanging = f'w:hanging="{twips(-look.first)}"' if look.first < 0 else f'w:firstLine="{twips(look.first)}"'
    return {
        "keepNext": _toggle("keepNext", look.keep_next),
        "keepLines": _toggle("keepLines", look.keep_lines),
        "pageBreakBefore": _toggle("pageBreakBefore", look.page_break),
        "widowControl": _toggle("widowControl", max(look.together) > 1),
        "pBdr": f"<w:pBdr>{borders}</w:pBdr>" if bordered else NO_BORDERS,
        "shd": shade(look.box.background),
        "tabs": _tabs(look),
        "suppressAutoHyphens": _toggle("suppressAutoHyphens", not look.hyphens),
        "bidi": _toggle("bidi", look.rtl),
        "spacing": f'<w:spacing w:before="{before}" w:after="{after}" {_line(look)}/>',
        "ind": f'<w:ind w:left="{twips(start)}" w:right="{twips(end)}" {hanging}/>',
        "jc": f'<w:jc w:val="{_justification(look)}"/>',
    }


def in_a_row(look: Look) -> Properties:
    """What a paragraph says in a layout table whatever its style: where it begins, and what it stays with.

    A row stays on the page of the next where its first paragraph does; LibreOffice then moves whole tables.
    """
    return {
        "keepNext": _toggle("keepNext", look.keep_next),
        "keepLines": _toggle("keepLines", look.keep_lines),
        "spacing": f'<w:spacing w:before="{twips(look.before)}"/>',
    }


def _tabs(look: Look) -> str:
    """The tab stop at the line's end, 17.3.1.37, and what leads to it; empty where there is none."""
    if not look.leader:
        return ""
    at = twips(look.end)
    return f'<w:tabs><w:tab w:val="right" w:leader="{look.leader}" w:pos="{at}"/></w:tabs>'


def _justification(look: Look) -> str:
    """Word means by left the side where lines begin, 17.18.44."""
    turned = {"left": "right", "right": "left"} if look.rtl else {}
    align = turned.get(look.align, look.align)
    return _ALIGN.get(align, align)


NO_BORDERS = (
    "<w:pBdr>"
    + "".join(f'<w:{side} w:val="nil"/>' for side in ("top", "left", "bottom", "right"))
    + "</w:pBdr>"
)


def _line(look: Look) -> str:
    """The line box of CSS 2.2, 10.8.1; lines with a picture grow with it.

    Measured in lines ("auto") it would grow with every raised note mark.
    """
    if look.grows:
        return f'w:line="{round(240 * look.leading / look.natural)}" w:lineRule="auto"'
    return f'w:line="{twips(look.leading)}" w:lineRule="exact"'


def differing(full: Properties, base: Properties) -> dict[str, str]:
    """The properties that are not as in the base."""
    return {name: xml for name, xml in full.items() if xml and xml != base.get(name)}


def text(words: str) -> str:
    """Escaped text for an element's content."""
    return escape(words)


_RANGE = re.compile(r"(?<=\d)-(?=\d)")


def held(words: str) -> str:
    """Text whose ranges of numbers stay on one line, as in the PDF: UAX 14, LB25. Word breaks them."""
    parts = _RANGE.split(words)
    texts = (f'<w:t xml:space="preserve">{text(part)}</w:t>' for part in parts)
    return "<w:noBreakHyphen/>".join(texts)
