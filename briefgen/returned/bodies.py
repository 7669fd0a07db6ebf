"""A Markdown body that came back: words, marks, emphasis and whole lines go into the text as it is now."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from briefgen.blocks.sections import CITATION, cited
from briefgen.errors import ContentError
from briefgen.returned import footnotes
from briefgen.returned.body import escaped, span_of
from briefgen.returned.came import Came, Joined, Problem, lines_of
from briefgen.returned.chunks import chunks
from briefgen.returned.compare import edits, likeness
from briefgen.returned.glyphs import Glyph, Glyphs, carried, in_both, key, settled, squeezed, told, words
from briefgen.returned.inline import written
from briefgen.returned.offsets import MARK, Line, offsets
from briefgen.returned.rearranged import rearranged
from briefgen.returned.threeway import merged, tokens
from briefgen.returned.values import around, quoted

NO_NOTES: Mapping[str, str] = {}
_LIKE = 0.3
"""Likeness from which a line of the content file is taken for the sent one, in its place."""


def join(
    text: str, base: Mapping[int, Glyphs], came: Sequence[Came], typed: Mapping[str, str] = NO_NOTES
) -> Joined:
    """Bring what became of `base` into a body's text, which may have changed meanwhile.

    `typed`: the texts of new footnotes, by label.
    """
    try:
        ours = lines_of(text)
    except ContentError as error:
        return Joined(text, (Problem(error.message),))
    places = _places(base, ours)
    own = {number for number, place in places.items() if place > len(ours) - footnotes.count(text)}
    was, text = text, footnotes.added(text, typed)
    problems: list[Problem] = []
    for one in sorted(came, key=lambda one: -one.number):
        if one.number and _is_changed(one, base[one.number]):
            done = _line(text, one, base[one.number], places.get(one.number, 0))
            if isinstance(done, Problem):
                problems.append(done)
            else:
                text = done
    bare, notes = footnotes.parted(text)
    lines = {number: line for number, line in base.items() if number not in own}
    others = [one for one in came if one.number not in own and one.kind != "note"]
    structured = rearranged(bare, lines, others, places)
    if isinstance(structured, Problem):
        return Joined(text, (*problems, structured))
    left = [one.number for one in came]
    gone = {label for number, label in _labels(was, own, places) if number not in left}
    kept = {label for label in gone if f"[^{label}]" in structured}
    problems += [Problem(f"the text of the footnote [^{label}] was deleted") for label in sorted(kept)]
    if structured != bare or gone - kept:
        text = footnotes.together(structured, footnotes.without(notes, gone - kept))
    return Joined(text, tuple(problems))


def _labels(text: str, own: set[int], places: Mapping[int, int]) -> Iterator[tuple[int, str]]:
    """Give the sent lines that are those of footnotes, with the labels of these."""
    labels = footnotes.of_lines(text)
    first = min((places[number] for number in own), default=0)
    yield from ((number, labels[places[number] - first]) for number in sorted(own))


def _places(base: Mapping[int, Glyphs], ours: Sequence[Glyphs]) -> dict[int, int]:
    """Say which line of the body as it is now each sent line is, both from 1."""
    numbers = sorted(base)
    old, new = [key(base[number]) for number in numbers], [key(line) for line in ours]
    if all(number <= len(ours) and key(base[number]) == new[number - 1] for number in numbers):
        return {number: number for number in numbers}
    found: dict[int, int] = {}
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            found |= {numbers[a + step]: c + step + 1 for step in range(b - a)}
        elif kind == "replace":
            alike = b - a == d - c
            for step in range(min(b - a, d - c)):
                like = likeness(words(base[numbers[a + step]]), words(ours[c + step]))
                if like >= _LIKE or (alike and b - a == 1):
                    found[numbers[a + step]] = c + step + 1
    return found


def _is_changed(one: Came, base: Glyphs) -> bool:
    if key(one.line) != key(base):
        return True
    return one.before is not None and one.after is not None and _worn(one.before) != _worn(one.after)


def _worn(line: Glyphs) -> list[Glyph]:
    """Give a line for comparing; marks have no look of their own, and a space looks as both its words do."""
    found = [Glyph(one.char, source=one.source) if one.char in (" ", MARK) else one for one in line]
    for at in range(1, len(found) - 1):
        before, after = found[at - 1], found[at + 1]
        if found[at].char == " " and MARK not in (before.char, after.char):
            alike = replace(before, char="") == replace(after, char="")
            found[at] = replace(before, char=" ") if alike else found[at]
    return found


def _line(text: str, one: Came, base: Glyphs, place: int) -> str | Problem:
    """Bring one line's new words, marks and emphasis into the text."""
    ours = lines_of(text)[place - 1] if place else None
    if ours is None:
        return Problem(
            f"{_both(base, one.line)}, and the content file no longer has it", one.paragraph, one.number
        )
    if not one.line:
        return Problem(f"a paragraph's text was deleted: {quoted(words(base))}", one.paragraph, one.number)
    if any(glyph.char == MARK and not glyph.source for glyph in one.line):
        return Problem(
            f"{_both(base, one.line)}: a note's number was changed, or a link was torn",
            one.paragraph,
            one.number,
        )
    target = _target(one, base, ours)
    if target is None:
        return _problem(one, base, f", and the content file now has {quoted(told(ours))}")
    done = _rewritten(text, place, ours, target)
    if done is None:
        return _problem(one, base, ", which in Markdown would change more: a list, a heading, a table")
    return done


def _problem(one: Came, base: Glyphs, why: str) -> Problem:
    return Problem(f"{_both(base, one.line)}{why}", one.paragraph, one.number)


