"""Several rounds of one document: what a file is compared with, and with what the next one will be."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from briefgen.returned.by_text import increasing, text_of
from briefgen.returned.compare import likeness, squeeze
from briefgen.returned.cut import Cut, paths, split
from briefgen.returned.glyphs import is_mark
from briefgen.returned.homes import body_of
from briefgen.returned.pair import Pairing
from briefgen.returned.unmarked import bare
from briefgen.word import BOOKMARK_PREFIX, Line, Package, Segment, SentLine, SentMap, View, as_note

_COMPARED = 200
"""Lines that are compared word by word to tell two rounds apart."""
_ALIKE = 0.5
"""How like two lines are of which one may have been edited into the other."""


@dataclass(frozen=True, slots=True)
class Settled:
    """What of a returned file is decided; all else is asked again the next time."""

    cuts: Mapping[int, Cut]
    """The fields of paired lines, by the sent line's index."""
    open_lines: Collection[int] = ()
    """Sent lines about which a question is open, by index."""
    open_paragraphs: Collection[int] = ()
    """New paragraphs about which a question is open, by number."""
    added: Mapping[int, SentLine] | None = None
    """New paragraphs that have become fields, by number."""


def came(package: Package, view: View) -> str:
    """Give the digest (SHA-256, hex) by which a file is known that comes home twice, seen the same way."""
    return hashlib.sha256(view.encode() + package.parts[package.main]).hexdigest()


def nearest(maps: Sequence[SentMap], returned: Sequence[Line], known: str = "") -> SentMap:
    """Choose the round that an edited file was made from: what it left, if it came before, else the nearest.

    `maps`: the latest first; of two that are as near, the earlier in this order is taken. `known`: the file's
    own digest.
    """
    before = [one for one in maps if known and one.came == known]
    if before or len(maps) == 1:
        return (*before, *maps)[0]
    said = [text for line in returned if (text := squeeze(line.text))]
    held = [{name for name in line.bookmarks if name.startswith(BOOKMARK_PREFIX)} for line in returned]

    def nearness(one: SentMap) -> tuple[int, float]:
        # No edit brings a bookmark in: a file whose lines have others than a round was not made from it.
        known = {segment.bookmark for line in one.lines for segment in line.segments}
        strange = sum(bool(names) and not names & known for names in held)
        return strange, _distance([text for line in one.lines if (text := text_of(line))], said)

    return min(maps, key=nearness)


def _distance(sent: Sequence[str], returned: Sequence[str]) -> float:
    """Say how many lines are gone, new or elsewhere; an edited one counts by its words."""
    known, words = Counter(sent), Counter(returned)
    left, new = list((known - words).elements()), list((words - known).elements())
    like = sum(_edited(left, new)) if len(left) * len(new) <= _COMPARED else 0.0
    places = {text: place for place, text in enumerate(returned) if words[text] == 1}
    both = [(place, places[text]) for place, text in enumerate(sent) if text in places and known[text] == 1]
    return len(left) + len(new) - 2 * like + len(both) - len(increasing(both))


def _edited(left: Sequence[str], new: Sequence[str]) -> Iterator[float]:
    """Give how like each line is to the one that it was edited into: the likest first, each of them once."""
    pairs = [(likeness(one, other), at, to) for at, one in enumerate(left) for to, other in enumerate(new)]
    lines: set[int] = set()
    others: set[int] = set()
    for like, at, to in sorted(pairs, key=lambda pair: -pair[0]):
        if like >= _ALIKE and at not in lines and to not in others:
            lines.add(at)
            others.add(to)
            yield like


