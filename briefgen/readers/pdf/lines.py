"""Letters in places become the lines of a page: rows of stretches between wide gaps."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from briefgen.model import Box, Link
from briefgen.readers.pdf import backwards
from briefgen.readers.pdf.drawn import Drawn
from briefgen.readers.pdf.letters import accented
from briefgen.readers.pdf.matrix import middle
from briefgen.readers.pdf.raised import SMALL, level_of
from briefgen.reading.raised import Mark
from briefgen.text import clean

_SPACE = 0.13
"""Of the type's size: a wider gap between letters parts words."""
_GAP = 0.8
"""Of the type's size: a wider gap between words parts columns or cells, if the page's other lines say so."""
_STRETCHED = 2.5
"""As above, where one space is drawn between the words."""
_SHORT = 4
"""Letters that are raised though they are as large as others are no more."""
_LEADER = re.compile(r"[.·…_]{4,}")
"""Dots that lead to a figure, or a line to write on."""
_NUMBERED = re.compile(r"\(?\d{1,3}[.)]")
"""What leads an item, and may be so wide that little room is left behind it."""
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(slots=True)
class Line:
    """Words in a row on one height. Lengths are points from the page's lower left corner."""

    words: list[Drawn]
    left: float
    right: float
    base: float
    size: float
    bold: bool
    """Every letter of it is bold."""
    text: str = ""
    links: list[Link] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    """Its raised and lowered letters."""
    aside: bool = False
    """The file says that it is no part of the text."""
    count: int = 1
    """How many words it has."""

    @property
    def box(self) -> Box:
        """About its letters, as far as their size tells."""
        return self.left, self.base - 0.2 * self.size, self.right, self.base + 0.75 * self.size


@dataclass(frozen=True)
class Row:
    """What stands on one height of a page, from left to right."""

    lines: tuple[Line, ...]

    @cached_property
    def base(self) -> float:
        """The height of its longest line."""
        return max(self.lines, key=lambda line: len(line.text)).base

    @cached_property
    def size(self) -> float:
        """The type's size of its longest line."""
        return max(self.lines, key=lambda line: len(line.text)).size


def rows(letters: Sequence[Drawn]) -> list[Row]:
    """Give the rows of upright letters, from the top of the page to its end."""
    if not letters:
        return []
    groups = list(_levelled(_heights(_initials(letters))))
    later = [word for group in groups for word in group[1:]]
    # Where spaces are drawn, a gap without one is a step to another cell.
    drawn = sum(word.spaces > 0 for word in later) >= 0.7 * len(later)
    found = [Row(tuple(_lines(group, _SPACE if drawn else _GAP))) for group in groups]
    return [
        row for row in (Row(tuple(line for line in row.lines if line.text)) for row in found) if row.lines
    ]


def line(words: Sequence[Drawn]) -> Line:
    """Give one line of words, which stand on one height."""
    letters = _usual(words)
    texts = [accented(clean(word.text)).strip() for word in words]
    made = Line(
        list(words),
        min(word.left for word in words),
        max(word.right for word in words),
        letters.base,
        letters.size,
        all(word.bold for word in words if not word.raised),
        aside=all(word.aside for word in words),
    )
    if any(word.backwards for word in words) and backwards.line_direction(texts):
        _fill_from_right(made, words, texts)
    else:
        _fill(made, words, texts)
    return made


def _usual(words: Sequence[Drawn]) -> Drawn:
    """A word of the size in which most letters of a line are set."""
    first = words[0]
    if not first.raised and all(word.size == first.size for word in words):  # as in most lines
        return first
    counts: dict[float, int] = {}
    for word in words:
        if not word.raised:
            counts[round(word.size, 1)] = counts.get(round(word.size, 1), 0) + len(word.text)
    size = max(counts, key=lambda size: counts[size]) if counts else round(words[0].size, 1)
    return next((word for word in words if not word.raised and round(word.size, 1) == size), words[0])


def joined(lines: Sequence[Line]) -> Line:
    """Give the lines of a row as one."""
    return lines[0] if len(lines) == 1 else line([word for one in lines for word in one.words])


def _fill(made: Line, words: Sequence[Drawn], texts: Sequence[str]) -> None:
    """Set the line's text, links and marks from its words in reading order."""
    text = ""
    before: Drawn | None = None
    edge: Drawn | None = None
    links: list[Link] = []
    for word, letters in zip(words, texts, strict=True):
        if not letters:
            continue
        if before is not None and edge is not None:
            numbers = letters[0].isalpha() and word.left > before.right and _NUMBERED.fullmatch(text)
            text += " " if numbers or _parted(before, word, edge) else ""
        # Of words that are read to the right within a line that is read to the left, the first is its edge.
        edge = edge if edge is not None and before is not None and word.left > before.left else word
        start = len(text)
        text += letters
        if word.raised:
            made.marks.append(Mark(start, len(text), word.raised > 0))
        if word.url and text[start:].strip():
            follows = links and links[-1].url == word.url and not text[links[-1].end : start].strip()
            first = links.pop().start if follows else start
            links.append(Link(first, len(text), word.url))
        before = word
    made.text, made.links, made.count = text, links, text.count(" ") + 1


