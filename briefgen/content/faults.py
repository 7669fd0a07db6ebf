"""Faults of one content file, gathered so that all of them are told at once."""

from __future__ import annotations

from collections.abc import Iterable

from briefgen.errors import ContentError
from briefgen.model import Place

MOST = 20
"""Faults of one file that are told; a count stands for the rest, which the same mistake often made."""


class Faults:
    """A list of faults that becomes one error: the first in the file, with the `others` behind it."""

    def __init__(self) -> None:
        """Begin without faults."""
        self._errors: list[ContentError] = []

    def add(self, message: str, place: Place, hint: str = "") -> None:
        """Remember a fault: what was found and expected, where, and what to do."""
        self._errors.append(ContentError(message, place, hint))

    def settle(self) -> None:
        """Raise ContentError if there was any fault, in the order of the file."""
        if not self._errors:
            return
        first, *others = sorted(self._errors, key=_position)
        if len(others) >= MOST:
            rest = len(others) - MOST + 1
            last = others[MOST - 2]
            others[MOST - 1 :] = [ContentError(f"{rest} more faults in this file", last.place, _REST)]
        first.others = tuple(others)
        raise first


_REST = "They are told when these are mended."


def _position(error: ContentError) -> tuple[int, int]:
    return (error.place.line, error.place.column) if error.place else (0, 0)


def suggestion(word: str, known: Iterable[str], what: str) -> str:
    """Say which words are known, and which of them was probably meant; `what` is their plural."""
    names = sorted(known)
    if not names:
        return f"No {what} are known here."
    import difflib

    near = difflib.get_close_matches(word, names, n=1)
    question = f"Did you mean {near[0]}? " if near else ""
    return f"{question}Known {what}: {', '.join(names)}."


def shortened(text: str, length: int = 60) -> str:
    """Quote a text for a message, on one line and not longer than `length` characters."""
    line = " ".join(text.split())
    return f'"{line}"' if len(line) <= length else f'"{line[: length - 3]}..."'
