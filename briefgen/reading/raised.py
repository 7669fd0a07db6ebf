"""Raised and lowered text: powers are told from the marks of notes, from ordinals, from a formula's index."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from briefgen.reading import linear


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a line that stands above or below it."""

    start: int
    end: int
    above: bool = True
    note: bool = False
    """The markup itself says that it refers to a note, as a link to one does."""


@dataclass(frozen=True, slots=True)
class Settled:
    """A line whose raised and lowered text has become plain text."""

    text: str
    at: Callable[[int], int]
    """The way from an offset in the line as it was to one in `text`."""
    headed: bool = False
    """The line begins with a note's mark: it is that note."""


_NUMBER = re.compile(r"[0-9]{1,3}")
_SIGNED = re.compile(r"[+\-−–][0-9]{1,3}|[0-9]{0,2}[+\-−–]")
_NOTES = re.compile(
    r"[\[(]?(?:[0-9]{1,3}|[a-z]|[ivx]{1,4}|[*†‡§¶#]{1,4})[\])]?(?:\s?[,;–-]\s?(?:[0-9]{1,3}|[a-z*†‡§¶#]))*"
)
_LETTER = re.compile(r"[a-z]")
_WHOLE = re.compile(r"(?<![\d.,])10\Z")
_TIMES = re.compile(r"[×x*·⋅=]\s?10\Z")
_LENGTH = re.compile(r"(?<![^\W\d])(?:[kcdmnµμ]?m|ft|in|yd|mi|s)\Z")
"""Units of which there are squares, cubes or rates (SI Brochure, 9th edition; international yard)."""
_VARIABLE = re.compile(r"(?<![\w'’])[^\W\d_aIA]\Z")
_SUM = re.compile(r"\([\s\d.,a-zα-ω+\-−–×·*/=]{0,40}\)\Z")
_POWER_OF_TWO = re.compile(r"(?<![\d.,])2\Z")
_ION = re.compile(r"(?:[A-Z][a-z]?[0-9₀-₉]?|\))\Z")
_FIGURE = re.compile(r"\d\Z")
_LONG_FIGURE = re.compile(r"\d[\d.,]*\d\d\Z")
_SHORT_WORD = re.compile(r"(?<![^\W\d_])[^\W\d_]{1,2}\Z")
_ISOTOPE = re.compile(r"[A-Z][a-z]?(?![a-z])")
_DEGREES = re.compile(r"\s?[CF]\b")
_EQUALS = re.compile(r"\s?[=≈]")
_STROKE = re.compile(r"\s?[/⁄∕]\s?\Z")
_STROKES = str.maketrans("⁄∕", "//")
_CLOSES = " .,;:!?)]"
"""What no space stands before, once a note's mark between is gone."""
_LONGEST = 24
"""Letters of a mark; longer raised text is a heading's or a logo's."""
_FEMININE = frozenset(["ast", "ca", "es", "ext", "gl", "it", "lmo", "nap", "oc", "pt", "sc", "scn", "vec"])
"""Languages that write ordinals as 3ª; elsewhere a raised a behind a figure is a note's mark."""
_ORDINALS = {"a": "ª", "o": "º"}
_SIGNS = {"tm": "™", "sm": "℠", "r": "®", "c": "©"}


def settle(text: str, marks: Sequence[Mark], keep_notes: bool = False, language: str = "") -> Settled:
    """Give a line with its raised and lowered text as plain text, and the marks of notes taken away.

    10 with a raised 6 is 10⁶, m with a raised 2 is m², 1 with a raised st is 1st, CO with a lowered 2 is CO2,
    a raised 3, a stroke and a lowered 8 are 3/8; boats with a raised 1 are boats. `marks` lie in order, none
    in another. With `keep_notes` the marks of notes stay as they are. In a `language` (BCP 47) without
    ordinals like 3ª, a raised a is a note's mark, too.
    """
    joined = tuple(_joined(text, marks))
    if not joined:
        return Settled(text, lambda at: at)
    before, cuts, shifts = "", [0], [0]
    last, headed, halved = 0, False, False
    for number, mark in enumerate(joined):
        between = text[last : mark.start]
        before += between.translate(_STROKES).strip() if halved else between
        said = text[mark.start : mark.end]
        follows = joined[number + 1] if number + 1 < len(joined) else None
        halved = _over(text, mark, follows)
        plain = _plain(before, said, text[mark.end :], mark, halved)
        if plain and language and _is_lettered(before, said, language):
            plain = None
        if plain is None:
            headed = headed or not before.strip()
            plain = said if keep_notes else ""
            if not plain and before.endswith(" ") and (not text[mark.end :] or text[mark.end] in _CLOSES):
                before = before[:-1]
        before += plain
        last = mark.end
        cuts.append(mark.end)
        shifts.append(len(before) - mark.end)
    whole = before + text[last:]
    return Settled(whole, _moving(cuts, shifts, len(whole)), headed)


