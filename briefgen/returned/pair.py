"""Which returned line is which sent one: by bookmark, then by order and style, then by likeness."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from briefgen.returned.compare import likeness, squeeze
from briefgen.word import Line, SentLine

SURE = 0.6
"""Likeness from which a line without bookmark is taken for the sent one, if no other comes near."""
NEAR = 0.2
"""What comes as near as this is a second candidate."""
IN_PLACE = 0.3
"""Likeness that is enough where order and style already say the same."""
MANY = 10_000
"""Comparisons of lines in one gap; with more, nothing is sure."""


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


def text_of(sent: SentLine) -> str:
    """Give a sent line's whole text, static text included, squeezed."""
    return squeeze("".join(segment.text for segment in sent.segments))


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
    pairs |= _by_text(sent, returned, left, free, pairs)
    pairs = {n: place for n, place in pairs.items() if not _is_emptied(sent[n], returned[place])}
    paired = set(pairs.values())
    steady = {number for number, _ in _increasing(sorted(pairs.items()))}
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


def _is_static(sent: SentLine) -> bool:
    return not any(segment.path for segment in sent.segments)


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
    and the second is gone. A field of one line cannot be torn like that.
    """
    mended = dict(pairs)
    done: set[int] = set()
    for n, found in places.items():
        free = [place for place in found if place not in mended.values()]
        if _is_body_line(sent[n]) and free and (len(free) > 1 or len(found) == 1):
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


def _by_text(
    sent: Sequence[SentLine],
    returned: Sequence[Line],
    left: Sequence[int],
    free: Sequence[int],
    anchors: dict[int, int],
) -> dict[int, int]:
    """Pair what has no bookmark: equal texts in order, then what lies between pairs in the same order."""
    olds = [text_of(sent[number]) for number in left]
    news = [squeeze(returned[place].text) for place in free]
    found: dict[int, int] = {}
    for block in SequenceMatcher(None, olds, news, autojunk=False).get_matching_blocks():
        found |= {left[block.a + step]: free[block.b + step] for step in range(block.size)}
    found |= _moved(olds, news, left, free, found)
    for numbers, places in _gaps(left, free, {**anchors, **found}):
        found |= _in_order(sent, returned, numbers, places) or _by_likeness(sent, returned, numbers, places)
    return found


def _moved(
    olds: Sequence[str], news: Sequence[str], left: Sequence[int], free: Sequence[int], found: dict[int, int]
) -> dict[int, int]:
    """Pair equal texts that stand once on each side, wherever they have gone."""
    once_old, once_new = Counter(olds), Counter(news)
    places = {text: place for text, place in zip(news, free, strict=True) if once_new[text] == 1}
    return {
        number: places[text]
        for text, number in zip(olds, left, strict=True)
        if number not in found
        and once_old[text] == 1
        and text in places
        and places[text] not in found.values()
    }


def _gaps(
    left: Sequence[int], free: Sequence[int], anchors: dict[int, int]
) -> Iterator[tuple[list[int], list[int]]]:
    """Give what is unpaired on both sides between two lines that kept their order."""
    kept = _increasing(sorted(anchors.items()))
    olds = [number for number in left if number not in anchors]
    news = [place for place in free if place not in set(anchors.values())]
    bounds = [(-1, -1), *kept, (10**9, 10**9)]
    for (old_from, new_from), (old_to, new_to) in pairwise(bounds):
        numbers = [number for number in olds if old_from < number < old_to]
        places = [place for place in news if new_from < place < new_to]
        if numbers and places:
            yield numbers, places


def _increasing(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Give the longest run of pairs that rise on both sides (patience sorting)."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for at, (_, place) in enumerate(pairs):
        spot = bisect_left(tails, place)
        before.append(ends[spot - 1] if spot else -1)
        tails[spot : spot + 1] = [place]
        ends[spot : spot + 1] = [at]
    chain: list[tuple[int, int]] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        chain.append(pairs[at])
        at = before[at]
    return chain[::-1]


def _in_order(
    sent: Sequence[SentLine], returned: Sequence[Line], numbers: Sequence[int], places: Sequence[int]
) -> dict[int, int]:
    """Pair one by one where a gap has the same styles in the same order.

    A style that stands once says enough: Word drops a bookmark when all of its words are typed over. Where a
    style stands several times, lines that hold fields must be a little alike.
    """
    styles = [sent[n].style.casefold() for n in numbers]
    if len(numbers) != len(places):
        return {}
    if styles != [returned[p].style.casefold() for p in places]:
        # Another program may have given the styles other names; then all must be a little alike.
        alike = (
            likeness(text_of(sent[n]), squeeze(returned[p].text)) >= IN_PLACE
            for n, p in zip(numbers, places, strict=True)
        )
        return dict(zip(numbers, places, strict=True)) if all(alike) else {}
    once = Counter(styles)
    both = dict(zip(numbers, places, strict=True))
    fits = (
        once[style] == 1
        or _is_static(sent[n])
        or likeness(text_of(sent[n]), squeeze(returned[p].text)) >= IN_PLACE
        for style, (n, p) in zip(styles, both.items(), strict=True)
    )
    return both if all(fits) else {}


def _by_likeness(
    sent: Sequence[SentLine], returned: Sequence[Line], numbers: Sequence[int], places: Sequence[int]
) -> dict[int, int]:
    """Pair what is each other's best match and has no second candidate."""
    if len(numbers) * len(places) > MANY:
        return {}
    table = {(n, p): likeness(text_of(sent[n]), squeeze(returned[p].text)) for n in numbers for p in places}

    def alone(n: int, p: int) -> bool:
        rivals = [table[n, other] for other in places if other != p]
        rivals += [table[other, p] for other in numbers if other != n]
        return all(rival < table[n, p] - NEAR for rival in rivals)

    return {n: p for (n, p), like in table.items() if like >= SURE and alone(n, p)}
