"""Where in a file something stands."""

from __future__ import annotations

from bisect import bisect_right

from briefgen.model import Place


class Places:
    """Lines and columns of a text, told by offset."""

    def __init__(self, text: str, file: str) -> None:
        """Note where lines begin, once."""
        self._file = file
        self._begins = [0]
        at = text.find("\n")
        while at >= 0:
            self._begins.append(at + 1)
            at = text.find("\n", at + 1)

    def at(self, offset: int) -> Place:
        """The place of an offset in code points."""
        line = bisect_right(self._begins, offset)
        return Place(self._file, line, offset - self._begins[line - 1] + 1)
