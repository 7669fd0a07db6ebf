"""Transformations of the plane (ISO 32000-1, 8.3.3) and boxes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from briefgen.model import Box

Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def times(one: Matrix, two: Matrix) -> Matrix:
    """Give the transformation that does the first, then the second."""
    a, b, c, d, e, f = one
    g, h, i, j, k, m = two
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def moved(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    """Give where a point comes to stand."""
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def matrix(numbers: Sequence[Any]) -> Matrix:
    """Give the six numbers as a matrix; IDENTITY if they are none."""
    try:
        a, b, c, d, e, f = (float(number) for number in numbers)
    except (TypeError, ValueError):
        return IDENTITY
    return a, b, c, d, e, f


def around(points: Iterable[tuple[float, float]]) -> Box:
    """Give the smallest box that holds the points."""
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def middle(numbers: Iterable[float]) -> float:
    """Give the number in the middle of some, by size; the upper one of two. There is one at least."""
    ordered = sorted(numbers)  # the standard library's median costs an import of 5 ms
    return ordered[len(ordered) // 2]


def moved_box(through: Matrix, box: Box) -> Box:
    """Give the box about a box that was moved."""
    left, low, right, high = box
    return around(moved(through, x, y) for x in (left, right) for y in (low, high))


def boxed(numbers: Any) -> Box | None:
    """Give a PDF rectangle (ISO 32000-1, 7.9.5) as a box; None if it is none."""
    try:
        x1, y1, x2, y2 = (float(number) for number in numbers)
    except (TypeError, ValueError):
        return None
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)


def shown(page: Any) -> tuple[Matrix, Box]:
    """Give how a page is turned and moved when it is shown, and its box then, from 0, 0."""
    left, low, right, high = boxed(page.cropbox) or (0.0, 0.0, 612.0, 792.0)
    wide, tall = right - left, high - low
    turned = int(page.rotation or 0) % 360
    if turned == 90:
        return (0.0, -1.0, 1.0, 0.0, -low, right), (0.0, 0.0, tall, wide)
    if turned == 180:
        return (-1.0, 0.0, 0.0, -1.0, right, high), (0.0, 0.0, wide, tall)
    if turned == 270:
        return (0.0, 1.0, -1.0, 0.0, high, -left), (0.0, 0.0, tall, wide)
    return (1.0, 0.0, 0.0, 1.0, -left, -low), (0.0, 0.0, wide, tall)
