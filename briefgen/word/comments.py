"""Reviewers' comments: who said what, for the lines to which they are tied."""

from __future__ import annotations

from dataclasses import dataclass

from briefgen.text import clean
from briefgen.word.package import Package, part, related
from briefgen.word.xml import w

_MORE = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_PARAGRAPH = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment, without its place: lines name the comments in them."""

    author: str
    text: str


def comments(package: Package) -> dict[str, Comment]:
    """Read the open comments by id; those that were marked as resolved are left out.

    Raises WordError on a damaged part.
    """
    name = related(package, "comments")
    if not name:
        return {}
    resolved = _resolved(package)
    found = {}
    for one in part(package, name).iterfind(w("comment")):
        paragraphs = list(one.iter(w("p")))
        if not resolved.intersection(paragraph.get(_PARAGRAPH, "") for paragraph in paragraphs):
            words = ("".join(text.text or "" for text in paragraph.iter(w("t"))) for paragraph in paragraphs)
            text = clean(" ".join(" ".join(words).split()))
            found[one.get(w("id"), "")] = Comment(one.get(w("author"), ""), text)
    return found


def _resolved(package: Package) -> set[str]:
    """Give the paragraphs whose comments are done ([MS-DOCX] 2.5.4.1, commentEx)."""
    name = related(package, "commentsExtended")
    if not name:
        return set()
    marks = part(package, name).iterfind(f"{_MORE}commentEx")
    return {mark.get(f"{_MORE}paraId", "") for mark in marks if mark.get(f"{_MORE}done") in ("1", "true")}
