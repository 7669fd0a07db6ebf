"""Paragraphs that were split or joined, known by their words where no bookmark says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefgen.returned.compare import squeeze
from briefgen.word import Line, SentLine

_PARTS = 4
"""Paragraphs into which one is split at most."""


def parted(
    sent: Sequence[SentLine],
    returned: Sequence[Line],
    left: Sequence[int],
    free: Sequence[int],
    pairs: Mapping[int, int],
) -> dict[int, int]:
    """Pair a body's line that was split with its first part, and two that were joined by their first.

    The other parts are new lines, the second of two joined ones is gone. `left`, `free`: what has no pair.
    """
    found: dict[int, int] = {}
    used: set[int] = set()
    for number in left:
        place = _first_part(_words(sent[number]), returned, [one for one in free if one not in used])
        if place is not None and _is_body(sent[number]):
            found[number] = place
            used.add(place)
    for place in (one for one in free if one not in used):
        said = _bare(returned[place].text)
        for number in left:
            if (
                number not in found
                and number + 1 < len(sent)
                and said
                and _is_joined(sent, number, said, pairs)
            ):
                found[number] = place
                break
    return found


def _first_part(words: str, returned: Sequence[Line], free: Sequence[int]) -> int | None:
    """Give the first of several lines, one after the other, that together have these words."""
    for at, place in enumerate(free):
        joined = ""
        for count, other in enumerate(free[at : at + _PARTS]):
            joined += _bare(returned[other].text)
            if not joined or not words.startswith(joined) or other != place + count:
                break
            if joined == words and count:
                return place
    return None


def _is_joined(sent: Sequence[SentLine], number: int, said: str, pairs: Mapping[int, int]) -> bool:
    following = sent[number + 1]
    both = _is_body(sent[number]) and _is_body(following) and number + 1 not in pairs
    return both and said == _words(sent[number]) + _words(following)


def _words(sent: SentLine) -> str:
    return _bare("".join(one.text for one in sent.segments))


def _bare(text: str) -> str:
    return squeeze(text).replace(" ", "")


def _is_body(sent: SentLine) -> bool:
    return any(one.path.rpartition(".")[2].isdecimal() for one in sent.segments)
