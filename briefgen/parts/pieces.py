"""Pieces in a row become one source text with its parts and links."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from urllib.parse import urljoin, urlsplit

from briefgen.cells import Cell
from briefgen.model import Box, Link, Part, PartKind, Source, SourceText
from briefgen.parts.furniture import is_reference, is_reference_heading
from briefgen.parts.teasers import Line, told_apart
from briefgen.text import clean

_GAP = "\n\n"
_TELLING = 3
_DOUBTFUL = re.compile("\r\n|[^\t\n\x20-\x7e]")


@dataclass(frozen=True, slots=True)
class Piece:
    """One part while its place in the text is not known: its words, without space at their ends."""

    text: str
    kind: PartKind = "paragraph"
    level: int = 0
    page: int = 0
    origin: int = 0
    links: tuple[Link, ...] = ()
    """Offsets into this piece's text."""
    cell: Cell | None = None
    box: Box | None = None


def assemble(source: Source, pieces: Iterable[Piece], warnings: tuple[str, ...] = ()) -> SourceText:
    """Give the source text that has one part for each piece, in order; empty pieces are left out."""
    texts: list[str] = []
    parts: list[Part] = []
    links: list[Link] = []
    at = 0
    for piece in _with_notes(_told_apart(tuple(pieces))):
        text = piece.text.strip()
        if not text:
            continue
        end = at + len(text)
        kind, level = piece.kind, piece.level
        parts.append(Part(at, end, kind, level, piece.page, piece.origin, piece.cell, piece.box))
        lead = len(piece.text) - len(piece.text.lstrip())
        for link in piece.links:
            start, end = max(link.start - lead, 0), min(link.end - lead, len(text))
            if text[start : max(start, end)].strip():  # a link of spaces leads nowhere
                links.append(Link(at + start, at + end, link.url))
        texts.append(text)
        at += len(text) + len(_GAP)
    return SourceText(source, _GAP.join(texts), tuple(parts), tuple(links), warnings)


def _told_apart(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Make furniture of what leads elsewhere."""
    lines = [Line(piece.text, piece.kind, piece.level, _linked(piece)) for piece in pieces]
    for piece, kind in zip(pieces, told_apart(lines), strict=True):
        yield piece if kind == piece.kind else replace(piece, kind=kind, level=0)


def _linked(piece: Piece) -> float:
    return sum(link.end - link.start for link in piece.links) / max(1, len(piece.text))


def _with_notes(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Make notes of the references below their heading, which no layout tells from prose."""
    under = False
    for piece in pieces:
        if piece.kind == "heading":
            under = is_reference_heading(piece.text)
        cites = under and piece.kind == "paragraph" and is_reference(piece.text)
        yield replace(piece, kind="note") if cites else piece


def describe(data: bytes, name: str, **known: str) -> Source:
    """Give the source that these bytes are, with what is known of it; the id is made of the file's name."""
    stem = re.sub(r"[^a-z0-9]+", "-", PurePath(name).stem.lower()).strip("-")
    told = {key: " ".join(value.split()) for key, value in known.items()}
    return Source(id=stem or "source", file=name, sha256=hashlib.sha256(data).hexdigest(), **told)


def origins(decoded: str) -> Callable[[int], int]:
    """Give the way from offsets in the clean text back to offsets in the decoded one."""
    if len(clean(decoded)) == len(decoded):
        return lambda at: at
    gone = [hit.start() for hit in _DOUBTFUL.finditer(decoded) if len(clean(hit[0])) < len(hit[0])]
    shifted = [at - count for count, at in enumerate(gone)]
    return lambda at: at + bisect_right(shifted, at)


def host(url: str) -> str:
    """Give the site of an address, as one names it: parliament.example; "" for no address of the web."""
    try:
        name = urlsplit(url).hostname if url.lower().startswith("http") else ""
    except ValueError:  # an address that is no address, as in http://[
        return ""
    return (name or "").removeprefix("www.")


def is_telling(alternative: str) -> bool:
    """Say whether a picture's alternative text says something, and does not just name it: three words."""
    return len(alternative.split()) >= _TELLING


def absolute(url: str, base: str = "") -> str:
    """Give the address as one that works anywhere; "" if it is none: http, https or mailto."""
    try:
        whole = urljoin(base, url.strip())
    except ValueError:  # an address that is no address, as in http://[
        return ""
    return whole if whole.lower().startswith(("http://", "https://", "mailto:")) else ""
