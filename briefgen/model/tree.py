"""A merged brief, as the writers take it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a source that bear a claim out."""

    source: str
    """What the source is called."""
    page: str
    exact: str


@dataclass(frozen=True, slots=True)
class Proof:
    """What stands behind a claim: its standing, and where its words or figures stand."""

    path: str
    """The claim's field."""
    standing: str
    """Empty where nobody looked."""
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Hung:
    """A comment that a Word file shows beside a field, with its answers."""

    path: str
    """The field's."""
    words: str
    """On which it hangs; empty: the whole field."""
    said: tuple[tuple[str, str, str], ...]
    """Who, when (ISO 8601, may be empty) and what: the comment first, then the answers."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that a PDF carries inside."""

    name: str
    data: bytes
    told: str
    """What it is, for readers."""


@dataclass(frozen=True, slots=True)
class Known:
    """How far a brief's claims were compared with their sources, for the part that says so."""

    claims: int
    compared: int
    verbatim: int
    agree: int
    reviewed: int
    sources: int
    """Sources that were read."""
    reviewers: str = ""
    """Who passed claims as they stand, with commas."""


@dataclass(frozen=True, slots=True)
class Variant:
    """In which form of its stylesheet a document is set."""

    paper: str = ""
    """a4 or letter; empty: as the stylesheet has it."""
    form: str = ""
    """large-print: text of 12 points; print-saving: no grounds, one ink; empty: as the stylesheet has it."""


@dataclass(frozen=True, slots=True)
class HtmlTree:
    """A merged brief: HTML elements without namespace, and what the writers must know beside them.

    An element that holds a field's whole text carries `data-field` with its path.
    """

    root: Element
    """The html element, as tinyhtml5 parses it."""
    template: str
    content: str = ""
    """The content file as the user named it, for the stored map."""
    content_sha256: str = ""
    comments: tuple[Hung, ...] = ()
    row: str = ""
    """Which row of its table filled the content file in, by id, for the stored map."""
    language: str = ""
    """Which of the content file's languages, for the stored map; empty where it says none."""
    attached: tuple[Attached, ...] = ()
    """Files that a PDF carries; with them it is an archive, PDF/A-3a."""
    brand: str = ""
    """Rules that lie over the template's stylesheet."""
    variant: Variant = Variant()  # a frozen value
    protected: bool = False
    """In Word files nothing but fields can be edited."""
    proofs: tuple[Proof, ...] = ()
    """What stands behind the brief's claims, for formats that can open it."""
