"""Where lines stand several times, a gap may lie here or there: it belongs between items, and between rows.

A comparison of two texts leaves open which of two like lines is new. Programs that show differences, too,
move a gap to where it means something.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefgen.returned.compare import squeeze
from briefgen.word import Line, SentLine

_FAR = 60
"""Lines over which a gap is moved."""
_NONE = -1


@dataclass(frozen=True, slots=True)
class _Gap:
    """Lines without a partner, and what stands on both sides; -1 where nothing does."""

    before: int
    first: int
    last: int
    after: int
    above: int
    """The partner of the line before."""
    below: int


@dataclass(slots=True)
class _Side:
    """The lines of one of two texts."""

    row: Sequence[int]
    said: Mapping[int, str]
    paired: dict[int, int]
    means: Callable[[_Gap], bool]
    """Whether a gap parts items or rows."""

    def slide(self) -> dict[int, int]:
        """Give the partners, with the gaps where they mean something."""
        for start, end in self.gaps():
            step = self.best(start, end)
            for n in range(1, -step + 1):
                self.paired[self.row[end - n]] = self.paired.pop(self.row[start - n])
            for n in range(step):
                self.paired[self.row[start + n]] = self.paired.pop(self.row[end + n])
        return self.paired

    def gaps(self) -> Iterator[tuple[int, int]]:
        """Give the runs of what is unpaired, as places in the row."""
        start = 0
        while start < len(self.row):
            end = start
            while end < len(self.row) and self.row[end] not in self.paired:
                end += 1
            if end > start:
                yield start, end
            start = end + 1

    def best(self, start: int, end: int) -> int:
        """Give the smallest step that moves a gap to its place; 0 where it may stay, or nothing is better."""
        if self.means(self.gap(start, end, 0)):
            return 0
        can_up = can_down = True
        for step in range(1, _FAR):
            can_up = can_up and self.alike(start - step, end - step)
            can_down = can_down and self.alike(end + step - 1, start + step - 1)
            if can_up and self.means(self.gap(start, end, -step)):
                return -step
            if can_down and self.means(self.gap(start, end, step)):
                return step
        return 0

    def alike(self, one: int, other: int) -> bool:
        """Whether a paired line beside the gap says what one at the gap's other end says."""
        within = min(one, other) >= 0 and max(one, other) < len(self.row)
        return (
            within and self.row[one] in self.paired and self.said[self.row[one]] == self.said[self.row[other]]
        )

    def gap(self, start: int, end: int, step: int) -> _Gap:
        """Give a gap as it would be after a step."""
        above = self.at(end + step - 1 if step > 0 else start + step - 1)
        below = self.at(start + step if step < 0 else end + step)
        ends = start + step, end + step
        return _Gap(
            self.at(ends[0] - 1),
            self.row[ends[0]],
            self.row[ends[1] - 1],
            self.at(ends[1]),
            self.paired.get(above, _NONE),
            self.paired.get(below, _NONE),
        )

    def at(self, place: int) -> int:
        return self.row[place] if 0 <= place < len(self.row) else _NONE


def slid(
    sent: Sequence[SentLine],
    returned: Sequence[Line],
    left: Sequence[int],
    free: Sequence[int],
    pairs: Mapping[int, int],
) -> dict[int, int]:
    """Give pairs of like lines whose gaps lie between items; `left` and `free`: lines that may be paired."""

    def parts_items(gap: _Gap) -> bool:
        names = [_item(sent, number) for number in (gap.before, gap.first, gap.last, gap.after)]
        return names[0] != names[1] and names[2] != names[3]

    def parts_rows(gap: _Gap) -> bool:
        above, below = (_item(sent, number) for number in (gap.above, gap.below))
        in_body = any(number >= 0 and _is_body(sent[number]) for number in (gap.above, gap.below))
        return not _is_within(returned, gap, in_body) and (above != below or not above or in_body)

    said = {number: squeeze("".join(one.text for one in sent[number].segments)) for number in left}
    found = _Side(left, said, dict(pairs), parts_items).slide()
    words = {place: squeeze(returned[place].text) for place in free}
    back = {place: number for number, place in found.items()}
    return {number: place for place, number in _Side(free, words, back, parts_rows).slide().items()}


def _is_within(returned: Sequence[Line], gap: _Gap, in_body: bool) -> bool:
    """Whether new lines stand within a cell; in a table of a body, within a row."""
    before = returned[gap.before].cell if gap.before >= 0 else None
    first = returned[gap.first].cell
    if before is None or first is None or before.table != first.table or before.row != first.row:
        return False
    return in_body or before.column == first.column


def _item(sent: Sequence[SentLine], number: int) -> str:
    return item_of(sent[number]) if number >= 0 else ""


def item_of(sent: SentLine) -> str:
    """Name the item whose words a sent line has; empty for the template's own."""
    path = next((one.path for one in sent.segments if one.path), "")
    return ".".join(path.split(".")[:2]) if "." in path else ""


def _is_body(sent: SentLine) -> bool:
    return any(one.path.rpartition(".")[2].isdecimal() for one in sent.segments)
