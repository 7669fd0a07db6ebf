"""What a chart shows, in words: a proposal for those who cannot see it, made of its own numbers."""

from __future__ import annotations

from briefgen.charts.values import Chart, Series

MOST = 8
"""Numbers that are told one by one; of more, the largest and the smallest, or the ends of a time."""


def told(chart: Chart, title: str) -> str:
    """The finding, then the numbers as the table prints them, each with its name."""
    alone = len(chart.series) == 1
    parts = [_series(one, chart, named=not alone or bool(one.name.strip())) for one in chart.series]
    return f"{title.strip().rstrip('.')}. {'; '.join(part for part in parts if part)}."


def _series(series: Series, chart: Chart, named: bool) -> str:
    shown = [f"{series.printed[at]} ({chart.categories[at]})" for at in _chosen(series, chart)]
    return f"{series.name}: {', '.join(shown)}" if named and shown else ", ".join(shown)


def _chosen(series: Series, chart: Chart) -> list[int]:
    known = [(value, at) for at, value in enumerate(series.values) if value is not None]
    if len(known) * len(chart.series) <= MOST:
        return [at for _, at in known]
    if chart.kind in ("line", "slope", "multiples"):
        return [known[0][1], known[-1][1]]
    return sorted({max(known)[1], min(known)[1]}) if known else []
