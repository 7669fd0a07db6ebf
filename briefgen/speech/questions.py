"""Interviews that print questions and answers without labels: a question, then what is answered."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from briefgen.languages.documents import Genres
from briefgen.languages.names import is_first_name
from briefgen.model import Part
from briefgen.speech.officers import Voice, person

_FEWEST = 3
"""Questions that make an interview."""
_LONGEST = 500
"""Characters of a question."""
_HEAD = 6
"""Parts in which an interview says who answers."""
_ABOVE = ("heading", "furniture")
_SPOKEN = ("paragraph", "quote")
_OPENING = re.compile(r"[A-Z][^.?!\n]{8,240}\?[\"”’)*_]*\s+(?=[A-Z“\"])")
"""The question with which a paragraph begins, before its answer."""
_BRACKETED = re.compile(r"\(\([^()\n]{1,40}\)\)")
"""((Radio Example)) What happened then?"""
_NAME = re.compile(r"[^\W\d_][\w’'-]+(?:[ ][^\W\d_][\w’'.-]+){1,4}")


def answers(text: str, parts: Sequence[Part]) -> tuple[tuple[int, int], ...]:
    """Give the paragraphs that answer questions; none where too few questions open or are a paragraph."""
    labelled = Counter(match[0] for part in parts if (match := _BRACKETED.match(text, part.start, part.end)))
    asks = {label for label, count in labelled.items() if count >= _FEWEST}
    asked = {index: _asks(text, part, asks) for index, part in enumerate(parts)}
    asked = {index: end for index, end in asked.items() if end >= 0}
    if len(asked) < _FEWEST:
        return ()
    between = range(min(asked), len(parts))
    listed = sum(parts[at].kind == "item" for at in asked) >= _FEWEST  # each a line of its own
    kinds = (*_SPOKEN, "item") if listed else _SPOKEN
    spans = ((asked.get(at, parts[at].start), parts[at].end) for at in between if parts[at].kind in kinds)
    return tuple((start, end) for start, end in spans if start < end)


def _asks(text: str, part: Part, labels: set[str]) -> int:
    """Give where the question ends that a part is, or with which it begins; -1 where it asks nothing.

    A question ends as one, or has the label of the one who asks.
    """
    match = _BRACKETED.match(text, part.start, part.end)
    if match and match[0] in labels:
        return part.end
    if part.kind not in (*_SPOKEN, "heading", "item"):
        return -1
    short = part.end - part.start <= _LONGEST
    if short and text[part.start : part.end].rstrip(' *_"”’)').endswith("?"):
        return part.end
    opens = _OPENING.match(text, part.start, part.end) if part.kind == "paragraph" else None
    return opens.end() if opens else -1


def answering(text: str, parts: Sequence[Part], known: Genres) -> Voice | None:
    """Say who answers: the person whom the title names, in full there or below it."""
    heads = [part for part in parts[:_HEAD] if part.kind == "heading"]
    announced = (part for part in parts[:_HEAD] if part.kind in _ABOVE and _announces(text, part, known))
    title = next(announced, heads[0] if heads else None)
    if title is None:
        return _met(text, parts, known)
    head = text[title.start : title.end]
    named = [
        found
        for part in (title, *parts[:_HEAD])
        for match in _NAME.finditer(text, part.start, part.end)
        for at in _words(match)
        if (found := person(text, at, part.end, known)) and found.name.rpartition(" ")[2] in head
    ]
    called = (one for one in named if is_first_name(one.name.split()[0]))
    titled = next(called, None) or next((one for one in named if _asked(text, title, one, known)), None)
    introduced = _announces(text, title, known) and _introduced(text, parts, known)
    return titled or introduced or _met(text, parts, known)


def _met(text: str, parts: Sequence[Part], known: Genres) -> Voice | None:
    """Read whom the lead says that somebody spoke with: our paper spoke with the engineer, Mary Example."""
    for part in parts[:_HEAD]:
        if _asks_itself(text, part):
            return None
        lower = text[part.start : part.end].lower()
        first = max((lower.find(f" {phrase} ") for phrase in known.meeting), default=-1)
        if part.kind != "paragraph" or first < 0:
            continue
        for match in _NAME.finditer(text, part.start + first, part.end):
            found = next(filter(None, (person(text, at, part.end, known) for at in _words(match))), None)
            beside = found is not None and text[: found.start].endswith(", ")  # the engineer, Mary Example
            if found and (beside or is_first_name(found.name.split()[0])):
                return found
    return None


def _introduced(text: str, parts: Sequence[Part], known: Genres) -> Voice | None:
    """Read the person with whose name the paragraph begins that leads into the questions."""
    lead = next((part for part in parts[:_HEAD] if part.kind == "paragraph"), None)
    if lead is None or _asks_itself(text, lead):
        return None
    found = person(text, lead.start, lead.end, known)
    return found if found and is_first_name(found.name.split()[0]) and found.end < lead.end - 1 else None


def _asks_itself(text: str, part: Part) -> bool:
    return text[part.start : part.end].rstrip(' *_"”’)').endswith("?")


def _announces(text: str, part: Part, known: Genres) -> bool:
    """Tell whether a heading says that an interview follows."""
    head = text[part.start : part.end].lower()
    return any(phrase in head for phrase in known.titles.get("interview", ()))


def _words(match: re.Match[str]) -> list[int]:
    return [match.start(), *(match.start() + gap.end() for gap in re.finditer(" ", match[0]))]


def _asked(text: str, title: Part, one: Voice, known: Genres) -> bool:
    """Tell whether a name stands in the title behind words such as interview with."""
    before = text[title.start : one.start].lower() if title.start <= one.start < title.end else ""
    return any(phrase in before for phrase in known.titles.get("interview", ()))
