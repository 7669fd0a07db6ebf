"""Turns: documents that give who speaks before what is said: Mr X: ...; Q. / A.; THE SPEAKER."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefgen.languages import language
from briefgen.languages.documents import Genres
from briefgen.languages.names import is_first_name
from briefgen.languages.speech.english.words import TITLES
from briefgen.model import Part
from briefgen.reading.source import Reading
from briefgen.speech.labels import Label, labels
from briefgen.speech.mentioned import mentioned
from briefgen.speech.names import LINK, is_role, plain_name
from briefgen.text.spans import parts_of

_ASIDE = re.compile(r"\(([^()\n]{2,60})\)")
_HEARD = 3
"""One in so many turns of somebody who answers may end as a question."""
_MOST = 2
"""Speakers of a talk in which one asks and the other answers."""
_NAMED = 4
"""Words of a name in brackets."""
_PRINTED = re.compile(r"[a-z].*[ ][A-Z][A-Z’'-]{2,}")
"""A name in capitals behind a title, as records of parliaments print them: Ms B QUAY."""
_SALUTED = 40
"""Characters in which a turn says to whom it turns."""
_FEWEST = 3
"""Turns that make a record of turns."""


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


def opened(taken: Sequence[Turn], parts: Sequence[Part]) -> dict[int, int]:
    """Give where the words of each turn begin, by the start of the part that opens it with a label."""
    starts = [part.start for part in parts]
    begins = (turn.spans[0][0] for turn in taken if turn.spans)
    return {starts[bisect_right(starts, begin) - 1]: begin for begin in begins}


def turns_of(source: Reading, code: str) -> tuple[Turn, ...]:
    """Give the turns of a source text in a language, read once, whoever asks."""
    return source.once_in(_read_turns, code)


def _read_turns(source: Reading, code: str) -> tuple[Turn, ...]:
    return turns(source.text, parts_of(source), language(code).genres)


def turns(text: str, parts: Sequence[Part], known: Genres) -> tuple[Turn, ...]:
    """Give the turns of a text, in order; none where it is no record of turns."""
    marked = labels(text, parts)
    told = {found.name for _, found in marked if found.told}
    counts = Counter(found.name for _, found in marked)
    chairs = _addressed(text, marked, known)
    people = _people(counts, told, known) | _talking(text, marked, parts, known)
    people |= {one for one in counts if plain_name(one).lower() in chairs}
    opened = [(at, found) for at, found in marked if found.name in people]
    if len(opened) < _FEWEST or len(people) < 2:  # one who speaks alone takes no turns
        return ()
    full = {label: _in_full(label, people) or label for label in people}
    asking = _asking(text, opened, parts, known, full)
    edges = [at for at, _ in opened[1:]] + [len(parts)]
    named = {
        one: mentioned(text, plain_name(one), known) for one in {full[found.name] for _, found in opened}
    }
    return tuple(
        _turn(text, parts[at:last], found, (full[found.name], named[full[found.name]]), asking)
        for (at, found), last in zip(opened, edges, strict=True)
    )


def _people(counts: Mapping[str, int], told: Collection[str], known: Genres) -> set[str]:
    """Give the labels that name somebody who may speak; none where nobody speaks twice or has an office."""
    people = {label for label in counts if _speaks(label, known)}
    names = {label for label in counts if len(label.split()) > 1 and _capitals(label)}
    people |= {label for label in names if counts[label] > 1 or label in told}
    short = {
        label: _in_full(label, people | names) for label in counts if label.isupper() or counts[label] > 1
    }
    people |= {label for pair in short.items() if pair[1] for label in pair}
    again = any(counts[label] > 1 or short.get(label) or _holds_office(label, known) for label in people)
    again = again or len(people & set(told)) > 1
    return people if again else set()


def _talking(
    text: str, marked: Sequence[tuple[int, Label]], parts: Sequence[Part], known: Genres
) -> set[str]:
    """Give the labels of a talk in which some ask and others answer, though they be surnames alone.

    One label leads, or is a sign for questions: most of its turns, and two of them at least, end as
    questions, and the others' hardly ever do.
    """
    ends = _questions(text, marked, parts)
    leads = [name for name, found in ends.items() if sum(found) > 1 and 2 * sum(found) > len(found)]
    leads = [name for name in leads if name.lower() in known.asking] or leads
    answers = [
        name
        for name, found in ends.items()
        if len(found) > 1 and _HEARD * sum(found) <= len(found) and _may_speak(name) and name not in leads
    ]
    return {*leads, *answers} if len(leads) == 1 and _may_speak(leads[0]) and answers else set()


def _may_speak(name: str) -> bool:
    return _capitals(name) or is_role(name)


def _questions(
    text: str, marked: Sequence[tuple[int, Label]], parts: Sequence[Part]
) -> Mapping[str, Sequence[bool]]:
    """Tell of each label's turns which of them end as questions."""
    edges = (*(at for at, _ in marked), len(parts))[1:]
    ends: dict[str, list[bool]] = {}
    for (at, one), last in zip(marked, edges, strict=True):
        words = text[one.begin : parts[max(at, last - 1)].end]
        ends.setdefault(one.name, []).append(words.rstrip(" \"”'’)*_").endswith("?"))
    return ends


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
    return all(piece[0].isupper() or re.fullmatch(LINK, piece) for piece in label.split())


