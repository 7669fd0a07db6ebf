"""A line as characters with what they carry: emphasis, link, the source of a note's mark."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import accumulate, groupby, pairwise
from typing import TYPE_CHECKING

from briefgen.merge.listings import BACK
from briefgen.returned.compare import edits
from briefgen.returned.offsets import FOOT, MARK
from briefgen.returned.threeway import tokens
from briefgen.word import NEW_NOTE, TORN

if TYPE_CHECKING:
    from briefgen.word import Line, SentLine, Span

NOTE = "note_"
"""How the bookmarks begin to which the marks of notes lead."""

FOOTNOTE = "foot_"
"""How those begin to which the marks of footnotes lead."""
_MARKS = re.compile(r"\d{1,3}|[a-z]")
"""What the marks between a body's words say: numbers of sources, letters of footnotes."""
_TO = "\N{EN DASH}"
"""Between the first and the last mark of a range."""
_RANGE = "range"
"""Of the sign between two marks, where it is told from a dash in the text."""
_COMMA = "mark comma"
"""The style of the commas between marks, in small letters."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character of a line."""

    char: str
    """MARK for a note's mark."""
    strong: bool = False
    emphasis: bool = False
    code: bool = False
    href: str = ""
    source: str = ""
    """Of a mark: the source's id."""


Glyphs = tuple[Glyph, ...]


def plain(text: str) -> Glyphs:
    """Give a text without anything that sets a character apart."""
    return tuple(Glyph(char) for char in text)


def words(glyphs: Iterable[Glyph]) -> str:
    """Give the characters alone; MARK for each mark."""
    return "".join(one.char for one in glyphs)


def key(line: Glyphs) -> tuple[str, ...]:
    """Give what a line says: its characters, and for each mark its source."""
    return tuple(f"{MARK}{one.source}" if one.char == MARK else one.char for one in line)


def settled(line: Glyphs) -> Glyphs:
    """Give a line with the marks of sources that stand together in one order, whatever their numbers."""
    found: list[Glyph] = []
    for is_source, held in groupby(
        line, key=lambda one: one.char == MARK and not one.source.startswith(FOOT)
    ):
        run = list(held)
        found += sorted(run, key=lambda one: one.source) if is_source else run
    return tuple(found)


def squeezed(glyphs: Iterable[Glyph]) -> Glyphs:
    """Make every run of white space one space, cut both ends; a space before a mark is none."""
    found: list[Glyph] = []
    for one in glyphs:
        if one.char in " \t\r\n":
            if not found or found[-1].char == " ":
                continue
            found.append(one if one.char == " " else replace(one, char=" "))
            continue
        while one.char == MARK and found and found[-1].char == " ":
            found.pop()
        found.append(one)
    while found and found[-1].char == " ":
        found.pop()
    return tuple(found)


def returned_line(line: Line, sources: Mapping[str, str]) -> Glyphs:
    """Give a returned line; `sources` says which source the note of a number names."""
    text = line.text
    looks: list[Glyph | None] = [Glyph(char) for char in text]
    for span in line.spans:
        for at in range(span.start, min(span.end, len(text))):
            one = looks[at]
            if one is not None:
                looks[at] = _worn(one, span.kind, span.value)
    marks = sorted((one.start, one.end) for one in line.spans if is_mark(one) and one.end > one.start)
    for start, end in marks:
        source = sources.get(text[start:end].strip(), "")
        looks[start:end] = [Glyph(MARK, source=source), *[None] * (end - start - 1)]
    for span in line.spans:
        if _is_way_back(span):
            looks[span.start : span.end] = [None] * (span.end - span.start)
        if is_comma(span):
            looks[span.start : span.end] = _between_marks(text[span.start : span.end])
    for (_, end), (start, _) in pairwise(marks):
        if text[end:start].strip() == ",":
            looks[end:start] = [None] * (start - end)
    for span in sorted(line.spans, key=lambda span: span.start, reverse=True):
        if span.kind in (TORN, NEW_NOTE):  # a mark without a source: somebody has to look
            looks.insert(span.start, Glyph(MARK, source=sources.get(span.value, "")))
    return squeezed(_expanded([one for one in looks if one is not None], sources))


def _between_marks(said: str) -> list[Glyph | None]:
    """Give what stands between two marks: commas are none of the text, a dash makes a range."""
    signs: dict[str, Glyph | None] = {",": None, _TO: Glyph(_TO, source=_RANGE)}
    return [signs.get(char, Glyph(char)) for char in said]


def _expanded(line: Sequence[Glyph], sources: Mapping[str, str]) -> Iterator[Glyph]:
    """Give the marks that a range of notes stands for: 1–4 is 1, 2, 3, 4."""
    numbers = {source: int(number) for number, source in sources.items() if number.isdecimal()}
    for at, one in enumerate(line):
        sides = [side for side in line[at - 1 : at + 2 : 2] if side.char == MARK] if at else []
        if one.char != _TO or len(sides) < len("ab"):
            # A range that lost an end: nobody knows which of its sources are meant.
            yield Glyph(MARK) if one.source == _RANGE else one
            continue
        first, last = (numbers.get(side.source, 0) for side in sides)
        if not 0 < first < last and one.source != _RANGE:
            yield one
        for number in range(first + 1, last) if first else ():
            yield replace(sides[0], source=sources.get(str(number), ""))


def is_mark(span: Span) -> bool:
    """Whether a span is the mark of a note."""
    return span.kind == "anchor" and span.value.startswith((NOTE, FOOTNOTE))


def _is_way_back(span: Span) -> bool:
    """Whether a span is the way from a footnote back to its mark."""
    return span.kind == "anchor" and span.value.startswith(f"mark_{FOOTNOTE}")


