"""Turns: documents that give who speaks before what is said: Mr X: ...; Q. / A.; THE SPEAKER."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefgen.languages.documents import Genres
from briefgen.languages.names import is_first_name
from briefgen.languages.speech.english.words import ARTICLES, EMPTY_TITLES, TIMES, TITLES
from briefgen.model import Part
from briefgen.speech.names import is_role

_LINK = r"of|for|and|the|de|del|della|der|des|di|du|la|le|van|von|und|et|y|e|en|&"
_WORD = r"[^\W\d_][\w’'.-]*"
_NAMED = rf"{_WORD}(?:,?[ ]{_WORD}|[ ]&){{0,9}}"
_ASIDES = r"(?:[ ]?\([^()\n]{1,60}\)){0,3}"
_LABEL = re.compile(
    rf"[\W_]{{0,3}}(?:\d{{1,3}}\.[ ])?({_NAMED}?)[\W_]{{0,2}}{_ASIDES}(?:[ ]to[ ]the[ ][^:\n]{{3,60}})?[ ]?"
    r"(?::|\.?[—–])[\s*_]*"
)
"""What may stand before a turn, up to its colon or dash."""
_IN_CAPITALS = re.compile(
    rf"([A-Z]\w{{0,9}}\.?(?:[ ][A-Z][A-Z’'-]+)+(?:[ ](?:{_LINK})(?:[ ][A-Z][a-z]+){{1,3}})?){_ASIDES}"
    r"\.(?=\s)\s*"
)
"""The name in capitals before a full stop: Mr. SAMPLE of Example Island."""
_ASIDE = re.compile(r"\(([^()\n]{2,60})\)")
_ALONE = re.compile(rf"({_NAMED}?){_ASIDES}\s*:?\s*")
"""A label on a line of its own, above what is said."""
_SHORT = 90
"""Characters of such a line."""
_MARKED = re.compile(r"[:—–A-Z(](?:(?<=[:—–])|(?<=[A-Z])[A-Z]{2}|(?<=\()\()")
"""What stands in or behind every label; it begins with one of a few characters, and is found quickly."""
_REACH = 160
"""Characters within which a label ends."""
_BRACKETED = re.compile(r"\(\(([^()\n]{1,40})\)\)\s*")
"""((Radio Example)) What happened then?"""
_VOICES = 150
"""Speakers of one document that are told apart, those who speak most."""
_FEWEST = 3
"""Turns that make a record of turns."""
_SPOKEN = 4
"""Words that a turn has at least, for its label to count."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says until the next begins: the speaker's label is `text[start:end]`."""

    start: int
    end: int
    who: str
    """The label as a name: without Ms or the, in small letters where it was all capitals."""
    role: str
    """As brackets behind the label have it, or the label itself, with a name in the brackets."""
    asks: bool
    """Whether it is a question, or somebody's who leads the talk."""
    spans: tuple[tuple[int, int], ...]
    """Where the words stand, paragraph by paragraph."""


def opened(text: str, parts: Sequence[Part], known: Genres) -> dict[int, int]:
    """Give where the words of a turn begin, by the start of the part that opens it with a label."""
    starts = [part.start for part in parts]
    begins = (turn.spans[0][0] for turn in turns(text, parts, known) if turn.spans)
    return {starts[bisect_right(starts, begin) - 1]: begin for begin in begins}


@dataclass(frozen=True, slots=True)
class _Label:
    """A label as written, where it ends, where the words begin, and whether it is a line of its own."""

    name: str
    end: int
    begin: int
    alone: bool


def turns(text: str, parts: Sequence[Part], known: Genres) -> tuple[Turn, ...]:
    """Give the turns of a text, in order; none where it is no record of turns."""
    marked = [(at, found) for at in range(len(parts)) if (found := _label(text, parts, at))]
    counts = Counter(found.name for _, found in marked)
    kept = {name for name, count in counts.most_common(_VOICES)}
    marked = [
        (at, found)
        for at, found in marked
        if found.name in kept and (not found.alone or counts[found.name] > 1)
    ]
    people = _people(Counter(found.name for _, found in marked), known) | _talking(text, marked, parts)
    opened = [(at, found) for at, found in marked if found.name in people]
    if len(opened) < _FEWEST or len(people) < 2:  # one who speaks alone takes no turns
        return ()
    full = {label: _in_full(label, people) or label for label in people}
    asking = _asking(text, opened, parts, known, full)
    edges = [at for at, _ in opened[1:]] + [len(parts)]
    return tuple(
        _turn(text, parts[at:last], found, asking, full[found.name])
        for (at, found), last in zip(opened, edges, strict=True)
    )


