"""Which returned line is which sent one: by bookmark, then by order and style, then by likeness."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.returned.by_text import by_text, increasing, text_of
from briefgen.returned.compare import squeeze
from briefgen.returned.parted import is_item_of_one_field, parted
from briefgen.returned.sliding import item_of
from briefgen.word import Line, SentLine


@dataclass(frozen=True, slots=True)
class Pairing:
    """What became of the sent lines, by their index."""

    pairs: dict[int, Line]
    torn: dict[int, tuple[Line, ...]]
    """Lines whose bookmark now reaches over several paragraphs, or which share one with others."""
    lost: tuple[int, ...]
    new: tuple[Line, ...]
    """Returned lines that are none of the sent ones."""
    others: tuple[Line, ...]
    """All returned lines that are in no pair, empty ones and lists of contents included."""
    moved: tuple[int, ...]
    """Paired lines that stand before or behind others than they were sent."""


def pair(sent: Sequence[SentLine], returned: Sequence[Line]) -> Pairing:
    """Pair sent lines that have words with returned ones; lists of contents and the like are left alone."""
    wanted = [number for number, line in enumerate(sent) if text_of(line)]
    held = _holders(sent, returned)
    places = {number: held[number] for number in wanted if held.get(number)}
    pairs = _exchanged(sent, returned, _claimed(sent, returned, places))
    torn = {
        n: tuple(returned[place] for place in found if place not in pairs.values() or len(found) == 1)
        for n, found in places.items()
        if n not in pairs
    }
    torn = {n: found for n, found in torn.items() if found}
    pairs, torn = _mended(sent, returned, pairs, {n: places[n] for n in torn}, torn)
    taken = {*pairs.values(), *(place for n in torn for place in places[n])}
    left = [number for number in wanted if number not in pairs and number not in torn]
    free = [place for place, line in enumerate(returned) if place not in taken and _counts(line)]
    pairs |= by_text(sent, returned, left, free, pairs)
    unpaired = [number for number in left if number not in pairs]
    loose = [place for place in free if place not in set(pairs.values())]
    pairs |= parted(sent, returned, unpaired, loose, pairs)
    pairs = {n: place for n, place in pairs.items() if not _is_emptied(sent[n], returned[place])}
    steady = {number for number, _ in increasing(sorted(pairs.items()))}
    strayed = _strayed(sent, pairs, steady)
    free = sorted({*free, *(pairs.pop(number) for number in strayed)})
    paired = set(pairs.values())
    return Pairing(
        moved=tuple(number for number in sorted(pairs) if number not in steady),
        pairs={number: returned[place] for number, place in sorted(pairs.items())},
        torn=torn,
        lost=tuple(number for number in wanted if number not in pairs and number not in torn),
        others=tuple(line for place, line in enumerate(returned) if place not in paired),
        new=tuple(returned[place] for place in free if place not in paired),
    )


def _is_emptied(sent: SentLine, line: Line) -> bool:
    """Whether all words of an item's line were deleted: the line is gone, though its paragraph is not."""
    return not squeeze(line.text) and any("." in one.path for one in sent.segments)


def _strayed(sent: Sequence[SentLine], pairs: dict[int, int], steady: set[int]) -> set[int]:
    """Give the lines of bodies that now stand among the lines of others: gone here, and new there."""
    order = sorted(pairs, key=lambda number: pairs[number])
    found: set[int] = set()
    for at, number in enumerate(order):
        beside = {item_of(sent[other]) for other in (*order[max(0, at - 1) : at], *order[at + 1 : at + 2])}
        if number not in steady and _is_body_line(sent[number]) and item_of(sent[number]) not in beside:
            found.add(number)
    return found


def _counts(line: Line) -> bool:
    return bool(squeeze(line.text)) and line.kind != "furniture"


