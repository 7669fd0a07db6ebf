"""A brief as a tree of named fields, with the evidence of its items."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from briefgen.model.sources import Place
    from briefgen.model.table import TableLink
    from briefgen.proposal import Found


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
    page: str = ""
    """Where the source has pages: its number, counted from 1, or as it is printed: 12, iv, 12-13."""
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
class Reply:
    """An answer to a comment."""

    by: str
    date: str
    """ISO 8601; empty where nobody said."""
    text: str


OWN = "briefgen"
"""The author of the comments that show a claim's evidence; they are nobody's remarks."""


@dataclass(frozen=True, slots=True)
class Thread:
    """A reviewer's comment on a text, with its answers."""

    by: str
    date: str
    """ISO 8601; empty where nobody said."""
    text: str
    on: str = ""
    """The field, by its name in its item; empty: the item as a whole."""
    words: str = ""
    """The words that it hangs on; empty: the whole field."""
    resolved: bool = False
    replies: tuple[Reply, ...] = ()
    place: Place | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Field:
    """One editable text; its path is its name everywhere."""

    path: str
    text: str
    place: Place | None = field(default=None, compare=False)
    cut: str = field(default="", compare=False)
    """What follows it in the content file as a comment, and looks like text."""


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
    comments: tuple[Thread, ...] = ()
    found: Found | None = field(default=None, compare=False)
    table: TableLink | None = field(default=None, compare=False)
    """Of a chart: where its numbers stand, if they stand elsewhere."""
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
    comments: tuple[Thread, ...] = ()
    file: str = field(default="", compare=False)
    """The content file as the user named it; empty where there is none."""
    spoken: str = field(default="", compare=False)
    """Which of the content file's languages it is in; empty where the file says none."""
    over: str = field(default="", compare=False)
    """The file that lies over the content file in that language; empty where none does."""
    worked_out: dict[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What rooms above work out of this brief once, by name; another brief has nothing yet."""

    def _repr_html_(self) -> str:
        from briefgen.model import notebook

        return notebook.brief(self)