def next_round(sent: SentMap, pairing: Pairing, settled: Settled, noted: Sequence[str] = ()) -> SentMap:
    """Give the map of a file that came home: what was decided as it came back, all else as it was."""
    lines: list[tuple[float, SentLine]] = []
    places = {number: float(place) for place, number in enumerate(_order(sent, pairing, settled))}
    for number, place in places.items():
        line = sent.lines[number]
        if number in pairing.pairs and number not in settled.open_lines:
            line = as_returned(line, pairing.pairs[number], settled.cuts.get(number))
        lines.append((place, line))
    by_line = {line.number: number for number, line in pairing.pairs.items()}
    for new in pairing.new:
        if new.number in settled.open_paragraphs:
            continue
        before = max((one for one in by_line if one < new.number), default=0)
        place = places.get(by_line.get(before, -1), -1.0) + 0.5
        plain = SentLine(new.style, (Segment(squeeze(new.text)),))
        lines.append((place, (settled.added or {}).get(new.number, plain)))
    in_order = (line for _, line in sorted(lines, key=lambda one: one[0]))
    return replace(sent, lines=tuple(_renumbered(in_order)), noted=tuple(dict.fromkeys(noted)))


def _renumbered(lines: Iterable[SentLine]) -> Iterator[SentLine]:
    """Number the lines of each body through, in the order in which they now stand."""
    counts: Counter[str] = Counter()
    for line in lines:
        names: dict[str, str] = {}
        for one in line.segments:
            body, _, last = one.path.rpartition(".")
            if last.isdecimal() and one.path not in names:
                counts[body] += 1
                names[one.path] = f"{body}.{counts[body]}"
        segments = tuple(replace(one, path=names.get(one.path, one.path)) for one in line.segments)
        yield replace(line, segments=segments)


def _order(sent: SentMap, pairing: Pairing, settled: Settled) -> list[int]:
    """Give the sent lines that are still there, in the order in which they came back if that is decided."""
    gone = {*pairing.lost, *pairing.torn} - set(settled.open_lines)
    kept = [number for number in range(len(sent.lines)) if number not in gone]
    if not pairing.moved or any(number in settled.open_lines for number in pairing.moved):
        return kept
    place, places = 0.0, {}
    for number in kept:
        place = float(pairing.pairs[number].number) if number in pairing.pairs else place + 0.001
        places[number] = place
    return sorted(kept, key=lambda number: places[number])


def as_returned(sent: SentLine, line: Line, cut: Cut | None) -> SentLine:
    """Give a sent line with the words that came back."""
    if sent.note:
        plain = replace(sent, segments=sent.segments[1:])
        return as_note(as_returned(plain, line, cut), sent.note)
    if cut is None or cut.unsure:
        return sent
    names = paths(sent)
    if body_of(sent)[0] and len(names) == 1:
        return SentLine(line.style, tuple(_marked(line, names[0], sent)))
    if not names:
        return replace(sent, style=line.style, segments=(Segment(squeeze(line.text)),))
    if cut.mark_gone:
        sent = bare(sent)
    parts = split(sent)
    marks = [one.bookmark for one in sent.segments if one.path]
    segments = [Segment(parts.static[0])] if parts.static[0] else []
    for number, (path, text) in enumerate(zip(names, cut.fields, strict=True)):
        segments.append(Segment(text, path, marks[number]))
        if parts.static[number + 1]:
            segments.append(Segment(parts.static[number + 1]))
    return SentLine(line.style, tuple(segments))


def _marked(line: Line, path: str, sent: SentLine) -> Iterator[Segment]:
    """Give a body's line with the numbers of its notes as static text, as the writer does."""
    bookmark = next((one.bookmark for one in sent.segments if one.path and one.bookmark), "")
    last = 0
    marks = sorted((one.start, one.end) for one in line.spans if is_mark(one) and one.end > one.start)
    for start, end in marks:
        if line.text[last:start]:
            yield Segment(line.text[last:start], path if line.text[last:start].strip(" ,") else "", bookmark)
            bookmark = ""
        yield Segment(line.text[start:end])
        last = end
    if line.text[last:] or not marks:
        yield Segment(line.text[last:], path, bookmark)
