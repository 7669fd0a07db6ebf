"""Of the figures that each rule found, how many were right: written by bench/confidence.py, not by hand."""

from __future__ import annotations

from collections.abc import Mapping

MEASURED: Mapping[str, tuple[int, int]] = {
    "a cell of a table": (30, 267),
    "a table's total, its latest, or one that the text leads into": (3, 8),
    "count, its unit from another number, label inside": (0, 2),
    "count, its unit from another number, label open": (1, 4),
    "count, label first": (3, 3),
    "count, label inside": (11, 16),
    "count, label last": (1, 2),
    "count, label list": (2, 3),
    "count, label open": (6, 65),
    "fraction, label first": (1, 2),
    "fraction, label inside": (1, 1),
    "fraction, label open": (0, 4),
    "measure, label entry": (16, 16),
    "measure, label first": (0, 1),
    "measure, label inside": (9, 10),
    "measure, label open": (1, 43),
    "money, label inside": (5, 5),
    "money, label last": (0, 3),
    "money, label list": (1, 1),
    "money, label open": (2, 33),
    "number, label first": (0, 2),
    "number, label inside": (0, 8),
    "number, label last": (1, 2),
    "number, label open": (0, 179),
    "percent, label base": (1, 1),
    "percent, label first": (8, 8),
    "percent, label inside": (4, 7),
    "percent, label last": (1, 1),
    "percent, label open": (1, 24),
}
