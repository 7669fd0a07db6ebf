"""Where in its document a sentence stands: in a heading, or in a list that a sentence leads into."""

from __future__ import annotations

from bisect import bisect_right

from briefgen.model import Part, SourceText
from briefgen.reading.source import read
from briefgen.text.spans import parts_of

_FAR = 40
"""Parts of a list at most between an item and the sentence that leads into it."""


class Places:
    """The parts of a text, to be asked for what stands around a sentence."""

    def __init__(self, source: SourceText) -> None:
        self._source = read(source)
        self._parts = parts_of(source)
        self._starts = [part.start for part in self._parts]

    def part(self, sentence: tuple[int, int]) -> Part:
        """Give the part in which a sentence stands."""
        return self._parts[max(0, bisect_right(self._starts, sentence[0]) - 1)]

    def begin(self, sentence: tuple[int, int]) -> int:
        """Give where the paragraph, or the whole list, in which a sentence stands begins."""
        at = max(0, bisect_right(self._starts, sentence[0]) - 1)
        floor = max(0, at - _FAR)
        while at > floor and self._parts[at].kind == self._parts[at - 1].kind == "item":
            at -= 1
        return self._parts[at].start

    def before(self, sentence: tuple[int, int]) -> tuple[int, int] | None:
        """Give the sentence before one, in its paragraph or at the end of the paragraph before."""
        at = max(0, bisect_right(self._starts, sentence[0]) - 1)
        own = [one for one in self._source.sentences(self._parts[at]) if one[0] < sentence[0]]
        above = self._parts[at - 1] if at else None
        if own or above is None or above.kind != "paragraph" or self._parts[at].kind != "paragraph":
            return own[-1] if own else None
        return next(iter(self._source.sentences(above)[-1:]), None)

    def lead_in(self, sentence: tuple[int, int]) -> tuple[int, int] | None:
        """Give the sentence with a colon at its end that this item of a list completes, if it is one."""
        at = max(0, bisect_right(self._starts, sentence[0]) - 1)
        if self._parts[at].kind != "item" or self._parts[at].start != sentence[0]:
            return None
        for before in reversed(self._parts[max(0, at - _FAR) : at]):
            if before.kind in ("item", "heading"):
                continue
            last = self._source.sentences(before)[-1:]
            return last[0] if last and self._source.text[last[0][1] - 1] == ":" else None
        return None