def _is_lettered(before: str, said: str, language: str) -> bool:
    """Whether a letter behind a figure is a note's mark, for the language has no such ordinals."""
    letter = said.strip() == "a" and bool(_FIGURE.search(before))
    return letter and language.partition("-")[0].lower() not in _FEMININE


def _moving(cuts: Sequence[int], shifts: Sequence[int], length: int) -> Callable[[int], int]:
    def move(at: int) -> int:
        number = bisect_right(cuts, at) - 1
        return max(0, min(at + shifts[number], length))

    return move


def _joined(text: str, marks: Sequence[Mark]) -> Iterator[Mark]:
    """The marks that hold text, those that touch made one: programs cut raised text as they like."""
    held: Mark | None = None
    for mark in marks:
        if not text[mark.start : mark.end].strip():
            continue
        if held and held.end == mark.start and held.above == mark.above:
            held = Mark(held.start, mark.end, mark.above, held.note or mark.note)
            continue
        if held:
            yield held
        held = mark
    if held:
        yield held


def _over(text: str, mark: Mark, follows: Mark | None) -> bool:
    """Whether the mark is the upper half of a fraction: a stroke and lowered digits follow."""
    if not mark.above or follows is None or follows.above:
        return False
    halves = text[mark.start : mark.end].strip(), text[follows.start : follows.end].strip()
    return all(map(_NUMBER.fullmatch, halves)) and bool(_STROKE.fullmatch(text[mark.end : follows.start]))


def _plain(before: str, said: str, after: str, mark: Mark, over: bool) -> str | None:
    """The mark as plain text; None where it refers to a note."""
    bare = said.strip()
    if over:
        return f" {bare}" if _FIGURE.search(before) else bare
    if not mark.above:
        return _below(before, said, after)
    refers = bool(_NOTES.fullmatch(bare))
    if refers and mark.note:
        return None
    if len(bare) > _LONGEST or (" " in bare and not refers):
        return said
    if _is_power(before, bare, after):
        return linear.raised(bare)
    return _lettered(before, bare, after) or (None if refers else said)


def _below(before: str, said: str, after: str) -> str:
    """A lowered text: CO2 as people write it; a digit that would run into another stays low."""
    if _STROKE.search(before) or not said.strip().isdecimal():
        return said
    glued = _FIGURE.search(before) or after[:1].isdecimal()
    return linear.lowered(said) if glued else said


def _is_power(before: str, bare: str, after: str) -> bool:
    figure, variable, length = (bool(one.search(before)) for one in (_FIGURE, _VARIABLE, _LENGTH))
    if _SIGNED.fullmatch(bare):
        return figure or length or variable or bool(_ION.search(before))
    if bare in ("n", "k", "x"):
        return figure or variable
    if not _NUMBER.fullmatch(bare):
        return False
    if _starts_word(before):
        return bool(_ISOTOPE.match(after))
    if _WHOLE.search(before):
        return bare != "1" or bool(_TIMES.search(before))
    return (bare in ("2", "3", "4") and (length or variable)) or _is_raised_sum(before, bare, after)


def _is_raised_sum(before: str, bare: str, after: str) -> bool:
    """Whether a figure or a bracket is raised: 2 to a power that no note has, (x + 1)², 5² = 25."""
    if _POWER_OF_TWO.search(before) and int(bare) > 7:
        return True
    return bool(_SUM.search(before) or (_FIGURE.search(before) and _EQUALS.match(after)))


def _starts_word(before: str) -> bool:
    return not before or before[-1].isspace() or before[-1] in "([{"


def _lettered(before: str, bare: str, after: str) -> str | None:
    """Raised letters that belong to a word: ordinals, abbreviations, ™; None where they do not."""
    small = bare.lower()
    if small in _SIGNS and not _FIGURE.search(before) and (len(small) > 1 or bare.isupper()):
        return _SIGNS[small]
    if not bare.isalpha():
        return None
    if small == "o" and _FIGURE.search(before) and _DEGREES.match(after):
        return "°"
    if not _LETTER.fullmatch(bare):
        return bare
    if _FIGURE.search(before):
        short = not _LONG_FIGURE.search(before)
        return _ORDINALS.get(bare, bare) if bare in "aeo" and short else None
    return bare if _SHORT_WORD.search(before) else None
