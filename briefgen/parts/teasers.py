"""What leads elsewhere is no text to quote from: teasers, cut snippets, lists of contents, pointers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefgen.model import PartKind
from briefgen.parts.furniture import goes_on, is_cut, is_pointer, is_teaser_heading

_DASHES = ("— ", "– ", "― ", "—", "―")
_MOSTLY = 0.8
"""The share of links from which a heading is one."""
_SIGNATURE = 160
"""Letters of the line that says of whom a quotation is."""


class Line(NamedTuple):
    """As much of a piece as tells what it is: a tuple, as a text has very many."""

    text: str
    kind: PartKind
    level: int = 0
    linked: float = 0.0
    """The share of its letters that are links."""


def told_apart(lines: Sequence[Line]) -> list[PartKind]:
    """Give each line's kind: what leads elsewhere is furniture, a dashed name below a quotation a note.

    A section of teasers ends at the next heading of its level, or where two whole paragraphs follow one
    another: then the text goes on.
    """
    kinds: list[PartKind] = []
    under = 0
    for at, line in enumerate(lines):
        if line.kind == "heading":
            teaser = is_teaser_heading(line.text)
            under = (
                line.level
                if teaser and not _prose_follows(lines, at)
                else 0
                if line.level <= under
                else under
            )
        elif under and _is_whole(line) and at + 1 < len(lines) and _is_whole(lines[at + 1]):
            under = 0
        kinds.append("furniture" if under or _leads_on(lines, at) else _kind(lines, at))
    return kinds


def _kind(lines: Sequence[Line], at: int) -> PartKind:
    line = lines[at]
    signs = line.kind == "quote" and line.text.startswith(_DASHES) and len(line.text) <= _SIGNATURE
    below = at > 0 and lines[at - 1].kind == "quote"
    return "note" if signs and below else line.kind


def _leads_on(lines: Sequence[Line], at: int) -> bool:
    """Whether one line leads elsewhere: a pointer, or a snippet that goes on somewhere else."""
    line = lines[at]
    if line.kind in ("cell", "note", "quote"):
        return False
    if is_pointer(line.text) and (line.linked > 0 or line.kind != "item"):
        return True
    below = lines[at + 1] if at + 1 < len(lines) else None
    above = lines[at - 1] if at else None
    if is_cut(line.text):
        titled = above is not None and above.kind == "heading" and above.linked > _MOSTLY
        return titled or (below is not None and goes_on(below.text))
    cut = below is not None and is_cut(below.text) and below.kind == "paragraph"
    return line.kind == "heading" and line.level > 1 and cut and line.linked > _MOSTLY


def _is_whole(line: Line) -> bool:
    """Whether a line is a paragraph of prose that does not break off."""
    words = len(line.text.split())
    return (
        line.kind == "paragraph"
        and words >= 12
        and line.text.rstrip("\"'”’»)")[-1:] in ".!?"
        and not is_cut(line.text)
    )


def _prose_follows(lines: Sequence[Line], at: int) -> bool:
    """Whether a section begins with prose: it is one of the text, whatever its heading is called."""
    return at + 1 < len(lines) and _is_whole(lines[at + 1])
