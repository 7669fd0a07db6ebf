"""Reviewers' comments: who said what, when, in answer to what, and whether it is settled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from briefgen.text import clean
from briefgen.word.package import Package, part, related
from briefgen.word.xml import w

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MORE = "{http://schemas.microsoft.com/office/word/2012/wordml}"
PARAGRAPH = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment, without its place: lines name the comments in them."""

    author: str
    text: str
    date: str = ""
    """The day, ISO 8601; empty where nobody said."""
    answers: str = ""
    """The id of the comment that it answers; empty where it begins a thread."""
    resolved: bool = False


def comments(package: Package) -> dict[str, Comment]:
    """Read the comments by id, the resolved ones among them.

    Raises WordError on a damaged part.
    """
    name = related(package, "comments")
    if not name:
        return {}
    parents, done = _extended(package)
    elements = list(part(package, name).iterfind(w("comment")))
    by_paragraph = {mark: one.get(w("id"), "") for one in elements for mark in _paragraphs(one)}
    found = {}
    for one in elements:
        marks = _paragraphs(one)
        answers = next((by_paragraph.get(parents[mark], "") for mark in marks if mark in parents), "")
        words = (
            "".join(text.text or "" for text in paragraph.iter(w("t"))) for paragraph in one.iter(w("p"))
        )
        found[one.get(w("id"), "")] = Comment(
            one.get(w("author"), ""),
            clean(" ".join(" ".join(words).split())),
            _day(one.get(w("date"), "")),
            answers,
            any(mark in done for mark in marks),
        )
    return found


def _day(written: str) -> str:
    """Give the day of a date; a program that knows none writes the year 0."""
    try:
        return date.fromisoformat(written[:10]).isoformat()
    except ValueError:
        return ""


def _paragraphs(comment: Element) -> list[str]:
    return [mark for one in comment.iter(w("p")) if (mark := one.get(PARAGRAPH, ""))]


def _extended(package: Package) -> tuple[Mapping[str, str], set[str]]:
    """Give which paragraph answers which, and those that are done ([MS-DOCX] 2.5.4.1, commentEx)."""
    name = related(package, "commentsExtended")
    if not name:
        return {}, set()
    marks = list(part(package, name).iterfind(f"{MORE}commentEx"))
    parents = {
        one.get(f"{MORE}paraId", ""): parent
        for one in marks
        if (parent := one.get(f"{MORE}paraIdParent", ""))
    }
    done = {one.get(f"{MORE}paraId", "") for one in marks if one.get(f"{MORE}done") in ("1", "true")}
    return parents, done
