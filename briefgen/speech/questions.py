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
_BRACKETED = re.compile(r"\(\([^()\n]{1,40}\)\)")
"""((Radio Example)) What happened then?"""
_NAME = re.compile(r"[^\W\d_][\w’'-]+(?:[ ][^\W\d_][\w’'.-]+){1,4}")


def answers(text: str, parts: Sequence[Part]) -> tuple[tuple[int, int], ...]:
    """Give the paragraphs that answer questions; none where too few questions stand alone in a paragraph."""
    labelled = Counter(match[0] for part in parts if (match := _BRACKETED.match(text, part.start, part.end)))
    asks = {label for label, count in labelled.items() if count >= _FEWEST}
    asked = [index for index, part in enumerate(parts) if _asks(text, part, asks)]
    if len(asked) < _FEWEST:
        return ()
    between = range(asked[0] + 1, len(parts))
    kinds = ("paragraph", "quote")
    return tuple(
        (parts[at].start, parts[at].end) for at in between if at not in asked and parts[at].kind in kinds
    )


def _asks(text: str, part: Part, labels: set[str]) -> bool:
    """Tell whether a part is a question: it ends as one, or has the label of the one who asks."""
    match = _BRACKETED.match(text, part.start, part.end)
    if match and match[0] in labels:
        return True
    if part.kind not in ("paragraph", "heading") or part.end - part.start > _LONGEST:
        return False
    return text[: part.end].rstrip(' *_"”’)').endswith("?")


def answering(text: str, parts: Sequence[Part], known: Genres) -> Voice | None:
    """Say who answers: the person whom the title names, in full there or below it."""
    title = next((part for part in parts[:_HEAD] if part.kind == "heading"), None)
    if title is None:
        return None
    head = text[title.start : title.end]
    named = [
        found
        for part in (title, *parts[:_HEAD])
        for match in _NAME.finditer(text, part.start, part.end)
        for at in _words(match)
        if (found := person(text, at, part.end, known)) and found.name.rpartition(" ")[2] in head
    ]
    called = (one for one in named if is_first_name(one.name.split()[0]))
    return next(called, None) or next((one for one in named if _asked(text, title, one, known)), None)


def _words(match: re.Match[str]) -> list[int]:
    return [match.start(), *(match.start() + gap.end() for gap in re.finditer(" ", match[0]))]


def _asked(text: str, title: Part, one: Voice, known: Genres) -> bool:
    """Tell whether a name stands in the title behind words such as interview with."""
    before = text[title.start : one.start].lower() if title.start <= one.start < title.end else ""
    return any(phrase in before for phrase in known.titles.get("interview", ()))
