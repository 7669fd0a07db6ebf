"""A Markdown body as chunks of rows: a paragraph, an item, a row of a table; and put together anew."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from markdown_it.token import Token

ChunkKind = Literal["paragraph", "item", "heading", "quote", "row", "note", "made"]
"""made: a rule, lines of code, the source below a table."""
_MARKER = re.compile(r"(?P<indent>[ ]*)(?P<marker>[-*+]|(?P<number>\d{1,9})(?P<sign>[.)]))(?P<space>[ ]+)")


@dataclass(frozen=True, slots=True)
class Chunk:
    """Rows of a body that stand and fall together."""

    kind: ChunkKind
    first: int
    """Its first row, from 0."""
    last: int
    """The row behind its last one."""
    numbers: tuple[int, ...]
    """The printed lines that it holds, from 1."""
    depth: int = 0
    """Of an item: 1 for the outermost level."""


@dataclass(frozen=True, slots=True)
class New:
    """A line that is to become a chunk."""

    kind: ChunkKind
    texts: tuple[str, ...]
    """Its inline Markdown; of a row, that of each cell."""
    depth: int = 0
    ordered: bool = False


Entry = Chunk | New


def chunks(text: str) -> tuple[Chunk, ...]:
    """Cut a body into its chunks, in order."""
    # Late: only bodies whose structure changed need the Markdown reader here.
    from briefgen.merge.markdown import reader
    from briefgen.returned.printing import printed

    tokens = reader(text).parse(text)
    walk = _Walk(text.count("\n") + 1, {at: number for number, at in enumerate(printed(tokens), 1)})
    for at, token in enumerate(tokens):
        walk.step(at, token)
    return tuple(walk.found)


@dataclass(slots=True)
class _Walk:
    """Goes through a body's tokens."""

    rows: int
    numbers: Mapping[int, int]
    """Of tokens that are printed, by index; for the source below a table see `printed`."""
    found: list[Chunk] = field(default_factory=list)
    open: list[Token] = field(default_factory=list)
    number: int = 0

    def step(self, at: int, token: Token) -> None:
        if token.nesting == 1:
            self.open.append(token)
        elif token.nesting == -1:
            self.open.pop()
        elif at in self.numbers:
            self.number = self.numbers[at]
            if token.type == "inline":
                self.line(token)
            else:
                first, last = token.map or (0, 0)
                self.found.append(Chunk("made", first, last, (self.number,)))
        if -1 - at in self.numbers:  # the source stands in the caption's row, whatever lies between the two
            last = self.found[-1].last
            self.found.append(Chunk("made", last, last, (self.numbers[-1 - at],)))

    def line(self, token: Token) -> None:
        types = [one.type for one in self.open]
        if "tr_open" in types:
            self.cell()
        elif "list_item_open" in types:
            self.item(token, types.count("list_item_open"))
        else:
            holder = self.open[-1].map or token.map or [0, 0]
            kind: ChunkKind = "heading" if "heading_open" in types else "paragraph"
            kind = "quote" if "blockquote_open" in types else kind
            kind = "note" if "footnote_open" in types else kind
            self.found.append(Chunk(kind, holder[0], holder[1], (self.number,)))

    def cell(self) -> None:
        """A cell joins the row that it stands in; the row of heads has the rule below it."""
        row = next(one for one in reversed(self.open) if one.type == "tr_open")
        head = any(one.type == "thead_open" for one in self.open)
        first, last = row.map or [0, 0]
        self.grow("row", first, last + head, 0)

    def item(self, token: Token, depth: int) -> None:
        item = next(one for one in reversed(self.open) if one.type == "list_item_open")
        first = (item.map or [0, 0])[0]
        self.grow("item", first, (token.map or [0, 0])[1], depth)

    def grow(self, kind: ChunkKind, first: int, last: int, depth: int) -> None:
        before = self.found[-1] if self.found else None
        if before and before.kind == kind and before.first == first:
            self.found[-1] = Chunk(kind, first, last, (*before.numbers, self.number), depth)
        else:
            self.found.append(Chunk(kind, first, last, (self.number,), depth))


def together(text: str, entries: Sequence[Entry]) -> str:
    """Give a body that consists of these chunks of it and these new ones, in this order."""
    rows = text.split("\n")
    whole = chunks(text)
    follows = dict(pairwise(whole))
    loose = _is_loose(rows, whole)
    found: list[str] = []
    for number, entry in enumerate(entries):
        before = entries[number - 1] if number else None
        if isinstance(before, Chunk) and follows.get(before) == entry:
            found += rows[before.last : follows[before].first]
        elif before is not None:
            found += _between(before, entry, loose)
        found += _rows(rows, entries, number, entry)
    tail = rows[whole[-1].last :] if whole else [""]
    return "\n".join([*found, *(tail or [])])


def _rows(rows: Sequence[str], entries: Sequence[Entry], number: int, entry: Entry) -> Iterator[str]:
    if isinstance(entry, Chunk):
        yield from rows[entry.first : entry.last]
    elif entry.kind == "row":
        yield f"| {' | '.join(entry.texts)} |"
        if not number or entries[number - 1].kind != "row":
            yield f"|{'---|' * len(entry.texts)}"
    elif entry.kind == "item":
        yield _prefix(rows, entries, number, entry) + entry.texts[0]
    else:
        yield {"heading": "### ", "quote": "> "}.get(entry.kind, "") + entry.texts[0]


def _is_loose(rows: Sequence[str], whole: Sequence[Chunk]) -> bool:
    pairs = [pair for pair in pairwise(whole) if pair[0].kind == pair[1].kind == "item"]
    return bool(pairs) and all(other.first > one.last for one, other in pairs)


def _between(before: Entry, entry: Entry, loose: bool) -> list[str]:
    """Give the rows between two chunks that were no neighbours."""
    if before.kind == entry.kind == "item":
        return [""] if loose else []
    if before.kind == "row" and (entry.kind == "row" or (isinstance(entry, Chunk) and _is_empty(entry))):
        return []
    return [">"] if before.kind == entry.kind == "quote" else [""]


def _is_empty(chunk: Chunk) -> bool:
    """Whether a chunk has no rows: a table's source stands in the caption's."""
    return chunk.first == chunk.last


def _prefix(rows: Sequence[str], entries: Sequence[Entry], number: int, entry: New) -> str:
    """Give the marker of a new item: that of the nearest item of its depth, or else one below the last."""
    above = [_marker(rows, one) for one in reversed(entries[:number]) if one.kind == "item"]
    below = [_marker(rows, one) for one in entries[number + 1 :] if one.kind == "item"]
    for found in (*above, *below):
        if found and found[0] == entry.depth:
            return found[1]
    indent = next((found[2] for found in above if found and found[0] < entry.depth), 0)
    return " " * indent + ("1. " if entry.ordered else "- ")


def _marker(rows: Sequence[str], entry: Entry) -> tuple[int, str, int] | None:
    """Give an item's depth, its marker, and where its text begins."""
    match = _MARKER.match(rows[entry.first]) if isinstance(entry, Chunk) else None
    return (entry.depth, match[0], match.end()) if match else None
