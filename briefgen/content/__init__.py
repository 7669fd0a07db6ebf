"""content/NAME.yaml <-> Brief: read it, write it, change single texts in it, describe it.

What only some commands need is imported when it is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from briefgen.content.anchors import Anchors
    from briefgen.content.parsed import Page, page
    from briefgen.content.rowed import each, fill
    from briefgen.content.table import Each
    from briefgen.model import Brief, Change, Evidence, ItemChange, Review, Thread

__all__ = [
    "Each",
    "Page",
    "add_evidence",
    "add_reviews",
    "anchor",
    "arrange",
    "draft",
    "dump",
    "each",
    "fill",
    "load",
    "loads",
    "page",
    "schema",
    "set_comments",
    "splice",
]

_LATE = {"Each": "table", "Page": "parsed", "each": "rowed", "fill": "rowed", "page": "parsed"}
"""What parses, by name, and its module: where nothing has changed, no content file is parsed."""


def __getattr__(name: str) -> object:
    """Import what parses when it is first named (PEP 562)."""
    if name not in _LATE:
        raise AttributeError(f"module 'briefgen.content' has no attribute {name!r}")
    from importlib import import_module

    found: object = getattr(import_module(f"briefgen.content.{_LATE[name]}"), name)
    globals()[name] = found
    return found


def load(path: Path, language: str = "") -> Brief:
    """Read a content file, in one of its languages where it has some: that, or else the first.

    Raises ContentError, whose `others` are the further faults of the file.
    """
    from briefgen.content import read

    return read.load(path, language)


def loads(text: str, file: str = "", name: str = "", language: str = "") -> Brief:
    """Read the text of a content file; `file` is for places, `name` becomes the brief's name.

    Raises ContentError; its `others` hold the further faults of the same file.
    """
    from briefgen.content import read

    return read.loads(text, file, name, language)


def dump(brief: Brief) -> str:
    """Write a brief as YAML: `loads(dump(brief)) == brief`, whatever its texts hold."""
    from briefgen.content import write

    return write.dump(brief)


def draft(brief: Brief) -> str:
    """Write a proposed brief, with the fields that people must write as commented lines."""
    from briefgen.content import write

    return write.draft(brief)


def splice(text: str, changes: Sequence[Change], file: str = "") -> str:
    """Write each change's `after` into the YAML text; comments, order, quotes and other lines stay.

    Raises ContentError where a field is not there, is not `before` any more, or cannot become
    `after`; then nothing is changed.
    """
    from briefgen.content import change

    return change.splice(text, changes, file)


def arrange(text: str, changes: Sequence[ItemChange], file: str = "") -> str:
    """Insert, delete and move items, one after the other; comments, order and other lines stay.

    Raises ContentError where an item is not there, or is not written on lines of its own.
    """
    from briefgen.content import items

    return items.arrange(text, changes, file)


def add_evidence(text: str, path: str, new: Sequence[Evidence], file: str = "") -> str:
    """Write evidence behind that which an item has; comments, order and other lines stay.

    `path` is the item's, as in `quotes.carr`; empty for title and standfirst. Raises ContentError where the
    item is not there, or is not written in a way that evidence fits into.
    """
    from briefgen.content import append

    return append.add_evidence(text, path, new, file)


def anchor(text: str, anchors: Anchors, file: str = "") -> str:
    """Write the surroundings and offsets of evidence anew, where the file has them; all else stays.

    Raises ContentError where one of them cannot be written, or the evidence is not there.
    """
    from briefgen.content import anchors as _anchors

    return _anchors.anchor(text, anchors, file)


def set_comments(text: str, comments: Mapping[str, Sequence[Thread]], file: str = "") -> str:
    """Write all comments of some items anew, by the items' paths; empty for the front matter.

    Raises ContentError where an item is not there, or is not written in a way that a comment fits into.
    """
    from briefgen.content.comments import set_comments as set_them

    return set_them(text, comments, file)


def add_reviews(text: str, reviews: Mapping[str, Sequence[Review]], file: str = "") -> str:
    """Write reviews behind those that an item has; comments, order and other lines stay.

    They stand by the path of what was judged, as in `quotes.carr`; empty for title and standfirst. Raises
    ContentError where an item is not there, or is not written in a way that a review fits into.
    """
    from briefgen.content import append

    return append.add_reviews(text, reviews, file)


def schema() -> dict[str, object]:
    """Describe a content file as JSON Schema 2020-12, made from the tables of fields and blocks."""
    from briefgen.content import describe

    return describe.schema()
