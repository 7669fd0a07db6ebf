"""An edited Markdown body: the words that changed within its lines go back into the source."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count

from briefgen.errors import ContentError
from briefgen.model import Field
from briefgen.returned.compare import edits, squeeze
from briefgen.returned.offsets import MARK, Line, offsets
from briefgen.returned.values import quoted

_LONG = 10_000
"""Characters of a line that is compared word by word."""
_SPECIAL = re.compile(r"([\\`*_\[\]<>&|~])")


@dataclass(frozen=True, slots=True)
class Body:
    """A Markdown text as it is printed: its lines, and everything of it that is no text."""

    lines: tuple[str, ...]
    """Squeezed, with MARK for each note's mark."""
    shape: tuple[tuple[str, ...], ...]
    """All elements in order, with what they point to: lines, emphasis, links, marks."""


@dataclass(frozen=True, slots=True)
class Edited:
    """The new Markdown, or why it cannot be made."""

    text: str = ""
    unsure: str = ""
    line: int = 0
    """The 1-based line of the body that is in doubt."""


@dataclass(frozen=True, slots=True)
class _Sent:
    """A line as it was sent: its text, and for each character the one of the printed line."""

    text: str
    at: tuple[int, ...]
    locked: frozenset[int]
    """Characters that belong to a note's mark."""
    numbers: tuple[str, ...]
    """The notes' numbers, in order."""


def printed(text: str) -> Body:
    """Print a Markdown text as merge does. Raises ContentError for what a body may not hold."""
    # Late: only pulled bodies need the Markdown reader.
    from briefgen.merge.markdown import blocks
    from briefgen.merge.notes import Notes, citations

    titles = {name: name for name in citations(text)}
    elements = [one for top in blocks(Field("body", text), Notes(titles, "")) for one in top.iter()]
    shape = []
    for one in elements:
        mark = one.get("class") == "mark"
        shape.append(
            (one.tag, one.get("class", ""), one.get("title" if mark else "href", ""), one.get("start", ""))
        )
        if mark:
            one.text = MARK
    lines = tuple(squeeze("".join(one.itertext())) for one in elements if one.get("data-field"))
    return Body(lines, tuple(shape))


def same_as_sent(text: str, sent: Mapping[int, str]) -> bool:
    """Say whether a Markdown text still prints these lines, by 1-based number; further ones may follow."""
    try:
        lines = printed(text).lines
    except ContentError:
        return False
    return all(0 < n <= len(lines) and _sent(lines[n - 1], words) for n, words in sent.items())


def edit(text: str, sent: Mapping[int, str], returned: Mapping[int, str]) -> Edited:
    """Bring the lines that changed into the Markdown text.

    sent, returned: squeezed lines as printed, by 1-based number. The result is proved: printed again, it has
    the returned words, and no mark, emphasis, link or line but those that it had.
    """
    try:
        body, places = printed(text), offsets(text)
    except ContentError as error:
        return Edited(unsure=error.message)
    for number in sorted(returned, reverse=True):  # from the end, so that places further up still hold
        place = places[number - 1] if len(places) == len(body.lines) >= number else None
        old = _sent(body.lines[number - 1], sent[number]) if number <= len(body.lines) else None
        if not place or old is None or not place.text or place.text != body.lines[number - 1]:
            return Edited(unsure="its place in the Markdown text is not understood", line=number)
        edited = _edit_line(text, place, old, returned[number])
        if edited.unsure:
            return Edited(unsure=edited.unsure, line=number)
        text = edited.text
    return Edited(text)


def numbers_of(line: str, sent: str) -> tuple[str, ...] | None:
    """Give the numbers of the notes in a sent line; None where it is not this printed line.

    `line` has MARK for each mark, `sent` its number.
    """
    found = _sent(line, sent)
    return found.numbers if found else None


def _sent(line: str, sent: str) -> _Sent | None:
    """Find the note numbers in a sent line; None where it is not the printed line."""
    pattern = "".join(r"(\d{1,3})" if char == MARK else re.escape(char) for char in line)
    match = re.fullmatch(pattern, sent)
    if match is None:
        return None
    at: list[int] = []
    locked: set[int] = set()
    group = count(1)
    for index, char in enumerate(line):
        number = match[next(group)] if char == MARK else ""
        comma = char == "," and line[index - 1 : index] == MARK == line[index + 1 : index + 2]
        if number or comma:
            locked.update(range(len(at), len(at) + max(len(number), 1)))
        at += [index] * max(len(number), 1)
    return _Sent(sent, tuple(at), frozenset(locked), match.groups())


def _edit_line(text: str, place: Line, old: _Sent, returned: str) -> Edited:
    """Edit one line in the source: the new words as they are, or else with Markdown's signs escaped."""
    if max(len(old.text), len(returned)) > _LONG:
        return Edited(unsure=f"it has more than {_LONG:,} characters")
    before = printed(text)
    steps = edits(old.text, returned)
    if any(_touches(old, *step) for step in steps):
        return Edited(unsure="the number of a note was changed")
    for write in (str, escaped):
        new = text
        for start, end, words in reversed(steps):
            first, last = _span(place, old, start, end)
            new = new[:first] + write(words) + new[last:]
        if _proved(before, new, old, returned):
            return Edited(new)
    return Edited(
        unsure=f"in Markdown, {quoted(returned)} would change more than words: emphasis, a link, a list"
    )


def escaped(words: str) -> str:
    """Write words so that Markdown takes none of them for its signs."""
    return _SPECIAL.sub(r"\\\1", words)


def _touches(old: _Sent, start: int, end: int, words: str) -> bool:
    """Say whether a step takes a part of a mark away, or puts words into it, or a digit beside its number."""
    if any(index in old.locked for index in range(start, end)):
        return True
    left, right = start - 1 in old.locked, end in old.locked
    return (
        (start == end and left and right)
        or (left and words[:1].isdigit())
        or (right and words[-1:].isdigit())
    )


def span_of(place: Line, start: int, end: int) -> tuple[int, int]:
    """Give the source of a printed stretch; new words at an emphasis's border stand outside it."""
    if start < end:
        return place.starts[start], place.ends[end - 1]
    if start == 0:
        point = place.begin
    elif start == len(place.text):
        point = place.finish
    else:
        outside = place.depths[start - 1] < place.depths[start]
        point = place.ends[start - 1] if outside else place.starts[start]
    return point, point


def _span(place: Line, old: _Sent, start: int, end: int) -> tuple[int, int]:
    """Give the place in the source of a stretch of a sent line."""
    if start < end:
        return place.starts[old.at[start]], place.ends[old.at[end - 1]]
    whole = len(old.at)
    at = old.at[start] if start < whole else len(place.text)
    if 0 < start < whole:
        left, right = old.at[start - 1], old.at[start]
        point = place.ends[left] if place.depths[left] < place.depths[right] else place.starts[right]
        return point, point
    return span_of(place, at, at)


def _proved(before: Body, new: str, old: _Sent, returned: str) -> bool:
    """Say whether the new source prints the returned line, and all else as before."""
    try:
        after = printed(new)
    except ContentError:
        return False
    if after.shape != before.shape or len(after.lines) != len(before.lines):
        return False
    changed = [(one, other) for one, other in zip(before.lines, after.lines, strict=True) if one != other]
    if len(changed) != 1 or changed[0][1].count(MARK) != len(old.numbers):
        return False
    line = changed[0][1]
    for number in old.numbers:
        line = line.replace(MARK, number, 1)
    return line == returned
