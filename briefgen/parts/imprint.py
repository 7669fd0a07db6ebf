"""Lines by which a document says who made it: From: Harbour Office, Published: 3 May 2023."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from briefgen.cells import Cell
from briefgen.languages import LANGUAGES, genres
from briefgen.languages.imprints import IMPRINTS
from briefgen.languages.names import FEMALE, MALE
from briefgen.parts.byline import Byline, merged
from briefgen.parts.dates import iso_date
from briefgen.parts.organisation import organisation
from briefgen.parts.pieces import Piece

Lines = Sequence[tuple[str, Cell | None]]
"""The words of a document's pieces, and where each stands in a table."""

_HEAD, _FOOT = 30, 12
"""Pieces at the head and at the foot in which such lines stand; a letter that is quoted has its own."""
_LINE = re.compile(r"(?P<label>[^:\n\d,.]{2,40}?)\s?:\s*(?P<said>\S.{0,300})?", re.DOTALL)
_BRACKETS = re.compile(r"\s*[(<\[][^)>\]]*[)>\]]")
_SENTENCE = re.compile(r"[.!?]\s+[^\W\d_a-z]|[a-z]{3}[.!?]\Z")
_PARTS = re.compile(r"\s*[,;/|]\s*|\s+&\s+(?=\S+\s\S+\Z)|\s+·\s+")
_LABEL = 44
"""Letters in which a label's colon stands."""
_LONGEST = 16
"""Words of a name."""
_DAY = 4
"""Words of a line that is a day: Friday 3 May 2023."""
_JOINED = re.compile(r",?\s(?:and|&)\s|,\s")
"""What parts a body from the person who speaks for it: Harbour Office and The Rt Hon Mary Example MP."""


def imprint(lines: Lines) -> tuple[Byline, frozenset[int]]:
    """Give what labelled lines say of a document, and which lines they are, by their place."""
    found: list[Byline] = []
    places: set[int] = set()
    for place, label, said, own in _pairs(lines):
        says = _said(_labels().get(_bare(label), ""), " ".join(said.split()))
        if says is not None:
            found.append(says)
            places |= own | {place}
    return merged(found), frozenset(places)


def signed(pieces: Sequence[Piece]) -> tuple[Byline, tuple[Piece, ...]]:
    """Give what labelled lines say, and the pieces with those lines as furniture."""
    says, places = imprint([(piece.text, piece.cell) for piece in pieces])
    told = (
        replace(piece, kind="furniture", level=0) if at in places else piece
        for at, piece in enumerate(pieces)
    )
    return says, tuple(told)


def _pairs(lines: Lines) -> Iterator[tuple[int, str, str, set[int]]]:
    """Labels with what they say: the place, both, and the places of further lines that belong to them."""
    near = [at for at in range(len(lines)) if at < _HEAD or at >= len(lines) - _FOOT]
    for at in near:
        text, cell = lines[at]
        follows = lines[at + 1] if at + 1 < len(lines) else ("", None)
        if cell is not None:
            beside = follows[1]
            row = beside is not None and (beside.table, beside.row) == (cell.table, cell.row)
            if row and cell.column == 1:
                yield at, text, follows[0], {at + 1}
            continue
        found = _LINE.fullmatch(text) if ":" in text[:_LABEL] else None
        if _is_dated(text, follows):
            yield at, text, follows[0], {at + 1}
        if found and found["said"]:
            yield at, found["label"], found["said"], set()
        elif found and len(follows[0].split()) <= _LONGEST:
            yield at, found["label"], follows[0], {at + 1}


def _is_dated(text: str, follows: tuple[str, Cell | None]) -> bool:
    """Tell whether a line labels a day, and the next is nothing but that day: Published | 3 May 2023."""
    label = len(text) <= _LABEL and _labels().get(_bare(text)) == "issued"
    return label and follows[1] is None and len(follows[0].split()) <= _DAY and bool(iso_date(follows[0]))


def _bare(label: str) -> str:
    return " ".join(label.lower().strip(" :*_•").replace("(s)", "s").split())


def _said(kind: str, said: str) -> Byline | None:
    """What a line says by the kind of its label; None where it is no name and no date."""
    if kind == "issued":
        issued = iso_date(said)
        return Byline(issued=issued) if issued else None
    said = said.rstrip(".") if kind == "agency" else said  # the gazette ends it as a sentence
    if not kind or not _is_name(said):
        return None
    bare = _BRACKETS.sub("", said).strip(" ,;")
    names = [part for part in _PARTS.split(bare) if part]
    once = list(dict.fromkeys(names))
    whole = ", ".join(once) if len(once) < len(names) else bare
    if kind == "agency":
        return Byline(author=whole, publisher=whole)
    if kind == "either" and (both := _body_and_person(bare)):
        return both
    if kind == "publisher" or (kind == "either" and not _is_person(bare)):
        return Byline(publisher=whole)
    return Byline(author=whole)


def _body_and_person(names: str) -> Byline | None:
    """Part a body from the people who are named behind it; None where there are not both."""
    for joint in _JOINED.finditer(names):
        body, rest = names[: joint.start()], names[joint.end() :]
        people = [one for one in _JOINED.split(rest) if one]
        if organisation(body) and people and all(map(_is_person, people)):
            return Byline(author=", ".join(people), publisher=body)
    return None


def _is_name(said: str) -> bool:
    """Whether the words can be one or several names: short, with a capital, no sentence."""
    begins = said[:1].isupper() or said[:1].isdecimal()
    return begins and len(said.split()) <= _LONGEST and not _SENTENCE.search(said) and "://" not in said


def _is_person(name: str) -> bool:
    """Whether a name is a person's: it begins with a title or a first name, and is no organisation's."""
    if organisation(name):
        return False
    words = re.findall(r"[^\W\d_][\w'’-]*", name.lower())
    return any(word in _honours() for word in (*words[:2], *words[-1:])) or bool(
        words and words[0] in MALE | FEMALE
    )


@cache
def _labels() -> Mapping[str, str]:
    """What each label is followed by, in every language: a document's head may be in another one."""
    found: dict[str, str] = {}
    for told in IMPRINTS.values():
        for kind in ("author", "publisher", "either", "issued", "agency"):
            for label in getattr(told, kind):
                found.setdefault(label, kind)
    return found


@cache
def _honours() -> frozenset[str]:
    return frozenset(word for code in LANGUAGES for word in genres(code).honours)
