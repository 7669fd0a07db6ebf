"""The fields of one returned line: its text without the static text that the template put round them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from briefgen.returned.compare import squeeze, squeeze_at
from briefgen.word import Line, SentLine

_MANY = 2_000
"""Ways to cut a line; a line that has more is not understood."""
_STRAIGHT = str.maketrans("“”„‟«»‘’‚‹›", '""""""\'\'\'\'\'')
"""Quotation marks, and what a keyboard has for them."""
_FIELDS = 50
"""Fields of a line; the stored map may come from anybody."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A sent line, squeezed: fields and the static texts before, between and after them."""

    fields: tuple[str, ...]
    static: tuple[str, ...]
    """One more than fields."""


@dataclass(frozen=True, slots=True)
class Cut:
    """The fields' texts in a returned line, or why they cannot be told."""

    fields: tuple[str, ...] = ()
    unsure: str = ""
    other_signs: bool = False
    """The template's quotation marks were typed as straight ones."""
    mark_came: bool = False
    """The mark of a note was put where the template prints none."""
    mark_gone: bool = False
    """The words were typed anew, and the mark of the note behind them is gone."""


def paths(sent: SentLine) -> tuple[str, ...]:
    """Name the fields of a sent line; a line of a Markdown body is one field, whatever marks stand in it."""
    found = tuple(one.path for one in sent.segments if one.path)
    return found[:1] if _is_body(found) else found


def _is_body(found: tuple[str, ...]) -> bool:
    return len(set(found)) == 1 and found[0].rpartition(".")[2].isdecimal()


def split(sent: SentLine) -> Sent:
    """Tell a sent line's fields from its static text; the numbers of notes are a part of a body's line."""
    if _is_body(tuple(one.path for one in sent.segments if one.path)):
        return Sent((squeeze("".join(one.text for one in sent.segments)),), ("", ""))
    fields = [n for n, one in enumerate(sent.segments) if one.path]
    ends = [0]
    for one in sent.segments:
        ends.append(ends[-1] + len(one.text))
    text, at = squeeze_at("".join(one.text for one in sent.segments), ends)
    bounds = [0, *(point for n in fields for point in (at[n], at[n + 1])), len(text)]
    spans = [text[start:end] for start, end in pairwise(bounds)]
    return Sent(tuple(span.strip(" ") for span in spans[1::2]), tuple(spans[0::2]))


def cut(sent: SentLine, line: Line) -> Cut:
    """Cut a returned line into its fields.

    Static text must stand as it was sent. Words typed at a field's border, outside its bookmark, are the
    field's; where they could be either of two fields', the cut is unsure.
    """
    if len(sent.segments) > 2 * _FIELDS + 1:
        return Cut(unsure=f"the line has more than {_FIELDS} fields")
    parts = split(sent)
    if _is_body(tuple(one.path for one in sent.segments if one.path)):
        return Cut((squeeze(line.text),))
    names = [one.bookmark for one in sent.segments if one.path]
    held = [line.bookmarks.get(name) for name in names]
    text, points = squeeze_at(line.text, [point for span in held for point in span or (0, 0)])
    ranges = [points[2 * n : 2 * n + 2] if span else None for n, span in enumerate(held)]
    return _chosen(parts, text, ranges, bool(names))


def _chosen(parts: Sent, text: str, ranges: Sequence[tuple[int, ...] | None], has_fields: bool) -> Cut:
    """Choose the way to cut that keeps most fields as they were sent; unsure where there are several."""
    straight = _changed(parts, lambda one: one.translate(_STRAIGHT))
    ways, used = _tried(parts, straight, text, ranges)
    if not ways and text == squeeze("".join(parts.static)):
        return Cut(tuple("" for _ in parts.fields))
    if not has_fields and text == straight.static[0].strip(" "):
        return Cut(other_signs=True)
    if not ways:
        said = "the words round the field were changed"
        return Cut(unsure=said if has_fields else "these are the template's own words")
    if len(ways) == _MANY:
        return Cut(unsure="where the field begins and ends cannot be told")
    kept = {way: sum(new == old for new, old in zip(way, parts.fields, strict=True)) for way in ways}
    best = {way for way, count in kept.items() if count == max(kept.values())}
    if len(best) > 1:
        return Cut(unsure="new words stand between two fields")
    return Cut(best.pop(), other_signs=used is straight and straight != parts)


def _tried(
    parts: Sent, straight: Sent, text: str, ranges: Sequence[tuple[int, ...] | None]
) -> tuple[list[tuple[str, ...]], Sent]:
    """Give the ways to cut a line: by bookmarks, by the static text, or by what nearly is the static text."""
    free: list[tuple[int, ...] | None] = [None] * len(ranges)
    loose = _changed(parts, _stripped)
    for used, held in ((parts, ranges), (parts, free), (loose, free), (straight, free)):
        ways = list(islice(_ways(used, text, held), _MANY))
        if ways:
            return ways, used
    return [], parts


def _changed(parts: Sent, change: Callable[[str], str]) -> Sent:
    return Sent(parts.fields, tuple(map(change, parts.static)))


def _stripped(static: str) -> str:
    """Give static text without the spaces at its ends, where something else is left of it."""
    return static.strip(" ") or static


def _ways(
    parts: Sent, text: str, ranges: Sequence[tuple[int, ...] | None], number: int = 0, start: int = -1
) -> Iterator[tuple[str, ...]]:
    """Give all ways to cut the text from field `number` on, which begins at start."""
    if start < 0:
        first = parts.static[0].strip(" ") if not parts.fields else parts.static[0]
        if not text.startswith(first):
            return
        start = len(first)
    if number == len(parts.fields):
        return
    span = ranges[number]
    if span is not None and start > span[0]:
        return
    behind, lowest = parts.static[number + 1], max(start, span[1] if span is not None else 0)
    if number + 1 == len(parts.fields):
        end = len(text) - len(behind)
        if end >= lowest and text.endswith(behind):
            yield (text[start:end].strip(" "),)
        return
    end = text.find(behind, lowest)
    while end >= 0:
        for rest in _ways(parts, text, ranges, number + 1, end + len(behind)):
            yield (text[start:end].strip(" "), *rest)
        end = text.find(behind, end + 1)
