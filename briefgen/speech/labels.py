"""Labels: the name or office before what somebody says, Mr X: or THE SPEAKER or ((Radio Example))."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.languages.imprints import DESCRIBED
from briefgen.languages.speech.english.words import TIMES
from briefgen.model import Part
from briefgen.speech.names import LINK, is_role

_NOBODY = TIMES | DESCRIBED
"""What stands before a colon and speaks nowhere: days, and the fields of a record."""
_WORD = r"[^\W\d_][\w’'.-]*"
_NAMED = rf"{_WORD}(?:,?[ ]{_WORD}|[ ]&){{0,9}}"
_ASIDES = r"(?:[ ]?\([^()\n]{1,60}\)){0,3}"
_TIME = r"(?:[\[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?[ ]{1,3})?"
"""When it was said, in a transcript."""
_LABEL = re.compile(
    rf"{_TIME}[\W_]{{0,3}}(?:\d{{1,3}}\.[ ]|Q\d{{1,4}}[.:]?[ ])?({_NAMED}?)[\W_]{{0,2}}{_ASIDES}"
    r"(?:[ ]to[ ]the[ ][^:\n]{3,60})?[ ]?(?::|\.?[ ]?[—–])[\s*_]*"
)
_IN_OFFICE = re.compile(rf"({_WORD}(?:[ ]{_WORD}){{1,4}}),[ ][^\n:–—]{{4,120}}?\.[ ]?[—–]\s*")
"""The name, an office, and a full stop with a dash: Mary Example, on behalf of the Example Group. –"""
_SIGN = re.compile(r"(Q|Question)[.)]?\s+(?=[A-Z“\"])")
"""The sign of a question without a colon."""
"""What may stand before a turn, up to its colon or dash."""
_IN_CAPITALS = re.compile(
    rf"([A-Z]\w{{0,9}}\.?(?:[ ][A-Z][A-Z’'-]+)+(?:[ ](?:{LINK})(?:[ ][A-Z][a-z]+){{1,3}})?){_ASIDES}"
    r"\.(?=\s)\s*"
)
"""The name in capitals before a full stop: Mr. SAMPLE of Example Island."""
_ASIDE = re.compile(r"\([^()\d\n]{2,60}\)")
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
_PRINTED = 3
"""Names with brackets, each on a line above what is said, that make a record of turns."""
_OFFICE = 3
"""Words of an office that stands before a turn with a capital only at its head."""
_SPOKEN = 4
"""Words that a turn has, once at least, for its label to count."""


@dataclass(frozen=True, slots=True)
class Label:
    """A label as written, where it ends, where the words begin, and whether it is a line of its own."""

    name: str
    end: int
    begin: int
    alone: bool
    told: bool = False
    """Whether brackets behind it say who that is, or brackets or capitals set it off: it is sure."""
    brief: bool = False
    """Whether so few words follow that it need not be a label."""
    role: str = ""
    """What stands behind a comma in it: Mary Example, the clerk of the committee."""


def labels(text: str, parts: Sequence[Part]) -> list[tuple[int, Label]]:
    """Give the labels of a text, each with the place of its part; those alone on a line must come again."""
    marked = [(at, found) for at in range(len(parts)) if (found := _label(text, parts, at))]
    counts = Counter(found.name for _, found in marked)
    kept = {name for name, count in counts.most_common(_VOICES)}
    long = {found.name for _, found in marked if not found.brief}
    surnames = Counter(_surname(name) for name in counts)
    told = {_surname(found.name) for at, found in marked if found.told or _with_colon(text, parts[at])}
    printed = {found.name for _, found in marked if found.alone and found.told}
    again = {
        name
        for name in counts
        if counts[name] > 1 or (surnames[_surname(name)] > 1 and _surname(name) in told)
    } | (printed if len(printed) >= _PRINTED else set())
    return [
        (at, found)
        for at, found in marked
        if found.name in kept & long and (not found.alone or found.name in again)
    ]


def _with_colon(text: str, part: Part) -> bool:
    """Tell whether a part is a label and its colon, a line of its own."""
    return text[part.start : part.end].endswith(":") and part.end - part.start <= _SHORT


def _surname(name: str) -> str:
    return name.rpartition(" ")[2].lower()


def _label(text: str, parts: Sequence[Part], at: int) -> Label | None:
    """Read the label that opens a part, or that is the line above the next one."""
    part = parts[at]
    if part.kind not in ("paragraph", "quote", "heading"):
        return None
    if _MARKED.search(text, part.start, min(part.end, part.start + _REACH)) is not None:
        kinds = (_BRACKETED, _IN_CAPITALS, _IN_OFFICE, _LABEL)
        match = next(filter(None, (one.match(text, part.start, part.end) for one in kinds)), None)
        titled = match is not None and part.level == 1 and ":" not in match[0]  # Mary Example – a speech
        if match is not None and match.end() < part.end and not titled:
            brief = len(text[match.end() : part.end].split()) < _SPOKEN
            return _made(match, match.end(), alone=False, brief=brief)
    sign = _SIGN.match(text, part.start, part.end)
    if sign is not None:
        return Label(sign[1], sign.end(1), sign.end(), alone=False)
    if part.end - part.start > _SHORT or at + 1 >= len(parts) or parts[at + 1].kind != "paragraph":
        return None
    match = _ALONE.fullmatch(text, part.start, part.end)
    return _made(match, parts[at + 1].start, alone=True, brief=False) if match else None


def _made(match: re.Match[str], begin: int, alone: bool, brief: bool) -> Label | None:
    """Make a label of a match, if all its words but links have capitals and it may name somebody."""
    name = match[1].rstrip(".")
    small = [word for word in re.split(r",?\s", name) if word and not word[0].isupper()]
    office = bool(small) and name[:1].isupper() and len(name.split()) <= _OFFICE and is_role(name)
    if name.lower() in _NOBODY or not (office or all(re.fullmatch(LINK, word) for word in small)):
        return None  # Chief engineer: an office has small letters, too
    told = match.re in (_BRACKETED, _IN_CAPITALS, _IN_OFFICE) or bool(
        _ASIDE.search(match.string, match.end(1), match.end())
    )
    whole, (name, _, role) = name, name.partition(", ")
    if role and not is_role(role):
        name, role = whole, ""
    return Label(name, match.start(1) + len(name), begin, alone, told, brief, role)
