"""Paragraphs that were split or joined, known by their words where no bookmark says so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefgen.blocks import BLOCKS
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
    """Pair a line that was split with its first part, and two of a body that were joined by their first.

    The other parts are new lines, the second of two joined ones is gone. `left`, `free`: what has no pair.
    """
    found: dict[int, int] = {}
    used: set[int] = set()
    for number in left:
        parts = _parts(_words(sent[number]), returned, [one for one in free if one not in used])
        lines = [returned[place] for place in parts]
        if parts and (_is_body(sent[number]) or is_item_of_one_field(sent, number, lines)):
            found[number] = parts[0]
            used.add(parts[0])
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


def is_item_of_one_field(sent: Sequence[SentLine], number: int, parts: Sequence[Line]) -> bool:
    """Whether a line is the whole of its item, and its parts look as it did: each can be an item."""
    line = sent[number]
    found = tuple(one.path for one in line.segments if one.path)
    block, name, field = (found[0].split(".") + [""] * 3)[:3] if len(found) == 1 else ("", "", "")
    if block not in BLOCKS or {one.name for one in BLOCKS[block].fields if one.required} != {field}:
        return False
    others = (one.path for at, other in enumerate(sent) if at != number for one in other.segments)
    is_alone = not any(path.startswith(f"{block}.{name}.") for path in others)
    return is_alone and all(part.style.casefold() == line.style.casefold() for part in parts)


def _parts(words: str, returned: Sequence[Line], free: Sequence[int]) -> Sequence[int]:
    """Give several lines, one after the other, that together have these words; none where there are none."""
    for at, place in enumerate(free):
        joined = ""
        for count, other in enumerate(free[at : at + _PARTS]):
            joined += _bare(returned[other].text)
            if not joined or not words.startswith(joined) or other != place + count:
                break
            if joined == words and count:
                return free[at : at + count + 1]
    return ()


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
