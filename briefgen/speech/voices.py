"""Whose words a document is that stands without quotation marks: a speech, a statement, an own blog."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from briefgen.languages.documents import Genres
from briefgen.languages.lists import words as listed
from briefgen.languages.names import is_first_name
from briefgen.languages.speech.english.nouns import ORGANISATIONS
from briefgen.languages.speech.english.words import PARTICLES, TIMES, TITLES
from briefgen.model import Part, SourceText
from briefgen.speech.names import APPOSITION, is_role

_HEAD = 16
"""Parts in which a document says whose words it is."""
_FOOT = 4
"""Parts in which a signature stands."""
_LONGEST = 240
"""Characters of a part that may say it."""
_BYLINE = 80
"""Characters of a line that begins with the shortest of the phrases: By Mary Example."""
_NAME = re.compile(r"[^\W\d_][\w’'-]*\.?")
_BODY = re.compile(
    r"(?:[Tt]he )?([A-Z][\w’'&-]*(?: (?:(?:of|for|and|the|on|in) )*[A-Z][\w’'&-]*){1,8})(?=\W|$)"
)
"""Capitalised words that links tie."""
_GAP = re.compile(r"[ \u00a0]+")
_DATES = TIMES - listed("may march april june august")
"""Times that are nobody's surname."""
_MOST = 5
"""Words of a person's name."""


@dataclass(frozen=True, slots=True)
class Voice:
    """The one whose words a document is, and where it says so: `text[start:end]`."""

    name: str
    start: int
    end: int
    role: str = ""
    """As the words behind the name have it."""


def voice_of(source: SourceText, parts: Sequence[Part], known: Genres) -> Voice | None:
    """Say whose words a document is: whom it names as speaker or author, in its title, or below."""
    ways = (_delivered, _owned, _author, _line, _signed)
    found = next((found for way in ways if (found := way(source, parts, known))), None)
    return replace(found, role=_role(source.text, found.end)) if found else None


def _role(text: str, end: int) -> str:
    """Read the role behind a name: Mary Example, director of the port."""
    match = APPOSITION.match(text, end, end + _LONGEST)
    return " ".join(match[2].split()) if match and is_role(match[2]) else ""


def _delivered(source: SourceText, parts: Sequence[Part], known: Genres) -> Voice | None:
    """Read a line near the head: Delivered by: X; a written statement by X; By X."""
    *phrases, shortest = known.delivered
    for phrase in phrases:
        for at, part in enumerate(parts[:_HEAD]):
            for end in _behind(phrase, source.text, part):
                here = end if end < part.end or at + 1 >= len(parts) else parts[at + 1].start
                edge = part.end if here < part.end else parts[min(at + 1, len(parts) - 1)].end
                found = person(source.text, here, edge, known) or _body(source.text, here, edge)
                if found is not None:
                    return found
    bylines = (part for part in parts[:_HEAD] if part.end - part.start <= _BYLINE)
    opened = ((part, _behind(shortest, source.text, part, anywhere=False)) for part in bylines)
    found_by = (person(source.text, end, part.end, known) for part, ends in opened for end in ends)
    return next(filter(None, found_by), None)


def _behind(phrase: str, text: str, part: Part, anywhere: bool = True) -> Iterator[int]:
    """Give where the words behind a phrase begin, in a part that is short enough to say whose they are."""
    if part.end - part.start > _LONGEST:
        return
    lead = "" if anywhere else r"\W{0,3}"
    pattern = re.compile(rf"{lead}(?<!\w){re.escape(phrase)}(?!\w):?\s*", re.I)
    match = (pattern.search if anywhere else pattern.match)(text, part.start, part.end)
    if match:
        yield match.end()


def _body(text: str, start: int, end: int) -> Voice | None:
    """Read the name of a body, told by one of its words: a statement by the Harbour Council."""
    match = _BODY.match(text, start, end)
    if match is None or ORGANISATIONS.isdisjoint(match[1].lower().split()):
        return None
    return Voice(" ".join(match[1].split()), *match.span(1))


def _owned(source: SourceText, parts: Sequence[Part], known: Genres) -> Voice | None:
    """Read a title: Mary Example's speech at ..."""
    owned = "|".join(re.escape(one[2:].strip()) for one in known.titles.get("speech", ()) if one[0] == "'")
    heading = next((part for part in parts[:_HEAD] if part.kind == "heading"), None)
    if not owned or heading is None:
        return None
    match = re.search(
        rf"['’]s?\s(?:[\w-]+\s){{0,3}}(?:{owned})\b", source.text[heading.start : heading.end], re.I
    )
    if match is None:
        return None
    return person(source.text, heading.start, heading.start + match.start(), known)


def _author(source: SourceText, parts: Sequence[Part], known: Genres) -> Voice | None:
    """Take the author whom the document declares, where its text names them, too."""
    author = source.source.author
    found = person(author, 0, len(author), known) if author else None
    at = source.text.find(found.name) if found else -1
    return Voice(found.name, at, at + len(found.name)) if found and at >= 0 else None


def _line(source: SourceText, parts: Sequence[Part], known: Genres) -> Voice | None:
    """Read a line near the head that is a person's name, and nothing else."""
    for part in parts[:_HEAD]:
        found = person(source.text, part.start, part.end, known)
        if found and found.end == part.end and is_first_name(found.name.split()[0]):
            return found
    return None


def _signed(source: SourceText, parts: Sequence[Part], known: Genres) -> Voice | None:
    """Read a name that stands alone below the words."""
    for part in parts[-_FOOT:]:
        found = person(source.text, part.start, part.end, known)
        if found and is_first_name(found.name.split()[0]) and part.end - found.end <= 1:
            return found
    return None


def person(text: str, start: int, end: int, known: Genres) -> Voice | None:
    """Read the person's name that `text[start:end]` begins with, without titles and letters."""
    words: list[tuple[str, int, int]] = []
    at = start
    while (match := _NAME.match(text, at, end)) and len(words) < 2 * _MOST:
        bare = match[0].lower().rstrip(".")
        skipped = not words and (bare in known.honours or bare in TITLES)
        named = match[0][0].isupper() and not (words and bare in _DATES)
        if not skipped and not named and not (words and bare in PARTICLES):
            break
        if not skipped:
            words.append((match[0], *match.span()))
        gap = _GAP.match(text, match.end(), end)
        if gap is None:
            break
        at = gap.end()
    while words and (words[-1][0].lower().rstrip(".") in known.honours or words[-1][0].islower()):
        words.pop()
    if not 1 < len(words) <= _MOST or any(word.lower() in ORGANISATIONS for word, _, _ in words):
        return None
    last = words[-1][2] - words[-1][0].endswith(".")
    return Voice(" ".join(text[words[0][1] : last].split()), words[0][1], last)