def _target(one: Came, base: Glyphs, ours: Glyphs) -> Glyphs | None:
    """Give the line as it is to be; None where both sides changed the same words."""
    theirs = one.line
    if key(ours) == key(theirs):
        joined: Glyphs | None = ours
    elif key(ours) == key(base):
        joined = _dressed(theirs, ours)
    else:
        steps = merged(tokens(key(base)), tokens(key(ours)), tokens(key(theirs)))
        joined = None if steps is None else _dressed(_of_keys(steps, theirs), ours)
    if joined is None or one.before is None or one.after is None:
        return joined
    return carried(one.before, one.after, joined)


def _of_keys(steps: Sequence[tuple[str, ...]], theirs: Glyphs) -> Glyphs:
    found = [part for token in steps for part in token]
    line = tuple(Glyph(MARK, source=part[1:]) if part.startswith(MARK) else Glyph(part) for part in found)
    return _dressed(line, theirs)


def _dressed(line: Glyphs, like: Glyphs) -> Glyphs:
    """Give each word that stands in both the dress that it has in `like`."""
    found = list(line)
    for at, other in in_both(line, like):
        found[at] = like[other]
    return tuple(found)


def _rewritten(text: str, place: int, ours: Glyphs, target: Glyphs) -> str | None:
    """Write a line into the text: by its words alone where that will do, or else as a whole; proved."""
    found = offsets(text)
    spot = found[place - 1] if place <= len(found) else None
    if spot is None:
        return None
    spot = _with_made_words(_without_commas(spot), words(ours))
    for write in (str, escaped):
        by_words = _by_words(text, spot, ours, target, write)
        if by_words is not None and _proved(text, by_words, place, target):
            return by_words
    by_parts = _by_parts(text, spot, ours, target)
    if by_parts is not None and _proved(text, by_parts, place, target):
        return by_parts
    whole = text[: spot.begin] + written(target) + text[spot.finish :]
    return whole if _proved(text, whole, place, target) else None


def _without_commas(spot: Line) -> Line:
    """Give a line without the commas between marks, which stand nowhere in its source."""
    kept = [
        at
        for at, char in enumerate(spot.text)
        if not (char == "," and at and spot.text[at - 1] == MARK and spot.text[at + 1 : at + 2] == MARK)
    ]
    return Line(
        spot.begin,
        spot.finish,
        "".join(spot.text[at] for at in kept),
        *([values[at] for at in kept] for values in (spot.starts, spot.ends, spot.depths)),
    )


def _with_made_words(spot: Line, said: str) -> Line:
    """Give a line with the words that are printed round it, "Table 1." and a unit: they stand nowhere."""
    before, core, after = said.partition(spot.text)
    if not spot.text or not core:
        return spot
    return Line(
        spot.begin,
        spot.finish,
        said,
        [spot.begin] * len(before) + spot.starts + [spot.finish] * len(after),
        [spot.begin] * len(before) + spot.ends + [spot.finish] * len(after),
        [0] * len(before) + spot.depths + [0] * len(after),
    )


def _by_words(text: str, spot: Line, ours: Glyphs, target: Glyphs, write: Callable[[str], str]) -> str | None:
    """Exchange words, and leave marks and emphasis as they are; None where a mark was touched."""
    old = words(ours)
    if spot.text != old:
        return None
    for start, end, new in reversed(edits(old, words(target))):
        if MARK in old[start:end] or MARK in new:
            return None
        first, last = span_of(spot, start, end)
        text = text[:first] + write(new) + text[last:]
    return text


def _by_parts(text: str, spot: Line, ours: Glyphs, target: Glyphs) -> str | None:
    """Write the stretches of a line that changed, in words or in what sets them apart."""
    if spot.text != words(ours):
        return None
    old, new = _worn(ours), _worn(target)
    for kind, a, b, c, d in reversed(SequenceMatcher(None, old, new, autojunk=False).get_opcodes()):
        if kind == "equal":
            continue
        start = spot.starts[a] if a < len(spot.starts) else spot.finish
        start = spot.ends[a - 1] if a == b and a else start
        end = spot.ends[b - 1] if b > a else start
        text = text[:start] + written(tuple(new[c:d])) + text[end:]
    return text


def _proved(before: str, after: str, place: int, target: Glyphs) -> bool:
    try:
        old, new = lines_of(before), lines_of(after)
        same_kinds = _kinds(before) == _kinds(after)
    except ContentError:
        return False
    ours, theirs = len(old) - footnotes.count(before), len(new) - footnotes.count(after)
    if place <= ours:  # the footnotes go and come with their marks
        old, new = old[:ours], new[:theirs]
    if len(old) != len(new) or not same_kinds:
        return False
    both = enumerate(zip(map(settled, old), map(settled, new), strict=True), 1)
    others = all(one == other for at, (one, other) in both if at != place)
    return others and _worn(settled(new[place - 1])) == _worn(settled(_cited(target)))


def _kinds(text: str) -> list[tuple[str, int]]:
    return [(one.kind, one.depth) for one in chunks(text) if one.kind != "note"]


def _cited(line: Glyphs) -> Glyphs:
    """Give a line as it is printed: a typed `[@source]` is a mark."""
    said, found, last = words(line), list[Glyph](), 0
    for match in CITATION.finditer(said):
        found += line[last : match.start()]
        found += [Glyph(MARK, source=source) for source in cited(match[1])]
        last = match.end()
    return squeezed([*found, *line[last:]])


def _both(base: Glyphs, came: Glyphs) -> str:
    old, new = around(told(base), told(came))
    return f"{quoted(old)} came back as {quoted(new)}"
