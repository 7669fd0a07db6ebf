"""The values of the house: frozen, without behaviour, understood by every room."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from briefgen.cells import Cell
    from briefgen.found import Found
    from briefgen.limits import Limits


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
    URL: str = ""
    language: str = ""
    """BCP 47."""
    file: str = ""
    sha256: str = ""
    """Hex digest of the bytes that were read."""


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
    parts: tuple[Part, ...] = ()
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where in a source a claim stands: a W3C Web Annotation text quote and position selector."""

    source: str
    """The source's id."""
    exact: str
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    """Code points into the source text; a help to find the words again, never a proof."""
    end: int | None = None
    place: Place | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Derived:
    """How a number follows from others: a formula, and the paths of the fields it takes them from."""

    formula: str
    of: tuple[str, ...] = ()


Judgement = Literal["passed", "failed"]


@dataclass(frozen=True, slots=True)
class Review:
    """What a person said of an item after comparing it with its evidence."""

    by: str
    date: str
    """ISO 8601, a day."""
    verdict: Judgement
    of: str
    """Digest of what was judged; where it is no longer that of the item, the review is void."""
    note: str = ""
    place: Place | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Field:
    """One editable text; its path is its name everywhere."""

    path: str
    text: str
    place: Place | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a block: a summary point, a statistic, a quote, a section, a source."""

    path: str
    """`block.id`, as in `statistics.meta-reports`."""
    fields: Mapping[str, Field]
    """By name, in the order in which they were written; a field that is absent has no entry."""
    evidence: tuple[Evidence, ...] = ()
    derived: Derived | None = None
    doubt: str = ""
    """Why an editor should look before this is used; written by extract, deleted by the editor."""
    allow: Mapping[str, str] = field(default_factory=dict)
    """Findings that are accepted here: code to reason."""
    reviews: tuple[Review, ...] = ()
    found: Found | None = field(default=None, compare=False)
    place: Place | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Brief:
    """A briefing's content: a tree of named fields."""

    name: str
    """The content file's name without its suffix; outputs are named after it."""
    fields: Mapping[str, Field]
    """title, standfirst, date ...: paths without a dot."""
    blocks: Mapping[str, Mapping[str, Item]]
    """Every block of the table has its entry, in the table's order; items by id."""
    evidence: tuple[Evidence, ...] = ()
    """For title and standfirst."""
    allow: Mapping[str, str] = field(default_factory=dict)
    doubt: str = ""
    """Why an editor should look at title and standfirst; written by extract, deleted by the editor."""
    reviews: tuple[Review, ...] = ()
    """Of title and standfirst."""
    file: str = field(default="", compare=False)
    """The content file as the user named it; empty where there is none."""


Form = Literal["line", "markdown", "date", "language", "choice", "address", "data"]
Claim = Literal["", "quotation", "statement", "number"]


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """What a field of a block may hold, and whether it must be borne out."""

    name: str
    help: str
    """One sentence, for the schema and for messages."""
    form: Form = "line"
    """line: text of one paragraph; markdown: several; data: for programs, never printed by itself."""
    required: bool = False
    claim: Claim = ""
    """quotation: the words stand in the evidence; statement, number: the numbers do."""
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A kind of item: its fields, and whether it carries evidence."""

    name: str
    item: str
    """One of them, for messages: a statistic."""
    help: str
    fields: tuple[FieldSpec, ...]
    evidence: bool = True
    find: Callable[[SourceText], tuple[Item, ...]] | None = None
    """Finds its items in one source text; None where people alone write them."""


Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a check saw."""

    code: str
    severity: Severity
    path: str
    message: str
    """What was found, and what was expected; the hint: what to do."""
    hint: str = ""
    place: Place | None = None
    excerpt: str = ""
    """The source's words beside it, where there are some."""
    text: str = ""
    """The field's text, where the fault lies in some words of it."""
    spans: tuple[tuple[int, int], ...] = ()
    """Those words: `text[start:end]`; where one is missing, start and end are the same."""
    difference: str = ""
    """What to change: [-words that the source has not-] {+words that it has+}."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a finding's code means, with an example that has the fault and one that has not."""

    title: str
    why: str
    bad: str
    good: str


@dataclass(frozen=True, slots=True)
class Check:
    """A function that looks at a brief and its source texts, and the codes that it may report."""

    name: str
    codes: Mapping[str, Explanation]
    run: Callable[[Brief, Mapping[str, SourceText], Limits], Iterator[Finding]]


Standing = Literal["borne out", "not checked", "refused", "allowed"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one claim."""

    path: str
    standing: Standing
    reviews: tuple[Review, ...] = ()
    """Of its item, those that are in force: of each person the last, of the text as it stands."""
    void: tuple[Review, ...] = ()
    """Of its item, those of persons who judged another text and have not looked at this one."""


@dataclass(frozen=True, slots=True)
class Report:
    """What all checks said of one brief: findings in the file's order, a verdict for every claim."""

    findings: tuple[Finding, ...] = ()
    verdicts: tuple[Verdict, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """An edit that came home: a field's text as it was sent and as it returned."""

    path: str
    before: str
    after: str
    author: str = ""


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
