"""Quotations without marks: paragraphs of press releases behind a line that ends in said and a colon."""

from __future__ import annotations

from briefgen.model import SourceText
from briefgen.reading.marks import Quoted
from briefgen.speech.genre import genre_of
from briefgen.speech.passages import Passages

_FEWEST = 5
"""Words of a paragraph that is somebody's."""
_LINE = 260
"""Characters of a line that announces a paragraph: Mary Example, director of the port, said:"""
_NEAR = 4
"""Words at the end of such a line among which the verb stands: said in a statement:"""


def announced(source: SourceText, read: Passages, verbs: frozenset[str]) -> dict[int, Quoted]:
    """Give the paragraphs of a press release that a line announces; `verbs` are finite forms of saying.

    Elsewhere a paragraph that nothing closes may be the writer's own, and is left out.
    """
    lines = [index for index in range(len(read.parts) - 1) if _announces(read, index, verbs)]
    if not lines or genre_of(source).genre != "press release":
        return {}
    found = {}
    for index in (line + 1 for line in lines):
        part = read.parts[index]
        long = len(read.text[part.start : part.end].split()) >= _FEWEST
        if long and part.kind == "paragraph" and index not in read.marks:
            found[index] = Quoted(part.start, part.end, part.start, part.end, index, "", last=index)
    return found


def _announces(read: Passages, index: int, verbs: frozenset[str]) -> bool:
    part = read.parts[index]
    if part.kind != "paragraph" or index in read.marks or part.end - part.start > _LINE:
        return False
    line = read.text[part.start : part.end].rstrip()
    return line.endswith(":") and not verbs.isdisjoint(line.rstrip(": ").lower().split()[-_NEAR:])
