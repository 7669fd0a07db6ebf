"""A new line of an item, cut into fields as the line that it was made of: a copy typed over, a new row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

from briefgen.blocks import BLOCKS
from briefgen.returned.by_text import text_of
from briefgen.returned.compare import squeeze
from briefgen.returned.cut import Cut, cut, paths
from briefgen.returned.dressed import NUMBER, bookmarked, looks_at
from briefgen.returned.homes import without_marks
from briefgen.word import Line, Segment, SentLine


def cut_as(pattern: SentLine, line: Line, model: Line | None) -> tuple[SentLine, Cut]:
    """Cut a new line; gives the pattern as it was used, too.

    `pattern`: the model's line as it was sent, without marks; `model`: as the Word file showed it. A number
    before the fields is the template's, which counts anew. Where styles are all that tells two fields apart,
    an optional first field whose style the new line lacks is not there.
    """
    plain, dressed = without_marks(line), bookmarked(line, model)
    if pattern.segments and not pattern.segments[0].path and NUMBER.fullmatch(pattern.segments[0].text):
        pattern = replace(pattern, segments=pattern.segments[1:])
        plain, dressed = _unnumbered(plain), _unnumbered(dressed)
    found = cut(pattern, plain)
    if found.unsure:
        found = cut(pattern, dressed)
    shorter = _without_first(pattern, line, model) if found.unsure else None
    return (shorter, cut(shorter, plain)) if shorter else (pattern, found)


def filled(pattern: SentLine, fields: Sequence[str], style: str) -> SentLine:
    """Give a pattern with other words in its fields."""
    texts = iter(fields)
    segments = tuple(
        replace(one, text=next(texts, ""), bookmark="") if one.path else one for one in pattern.segments
    )
    return SentLine(style, segments)


def marked(sent: SentLine, line: Line) -> SentLine:
    """Give a new line with the marks of notes that stand behind its words."""
    words, said = text_of(sent), squeeze(line.text)
    marks = said[len(words) :] if said.startswith(words) else ""
    return replace(sent, segments=(*sent.segments, Segment(marks))) if marks else sent


def as_of(line: SentLine, old: str, new: str) -> SentLine:
    """Give a line whose fields are those of another item."""
    segments = tuple(
        replace(one, path=new + one.path.removeprefix(old)) if one.path.startswith(f"{old}.") else one
        for one in line.segments
    )
    return replace(line, segments=segments)


def _unnumbered(line: Line) -> Line:
    match = NUMBER.match(line.text)
    if match is None:
        return line
    cut_off = match.end()
    held = {name: (start - cut_off, end - cut_off) for name, (start, end) in line.bookmarks.items()}
    return replace(line, text=line.text[cut_off:], bookmarks=MappingProxyType(held), spans=())


def _without_first(pattern: SentLine, line: Line, model: Line | None) -> SentLine | None:
    """Give a pattern without its first field; None where the line may have it."""
    names = [path.rpartition(".")[2] for path in paths(pattern)]
    if model is None or len(pattern.segments) != len("a b") or len(names) != len("ab"):
        return None
    block = paths(pattern)[0].partition(".")[0]
    required = [one.name for one in BLOCKS[block].fields if one.required] if block in BLOCKS else []
    first, between, last = pattern.segments
    style = looks_at(model, model.bookmarks.get(first.bookmark, (0, 0))[0])
    is_worn = any(looks_at(line, at) & style for at in range(len(line.text)))
    if names[0] in required or names[1] not in required or between.text.strip() or not style or is_worn:
        return None
    return replace(pattern, segments=(last,))