def _people(counts: Mapping[str, int], known: Genres) -> set[str]:
    """Give the labels that name somebody who may speak; none where nobody speaks twice or has an office."""
    people = {label for label in counts if _speaks(label, known)}
    names = {label for label in counts if len(label.split()) > 1 and _capitals(label)}
    people |= {label for label in names if counts[label] > 1}
    short = {
        label: _in_full(label, people | names) for label in counts if label.isupper() or counts[label] > 1
    }
    people |= {label for pair in short.items() if pair[1] for label in pair}
    again = any(counts[label] > 1 or short.get(label) or _holds_office(label, known) for label in people)
    return people if again else set()


def _talking(text: str, marked: Sequence[tuple[int, _Label]], parts: Sequence[Part]) -> set[str]:
    """Give the labels of a talk in which one asks and others answer, though they be surnames alone.

    One label leads: most of its turns, and two of them at least, end as questions, and the others' do not.
    """
    ends = _questions(text, marked, parts)
    leads = [name for name, found in ends.items() if sum(found) > 1 and 2 * sum(found) > len(found)]
    answers = [name for name, found in ends.items() if len(found) > 1 and not any(found) and _capitals(name)]
    return {*leads, *answers} if len(leads) == 1 and _capitals(leads[0]) and answers else set()


def _questions(
    text: str, marked: Sequence[tuple[int, _Label]], parts: Sequence[Part]
) -> Mapping[str, Sequence[bool]]:
    """Tell of each label's turns which of them end as questions."""
    edges = (*(at for at, _ in marked), len(parts))[1:]
    ends: dict[str, list[bool]] = {}
    for (at, one), last in zip(marked, edges, strict=True):
        words = text[one.begin : parts[max(at, last - 1)].end]
        ends.setdefault(one.name, []).append(words.rstrip(" \"”'’)*_").endswith("?"))
    return ends


def _mentioned(text: str, label: str) -> str:
    """Give the name in full by which a text mentions a surname, as R Quay; else the label itself."""
    if len(label.split()) > 1:
        return label
    name = re.search(rf"(?<!\w)((?:[A-Z](?:\.|[\w’'-]*)[ ]){{1,2}}){re.escape(label)}\b", text)
    first = name[1].split()[0].rstrip(".") if name else ""
    return name[0] if name and (len(first) == 1 or is_first_name(first)) else label


def _label(text: str, parts: Sequence[Part], at: int) -> _Label | None:
    """Read the label that opens a part, or that is the line above the next one."""
    part = parts[at]
    if part.kind not in ("paragraph", "quote", "heading"):
        return None
    if _MARKED.search(text, part.start, min(part.end, part.start + _REACH)) is not None:
        kinds = (_BRACKETED, _IN_CAPITALS, _LABEL)
        match = next(filter(None, (one.match(text, part.start, part.end) for one in kinds)), None)
        if match is not None and len(text[match.end() : part.end].split()) >= _SPOKEN:
            return _made(match, match.end(), alone=False)
    if part.end - part.start > _SHORT or at + 1 >= len(parts) or parts[at + 1].kind != "paragraph":
        return None
    match = _ALONE.fullmatch(text, part.start, part.end)
    return _made(match, parts[at + 1].start, alone=True) if match else None


def _made(match: re.Match[str], begin: int, alone: bool) -> _Label | None:
    """Make a label of a match, if all its words but links have capitals."""
    name = match[1].rstrip(".")
    small = [word for word in re.split(r",?\s", name) if word and not word[0].isupper()]
    if any(not re.fullmatch(_LINK, word) for word in small) or name.lower() in TIMES:
        return None
    return _Label(name, match.end(1), begin, alone)


