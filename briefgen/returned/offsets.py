"""Where each printed character of a Markdown text stands in its source."""

from __future__ import annotations

import re
import string
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING

from briefgen.blocks.sections import CITATION
from briefgen.merge.figures import ATTRIBUTES, CAPTION, PAIR
from briefgen.text.places import PLACES

if TYPE_CHECKING:
    from markdown_it.token import Token

MARK = "\ufffc"
"""Stands for a note's mark where lines are compared: U+FFFC is for objects, and no text holds it."""

FOOT = "^"
"""Begins what the mark of a footnote names: its label behind this sign, where others name a source."""
_FOOT_MARK = re.compile(r"\[\^[^\]\s]+\]")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_LINK_END = re.compile(r">|\]\((?:[^()\\]|\\.|\([^()]*\))*\)|\]\[[^\]]*\]|\]")
_PUNCTUATION = frozenset(string.punctuation)
_BREAK = re.compile(r"\\?[ ]*\n[ ]*")


class _LostError(Exception):
    """The walk through a line's source no longer fits its tokens."""


@dataclass(slots=True)
class Line:
    """One printed line, squeezed, and for each character where its source begins and ends."""

    begin: int
    """Where the line's source begins, with the marks of an emphasis that opens it."""
    finish: int
    text: str = ""
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    depths: list[int] = field(default_factory=list)
    """How many emphases and links the character stands in."""

    def add(self, char: str, start: int, end: int, depth: int) -> None:
        """Append a printed character; white space runs into one space."""
        if char in PLACES:
            return
        if char.isspace() and char in " \t\r\n":
            char = " "
            if not self.text:
                return
            if self.text.endswith(" "):
                self.ends[-1] = end
                return
        self.text += char
        self.starts.append(start)
        self.ends.append(end)
        self.depths.append(depth)

    def cut(self) -> None:
        """Take a space at the end away again."""
        if self.text.endswith(" "):
            self.text = self.text[:-1]
            del self.starts[-1], self.ends[-1], self.depths[-1]


def offsets(text: str) -> tuple[Line | None, ...]:
    """Walk all lines of a Markdown text in order; None for a line whose source is not understood."""
    # One grammar for both directions. Late: only pulled bodies need the Markdown reader.
    from briefgen.merge.markdown import reader
    from briefgen.returned.printing import captions_of, printed

    rows = text.split("\n")
    begins = [0]
    for row in rows:
        begins.append(begins[-1] + len(row) + 1)
    found: dict[int, Line | None] = {}
    cursor: dict[int, int] = {}
    tokens = reader(text).parse(text)
    captions = set(captions_of(tokens).values())
    for at, token in enumerate(tokens):
        places = _places(token, rows, begins, cursor) if token.type == "inline" else None
        line = _line(token, places) if places is not None else None
        found[at] = _captioned(line) if line and at in captions else line
        found[-1 - at] = _source(token, places) if places and at in captions else None
    return tuple(found.get(at) for at in printed(tokens))


def _places(
    token: Token, rows: Sequence[str], begins: Sequence[int], cursor: dict[int, int]
) -> list[int] | None:
    """Say where each character of a token's content stands in the text; cells of a row follow each other."""
    if token.map is None:
        return None
    places: list[int] = []
    for step, part in enumerate(token.content.split("\n")):
        row = token.map[0] + step
        at = rows[row].find(part, cursor.get(row, 0)) if row < len(rows) else -1
        if at < 0:
            return None
        cursor[row] = at + len(part)
        places.extend(range(begins[row] + at, begins[row] + at + len(part) + 1))
    return places


def _captioned(line: Line) -> Line:
    """Give a table's caption without what says that it is one, and without what stands in braces."""
    begin, braces = CAPTION.match(line.text), ATTRIBUTES.search(line.text)
    first, last = begin.end() if begin else 0, braces.start() if braces else len(line.text)
    starts, ends = line.starts[first:last], line.ends[first:last]
    return Line(starts[0], ends[-1], line.text[first:last], starts, ends, line.depths[first:last])


