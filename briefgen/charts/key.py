"""Which charts need a key: names of series that cannot stand at their marks."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.charts.paper import role
from briefgen.charts.values import Chart


def key(chart: Chart) -> Sequence[tuple[str, str]]:
    """The names of parts of bars, and of several points in a row, each with the role of its colour."""
    if len(chart.series) < 2 or chart.kind not in ("stacked", "share", "dot"):
        return ()
    return [(role(chart, number), series.name) for number, series in enumerate(chart.series)]
