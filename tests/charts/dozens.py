"""Twelve invented tables of each kind of chart, and what is read back from their drawings."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element

from briefgen.styles import Styled
from tests.pages import page

DOZEN = 12
NAMES = (
    *("Norwood", "Eastbay", "Ferry", "Quarry", "Millbrook", "Harbour"),
    *("Upland", "Saltern", "Cove", "Lowmoor", "Ness", "Priory"),
)
SERIES = ["Telephone", "Letter", "Counter", "Website", "Kiosk"]
CSS = """
@page { size: A4; margin: 20mm }
figure { margin: 0; break-inside: avoid }
.chart-label, .chart-value { font: 9pt/1.25 "IBM Plex Sans"; color: #1d2733 }
.chart-value { font-weight: 700 }
.chart-axis { color: #6b7683 }
.chart-grid { color: #c3cfdb }
.mark-1 { color: #14406b }
.mark-2 { color: #8592a0 }
.mark-3 { color: #636e7c }
.mark-4 { color: #1b222a }
.mark-5 { color: #74818e }
.mark-6 { color: #9c2a1c }
.chart-data { display: none }
.own-page { break-before: page }
"""

Rows = list[list[str]]


def tables(kind: str) -> list[Rows]:
    """Twelve tables that a kind can show; the same ones each time."""
    chance = random.Random(f"dozen {kind}")
    return [_table(kind, number, chance) for number in range(DOZEN)]


def _table(kind: str, number: int, chance: random.Random) -> Rows:
    times = kind in ("line", "multiples", "slope") or (kind in ("bar", "grouped", "stacked") and number % 2)
    many = 2 if kind == "slope" else chance.randint(3, 6)
    first = chance.randint(1990, 2015)
    names = [str(first + at) for at in range(many)] if times else chance.sample(NAMES, many)
    wide = 1 if kind == "bar" or (kind in ("share", "dot", "line") and number % 2) else chance.randint(2, 3)
    heads = chance.sample(SERIES, wide)
    places = number % 3 if kind != "multiples" else number % 2
    below = kind in ("bar", "grouped", "line") and number % 4 == 3

    def amount() -> str:
        value = chance.uniform(-40 if below else 12, 99) * 10 ** (2 - places)
        return f"{value:.{places}f}"

    return [["", *heads], *([name, *(amount() for _ in heads)] for name in names)]


def pages(folder: Path, kind: str, some: range = range(DOZEN)) -> Styled:
    """The twelve charts of a kind, or some of them, each on a page of its own."""
    known = tables(kind)
    return page(folder, "".join(figure(kind, known[at], at - some.start) for at in some), CSS)


def figure(kind: str, rows: Rows, number: int) -> str:
    """The figure of a chart, as templates have it; something stands out in every second one."""
    cells = "".join(
        "<tr>" + "".join(f'<td data-field="charts.c{number}.data.1">{cell}</td>' for cell in row) + "</tr>"
        for row in rows
    )
    said = f'data-chart="{kind}" data-focus="{_focus(rows, number)}" data-alt="Chart {number}"'
    named = ' class="own-page"' if number else ""
    table = f'<div class="chart-data"><table>{cells}</table></div>'
    return f'<div{named}><figure class="chart" {said}>{table}</figure></div>'


@dataclass(frozen=True)
class Drawn:
    """What an SVG shows, by its own numbers."""

    bars: list[tuple[float, float, float, float, str]]
    lines: list[tuple[list[tuple[float, float]], str]]
    dots: list[tuple[float, float, str]]
    words: list[str]


def drawn(svg: Element) -> Drawn:
    """Read the marks of an SVG: bars, lines of more than axes and scales, points, words."""
    grey = {"#6b7683", "#c3cfdb"}
    bars, lines, dots, words = [], [], [], []
    for one in svg.iter():
        tag = str(one.tag).rpartition("}")[2]
        if tag == "rect":
            x, y, w, h = (float(one.get(name, 0)) for name in ("x", "y", "width", "height"))
            bars.append((x, y, w, h, one.get("fill", "")))
        elif tag == "path" and one.get("stroke", "").lower() not in grey:
            numbers = [float(part) for part in one.get("d", "").replace("M", "").replace("L", "").split()]
            lines.append((list(zip(numbers[::2], numbers[1::2], strict=True)), one.get("stroke", "")))
        elif tag == "circle":
            dots.append((float(one.get("cx", 0)), float(one.get("cy", 0)), one.get("fill", "")))
        elif tag == "text":
            words.append("".join(one.itertext()))
    return Drawn(bars, lines, dots, words)


def values(rows: Rows) -> list[list[float]]:
    """The numbers of a table, series by series."""
    return [[float(row[at]) for row in rows[1:]] for at in range(1, len(rows[0]))]


def read_back(kind: str, rows: Rows, shown: Drawn) -> list[list[float]]:
    """The numbers that a drawing shows: by the lengths of bars, and by the places of lines and points."""
    if kind == "multiples":
        return [
            _scaled(series, _heights(line)) for series, line in zip(values(rows), shown.lines, strict=True)
        ]
    found = _places(kind, rows, shown)
    told = [value for series in values(rows) for value in series]
    if kind in ("line", "slope", "dot"):
        flat = _scaled(told, [place for series in found for place in series])
    else:
        flat = _proportional(kind, rows, [length for series in found for length in series])
    length = len(rows) - 1
    return [flat[at : at + length] for at in range(0, len(flat), length)]


def _heights(line: tuple[list[tuple[float, float]], str]) -> list[float]:
    return [-y for _, y in line[0]]


def _places(kind: str, rows: Rows, shown: Drawn) -> list[list[float]]:
    """Places or lengths, series by series: drawings go row by row, or series by series."""
    series, length = len(rows[0]) - 1, len(rows) - 1
    if kind in ("line", "slope"):
        return [_heights(line) for line in shown.lines]
    if kind == "dot":
        return [[shown.dots[row * series + at][0] for row in range(length)] for at in range(series)]
    if kind == "share" and series == 1:
        return [[bar[2] for bar in shown.bars]]
    upright = len({round(bar[2], 1) for bar in shown.bars}) == 1
    lengths = [bar[3] if upright else bar[2] for bar in shown.bars]
    return [[lengths[row * series + at] for row in range(length)] for at in range(series)]


def _scaled(told: Sequence[float], places: Sequence[float]) -> list[float]:
    """Values by two of them: the lowest and the highest say the scale, all others are read by it."""
    low, high = min(range(len(told)), key=told.__getitem__), max(range(len(told)), key=told.__getitem__)
    unit = (told[high] - told[low]) / ((places[high] - places[low]) or 1.0)
    return [told[low] + (place - places[low]) * unit for place in places]


def _proportional(kind: str, rows: Rows, lengths: Sequence[float]) -> list[float]:
    """Values by the longest bar; of shares by the sum of each row. A bar has no sign: the label has."""
    told = [value for series in values(rows) for value in series]
    if kind != "share":
        most = max(range(len(told)), key=lambda at: abs(told[at]))
        return [
            length * abs(told[most]) / lengths[most] * (-1 if value < 0 else 1)
            for length, value in zip(lengths, told, strict=True)
        ]
    if len(rows[0]) == 2:
        return [length / sum(lengths) * sum(told) for length in lengths]
    count = len(rows) - 1
    sums = [sum(told[at::count]) for at in range(count)]
    whole = [sum(lengths[at::count]) for at in range(count)]
    return [length / whole[at % count] * sums[at % count] for at, length in enumerate(lengths)]


def digit(rows: Rows) -> float:
    """Half of the last digit that a table prints."""
    places = max(len(cell.partition(".")[2]) for row in rows[1:] for cell in row[1:])
    return 0.5 * 10**-places


def _focus(rows: Rows, number: int) -> str:
    """The last series of several, the last category of one; nothing in every second chart."""
    last = rows[0][-1] if len(rows[0]) > 2 else rows[-1][0]
    return last if number % 2 else ""
