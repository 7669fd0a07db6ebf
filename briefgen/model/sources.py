"""Documents that give evidence, and what a reader got out of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from briefgen.cells import Cell


@dataclass(frozen=True, slots=True)
class Place:
    """A point in a file: lines and columns (code points) count from 1, and 0 is not known."""

    file: str
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Source:
    """A document that gives evidence, in the words of CSL-JSON; an empty text: it does not say."""

    id: str
    type: str = "document"
    """A CSL type: webpage, article-journal, report, book, document ..."""
    title: str = ""
    author: str = ""
    publisher: str = ""
    issued: str = ""
    """ISO 8601, as far as it is known: 2023, 2023-12 or 2023-12-13."""
    accessed: str = ""
    """The day on which it was fetched, where it was: 2023-12-13."""
    URL: str = ""
    language: str = ""
    """BCP 47."""
    genre: str = ""
    """What kind of document it is, where somebody said so: news, speech, report ..."""
    file: str = ""
    sha256: str = ""
    """Hex digest of the bytes that were read."""


Box = tuple[float, float, float, float]
"""Left, bottom, right and top in points, from the lower left corner of the page as it is shown."""

PartKind = Literal["heading", "paragraph", "item", "quote", "cell", "note", "furniture"]


@dataclass(frozen=True, slots=True)
class Part:
    """One stretch of a source text: `text[start:end]`, without its line end."""

    start: int
    end: int
    kind: PartKind = "paragraph"
    level: int = 0
    """Of a heading, 1 to 6; else 0."""
    page: int = 0
    """1-based page number, where the format has pages; else 0."""
    origin: int = 0
    """Where the part begins in what was read: code points into the decoded text (text, Markdown, HTML) or
    into the page's text (PDF), or the paragraph's 1-based number in the document (DOCX)."""
    cell: Cell | None = None
    """Where it stands in a table, if the format tells."""
    box: Box | None = None
    """Where it stands on its page, if the format tells; where it goes on over the page, its beginning."""


@dataclass(frozen=True, slots=True)
class Link:
    """A hyperlink: `text[start:end]` points to `url`."""

    start: int
    end: int
    url: str


@dataclass(frozen=True, slots=True)
class SourceText:
    """What a reader got out of a source: clean text, its parts in order, its links.

    Offsets count code points of `text`; ends are exclusive. Between two parts is nothing but white space.
    """

    source: Source
    text: str
    # What is known by a text is looked up by its hash again and again: its words tell it, and keep theirs.
    parts: tuple[Part, ...] = field(default=(), hash=False)
    links: tuple[Link, ...] = field(default=(), hash=False)
    warnings: tuple[str, ...] = ()
    """What of the source could not be read or was left out, each with its place: page 4: 2 comments."""