def _speaks(label: str, known: Genres) -> bool:
    """Tell whether a label by itself names somebody who may speak."""
    pieces = label.split()
    return _holds_office(label, known) or (len(pieces) > 1 and _capitals(label) and is_first_name(pieces[0]))


def _holds_office(label: str, known: Genres) -> bool:
    """Tell whether a label is a sign for a turn, or holds a title: Q; THE SPEAKER; Ms B QUAY."""
    pieces = label.split()
    if label.lower() in known.asking | known.answering or _presides(label, known):
        return True
    return len(pieces) > 1 and any(_bare(piece) in TITLES and piece[0].isupper() for piece in pieces)


def _presides(label: str, known: Genres) -> bool:
    """Tell whether a label is that of a chair: THE SPEAKER; The HOUSE CHAIRPERSON."""
    lower = f" {label.lower()}"
    return any(lower.endswith(f" {one}") for one in known.presiding)


def _capitals(label: str) -> bool:
    return all(piece[0].isupper() or re.fullmatch(_LINK, piece) for piece in label.split())


def _in_full(label: str, people: set[str]) -> str:
    """Give the label for which another is short: by initials, or by a surname."""
    pieces = [piece for piece in label.split() if piece[0].isupper()]
    for one in people - {label}:
        names = [piece for piece in one.split() if piece[0].isupper()]
        initials = "".join(name[0] for name in names)
        if "".join(pieces).replace(".", "") == initials or (len(pieces) == 1 and label == names[-1]):
            return one
    return ""


def _asking(
    text: str,
    opened: Sequence[tuple[int, _Label]],
    parts: Sequence[Part],
    known: Genres,
    full: Mapping[str, str],
) -> set[str]:
    """Give the labels of those who lead: whose turns mostly end as questions, while the others' do not."""
    ends: dict[str, list[bool]] = {}
    for name, found in _questions(text, opened, parts).items():
        ends.setdefault(full[name], []).extend(found)
    asked = {label for label, found in ends.items() if 2 * sum(found) > len(found)}
    plain = {label for label in ends if label.lower() in known.asking or _presides(label, known)}
    return plain | (asked if len(asked) < len(ends) else set())


def _turn(text: str, parts: Sequence[Part], found: _Label, asking: set[str], full: str) -> Turn:
    start, end, who = found.end - len(found.name), found.end, _mentioned(text, plain_name(full))
    aside = _ASIDE.search(text, found.end, min(found.begin, parts[0].end))
    role = ""
    if aside and _is_person(aside[1]):
        start, end = aside.span(1)
        who, role = aside[1], who
    elif aside and is_role(aside[1]):
        role = aside[1]
    return Turn(start, end, who, role, full in asking, tuple(_spans(parts, found)))


def _is_person(words: str) -> bool:
    pieces = words.split()
    return 1 < len(pieces) <= 4 and _capitals(words) and is_first_name(pieces[0])


def _spans(parts: Sequence[Part], found: _Label) -> Iterator[tuple[int, int]]:
    """Give the paragraphs of a turn: those until the next, or until a heading."""
    if not found.alone:
        yield found.begin, parts[0].end
    for part in parts[1:]:
        if part.kind == "heading":
            return
        if part.kind in ("paragraph", "quote"):  # an item is a piece of a sentence
            yield part.start, part.end


def plain_name(label: str) -> str:
    """Give a label as a name: Ms B QUAY is B Quay; The MINISTER OF HARBOURS is Minister of Harbours."""
    pieces = label.split()
    while len(pieces) > 1 and len(pieces[0]) > 1 and _bare(pieces[0]) in EMPTY_TITLES:  # an A is an initial
        if len(pieces) == 2 and _bare(pieces[0]) not in ARTICLES:  # Mr Example stays
            break
        pieces = pieces[1:]
    return " ".join(map(_cased, pieces))


def _cased(piece: str) -> str:
    lower = piece.lower()
    if piece.isupper() and re.fullmatch(_LINK, lower) and len(piece) > 1:
        return lower
    if not piece.isupper() or len(piece.strip(".")) < 3:  # initials
        return piece
    return "-".join(one.capitalize() for one in lower.split("-"))


def _bare(piece: str) -> str:
    return piece.lower().rstrip(".,")
