"""Strings become letters in places: the text matrices at work (ISO 32000-1, 9.4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import atan2, hypot, pi
from typing import Any

from briefgen.readers.pdf.backwards import in_reading_order, is_backwards
from briefgen.readers.pdf.drawn import Canvas, Drawn, Hidden
from briefgen.readers.pdf.fonts import Face
from briefgen.readers.pdf.matrix import IDENTITY, Matrix, moved, times
from briefgen.readers.pdf.state import State

_TINY = 1.6
"""Points: nobody reads what is smaller."""
_APART = 0.1
"""Of the type's size: a wider step within a string may part words."""
_ASLANT = 0.1
"""Radians by which a line may lean and still stand upright."""
_LONGEST_STAND_IN = 200
"""Letters: a text that stands in for more is no word's or ligature's."""


@dataclass(slots=True)
class Mark:
    """Marked content that is open (ISO 32000-1, 14.6)."""

    aside: bool = False
    artifact: bool = False
    off: bool = False
    instead: str | None = None
    """The text that stands for its glyphs; "" once it was given."""
    number: int = -1
    """Under which the file's tags name it."""


class Pen:
    """Writes strings onto a canvas, word by word."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.line: Matrix = IDENTITY
        self.through: Matrix = IDENTITY
        self.x = 0.0
        self.begun = 0.0
        self.ended = 0.0
        self.clusters: list[str] = []
        self.spaces = 0
        self.fresh = True
        """No letter was drawn since the pen was placed."""
        self.marks: list[Mark] = []
        self.state: State | None = None
        self.face: Face | None = None

    def place(self, matrix: Matrix) -> None:
        """Begin a line at a place."""
        self.lift()
        self.line, self.x, self.fresh = matrix, 0.0, True
        self.spaces = 2 if self.spaces else 0  # no longer the one space between two words

    def move(self, x: float, y: float) -> None:
        """Begin a line at a distance from the beginning of the last one."""
        self.place(times((1.0, 0.0, 0.0, 1.0, x, y), self.line))

    def dip(self, state: State, face: Face) -> None:
        """Take up the state and the font in which the next strings are written."""
        self.state, self.face = state, face
        self.through = times(self.line, state.ctm)

    def write(self, data: bytes) -> None:
        """Write a string."""
        state, face = self.state, self.face
        if state is None or face is None:
            return
        size, gap, word_gap = state.size * 0.001, state.letter_gap, state.word_gap
        mark = next((mark for mark in reversed(self.marks) if mark.instead is not None), None)
        for code, read, width in face.read(data):
            text = read
            if mark is not None:
                text, mark.instead = mark.instead or "", ""
            start = self.x
            self.x += (
                width * size + gap + (word_gap if code == 32 and not face.wide else 0.0)
            ) * state.stretch
            if text in (" ", "\u00a0") or (text and text.isspace()):
                self.lift()
                self.spaces = 2 if self.fresh else self.spaces + 1
                if state.mode == 3 and self.spaces == 1 and self.canvas.letters:
                    self.canvas.letters[-1].reach = moved(self.through, self.x, state.rise)[0]
                continue
            if not self.clusters:
                self.begun = start
            self.clusters.append(text)
            self.ended = start + width * size * state.stretch

    def kern(self, thousandths: float) -> None:
        """Step back by thousandths of the size."""
        if self.state is None:
            return
        step = -thousandths * 0.001 * self.state.size * self.state.stretch
        if not -3 * _APART * abs(self.state.size) < step < _APART * abs(self.state.size):
            self.lift()
            self.spaces = 2 if self.spaces and step > 3 * _APART * abs(self.state.size) else self.spaces
        self.x += step

    def pause(self) -> None:
        """End a string."""
        self.lift()

    def begin_mark(self, tag: str, told: Mapping[str, Any], off: bool) -> None:
        """Open marked content; `off` says that its layer is switched off."""
        instead = text_string(told.get("ActualText"))
        long = instead is not None and len(instead) > _LONGEST_STAND_IN
        self.lift()
        aside = tag == "Artifact" and str(told.get("Type", "")).strip("/") in ("Pagination", "Page")
        number = told.get("MCID")
        numbered = int(number) if isinstance(number, (int, float)) else -1
        self.marks.append(Mark(aside, tag == "Artifact", off, None if long else instead, numbered))

    def end_mark(self) -> None:
        """Close the marked content that was opened last."""
        self.lift()
        if self.marks:
            self.marks.pop()

    def lift(self) -> None:
        """End the word that is being written."""
        clusters, state = self.clusters, self.state
        if not clusters or state is None or self.face is None:
            return
        self.clusters, self.fresh = [], False
        text = "".join(clusters)
        if not text:
            return
        drawn = self._drawn(text, state)
        if is_backwards(text):
            drawn.text, drawn.backwards = in_reading_order(clusters), True
        drawn.bold, drawn.spaces, self.spaces = self.face.bold, self.spaces, 0
        for mark in self.marks:
            drawn.aside, drawn.artifact = drawn.aside or mark.aside, drawn.artifact or mark.artifact
            drawn.mark = mark.number if mark.number >= 0 else drawn.mark
        drawn.hidden = self._hidden(drawn, state)
        drawn.order = len(self.canvas.letters)
        self.canvas.letters.append(drawn)

    def _drawn(self, text: str, state: State) -> Drawn:
        through = self.through
        ends = [moved(through, x, state.rise) for x in (self.begun, self.ended)]
        size = abs(state.size) * hypot(through[2], through[3])
        if through[1] == 0.0 and through[0] > 0.0:  # most letters of most documents
            return Drawn(text, ends[0][0], ends[1][0], ends[0][1], size)
        turned = _turned(through)
        places = [upright(point, turned) for point in ends]
        left, right = sorted(x for x, _ in places)
        return Drawn(text, left, right, places[0][1], size, turned=turned)

    def _hidden(self, drawn: Drawn, state: State) -> Hidden:
        if any(mark.off for mark in self.marks):
            return "switched off"
        if state.mode in (3, 7) or state.clear:
            return "invisible"
        if drawn.size < _TINY:
            return "tiny"
        middle = (drawn.left + drawn.right) / 2, drawn.base + drawn.size * 0.3
        if drawn.turned:
            middle = as_shown(middle, drawn.turned)
        if not _within(middle, self.canvas.box):
            return "off the page"
        grounded = not state.white or any(
            _within(middle, box) for boxes in (self.canvas.grounds, self.canvas.pictures) for box in boxes
        )
        return "" if grounded else "white"


def _within(point: tuple[float, float], box: Sequence[float]) -> bool:
    return box[0] - 1 <= point[0] <= box[2] + 1 and box[1] - 1 <= point[1] <= box[3] + 1


def _turned(through: Matrix) -> int:
    """By how many quarters a line is turned to the left; -1 if it is aslant."""
    quarters = atan2(through[1], through[0]) / (pi / 2)
    return round(quarters) % 4 if abs(quarters - round(quarters)) < _ASLANT else -1


def upright(point: tuple[float, float], turned: int) -> tuple[float, float]:
    """Give where a point stands once the page is turned so that its lines run upright."""
    x, y = point
    return ((x, y), (y, -x), (-x, -y), (-y, x))[max(turned, 0)]


def as_shown(point: tuple[float, float], turned: int) -> tuple[float, float]:
    """Give where an upright point stands on the page as it is shown: the way back."""
    return upright(point, (4 - max(turned, 0)) % 4)


def text_string(value: Any) -> str | None:
    """Give a text string of a PDF (ISO 32000-1, 7.9.2.2); None if the value is none."""
    if isinstance(value, str):
        return str(value)
    if not isinstance(value, bytes):
        return None
    if value.startswith((b"\xfe\xff", b"\xff\xfe")):
        return value.decode("utf-16", "replace")
    return value.decode("utf-8-sig" if value.startswith(b"\xef\xbb\xbf") else "latin-1", "replace")
