"""The kinds of charts, for the block that names them and the plane that draws them."""

from __future__ import annotations

from typing import Literal

ChartKind = Literal["bar", "grouped", "stacked", "line", "slope", "dot", "share", "multiples"]

CHART_KINDS: tuple[ChartKind, ...] = (
    "bar",
    "grouped",
    "stacked",
    "line",
    "slope",
    "dot",
    "share",
    "multiples",
)
"""One series of bars; bars side by side; bars in parts; lines; two points in time; points on a scale; the
parts of a whole; a small line chart for each series."""

CROPS = ("wide", "square", "band")
"""Shapes to which a picture is cut: 16 to 9, as high as wide, 4 to 1."""
