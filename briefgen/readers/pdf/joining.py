"""Lines in a row become one text, with its links; raised and lowered letters are made plain."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.model import Box, Link
from briefgen.readers.pdf.hyphens import Words
from briefgen.readers.pdf.lines import Line
from briefgen.reading.raised import Mark, settle


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
    text, links, marks = "", list[Link](), list[Mark]()
    for line in lines:
        over = _goes_over(text, links, line)
        text = text + line.text if over else words.join(text, line.text)
        start = len(text) - len(line.text)
        moved = [Link(start + link.start, start + link.end, link.url) for link in line.links]
        if over:
            moved[0] = Link(links.pop().start, moved[0].end, moved[0].url)
        links += moved
        marks += [Mark(start + mark.start, start + mark.end, mark.above) for mark in line.marks]
    if not marks:
        return text, tuple(links)
    settled = settle(text, marks)
    return settled.text, tuple(Link(settled.at(one.start), settled.at(one.end), one.url) for one in links)


def _goes_over(text: str, links: Sequence[Link], line: Line) -> bool:
    """Whether the text ends within an address that is a link and goes on with the line."""
    if not links or not line.links or links[-1].url != line.links[0].url:
        return False
    beside = links[-1].end == len(text) and line.links[0].start == 0
    return beside and text[links[-1].start :].strip("(<").lower() in links[-1].url.lower()
