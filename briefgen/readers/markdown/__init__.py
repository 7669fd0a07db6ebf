"""Markdown: what it says without its markup; blocks of HTML in it are read as HTML."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate

from markdown_it import MarkdownIt
from markdown_it.token import Token

from briefgen.cells import Cell, Grid
from briefgen.errors import SourceError
from briefgen.model import Link, PartKind, Place, Source, SourceText
from briefgen.parts import (
    Byline,
    Piece,
    assemble,
    byline,
    describe,
    host,
    is_furniture,
    is_telling,
    merged,
    origins,
    signed,
)
from briefgen.readers.markdown.brackets import patient
from briefgen.readers.markdown.front import front_matter
from briefgen.readers.markdown.inline import Words, words
from briefgen.text import clean, decode

_DEEPEST = 80
"""Levels of tokens; a list in a list takes two."""

_TEMPLATE_TAG = re.compile(r"\{%[^%]{1,2000}%\}")
"""A tag of a site's generator (Liquid, Jinja, Nunjucks), as for a picture with its alternative text."""
_QUOTED = re.compile(r"[\"“]([^\"“”]+)[\"”]")
_FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,40}\]:\s*")
_OPENS: dict[str, PartKind] = {
    "list_item_open": "item",
    "blockquote_open": "quote",
    "th_open": "cell",
    "td_open": "cell",
    "heading_open": "heading",
}
_TABLE: Mapping[str, Callable[[Grid], Cell | None]] = {
    "table_open": Grid.begin,
    "table_close": Grid.end,
    "tr_open": Grid.row,
    "th_open": lambda grid: grid.cell(head=True),
    "td_open": Grid.cell,
}
_CLOSES = {name.replace("_open", "_close") for name in _OPENS}


def read(data: bytes, name: str) -> SourceText:
    """Give the text without markup: headings with level, items, quotes, cells, links; YAML front matter.

    CommonMark 0.31 with tables and strikethrough, and Pandoc's raised and lowered text, formulas, footnotes.
    Raises SourceError.
    """
    try:
        decoded = decode(data)
    except ValueError as error:
        raise SourceError(
            f"cannot be read as text: {error}", Place(name), "Save it as UTF-8 text."
        ) from error
    text = clean(decoded)
    front, body = front_matter(text)
    parser = patient(MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"]))
    tokens = parser.parse(text[body:])
    if any(token.level >= _DEEPEST - 1 for token in tokens):
        # Beyond that the parser drops what it finds, and says nothing.
        found = f"quotes or lists are nested more than {_DEEPEST // 2} deep; no text is written so"
        raise SourceError(found, Place(name), "Take out the > or - signs that mean nothing.")
    pieces = tuple(_pieces(tokens, _Lines(text, body, front.get("URL", "")), origins(decoded)))
    if not pieces:
        hint = "Is it the right file? An HTML page is saved as .html."
        raise SourceError("there is no text in it; expected at least a line", Place(name), hint)
    says, pieces = signed(pieces)
    return assemble(_source(data, name, front, pieces, says), pieces)


def _source(
    data: bytes, name: str, front: Mapping[str, str], pieces: Sequence[Piece], told: Byline
) -> Source:
    headings = [piece for piece in pieces if piece.kind == "heading"]
    first = next((piece for piece in headings if piece.level == 1), headings[0] if headings else None)
    lines = [piece.text for piece in pieces]
    says = merged((told, *(byline(line) for line in (*lines[:6], *lines[-12:]))))
    known = dict(front)
    known["title"] = known.get("title") or (first.text if first else "")
    for field in ("author", "issued", "publisher"):
        known[field] = known.get(field) or getattr(says, field)
    known["publisher"] = known["publisher"] or host(known.get("URL", ""))
    return describe(data, name, type="webpage" if known.get("URL") else "document", **known)


class _Lines:
    """Where the lines of a Markdown text begin, and to which address its links belong."""

    def __init__(self, text: str, body: int, base: str) -> None:
        self.text = text
        self.base = base
        self.starts = list(accumulate((len(line) + 1 for line in text[body:].split("\n")), initial=body))
        self.last = body

    def find(self, line: int, words: str) -> int:
        """Where a piece that begins on a line stands: at its first words, else at the line's first letter."""
        start = self.starts[min(line, len(self.starts) - 1)]
        at = self.text.find(words, max(start, self.last), max(start, self.last) + 2000) if words else -1
        if at < 0:
            rest = self.text[start : start + 2000]
            at = start + len(rest) - len(rest.lstrip())
        self.last = at
        return at


def _pieces(tokens: Sequence[Token], lines: _Lines, origin: Callable[[int], int]) -> Iterator[Piece]:
    around: list[PartKind] = []
    level = 0
    grid = Grid()
    cell: Cell | None = None
    for token in tokens:
        if token.type in _TABLE:
            cell = _TABLE[token.type](grid)
        if token.type in _OPENS:
            around.append(_OPENS[token.type])
            level = int(token.tag[1]) if token.type == "heading_open" else level
        elif token.type in _CLOSES:
            around.pop()
        elif token.type in ("inline", "fence", "code_block"):
            said = words(token, lines.base)
            kind: PartKind = around[-1] if around else "paragraph"
            at = origin(lines.find(token.map[0] if token.map else 0, said.first))
            if said.text.strip():
                piece = _piece(said, kind, level, at)
                yield replace(piece, cell=cell) if kind == "cell" else piece
            yield from (Piece(alt, "note", 0, 0, at) for alt in said.pictures)
        elif token.type == "html_block":
            from briefgen.readers.html import fragment  # late: few files need lxml

            start = lines.find(token.map[0] if token.map else 0, "")
            for piece in fragment(token.content, lines.base, grid):
                yield replace(piece, origin=origin(start + piece.origin))


def _piece(said: Words, kind: PartKind, level: int, origin: int) -> Piece:
    text, links = said.text, said.links
    tag = _TEMPLATE_TAG.fullmatch(text.strip())
    if tag:
        told = next((words for words in reversed(_QUOTED.findall(text)) if is_telling(words)), "")
        return Piece(told or text, "note" if told else "furniture", 0, 0, origin)
    note = _FOOTNOTE.match(text) if kind == "paragraph" else None
    if note:
        moved = (Link(link.start - note.end(), link.end - note.end(), link.url) for link in links)
        return Piece(
            text[note.end() :], "note", 0, 0, origin, tuple(link for link in moved if link.start >= 0)
        )
    if kind not in ("cell", "quote") and (is_furniture(text) or _signed(text, kind)):
        return Piece(text, "furniture", 0, 0, origin, links)
    if said.headed and kind == "paragraph":
        kind = "note"
    return Piece(text, kind, level if kind == "heading" else 0, 0, origin, links)


def _signed(text: str, kind: PartKind) -> bool:
    return kind == "paragraph" and byline(text) is not None
