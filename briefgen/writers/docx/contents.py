"""Lists of contents as Word makes them: the styles of their lines, and the field round them, 17.16.5.68."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from briefgen.writers.docx.outline import Block, Paragraph

if TYPE_CHECKING:
    from briefgen.writers.docx.context import Context

NAV = "nav"
HEADING = "TOC Heading"
_LINE = "toc "
_LEVELS = {"h2": 1, "h3": 2}
"""Of headings as Word counts them: the document's title is none of them."""
LEADERS = {".": "dot", "-": "hyphen", "_": "underscore", "·": "middleDot"}
"""What fills the way to a page's number: CSS Generated Content 3, 6, and 17.18.84."""


def levels(root: Element) -> dict[str, int]:
    """The level of each heading with an id; of what holds a heading, that of its first one."""
    found = {}
    for one in root.iter():
        ident = one.get("id")
        head = next((inner for inner in one.iter() if inner.tag in _LEVELS), None) if ident else None
        if ident and head is not None:
            found[ident] = _LEVELS[str(head.tag)]
    return found


def style_of(element: Element, context: Context, known: Callable[[], dict[str, int]]) -> str:
    """The style of a line in a nav; empty for what is neither its heading nor an entry."""
    if NAV not in context.parents and element.tag != NAV:
        return ""
    if element.tag in ("h1", *_LEVELS):
        return HEADING
    links = (link.get("href", "") for link in element.iter("a"))
    target = next((address[1:] for address in links if address[:1] == "#"), None)
    return f"{_LINE}{known().get(target, max(1, context.level))}" if target is not None else ""


def is_entry(style: str) -> bool:
    """Whether a style is that of an entry."""
    return style.startswith(_LINE)


def grouped(blocks: Sequence[Block]) -> Iterator[tuple[list[Block], list[Paragraph]]]:
    """Blocks in order: what is none of a list of contents, or else its heading and its entries."""
    runs = [(inside, list(found)) for inside, found in groupby(blocks, key=_is_inside)]
    for inside, found in runs:
        entries = [one for one in found if isinstance(one, Paragraph) and is_entry(one.style)]
        others = [one for one in found if one not in entries] if inside and entries else found
        yield others, entries if inside else []


def _is_inside(block: Block) -> bool:
    return isinstance(block, Paragraph) and is_made(block.style)


def is_made(style: str) -> bool:
    """Whether a style is that of an entry, which Word makes anew, or of the heading above."""
    return style == HEADING or is_entry(style)


def begin(entries: Sequence[Paragraph]) -> str:
    """The begin of the field, which stands before the first entry's words."""
    found = sorted(int(one.style.removeprefix(_LINE)) for one in entries)
    instruction = f' TOC \\o "{found[0]}-{found[-1]}" \\h \\z \\u '
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve">{instruction}</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )


END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
"""The end of the field, behind the last entry's words."""


def control(inner: str) -> str:
    """The content control by which Word knows a list of contents, 17.5.2.12."""
    return (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/>'
        f"</w:docPartObj></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>"
    )
