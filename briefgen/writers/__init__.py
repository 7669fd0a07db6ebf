"""One file per output format: styled HTML tree in, bytes out."""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from briefgen import family
from briefgen.errors import WriteError

if TYPE_CHECKING:
    from briefgen.styles import Styled

WRITERS: Mapping[str, str] = {
    "pdf": "briefgen.writers.pdf",
    "docx": "briefgen.writers.docx",
    "html": "briefgen.writers.html",
}
"""Format to module; each has `write(styled) -> Written`. A format is a file name's suffix, too."""


@dataclass(frozen=True, slots=True)
class Wide:
    """A word or a picture that is wider than its place; lengths in points."""

    path: str
    """The field that it stands in; empty for static text."""
    what: str
    """The word, or what the picture's alternative text says."""
    needed: float
    room: float


@dataclass(frozen=True, slots=True)
class Written:
    """A finished document, and what it could not show as the stylesheet says."""

    data: bytes
    warnings: tuple[str, ...] = ()
    pages: Sequence[Any] = field(default=(), repr=False)
    """Of a PDF: its pages as WeasyPrint laid them out, for the layout gate."""
    heard: tuple[str, ...] = ()
    """What WeasyPrint said of letters that no font has."""
    wide: tuple[Wide, ...] = ()
    """Of a Word file: what is wider than its place."""


def write(name: str, styled: Styled) -> Written:
    """The document in one of the formats; raises WriteError, or TemplateError for a refused address."""
    module = WRITERS.get(name) or _plug_in(name)
    written: Written = importlib.import_module(module).write(styled)
    return written


def _plug_in(name: str) -> str:
    point = family.joined("writers").get(name)
    if point:
        return point.module
    raise WriteError(f"the format {name!r} is not known", hint=f"Known formats: {', '.join(WRITERS)}.")
