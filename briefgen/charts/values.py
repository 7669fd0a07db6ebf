"""What a chart says, and what of it is drawn where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from briefgen.model.charts import CHART_KINDS, ChartKind

Kind = ChartKind
KINDS = CHART_KINDS


@dataclass(frozen=True, slots=True)
class Series:
    """A row of numbers with one name."""

    name: str
    values: tuple[float | None, ...]
    """One for each category; None where there is none."""
    printed: tuple[str, ...]
    """As the table prints them."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A table of numbers, and how it is to be seen."""

    kind: Kind
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    """At least one."""
    focus: frozenset[str] = frozenset()
    """Names of categories or series that stand out; empty: all are alike."""
    corner: str = ""
    """The head of the categories' column."""

    @property
    def upright(self) -> bool:
        """Bars stand on the categories: they are times, which are read from left to right."""
        return self.kind in ("bar", "grouped", "stacked") and all(map(_is_time, self.categories))

    @property
    def per_cent(self) -> bool:
        """Every number is a percentage."""
        printed = [one for series in self.series for one in series.printed if one]
        return bool(printed) and all(one.rstrip().endswith("%") for one in printed)


def _is_time(name: str) -> bool:
    return len(name) <= 9 and sum(char.isdigit() for char in name) >= min(4, len(name))


@dataclass(frozen=True, slots=True)
class Letters:
    """How words of a chart are set, and how wide they are, in points."""

    size: float
    width: Callable[[str], float]


@dataclass(frozen=True, slots=True)
class Rect:
    """A bar; `role` names its colour."""

    x: float
    y: float
    width: float
    height: float
    role: str


@dataclass(frozen=True, slots=True)
class Path:
    """A line through points."""

    points: tuple[tuple[float, float], ...]
    role: str
    width: float = 1.0


@dataclass(frozen=True, slots=True)
class Dot:
    """A point with a radius."""

    x: float
    y: float
    radius: float
    role: str


@dataclass(frozen=True, slots=True)
class Label:
    """Words: `x` is where they begin, end or have their middle, `y` their base line."""

    x: float
    y: float
    text: str
    anchor: Literal["start", "middle", "end"] = "start"
    role: str = "label"


Mark = Rect | Path | Dot | Label


@dataclass(frozen=True, slots=True)
class Panel:
    """A plane between axes: where it stands in the plot, and which numbers its ends stand for."""

    chart: Chart
    x: float
    y: float
    width: float
    height: float
    low: float
    high: float
    step: float = 0.0
    """Between the lines of its scale; 0 where none are drawn."""
    labelled: bool = True
    """The lines of its scale have their numbers beside them."""
    gap: float = 0.0
    """Between groups of bars, as a share of a bar's thickness."""

    def across(self, value: float) -> float:
        """Where a number stands on a scale that goes from left to right."""
        return self.x + self.width * (value - self.low) / (self.high - self.low)

    def down(self, value: float) -> float:
        """Where a number stands on a scale that goes from the foot upwards."""
        return self.y + self.height * (self.high - value) / (self.high - self.low)


@dataclass(frozen=True, slots=True)
class Plot:
    """A drawing, in points, and the panels that it is made of."""

    width: float
    height: float
    panels: tuple[Panel, ...]
    marks: tuple[Mark, ...]
