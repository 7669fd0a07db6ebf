"""Whole items in a returned file: a bullet that is new, a quote that is gone, a card that was moved."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefgen.blocks import BLOCKS, added
from briefgen.model import Brief, ItemChange
from briefgen.returned.chunks import New, together
from briefgen.returned.compare import squeeze
from briefgen.returned.copied import as_of, cut_as, filled, marked
from briefgen.returned.cut import paths, split
from briefgen.returned.glyphs import returned_line
from briefgen.returned.homes import Group, Run, groups, home_of, runs, sources_of
from briefgen.returned.inline import written
from briefgen.returned.kinds import kind_of
from briefgen.returned.pair import Pairing
from briefgen.returned.unmarked import bare
from briefgen.word import Line, Segment, SentLine

DOUBT = "added in Word, no evidence"


@dataclass(frozen=True, slots=True)
class Arranged:
    """What became of a brief's items."""

    changes: tuple[ItemChange, ...]
    lost: Mapping[str, tuple[int, ...]]
    """By the path of a deleted item: the sent lines that are gone with it."""
    new: Mapping[str, tuple[SentLine, ...]]
    """By the path of a new item: its lines, as they would have been sent."""
    paragraphs: Mapping[str, tuple[int, ...]]
    """By the path of a new item: the numbers of its lines in the returned file."""
    moved: Mapping[str, tuple[int, ...]]
    """By the path of a moved item: its sent lines."""
    unsure: frozenset[str]
    """The paths of items that may have been retyped: one is gone, and something new stands at its place."""


def arranged(
    sent: Sequence[SentLine], pairing: Pairing, brief: Brief, original: Callable[[int], Line | None]
) -> Arranged:
    """Say which items are gone, new, and at another place.

    `original` gives a sent line, by index, as the Word file that was sent shows it.
    """
    whole = groups(sent)
    lost = _lost(whole, sent, pairing)
    found = _Arranging(sent, pairing, brief, original)
    inserted = list(found.inserted())
    moves, moved = _moved(whole, pairing, brief)
    deletions = [ItemChange("delete", path, said=_said(brief, path)) for path in lost if _has(brief, path)]
    return Arranged(
        (*deletions, *moves, *(one for one, _, _ in inserted)),
        lost,
        {one.path: lines for one, lines, _ in inserted},
        {one.path: numbers for one, _, numbers in inserted},
        moved,
        frozenset(_retyped(lost, sent, pairing, inserted)),
    )


def _retyped(
    lost: Mapping[str, tuple[int, ...]],
    sent: Sequence[SentLine],
    pairing: Pairing,
    inserted: Sequence[tuple[ItemChange, tuple[SentLine, ...], tuple[int, ...]]],
) -> Iterator[str]:
    """Name the items that are gone where something new stands, and the new ones there."""
    for run in runs(sent, pairing):
        here = {number for path in lost for number in lost[path] if run.before < number < run.after}
        gone = [path for path in lost if here.intersection(lost[path])]
        yield from gone
        numbers = {line.number for line in run.lines}
        yield from (one.path for one, _, stands in inserted if gone and numbers.intersection(stands))


def _has(brief: Brief, path: str) -> bool:
    """Whether the content file still has an item; what others deleted, too, is gone."""
    block, _, name = path.partition(".")
    return name in brief.blocks.get(block, {})


def _said(brief: Brief, path: str) -> str:
    block, _, name = path.partition(".")
    item = brief.blocks.get(block, {}).get(name)
    return "\n".join(field.text for field in item.fields.values()) if item else ""


def _lost(whole: Sequence[Group], sent: Sequence[SentLine], pairing: Pairing) -> dict[str, tuple[int, ...]]:
    """Give the items of which nothing came back."""
    gone = set(pairing.lost)
    by_home: dict[str, list[int]] = {}
    for group in whole:
        by_home.setdefault(group.home, []).extend(group.numbers)
    return {
        home: tuple(number for number in numbers if number in gone)
        for home, numbers in by_home.items()
        if all(number in gone for number in numbers if home_of(sent[number]))
    }


