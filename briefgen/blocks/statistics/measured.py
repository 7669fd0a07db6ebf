"""Of the figures with each mark, how many were right: written by bench/confidence.py, not by hand."""

from __future__ import annotations

from collections.abc import Mapping

MEASURED: Mapping[str, tuple[int, int]] = {
    "a table's total, its latest, or one that the text leads into": (9, 9),
    "all": (60, 74),
    "count": (15, 19),
    "few words": (5, 8),
    "fraction": (3, 5),
    "label base": (1, 1),
    "label entry": (12, 12),
    "label first": (15, 20),
    "label inside": (26, 31),
    "label last": (2, 6),
    "label list": (1, 1),
    "label whole": (3, 3),
    "many words": (55, 66),
    "measure": (22, 23),
    "money": (6, 11),
    "number": (0, 1),
    "percent": (14, 15),
    "unit from another number": (0, 3),
}