def told(line: Iterable[Glyph]) -> str:
    """Give a line for a message: marks as they are written in a content file."""
    return "".join(_named(one.source) if one.char == MARK else one.char for one in line)


def _named(source: str) -> str:
    return f"[{source}]" if source.startswith(FOOT) else f"[@{source or '?'}]"


def is_comma(span: Span) -> bool:
    """Whether a span is what the writer puts between two marks."""
    return span.kind == "style" and span.value.casefold() == _COMMA


def sent_line(sent: SentLine, sources: Mapping[str, str]) -> Glyphs:
    """Give a line of a body as it was sent; between a body's words stand nothing but marks and breaks."""
    found: list[Glyph] = []
    for at, one in enumerate(sent.segments):
        if one.path or is_numbering(sent, at):
            found += plain(one.text)
        elif numbers := _MARKS.findall(one.text):
            found += [Glyph(MARK, source=sources.get(number, "")) for number in numbers]
        elif one.text.strip() == BACK:
            continue
        else:
            found += plain(one.text)
    return squeezed(_expanded(list(_without_commas(found)), sources))


def is_numbering(sent: SentLine, at: int) -> bool:
    """Whether a segment is the number before a heading or a caption; marks have no space behind them."""
    return not at and not sent.segments[0].path and sent.segments[0].text[-1:].isspace()


def _without_commas(line: Sequence[Glyph]) -> Iterator[Glyph]:
    """Take the commas away that stand between two marks."""
    for at, one in enumerate(line):
        sides = line[at - 1 : at + 2 : 2] if at else ()
        if not (one.char == "," and len(sides) == 2 and all(side.char == MARK for side in sides)):
            yield one


def by_place(base: Glyphs, numbers: Sequence[str], sent: str, returned: str) -> Glyphs:
    """Give a returned line whose marks have become plain numbers, as programs make them.

    `base` is the line as it was sent, `numbers` are those of its marks, `sent` its text with them. A mark is
    where its number stands untouched; one that was touched has no source. New words look like those that they
    replace.
    """
    old = list(_with_numbers(base, numbers, sent))
    found: list[Glyph] = []
    last = 0
    for start, end, said in [*edits(sent, returned), (len(sent), len(sent), "")]:
        found += (one for one in old[last:start] if one is not None)
        near = [old[at] for at in (start - 1, end) if 0 <= at < len(old)]
        touched = any(_is_number(one) for one in old[start:end])
        beside = any(map(_is_number, near)) and any(char.isdigit() for char in said)
        found += [Glyph(MARK)] if touched or beside else []
        look = _look_there(old, start, end)
        found += (replace(look, char=char) for char in said)
        last = end
    return squeezed(_without_commas(found))


def _look_there(old: Sequence[Glyph | None], start: int, end: int) -> Glyph:
    """Give the look of words typed over others, or between words that look the same."""
    sides = [
        one for one in (old[start:end] or old[max(0, start - 1) : start + 1]) if one and one.char != MARK
    ]
    looks = [replace(one, char="") for one in sides]
    alike = looks and (start < end or (len(looks) > 1 and looks[0] == looks[-1]))
    return looks[0] if alike else Glyph("")


def _is_number(one: Glyph | None) -> bool:
    return one is None or one.char == MARK


def _with_numbers(base: Glyphs, numbers: Sequence[str], sent: str) -> Iterator[Glyph | None]:
    """Give a glyph for each character of a text with numbers; None for a mark's further characters."""
    left = iter(numbers)
    at = 0
    for one in base:
        if one.char == MARK:
            if sent[at : at + 1] == ",":
                yield None
                at += 1
            number = next(left, "")
            yield one
            yield from [None] * (len(number) - 1)
            at += len(number)
        else:
            yield one
            at += 1


def _worn(one: Glyph, kind: str, value: str) -> Glyph:
    if kind == "bold" or (kind == "style" and value.casefold() == "strong"):
        return replace(one, strong=True)
    if kind == "italic" or (kind == "style" and value.casefold() == "emphasis"):
        return replace(one, emphasis=True)
    if kind == "style" and value.casefold() == "code":
        return replace(one, code=True)
    return replace(one, href=value) if kind == "link" else one


def carried(before: Glyphs, after: Glyphs, target: Glyphs) -> Glyphs:
    """Do to a line what turned `before` into `after`, as far as the two differ in what sets words apart.

    Words of `target` that stand in all three take on or lose emphasis and links as they did between the two;
    words that are new keep what they have.
    """
    changed: dict[int, Glyph] = {}
    came = dict(in_both(target, after))
    was = {new: old for old, new in in_both(before, after)}
    for at, new in came.items():
        if new in was:
            changed[at] = _moved_on(target[at], before[was[new]], after[new])
    return tuple(changed.get(at, one) for at, one in enumerate(target))


def _moved_on(one: Glyph, before: Glyph, after: Glyph) -> Glyph:
    for name in ("strong", "emphasis", "code", "href"):
        if getattr(before, name) != getattr(after, name):
            one = replace(one, **{name: getattr(after, name)})
    return one


def in_both(one: Glyphs, other: Glyphs) -> Iterator[tuple[int, int]]:
    """Pair the characters of words that stand in both lines, by their places."""
    ones, others = tokens(key(one)), tokens(key(other))
    at, beside = _starts(ones), _starts(others)
    for block in SequenceMatcher(None, ones, others, autojunk=False).get_matching_blocks():
        for step in range(block.size):
            start, place = at[block.a + step], beside[block.b + step]
            yield from ((start + n, place + n) for n in range(len(ones[block.a + step])))


def _starts(found: Sequence[tuple[str, ...]]) -> list[int]:
    return [0, *accumulate(map(len, found))]
