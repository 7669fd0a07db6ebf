"""The fields of one returned line: its text without the static text that the template put round them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from briefgen.returned.compare import squeeze, squeeze_at
from briefgen.word import Line, SentLine

_MANY = 2_000
"""Ways to cut a line; a line that has more is not understood."""
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
    ways = list(islice(_ways(parts, text, ranges), _MANY)) or list(
        islice(_ways(parts, text, [None] * len(names)), _MANY)
    )
    if not ways and text == squeeze("".join(parts.static)):
        return Cut(tuple("" for _ in names))
    if not ways:
        return Cut(
            unsure="these are the template's own words"
            if not names
            else "the words round the field were changed"
        )
    if len(ways) == _MANY:
        return Cut(unsure="where the field begins and ends cannot be told")
    kept = {way: sum(new == old for new, old in zip(way, parts.fields, strict=True)) for way in ways}
    best = {way for way, count in kept.items() if count == max(kept.values())}
    return Cut(best.pop()) if len(best) == 1 else Cut(unsure="new words stand between two fields")


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