def _fill_from_right(made: Line, words: Sequence[Drawn], texts: Sequence[str]) -> None:
    """As above, for words of a line that is read from the right, as one sees them."""
    arabic = backwards.has_arabic(texts)
    seen: list[tuple[Drawn, str]] = []
    for word, letters in zip(words, texts, strict=True):
        parts = (letters,) if word.backwards else backwards.parted(letters, arabic)
        for at, part in enumerate(parts):
            seen.append((replace(word, spaces=0) if at else word, part))
    order = backwards.order([backwards.word_direction(part) for _, part in seen])
    _fill(made, [seen[at][0] for at in order], [seen[at][1] for at in order])
    made.text = backwards.mirrored(made.text)


def _parted(before: Drawn, word: Drawn, edge: Drawn) -> bool:
    """Whether a space stands between two words that follow one another."""
    if word.left < before.left or (word.left == before.left and before is not edge):
        return edge.spaces > 0 or edge.left - word.right > _SPACE * word.size
    gap = word.left - before.right
    if word.raised and not before.raised:
        return gap > 0.5 * before.size or (word.spaces > 0 and gap > _SPACE * before.size)
    return word.spaces > 0 or gap > _SPACE * min(word.size, before.size)


def _heights(letters: Sequence[Drawn]) -> list[list[Drawn]]:
    """Letters by the height of their lines, from the top."""
    groups: list[list[Drawn]] = []
    top = 0.0
    for word in sorted(letters, key=lambda word: (-word.base, word.left)):
        if groups and top - word.base <= 0.22 * min(word.size, groups[-1][0].size):
            groups[-1].append(word)
        else:
            groups.append([word])
            top = word.base
    return groups


def _levelled(groups: list[list[Drawn]]) -> Iterator[list[Drawn]]:
    """The groups, with raised and lowered letters put to the line that they belong to."""
    kept: list[list[Drawn]] = [list(group) for group in groups]
    for at, group in enumerate(groups):
        around = (other for other in (at + 1, at - 1, at + 2, at - 2) if 0 <= other < len(groups))
        near = [other for other in around if _may_hold(groups[other], group)]
        largest = max((word.size for other in near for word in groups[other]), default=0.0)
        for word in group if near else ():
            if word.size >= SMALL * largest and len(word.text) > _SHORT:
                continue
            levels = [(*level_of(word, groups[other]), other) for other in near]
            _, raised, other = min((level for level in levels if level[1]), default=(0.0, 0, at))
            if raised:
                word.raised = raised
                kept[at] = [one for one in kept[at] if one is not word]
                kept[other].append(word)
    for group in kept:
        if group:
            group.sort(key=lambda word: word.left)
            _mark_small(group)
            yield group


def _may_hold(group: Sequence[Drawn], raised: Sequence[Drawn]) -> bool:
    """Whether letters of the second group may be raised above, or lowered below, a line of the first."""
    size = max(word.size for word in group)
    return -0.6 * size < raised[0].base - group[0].base < 0.75 * size


def _mark_small(group: Sequence[Drawn]) -> None:
    """Mark what is raised or lowered only a little and set much smaller: on the same height otherwise."""
    for before, word in itertools.pairwise(group):
        if (
            not word.raised
            and word.size < SMALL * before.size
            and word.left - before.right < 0.3 * before.size
        ):
            step = (word.base - before.base) / before.size
            word.raised = 1 if step > 0.1 else -1 if step < -0.06 else 0


def _lines(group: Sequence[Drawn], step: float) -> Iterator[Line]:
    """The words of a row in lines; `step` is the gap, in sizes, that parts words without a space."""
    words: list[Drawn] = []
    right = 0.0
    for word in group:
        size = max(word.size, words[-1].size) if words else 0.0
        # One space may be stretched to fill a line.
        one = word.spaces == 1 and words and word.order == words[-1].order + 1
        most = _STRETCHED if one else _GAP if word.spaces else step
        wide = words and word.left - right > most * size
        if words and (wide or _LEADER.fullmatch(word.text) or _LEADER.fullmatch(words[-1].text)):
            yield line(words)
            words = []
        words.append(word)
        right = max(right, word.right) if len(words) > 1 else word.right
    if words:
        yield line(words)


def _initials(letters: Sequence[Drawn]) -> list[Drawn]:
    """The letters, with a large first letter that hangs over several lines put before its word."""
    usual = middle(word.size for word in letters)
    kept = list(letters)
    for cap in [word for word in letters if word.size > 1.7 * usual and _is_initial(word)]:
        beside = [word for word in kept if word is not cap and _hangs(cap, word)]
        if len({round(word.base) for word in beside}) < 2:
            continue
        first = min(beside, key=lambda word: (-round(word.base), word.left))
        known = {_bare(word.text) for word in letters if word is not first}
        whole = _bare(cap.text + first.text)
        apart = whole not in known and _bare(first.text) in known and len(first.text) > 1
        first.text = f"{cap.text} {first.text}" if apart else cap.text + first.text
        kept = [word for word in kept if word is not cap]
    return kept


def _bare(word: str) -> str:
    return word.lower().strip(".,;:!?\"'“”‘’()")


def _is_initial(word: Drawn) -> bool:
    return len(word.text) <= 2 and bool(_LETTER.search(word.text))


def _hangs(cap: Drawn, word: Drawn) -> bool:
    """Whether a word stands right beside a large letter, above its foot."""
    beside = -1.0 <= word.left - cap.right <= 0.5 * cap.size and word.size < 0.7 * cap.size
    return beside and cap.base - 0.15 * cap.size <= word.base <= cap.base + 0.8 * cap.size