def _moved(
    whole: Sequence[Group], pairing: Pairing, brief: Brief
) -> tuple[list[ItemChange], dict[str, tuple[int, ...]]]:
    """Compare the order in which items came back with that in which they were sent."""
    changes: list[ItemChange] = []
    moved: dict[str, tuple[int, ...]] = {}
    for block in dict.fromkeys(group.home.partition(".")[0] for group in whole):
        firsts: dict[str, int] = {}
        for group in whole:
            numbers = [pairing.pairs[one].number for one in group.numbers if one in pairing.pairs]
            if group.home.startswith(f"{block}.") and numbers and _has(brief, group.home):
                firsts.setdefault(group.home.partition(".")[2], min(numbers))
        was, came = list(firsts), sorted(firsts, key=lambda name: firsts[name])
        if was == came:
            continue
        for name in _out_of_order(was, came):
            after = came[came.index(name) - 1] if came.index(name) else ""
            path = f"{block}.{name}"
            changes.append(ItemChange("move", path, after, said=_said(brief, path)))
            moved[path] = tuple(one for group in whole if group.home == path for one in group.numbers)
    return changes, moved


def _out_of_order(was: Sequence[str], came: Sequence[str]) -> list[str]:
    """Give the fewest names that have to be moved to get from one order to the other, in the new order."""
    best: list[list[str]] = []
    for name in came:  # the longest run of names that kept their order; there are few of them
        held = [run for run in best if was.index(run[-1]) < was.index(name)]
        best.append([*max(held, key=len, default=[]), name])
    kept = max(best, key=len, default=[])
    return [name for name in came if name not in kept]


