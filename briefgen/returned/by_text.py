"""Lines without a bookmark, paired by order and style, then by likeness."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from briefgen.returned.compare import likeness, squeeze
from briefgen.returned.sliding import slid
from briefgen.word import Line, SentLine

SURE = 0.6
"""Likeness from which a line without bookmark is taken for the sent one, if no other comes near."""
NEAR = 0.2
"""What comes as near as this is a second candidate."""
IN_PLACE = 0.3
"""Likeness that is enough where order and style already say the same."""
MANY = 10_000
"""Comparisons of lines in one gap; with more, nothing is sure."""


def text_of(sent: SentLine) -> str:
    """Give a sent line's whole text, static text included, squeezed."""
    return squeeze("".join(segment.text for segment in sent.segments))


def _is_static(sent: SentLine) -> bool:
    return not any(segment.path for segment in sent.segments)


def by_text(
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
    found = slid(sent, returned, left, free, found)
    found |= _moved(olds, news, left, free, found)
    called = _called(sent, returned, {**anchors, **found})
    for numbers, places in _gaps(left, free, {**anchors, **found}):
        in_order = _in_order(sent, returned, numbers, places, called)
        found |= in_order or _by_likeness(sent, returned, numbers, places)
    return found | _left_over(olds, news, left, free, found)


def _called(sent: Sequence[SentLine], returned: Sequence[Line], pairs: Mapping[int, int]) -> dict[str, str]:
    """Say what the styles are called in the returned file, where all paired lines of one say the same."""
    names: dict[str, set[str]] = {}
    for number, place in pairs.items():
        names.setdefault(sent[number].style.casefold(), set()).add(returned[place].style.casefold())
    return {style: next(iter(found)) for style, found in names.items() if len(found) == 1}


def _left_over(
    olds: Sequence[str], news: Sequence[str], left: Sequence[int], free: Sequence[int], found: dict[int, int]
) -> dict[int, int]:
    """Pair equal texts of which as many are gone as are new, in order: they have changed places."""
    used = set(found.values())
    gone: dict[str, list[int]] = {}
    new: dict[str, list[int]] = {}
    for text, number in zip(olds, left, strict=True):
        if number not in found:
            gone.setdefault(text, []).append(number)
    for text, place in zip(news, free, strict=True):
        if place not in used:
            new.setdefault(text, []).append(place)
    same = [text for text in gone if len(gone[text]) == len(new.get(text, ()))]
    return {number: place for text in same for number, place in zip(gone[text], new[text], strict=True)}


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
    kept = increasing(sorted(anchors.items()))
    olds = [number for number in left if number not in anchors]
    news = [place for place in free if place not in set(anchors.values())]
    bounds = [(-1, -1), *kept, (10**9, 10**9)]
    for (old_from, new_from), (old_to, new_to) in pairwise(bounds):
        numbers = [number for number in olds if old_from < number < old_to]
        places = [place for place in news if new_from < place < new_to]
        if numbers and places:
            yield numbers, places


def increasing(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
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
    sent: Sequence[SentLine],
    returned: Sequence[Line],
    numbers: Sequence[int],
    places: Sequence[int],
    called: Mapping[str, str],
) -> dict[int, int]:
    """Pair one by one where a gap has the same styles in the same order, whatever they are `called` now.

    A style that stands once says enough: Word drops a bookmark when all of its words are typed over. Where a
    style stands several times, lines that hold fields must be a little alike.
    """
    styles = [sent[n].style.casefold() for n in numbers]
    if len(numbers) != len(places):
        return {}
    now = [returned[p].style.casefold() for p in places]
    if any(new not in (old, called.get(old)) for old, new in zip(styles, now, strict=True)):
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