def _source(token: Token, places: Sequence[int]) -> Line | None:
    """Give the source of a table, which its caption names in braces."""
    for found in PAIR.finditer(token.content):
        if found[1] == "source" and found[2]:
            held = places[found.start(2) : found.end(2)]
            ends = [one + 1 for one in held]
            return Line(held[0], ends[-1], found[2], list(held), ends, [0] * len(held))
    return None


def _line(token: Token, places: Sequence[int]) -> Line | None:
    walk = _Walk(token.content, places)
    try:
        for child in token.children or ():
            walk.step(child)
    except (_LostError, IndexError):
        return None
    walk.line.cut()
    return walk.line


class _Walk:
    """Goes through the content of one inline token, child by child."""

    def __init__(self, content: str, places: Sequence[int]) -> None:
        self.content, self.places = content, places
        self.at = 0
        self.depth = 0
        self.line = Line(places[0], places[-1])

    def step(self, token: Token) -> None:
        if token.type == "text":
            for char in token.content:
                self.put(char, self.length(char))
        elif token.type == "text_special":  # an escape or an entity
            self.put(token.content, self.skip(token.markup))
        elif token.type == "code_inline":
            self.code(token)
        elif token.type == "citation":
            self.marks(len(set(token.meta["ids"])), self.match(CITATION))
        elif token.type == "footnote_ref":
            self.marks(1, self.match(_FOOT_MARK))
        elif token.type in ("softbreak", "hardbreak"):
            self.rest(self.match(_BREAK))
        elif token.type == "link_close":
            self.at += self.match(_LINK_END)
            self.depth -= 1
        else:
            self.at += self.skip(token.markup if token.type not in ("link_open",) else "")
            self.depth += token.nesting

    def put(self, char: str, length: int) -> None:
        start, end = self.places[self.at], self.places[self.at + length - 1] + 1
        self.line.add(char, start, end, self.depth)
        self.at += length

    def rest(self, length: int) -> None:
        """Print a break as a space; it ends where the next row's words begin, behind a quotation's sign."""
        self.line.add(" ", self.places[self.at], self.places[self.at + length], self.depth)
        self.at += length

    def marks(self, count: int, length: int) -> None:
        """Print one citation: marks with commas between them, which all stand at the same place."""
        start, end = self.places[self.at], self.places[self.at + length - 1] + 1
        self.line.cut()  # as merge does: a space before a mark is not printed
        for char in ",".join(MARK * count):
            self.line.add(char, start, end, self.depth)
        self.at += length

    def code(self, token: Token) -> None:
        self.at += self.skip(token.markup)
        padded = len(self.content[self.at :]) and not self.fits(token.content)
        self.at += bool(padded)
        for char in token.content:
            self.put(char, 1)
        self.at += bool(padded)
        self.at += self.skip(token.markup)

    def fits(self, words: str) -> bool:
        return self.content[self.at : self.at + len(words)].replace("\n", " ") == words

    def length(self, char: str) -> int:
        """Give the length of what is printed as that character: itself, an escape, or an entity."""
        entity = _ENTITY.match(self.content, self.at)
        if entity and unescape(entity[0]) == char:
            return len(entity[0])
        escaped = self.content[self.at] == "\\" and self.content[self.at + 1 : self.at + 2] in _PUNCTUATION
        if self.content[self.at + escaped] != char:
            raise _LostError
        return 1 + escaped

    def match(self, pattern: re.Pattern[str]) -> int:
        found = pattern.match(self.content, self.at)
        if not found:
            raise _LostError
        return len(found[0])

    def skip(self, markup: str) -> int:
        """Give the length of an opening or closing mark; a link begins with one character."""
        if markup and not self.content.startswith(markup, self.at):
            raise _LostError
        return len(markup) or 1