def _in_full(label: str, people: set[str]) -> str:
    """Give the label for which another is short: by initials, or by a surname, behind a title or alone."""
    pieces = [piece for piece in label.split() if piece[0].isupper()]
    titles = {_bare(piece) for piece in pieces} & TITLES
    bare = [piece for piece in pieces if _bare(piece) not in TITLES] or pieces
    for one in people - {label}:
        names = [piece for piece in one.split() if piece[0].isupper()]
        initials = "".join(name[0] for name in names)
        if "".join(pieces).replace(".", "") == initials:
            return one
        named = [piece for piece in names if _bare(piece) not in TITLES]
        same = len(bare) == 1 and len(named) > 1 and bare == named[-1:]
        if same and titles.issubset({_bare(piece) for piece in names} if len(names) > len(named) else titles):
            return one
        if len(pieces) == 1 and names and label == names[-1]:
            return one
    return ""


def _asking(
    text: str,
    opened: Sequence[tuple[int, Label]],
    parts: Sequence[Part],
    known: Genres,
    full: Mapping[str, str],
) -> set[str]:
    """Give the labels of those who lead: whose turns mostly end as questions, while the others' do not."""
    ends: dict[str, list[bool]] = {}
    for name, found in _questions(text, opened, parts).items():
        ends.setdefault(full[name], []).extend(found)
    leads = known.asking.union(_addressed(text, opened, known))
    plain = {one for one in ends if plain_name(one).lower() in leads or _presides(one, known)}
    plain |= {
        full[one.name] for _, one in opened if not known.presiding.isdisjoint(one.role.lower().split()[:2])
    }
    official = any((one.told and text[one.end] != ")") or _PRINTED.search(one.name) for _, one in opened)
    if len(ends) > _MOST and official:
        return plain  # in a parliament, whoever asks takes a stand, too
    asked = {label for label, found in ends.items() if 2 * sum(found) > len(found)}
    if not asked - plain and len(ends) == _MOST:  # a host also greets, and thanks
        quiet = [label for label, found in ends.items() if not any(found)]
        asked = {label for label, found in ends.items() if sum(found) > 1 and quiet}
    return plain | (asked if len(asked) < len(ends) else set())


def _addressed(text: str, opened: Sequence[tuple[int, Label]], known: Genres) -> set[str]:
    """Give the labels to whom others turn as they begin, in small letters: Mr President, ..."""
    said = [
        text[one.begin : one.begin + _SALUTED] for _, one in opened if one.name.lower() not in known.asking
    ]
    found = {plain_name(one.name) for _, one in opened}
    offices = {name.lower() for name in found if len(name.split()) == 1 and len(name) > 1}
    calls = {office: re.compile(rf"(?:\w+\.?\s)?{re.escape(office)},", re.I) for office in offices}
    return {office for office, call in calls.items() if sum(bool(call.match(head)) for head in said) > 1}


def _turn(text: str, parts: Sequence[Part], found: Label, told: tuple[str, str], asking: set[str]) -> Turn:
    """Make a turn; `told` is its label in full, and the name by which the text mentions it."""
    (full, who), start, end = told, found.end - len(found.name), found.end
    aside = _ASIDE.search(text, found.end, min(found.begin, parts[0].end))
    role = ""
    if aside and (_is_person(aside[1]) or (is_role(full) and _is_named(aside[1]))):
        start, end = aside.span(1)
        who, role = aside[1], who
    elif aside and is_role(aside[1]):
        role = aside[1]
    elif who != plain_name(full) and is_role(plain_name(full)):
        role = plain_name(full)
    role = role or found.role
    return Turn(start, end, who, role, full in asking, tuple(_spans(parts, found)))


def _is_person(words: str) -> bool:
    pieces = words.split()
    return 1 < len(pieces) <= 4 and _capitals(words) and is_first_name(pieces[0])


def _is_named(words: str) -> bool:
    """Tell whether words behind an office have the shape of a name."""
    pieces = words.split()
    return 1 < len(pieces) <= _NAMED and _capitals(words) and not any(map(str.isdigit, words))


def _spans(parts: Sequence[Part], found: Label) -> Iterator[tuple[int, int]]:
    """Give the paragraphs of a turn: those until the next, or until a heading."""
    if not found.alone:
        yield found.begin, parts[0].end
    for part in parts[1:]:
        if part.kind == "heading":
            return
        if part.kind in ("paragraph", "quote"):  # an item is a piece of a sentence
            yield part.start, part.end


def _bare(piece: str) -> str:
    return piece.lower().rstrip(".,")
