"""People as documents name them: Mary Example MP; the Minister of Harbours, Ms Mary Example."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from briefgen.languages.documents import Genres
from briefgen.languages.lists import words as listed
from briefgen.languages.names import is_first_name
from briefgen.languages.speech.english.nouns import ORGANISATIONS, ROLES
from briefgen.languages.speech.english.words import (
    CONJUNCTIONS,
    EMPTY_TITLES,
    PARTICLES,
    PREPOSITIONS,
    TIMES,
    TITLES,
)
from briefgen.speech.names import APPOSITION, LINK, cased, is_role

_LONGEST = 240
"""Characters in which a name and a role stand."""
_NAME = re.compile(r"(?:[^\W\d_]\.){2,4}|[^\W\d_][\w’'-]*\.?")
_GAP = re.compile(r"[ \u00a0]+")
_DATES = TIMES - listed("may march april june august")
"""Times that are nobody's surname."""
_SHORT = 3
"""Letters of what a point may end within a name: Jr.; St."""
_MOST = 5
"""Words of a person's name."""
_BRACKET = re.compile(r"([^():\n]{4,140}?)\s?\((?=[^\W\d_])")
_COMMA = re.compile(r",\s+")
_ARTICLE = re.compile(r"the\s+", re.I)
_BEHIND = re.compile(r"\s*,|\s+(?:of|for|at|to)\s")
"""What follows a role, and no surname."""


@dataclass(frozen=True, slots=True)
class Voice:
    """The one whose words a document is, and where it says so: `text[start:end]`, or -1 where it does not."""

    name: str
    start: int
    end: int
    role: str = ""
    """As the words beside the name have it."""


def somebody(text: str, start: int, end: int, known: Genres) -> Voice | None:
    """Read the person whom `text[start:end]` begins with: by name, or by an office and then by name."""
    found = (
        bracketed(text, start, end, known)
        or _behind_office(text, start, end, known)
        or person(text, start, end, known)
    )
    return replace(found, role=found.role or role_behind(text, found.end)) if found else None


def role_behind(text: str, end: int) -> str:
    """Read the role behind a name: Mary Example, director of the port."""
    match = APPOSITION.match(text, end, end + _LONGEST)
    words = match[2].split() if match else []
    return " ".join(words) if match and is_role(match[2]) and not any(map(is_first_name, words)) else ""


def bracketed(text: str, start: int, end: int, known: Genres) -> Voice | None:
    """Read an office, and in brackets who holds it: The Minister of Harbours (Mary Example)."""
    match = _BRACKET.match(text, start, end)
    if match is None or not is_role(_office(match[1])):
        return None
    found = person(text, match.end(), end, known)
    closed = found is not None and text[found.end : found.end + 24].lstrip(" .,MPQCKSBEO").startswith(")")
    return replace(found, role=_office(match[1])) if found and closed else None


def _behind_office(text: str, start: int, end: int, known: Genres) -> Voice | None:
    """Read an office, and behind its comma who holds it: the Minister of Harbours, Ms Mary Example."""
    for comma in _COMMA.finditer(text, start, min(end, start + _LONGEST)):
        office = _office(text[start : comma.start()])
        if is_role(office):
            found = person(text, comma.end(), end, known)
            if found is not None and found.name.rpartition(" ")[2].lower() not in office.lower():
                return replace(found, role=office)
    return None


def _office(words: str) -> str:
    """Give an office without its article, and not all in capitals."""
    whole = " ".join(words.split())
    lead = _ARTICLE.match(whole)
    plain = whole[lead.end() :] if lead else whole
    return " ".join(map(cased, plain.split())) if plain.isupper() else plain


def person(text: str, start: int, end: int, known: Genres) -> Voice | None:
    """Read the person's name that `text[start:end]` begins with, without titles and letters."""
    words = _run(text, start, end, known)
    role, words = _parted(words)
    ended = bool(words) and (_BEHIND.match(text, words[-1][2]) or not text[words[-1][2] : end].strip())
    if len(words) > 2 and words[-1][0].lower() in ROLES and ended:
        words.pop()
    while words and (words[-1][0].lower().replace(".", "") in known.honours or words[-1][0].islower()):
        words.pop()
    if words and re.fullmatch(LINK, words[0][0].lower()):
        return None  # the rest of an office: of Harbours
    if not 1 < len(words) <= _MOST or any(word.lower() in ORGANISATIONS for word, _, _ in words):
        return None
    last = words[-1][2] - words[-1][0].endswith(".")
    name = " ".join(map(cased, text[words[0][1] : last].split()))
    return Voice(name, words[0][1], last, role)