def _holders(sent: Sequence[SentLine], returned: Sequence[Line]) -> dict[int, list[int]]:
    """Find the returned lines that hold each sent line's bookmarks.

    A bookmark that has become empty counts only where no other line's words stand: else its field was deleted
    together with its paragraph, and the bookmark fell into the next one.
    """
    owner = {one.bookmark: n for n, line in enumerate(sent) for one in line.segments if one.bookmark}
    full: dict[int, dict[int, None]] = {}
    empty: dict[int, dict[int, None]] = {}
    for place, line in enumerate(returned):
        for name, (start, end) in line.bookmarks.items():
            if name in owner:
                kind = full if squeeze(line.text[start:end]) else empty
                kind.setdefault(owner[name], {})[place] = None
    occupied = {place for found in full.values() for place in found}
    emptied = {
        number: [place for place in found if place not in occupied]
        for number, found in empty.items()
        if number not in full
    }
    return {number: list(found) for number, found in full.items()} | emptied


def _mended(
    sent: Sequence[SentLine],
    returned: Sequence[Line],
    pairs: dict[int, int],
    places: dict[int, list[int]],
    torn: dict[int, tuple[Line, ...]],
) -> tuple[dict[int, int], dict[int, tuple[Line, ...]]]:
    """Take lines of bodies that were split, or joined with a neighbour, for what they are.

    Of a split line the first part is the line and the rest is new; of two joined ones the first is the line
    and the second is gone. An item that is one line can be split likewise; other fields of one line cannot.
    """
    mended = dict(pairs)
    done: set[int] = set()
    for n, found in places.items():
        free = [place for place in found if place not in mended.values()]
        is_split = len(free) > 1 and is_item_of_one_field(sent, n, [returned[place] for place in found])
        if is_split or (_is_body_line(sent[n]) and free and (len(free) > 1 or len(found) == 1)):
            mended[n] = free[0]
            done.add(n)
        elif _is_body_line(sent[n]) and not free and all(_holder(mended, p) in done for p in found):
            done.add(n)
    return mended, {n: lines for n, lines in torn.items() if n not in done}


def _holder(pairs: dict[int, int], place: int) -> int:
    return next((n for n, held in pairs.items() if held == place), -1)


def _is_body_line(line: SentLine) -> bool:
    found = {one.path for one in line.segments if one.path}
    return len(found) == 1 and next(iter(found)).rpartition(".")[2].isdecimal()


def _claimed(
    sent: Sequence[SentLine], returned: Sequence[Line], places: dict[int, list[int]]
) -> dict[int, int]:
    """Give each sent line the one returned line that holds its bookmarks.

    Where several hold them, or one holds those of several, the line with the very words is the one: a copy
    takes the bookmarks along, and a bookmark may reach too far.
    """
    claims = Counter(place for found in places.values() for place in found)
    pairs = {n: found[0] for n, found in places.items() if len(found) == 1 and claims[found[0]] == 1}
    unclear = {n: found for n, found in places.items() if n not in pairs}
    for n, found in unclear.items():
        text = text_of(sent[n])
        same = [place for place in found if squeeze(returned[place].text) == text]
        if free := [place for place in same if place not in pairs.values()]:
            pairs[n] = free[0]
    for n, found in unclear.items():
        free = [place for place in found if place not in pairs.values()]
        others = {place for m, more in unclear.items() if m != n and m not in pairs for place in more}
        if n not in pairs and len(free) == 1 and free[0] not in others and len(found) > 1:
            pairs[n] = free[0]
    return pairs


def _exchanged(sent: Sequence[SentLine], returned: Sequence[Line], pairs: dict[int, int]) -> dict[int, int]:
    """Go by the words where the bookmarks of lines were exchanged and the words stand as they were sent."""
    said = {n: squeeze(returned[place].text) for n, place in pairs.items()}
    wrong = {n: place for n, place in pairs.items() if said[n] != text_of(sent[n])}
    by_text = {said[n]: place for n, place in wrong.items()}
    found = {n: by_text[text] for n in wrong if (text := text_of(sent[n])) in by_text}
    whole = set(found.values()) == {wrong[n] for n in found}  # the lines changed places among themselves
    return {**pairs, **found} if whole else pairs
