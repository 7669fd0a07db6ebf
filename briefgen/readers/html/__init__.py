"""HTML: the page's own text, told apart from what stands about it. Nothing is fetched."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from lxml.html import HtmlElement  # type: ignore[import-untyped]  # lxml ships no types

from briefgen.cells import Grid
from briefgen.errors import SourceError
from briefgen.model import Place, SourceText
from briefgen.parts import (
    Byline,
    Piece,
    assemble,
    byline,
    describe,
    host,
    imprint,
    is_furniture,
    merged,
    origins,
    refuse_beyond,
)
from briefgen.readers.html.blocks import Block, Found, blocks
from briefgen.readers.html.encoding import decoded
from briefgen.readers.html.looks import Styles, styles
from briefgen.readers.html.main import mains
from briefgen.readers.html.meta import metadata
from briefgen.readers.html.tree import base_address, parse
from briefgen.text import clean

_PARAGRAPH = re.compile(r"<(?:p|li|h[1-6])\b", re.IGNORECASE)


def read(data: bytes, name: str) -> SourceText:
    """Give all the words of a page, its main text told apart, with links and what it says of itself.

    Origins are offsets into the decoded file. Raises SourceError, also for a page nested too deep.
    """
    try:
        raw = decoded(data)
    except ValueError as error:
        found = f"cannot be read as HTML: {error}"
        raise SourceError(found, Place(name), "Save the page anew from a browser, as UTF-8.") from error
    html = clean(raw)
    refuse_beyond(len(_PARAGRAPH.findall(html)), name)
    tree = parse(html, name)
    told = metadata(tree)
    page = _found(tree, html, name)
    says, made = imprint([(block.piece.text, block.piece.cell) for block in page.blocks])
    kept = [main and at not in made for at, main in enumerate(mains(tree, page.blocks))]
    pieces = tuple(_pieces(page.blocks, kept, told.get("title", "")))
    back = origins(raw)
    placed = [replace(piece, origin=back(piece.origin)) for piece in pieces]
    lost = {
        "stretches of text that the page does not show": page.hidden,
        "drawings (SVG) with words in them": page.drawings,
    }
    warnings = tuple(f"{what}, left out: {count}" for what, count in lost.items() if count)
    return assemble(describe(data, name, **_signed(told, pieces, says)), placed, warnings)


def fragment(html: str, base: str, grid: Grid) -> tuple[Piece, ...]:
    """Give the pieces of some HTML that stands in a document of another format; all of it is main text.

    `base` is the address against which its links stand, `grid` counts the document's tables. Origins are
    offsets into `html`. Raises SourceError where it is nested too deep.
    """
    if not html.strip(" \n") or (html.lstrip().startswith("<!--") and html.rstrip().endswith("-->")):
        return ()
    tree = parse(html, "")
    return tuple(block.piece for block in blocks(tree, html, base, styles(tree), grid).blocks)


def _found(tree: HtmlElement, html: str, name: str) -> Found:
    base = base_address(tree)
    page = blocks(tree, html, base, styles(tree))
    if not page.blocks:
        # What a script would show once the page is loaded is better than nothing.
        page = blocks(tree, html, base, Styles())
    if not page.blocks:
        hint = "Pages that are built by scripts must be saved from a browser after they have loaded."
        raise SourceError("there is no text in the page; expected at least a line", Place(name), hint)
    return page


def _pieces(found: Sequence[Block], main: Sequence[bool], title: str) -> Iterator[Piece]:
    for block, kept in zip(found, main, strict=True):
        piece = block.piece
        headline = piece.level == 1 and " ".join(piece.text.split()) == title
        signed = piece.kind == "paragraph" and byline(piece.text) is not None
        if (
            (kept or headline or block.frame == "note")
            and not signed
            and not (piece.kind != "cell" and is_furniture(piece.text))
        ):
            yield piece
        else:
            yield replace(piece, kind="furniture", level=0)


def _signed(told: dict[str, str], pieces: Sequence[Piece], says: Byline) -> dict[str, str]:
    """What the page says of itself: in its head, in labelled lines, in its byline, else its address."""
    heading = next((piece.text for piece in pieces if piece.kind == "heading"), "")
    # A quotation has a signature of its own.
    signed = merged((says, *(byline(piece.text) for piece in pieces if piece.kind not in ("note", "quote"))))
    known = {field: words for field, words in told.items() if field not in ("site", "home")}
    known["title"] = known.get("title") or heading
    for field in ("author", "issued"):
        known[field] = known.get(field) or getattr(signed, field)
    site = told.get("site", "")
    named = (site, signed.publisher) if "." not in site else (signed.publisher, site)  # an address says less
    known["publisher"] = known.get("publisher") or says.publisher or named[0] or named[1]
    known["publisher"] = known["publisher"] or told.get("home", "") or host(known.get("URL", ""))
    return known