class _Arranging:
    """Looks for new items among the new lines."""

    def __init__(
        self, sent: Sequence[SentLine], pairing: Pairing, brief: Brief, original: Callable[[int], Line | None]
    ) -> None:
        self.sent, self.pairing, self.brief, self.original = sent, pairing, brief, original
        self.whole = groups(sent)
        self.sources = sources_of(sent)
        self.group_of = {number: group for group in self.whole for number in group.numbers}
        self.taken = {name: set(items) for name, items in brief.blocks.items()}

    def inserted(self) -> Iterator[tuple[ItemChange, tuple[SentLine, ...], tuple[int, ...]]]:
        for run in runs(self.sent, self.pairing):
            yield from self.of_run(run)

    def of_run(self, run: Run) -> Iterator[tuple[ItemChange, tuple[SentLine, ...], tuple[int, ...]]]:
        """Cut a run into items of the block above it, or below it."""
        above, below = self.group_of.get(run.before), self.group_of.get(run.after)
        for near, first in ((above, False), (below, True), (self.section_above(run), False)):
            if near is None or (first and above is near) or self._is_inside(run):
                continue
            parts = self.parts(run.lines, near)
            if parts:
                yield from self.made(parts, near, first)
                return

    def section_above(self, run: Run) -> Group | None:
        """Give the section after which a run with a heading stands, whatever other blocks lie between."""
        found = [
            one for one in self.whole if one.home.startswith("sections.") and one.numbers[0] <= run.before
        ]
        return found[-1] if found and self.fits(found[-1], run.lines) else None

    def _is_inside(self, run: Run) -> bool:
        """Whether the run stands within one item's lines: it is no item of its own."""
        above, below = self.group_of.get(run.before), self.group_of.get(run.after)
        return above is not None and above is below

    def parts(self, lines: Sequence[Line], near: Group) -> list[tuple[Group, list[Line]]]:
        """Cut lines into groups that look like items of a group's block; nothing where one fits none."""
        block = near.home.partition(".")[0]
        models = [group for group in self.whole if group.home.startswith(f"{block}.")]
        models.sort(key=lambda group: (block == "sections" and group is not near, -len(group.numbers)))
        found: list[tuple[Group, list[Line]]] = []
        left = list(lines)
        while left:
            model = next((one for one in models if self.fits(one, left)), None)
            if model is None:
                return []
            size = self.size(model, left)
            found.append((model, left[:size]))
            left = left[size:]
        return found

    def fits(self, model: Group, lines: Sequence[Line]) -> bool:
        if model.home.startswith("sections."):
            head = self.sent[model.numbers[0]]
            return lines[0].style.casefold() == head.style.casefold() and len(lines) > 1
        styles = [self.sent[number].style.casefold() for number in model.numbers]
        return [line.style.casefold() for line in lines[: len(styles)]] == styles

    def size(self, model: Group, lines: Sequence[Line]) -> int:
        if not model.home.startswith("sections."):
            return len(model.numbers)
        head = self.sent[model.numbers[0]].style.casefold()
        return next((n for n, line in enumerate(lines) if n and line.style.casefold() == head), len(lines))

    def made(
        self, parts: Sequence[tuple[Group, list[Line]]], near: Group, first: bool
    ) -> Iterator[tuple[ItemChange, tuple[SentLine, ...], tuple[int, ...]]]:
        block, _, name = near.home.partition(".")
        names = list(self.brief.blocks.get(block, {}))
        before = names[names.index(name) - 1] if name in names[1:] else ""
        after = before if first else self.last_kept(near.home)
        for model, lines in parts:
            fields, cuts = self.fields(model, lines)
            required = [spec.name for spec in BLOCKS[block].fields if spec.required]
            if fields is None or any(not fields.get(one) for one in required):
                return
            doubt = DOUBT if BLOCKS[block].evidence else ""
            item = added(block, fields, self.taken[block], doubt)
            new_name = item.path.partition(".")[2]
            self.taken[block].add(new_name)
            authors = ", ".join(dict.fromkeys(one for line in lines for one in line.authors))
            change = ItemChange("insert", item.path, after, item, "\n".join(fields.values()), authors)
            renamed = tuple(as_of(line, model.home, item.path) for line in cuts)
            yield change, renamed, tuple(line.number for line in lines)
            after = new_name

    def last_kept(self, home: str) -> str:
        """Name an item; where others deleted it meanwhile, the last one before it that is still there."""
        block = home.partition(".")[0]
        order = list(dict.fromkeys(one.home for one in self.whole if one.home.startswith(f"{block}.")))
        kept = [one for one in order[: order.index(home) + 1] if _has(self.brief, one)]
        return kept[-1].partition(".")[2] if kept else ""

    def fields(
        self, model: Group, lines: Sequence[Line]
    ) -> tuple[dict[str, str] | None, tuple[SentLine, ...]]:
        """Read an item's fields out of its lines, as its model has them."""
        if model.home.startswith("sections."):
            return self.section(model, lines)
        fields: dict[str, str] = {}
        sent: list[SentLine] = []
        for number, line in zip(model.numbers, lines, strict=True):
            pattern, done = cut_as(bare(self.sent[number]), line, self.original(number))
            if done.unsure:
                return None, ()
            for path, was, text in zip(paths(pattern), split(pattern).fields, done.fields, strict=True):
                if path.rpartition(".")[0] == model.home:
                    fields[path.rpartition(".")[2]] = text
                elif text != was:
                    return None, ()  # a field of the brief's own that each item repeats
            sent.append(marked(filled(pattern, done.fields, line.style), line))
        return fields, tuple(sent)

    def section(
        self, model: Group, lines: Sequence[Line]
    ) -> tuple[dict[str, str] | None, tuple[SentLine, ...]]:
        head, *rest = lines
        pattern, done = cut_as(bare(self.sent[model.numbers[0]]), head, self.original(model.numbers[0]))
        if done.unsure or len(done.fields) != 1:
            return None, ()
        new = [
            New(kind_of(line), (written(returned_line(line, self.sources)),), line.depth, is_ordered(line))
            for line in rest
        ]
        body = together("", new).strip("\n")
        sent = [filled(pattern, done.fields, head.style)]
        sent += [
            SentLine(line.style, (Segment(squeeze(line.text), f"{model.home}.body.{number}"),))
            for number, line in enumerate(rest, 1)
        ]
        return {"heading": done.fields[0], "body": f"{body}\n"}, tuple(sent)


def is_ordered(line: Line) -> bool:
    """Whether a list's item is numbered, by its style's name."""
    return "number" in line.style.casefold()
