"""The numbers of the charts in a Word file: what their parts have in store, ISO/IEC 29500-1, 21.2."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefgen.text import clean
from briefgen.word.package import Package, part, relations

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_MOST = 10_000
"""Points of a series that are read."""


@dataclass(frozen=True, slots=True)
class ChartSeries:
    """A series of a chart: its name, the names of its points, their numbers."""

    name: str
    categories: tuple[str, ...]
    """Empty where the part does not store them."""
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class WordChart:
    """A chart as a Word file has it."""

    name: str
    """Of its drawing: the path of the field that holds its table, where briefgen wrote it."""
    series: tuple[ChartSeries, ...]
    words: tuple[str, ...] = ()
    """What is typed into it: titles of the chart and of its axes, labels."""


def charts(package: Package) -> Iterator[WordChart]:
    """Give the charts of the body, in order. Raises WordError on a damaged part."""
    known = relations(package, package.main)
    for drawing in part(package, package.main).iter():
        if drawing.tag not in (f"{_WP}inline", f"{_WP}anchor"):
            continue
        place, about = next(drawing.iter(f"{_C}chart"), None), next(drawing.iter(f"{_WP}docPr"), None)
        target = known.get(place.get(_R, "")) if place is not None else None
        if target is not None and target.target in package.parts:
            name = about.get("name", "") if about is not None else ""
            root = part(package, target.target)
            yield WordChart(clean(name), tuple(_series(root)), tuple(_words(root)))


def _words(root: Element) -> Iterator[str]:
    for paragraph in root.iter(f"{_A}p"):
        words = " ".join(clean("".join(one.text or "" for one in paragraph.iter(f"{_A}t"))).split())
        if words:
            yield words


def _series(root: Element) -> Iterator[ChartSeries]:
    for one in root.iter(f"{_C}ser"):
        title = one.find(f"{_C}tx")
        if title is None:  # a helper, which has no name
            continue
        numbers = one.find(f"{_C}val")
        numbers = one.find(f"{_C}xVal") if numbers is None else numbers
        names = _points(one.find(f"{_C}cat"))
        yield ChartSeries(
            "".join(_points(title).values()),
            tuple(names.get(at, "") for at in range(max(names, default=-1) + 1)),
            _numbers(numbers),
        )


def _numbers(element: Element | None) -> tuple[float | None, ...]:
    found = _points(element)
    count = next(element.iter(f"{_C}ptCount"), None) if element is not None else None
    length = int(count.get("val", "0")) if count is not None and count.get("val", "0").isdigit() else 0
    return tuple(_number(found.get(at, "")) for at in range(min(max(length, len(found)), _MOST)))


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _points(element: Element | None) -> dict[int, str]:
    """The stored points of a reference, by index."""
    found = {}
    for point in element.iter(f"{_C}pt") if element is not None else ():
        index = point.get("idx", "")
        value = point.find(f"{_C}v")
        if index.isdigit() and int(index) < _MOST and value is not None:
            found[int(index)] = clean(value.text or "").strip()
    return found
