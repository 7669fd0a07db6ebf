"""Lines in a row become one text, with its links; raised and lowered letters are made plain."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.model import Box, Link
from briefgen.readers.pdf.hyphens import Words
from briefgen.readers.pdf.lines import Line
from briefgen.reading.raised import Mark, settle

_LOOKED_AT = 1_000
"""Letters at a text's end, at least, that the next line is joined to; what stands before them is done."""


def around(lines: Sequence[Line]) -> Box:
    """Give the box about the lines."""
    boxes = [line.box for line in lines]
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )


def joined(lines: Sequence[Line], words: Words) -> tuple[str, tuple[Link, ...]]:
    """Give the text of lines in a row, raised and lowered letters made plain, and its links."""
    kept, before, end = list[str](), 0, ""
    links, marks = list[Link](), list[Mark]()
    for line in lines:
        over = _goes_over(end, before, links, line)
        end = end + line.text if over else words.join(end, line.text)
        start = before + len(end) - len(line.text)
        moved = [Link(start + link.start, start + link.end, link.url) for link in line.links]
        if over:
            moved[0] = Link(links.pop().start, moved[0].end, moved[0].url)
        links += moved
        marks += [Mark(start + mark.start, start + mark.end, mark.above) for mark in line.marks]
        if len(end) > 2 * _LOOKED_AT:
            done = len(end) - max(_LOOKED_AT, len(line.text), len(links[-1].url) if links else 0)
            kept.append(end[:done])
            before, end = before + done, end[done:]
    text = "".join((*kept, end))
    if not marks:
        return text, tuple(links)
    settled = settle(text, marks)
    return settled.text, tuple(Link(settled.at(one.start), settled.at(one.end), one.url) for one in links)


def _goes_over(end: str, before: int, links: Sequence[Link], line: Line) -> bool:
    """Whether a text ends within an address that is a link and goes on with the line.

    `end`: the end of the text; `before`: how many letters stand before that.
    """
    if not links or not line.links or links[-1].url != line.links[0].url:
        return False
    beside = links[-1].end == before + len(end) and line.links[0].start == 0 and links[-1].start >= before
    return beside and end[links[-1].start - before :].strip("(<").lower() in links[-1].url.lower()
