"""What charts of all kinds are drawn with: letters, colours by role, words on several lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefgen.charts.values import Chart, Label, Letters

GAP = 5.0
"""Points between a label and what it names."""
SPARE = 4.0
"""Points beyond names and numbers at a plane's sides: LibreOffice makes a plane smaller that has less."""
LOW = 0.34
"""Of the letters' size: how far the base line stands below the middle of figures."""
ROLES = 6
"""Colours that a stylesheet gives: one accent, then greys."""


@dataclass(frozen=True, slots=True)
class Paper:
    """The room for a drawing, in points, and how its words are set."""

    width: float
    label: Letters
    value: Letters
    decimal: str = "."
    thousands: str = ","

    @property
    def line(self) -> float:
        """From one base line to the next."""
        return self.label.size * 1.25

    def widest(self, texts: Sequence[str]) -> float:
        """The width of the widest of some labels."""
        return max((self.label.width(text) for text in texts), default=0.0)

    def widest_value(self, texts: Sequence[str]) -> float:
        """The width of the widest of some values."""
        return max((self.value.width(text) for text in texts), default=0.0)


def role(chart: Chart, series: int, category: int | None = None) -> str:
    """The colour of a mark: what stands out has the accent, everything else greys in turn."""
    names = [one.name for one in chart.series]
    if len(names) == 1 and category is not None:
        plain = not chart.focus & set(chart.categories)
        return "mark-1" if plain or chart.categories[category] in chart.focus else "mark-2"
    if chart.focus & set(names):
        names = sorted(names, key=lambda name: name not in chart.focus)
    return f"mark-{names.index(chart.series[series].name) % ROLES + 1}"


def wrapped(text: str, room: float, letters: Letters) -> list[str]:
    """A text on lines that are no wider than the room, where its words allow it."""
    lines: list[str] = []
    for word in text.split():
        if lines and letters.width(f"{lines[-1]} {word}") <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines or [""]


def stacked_labels(lines: Sequence[str], x: float, middle: float, paper: Paper) -> Iterator[Label]:
    """Lines that end at `x`, set around a middle height."""
    first = middle - (len(lines) - 1) * paper.line / 2 + paper.label.size * LOW
    for number, line in enumerate(lines):
        yield Label(x, first + number * paper.line, line, "end")


def spread(wanted: Sequence[float], least: float, low: float, high: float) -> list[float]:
    """Heights as near as can be to those that are wanted, none nearer to its neighbour than `least`."""
    order = sorted(range(len(wanted)), key=wanted.__getitem__)
    placed = dict(zip(order, (wanted[one] for one in order), strict=True))
    for before, after in pairwise(order):
        placed[after] = max(placed[after], placed[before] + least)
    over = placed[order[-1]] - high if order else 0.0
    if over > 0:
        placed[order[-1]] -= over
        for after, before in zip(order[::-1], order[-2::-1], strict=False):
            placed[before] = min(placed[before], placed[after] - least)
    return [max(low, placed[one]) for one in range(len(wanted))]
