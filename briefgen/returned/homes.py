"""To whom the lines of a file belong: which item, which body, which lines of its neighbours are like it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from briefgen.blocks import BLOCKS
from briefgen.returned.compare import squeeze
from briefgen.returned.cut import paths
from briefgen.returned.glyphs import is_mark
from briefgen.returned.pair import Pairing
from briefgen.word import Line, SentLine


@dataclass(frozen=True, slots=True)
class Group:
    """Neighbouring sent lines of one item."""

    home: str
    """The item's path."""
    numbers: tuple[int, ...]
    """The sent lines, by index."""


def home_of(sent: SentLine) -> str:
    """Name the item that a sent line prints; empty for the template's own words and the front matter."""
    return "" if sent.note else _home(sent)


def _home(sent: SentLine) -> str:
    for path in paths(sent):
        names = path.split(".")
        if len(names) > 2 and names[0] in BLOCKS:
            return ".".join(names[:2])
    return ""


def body_of(sent: SentLine) -> tuple[str, int]:
    """Name the body whose line a sent line is, and the line's number; empty and 0 where it is none."""
    found = paths(sent)
    above, _, last = found[0].rpartition(".") if found else ("", "", "")
    return (above, int(last)) if last.isdecimal() and above.count(".") == 2 else ("", 0)


def body_lines(sent: Sequence[SentLine]) -> dict[str, list[int]]:
    """Give the sent lines of each body, by index."""
    found: dict[str, list[int]] = {}
    for number, line in enumerate(sent):
        if body := body_of(line)[0]:
            found.setdefault(body, []).append(number)
    return found


def groups(lines: Sequence[SentLine]) -> tuple[Group, ...]:
    """Put neighbouring lines of one item together; the template's words between them are theirs."""
    found: list[Group] = []
    known = [(number, home) for number, line in enumerate(lines) if (home := home_of(line))]
    for home, run in groupby(known, key=lambda one: one[1]):
        numbers = [number for number, _ in run]
        found.append(Group(home, tuple(range(numbers[0], numbers[-1] + 1))))
    return tuple(found)


def together(numbers: Sequence[int]) -> Iterator[tuple[frozenset[int], int]]:
    """Give each number with all that stand beside it without a gap."""
    for _, held in groupby(enumerate(sorted(numbers)), key=lambda one: one[1] - one[0]):
        run = [number for _, number in held]
        yield from ((frozenset(run), number) for number in run)


def sources_of(lines: Sequence[SentLine]) -> dict[str, str]:
    """Say which source the note of a number names: the list of sources stands in the order of the notes.

    Real notes say their numbers themselves.
    """
    if any(line.note for line in lines):
        homes = ((line.note, _home(line)) for line in lines if line.note)
        return {note: home.partition(".")[2] for note, home in homes if home.startswith("sources.")}
    listed = [(line, home) for line in lines if (home := home_of(line)).startswith("sources.")]
    each = _entries(listed)
    unique = list(dict.fromkeys(home for _, home in listed))
    found = each if len(each) > len(unique) else unique
    return {str(number): home.partition(".")[2] for number, home in enumerate(found, 1)}


def _entries(listed: Sequence[tuple[SentLine, str]]) -> list[str]:
    """Give the source of each entry of a list that has one for each citation: each entry has its title."""
    titled = [(line.style, home) for line, home in listed if f"{home}.title" in paths(line)]
    last = titled[-1][0] if titled else ""
    return [home for style, home in titled if style == last]


def without_marks(line: Line) -> Line:
    """Give a returned line without the marks of its notes; bookmarks and spans stand as they did before."""
    marks = sorted((one.start, one.end) for one in line.spans if is_mark(one))
    text, last = "", 0
    for start, end in marks:
        between = line.text[last:start]
        text += "" if last and between.strip() == "," else between
        last = end
    return replace(line, text=text + line.text[last:], bookmarks={}, spans=())


@dataclass(frozen=True, slots=True)
class Run:
    """New lines that stand together, and their neighbours among the sent ones."""

    lines: tuple[Line, ...]
    before: int
    """The index of the sent line above them; -1 where there is none."""
    after: int


def runs(sent: Sequence[SentLine], pairing: Pairing) -> Iterator[Run]:
    """Give the new lines of a returned file, run by run."""
    by_number = {line.number: index for index, line in pairing.pairs.items()}
    torn = {line.number: index for index, found in pairing.torn.items() for line in found}
    everything = sorted(
        [
            *((line.number, line) for line in pairing.pairs.values()),
            *((one.number, one) for one in pairing.new),
        ],
        key=lambda one: one[0],
    )
    known: Mapping[int, int] = {**torn, **by_number}
    before, held = -1, list[Line]()
    for number, line in everything:
        if number in known:
            if held:
                yield Run(tuple(held), before, known[number])
            before, held = known[number], []
        elif squeeze(line.text):
            held.append(line)
    if held:
        yield Run(tuple(held), before, len(sent))