def _run(text: str, start: int, end: int, known: Genres) -> list[tuple[str, int, int]]:
    """Give the capitalised words at the start, without titles before them."""
    words: list[tuple[str, int, int]] = []
    at = start
    while (match := _NAME.match(text, at, end)) and len(words) < 2 * _MOST:
        bare = match[0].lower().replace(".", "")
        if len(words) > 1 and bare in known.honours and match[0].isupper() and len(bare) > 1:
            break  # letters behind a name end it
        skipped = not words and (bare in known.honours or bare in TITLES)
        named = match[0][0].isupper() and not (words and bare in _DATES)
        if not skipped and not named and not (words and bare in PARTICLES):
            break
        if not skipped:
            words.append((match[0], *match.span()))
        gap = _GAP.match(text, match.end(), end)
        if gap is None or (match[0].endswith(".") and len(bare) > _SHORT and not skipped):
            break
        at = gap.end()
    return words


def _parted(words: list[tuple[str, int, int]]) -> tuple[str, list[tuple[str, int, int]]]:
    """Part an office from the name behind it: Harbour Minister Mary Example."""
    at = max((place for place, one in enumerate(words[:-2]) if one[0].lower() in ROLES), default=-1)
    return " ".join(cased(one[0]) for one in words[: at + 1]), words[at + 1 :]


def fuller(text: str, end: int, surname: str) -> Voice | None:
    """Find a surname with a first name before it, within `text[:end]`."""
    pattern = rf"(?<!\w)([^\W\d_][\w’'-]+)[ ]((?:[A-Z]\.[ ])?){re.escape(surname)}(?!\w)"
    found = [one for one in re.finditer(pattern, text[:end]) if _begins_name(one[1])]
    named = [one for one in found if is_first_name(one[1])] or found
    if named:
        return Voice(named[0][0], *named[0].span())
    return _in_capitals(text[:end], surname)


def _in_capitals(text: str, surname: str) -> Voice | None:
    """Find a surname behind a common first name in a line of capitals: THE HON MARY EXAMPLE MP."""
    pattern = rf"(?<!\w)(?:([A-Z]+)\.?[ ])?([A-Z][A-Z’'-]+)[ ]{re.escape(surname.upper())}(?!\w)"
    found = re.search(pattern, text)
    first = found[2].title() if found else ""
    plain = surname if not surname.isupper() else surname.title()
    if found is None or first.lower() in TITLES:
        return None
    named = (found[1] or "the").lower() in EMPTY_TITLES and bool(found[1])
    return Voice(f"{first} {plain}", *found.span()) if named or is_first_name(first) else None


def holder(text: str, end: int, office: str) -> str:
    """Find whom `text[:end]` names with an office behind the name: Mary Example, deputy spokesperson."""
    found = re.search(
        rf"((?:[A-Z][\w’'.-]*[ ]){{1,3}}[A-Z][\w’'-]+),[ ](?:the[ ])?{re.escape(office)}(?!\w)", text[:end]
    )
    return found[1] if found and not any(one.lower() in TITLES | ROLES for one in found[1].split()) else ""


def in_office(text: str, end: int, office: str, known: Genres) -> str:
    """Find whom `text[:end]` names behind an office: the Prime Minister, the Hon Mary Example MP."""
    for match in re.finditer(rf"(?<!\w){re.escape(office)}(?!\w)[\s,–—-]{{1,6}}", text[:end], re.I):
        found = person(text, match.end(), match.end() + _LONGEST, known)
        if found is None:
            continue
        between = re.findall(r"\w+", text[match.end() : found.start].lower())
        if is_first_name(found.name.split()[0]) or not known.honours.isdisjoint(between):
            return found.name
    return ""


def _begins_name(word: str) -> bool:
    """Tell whether a word before a surname may be a first name: no title, no office, no small word."""
    plain = word.lower()
    return (
        word[0].isupper() and not word.isupper() and plain not in TITLES | ROLES | PREPOSITIONS | CONJUNCTIONS
    )
