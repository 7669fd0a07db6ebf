"""Lists of contents as Word makes them: the styles of their lines, and the field round them, 17.16.5.68."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from briefgen.writers.docx import captions
from briefgen.writers.docx.outline import Block, Paragraph

if TYPE_CHECKING:
    from briefgen.writers.docx.context import Context

NAV = "nav"
HEADING = "TOC Heading"
_LINE = "toc "
_CAPTION = "table of figures"
_LEVELS = {"h2": 1, "h3": 2}
"""Of headings as Word counts them: the document's title is none of them."""
LEADERS = {".": "dot", "-": "hyphen", "_": "underscore", "·": "middleDot"}
"""What fills the way to a page's number: CSS Generated Content 3, 6, and 17.18.84."""


def lines(root: Element) -> dict[str, str]:
    """The style of a line that leads to an id: by the level of the heading, or the first one in it."""
    found = {}
    for one in root.iter():
        ident = one.get("id")
        if not ident:
            continue
        head = next((inner for inner in one.iter() if inner.tag in _LEVELS), None)
        if head is not None:
            found[ident] = f"{_LINE}{_LEVELS[str(head.tag)]}"
        elif one.find(f".//*[@{captions.COUNT}]") is not None:
            found[ident] = _CAPTION
    return found


def style_of(element: Element, context: Context, known: Callable[[], dict[str, str]]) -> str:
    """The style of a line in a nav; empty for what is neither its heading nor an entry."""
    if NAV not in context.parents and element.tag != NAV:
        return ""
    if element.tag in ("h1", *_LEVELS):
        return HEADING
    links = (link.get("href", "") for link in element.iter("a"))
    target = next((address[1:] for address in links if address[:1] == "#"), None)
    return known().get(target, f"{_LINE}{max(1, context.level)}") if target is not None else ""


def is_entry(style: str) -> bool:
    """Whether a style is that of an entry."""
    return style == _CAPTION or style.startswith(_LINE)


def grouped(blocks: Sequence[Block]) -> Iterator[tuple[list[Block], list[Paragraph]]]:
    """Blocks in order: what is none of a list of contents, or else its heading and its entries."""
    for (inside, _), run in groupby(blocks, key=_Counter()):
        found = list(run)
        entries = [one for one in found if isinstance(one, Paragraph) and is_entry(one.style)]
        others = [one for one in found if one not in entries] if inside and entries else found
        yield others, entries if inside else []


class _Counter:
    """Tells the lists of contents apart: each begins with its heading, or with lines of another kind."""

    def __init__(self) -> None:
        self.number, self.last = 0, ""

    def __call__(self, block: Block) -> tuple[bool, int]:
        """Whether a block stands in a list of contents, and in which one."""
        style = block.style if isinstance(block, Paragraph) and is_made(block.style) else ""
        kinds = (style == _CAPTION, self.last == _CAPTION)
        if style and (style == HEADING or (self.last != HEADING and kinds[0] != kinds[1])):
            self.number += 1
        self.last = style
        return bool(style), self.number if style else 0


def is_made(style: str) -> bool:
    """Whether a style is that of an entry, which Word makes anew, or of the heading above."""
    return style == HEADING or is_entry(style)


def begin(entries: Sequence[Paragraph]) -> str:
    """The begin of the field, which stands before the first entry's words."""
    if entries[0].style == _CAPTION:
        word = "".join(run.text for run in entries[0].runs).split(" ")[0]
        instruction = f' TOC \\h \\z \\c "{captions.label(word)}" '
    else:
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
