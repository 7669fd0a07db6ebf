"""Paths that are painted: grounds and rules (ISO 32000-1, 8.5)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from briefgen.model import Box
from briefgen.readers.pdf.drawn import Canvas
from briefgen.readers.pdf.matrix import around, moved, moved_box
from briefgen.readers.pdf.state import State

_MOST = 4_000
"""Grounds and rules of a page that are looked at."""
_THIN = 2.5
"""Points: what is lower is a rule."""


class Paths:
    """The path that is being drawn, and what becomes of it."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.lines: list[list[tuple[float, float]]] = []
        self.boxes: list[Box] = []

    def start(self, state: State, operands: Sequence[Any]) -> None:
        """Begin a subpath."""
        self.lines.append([])
        self.line(state, operands)

    def line(self, state: State, operands: Sequence[Any]) -> None:
        """Go on with a path, straight or curved."""
        if not self.lines:
            self.lines.append([])
        self.lines[-1].append(moved(state.ctm, float(operands[-2]), float(operands[-1])))

    def rectangle(self, state: State, operands: Sequence[Any]) -> None:
        """Add a rectangle to the path."""
        x, y, wide, tall = (float(number) for number in operands)
        self.boxes.append(moved_box(state.ctm, (x, y, x + wide, y + tall)))

    def stroke(self, state: State, _: Sequence[Any]) -> None:
        """Stroke the path."""
        self._end(state, filled=False)

    def fill(self, state: State, _: Sequence[Any]) -> None:
        """Fill the path."""
        self._end(state, filled=True)

    def drop(self, _: State, __: Sequence[Any]) -> None:
        """End the path without painting it."""
        self.lines, self.boxes = [], []

    def _end(self, state: State, filled: bool) -> None:
        boxes = self.boxes + [around(line) for line in self.lines if len(line) > 1]
        self.lines, self.boxes = [], []
        seen = filled and not (state.white or state.clear)
        for box in boxes:
            if box[3] - box[1] < _THIN and box[2] - box[0] > 1.0:
                if len(self.canvas.rules) < _MOST and (seen or not filled):
                    self.canvas.rules.append(box)
            elif seen and len(self.canvas.grounds) < _MOST:
                self.canvas.grounds.append(box)
