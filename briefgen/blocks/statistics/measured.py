"""Of the figures with each mark, how many were right: written by bench/confidence.py, not by hand."""

from __future__ import annotations

from collections.abc import Mapping

MEASURED: Mapping[str, tuple[int, int]] = {
    "a table's total, its latest, or one that the text leads into": (9, 9),
    "all": (58, 69),
    "count": (13, 16),
    "few words": (4, 6),
    "fraction": (3, 5),
    "label base": (2, 2),
    "label entry": (12, 12),
    "label first": (13, 16),
    "label inside": (26, 30),
    "label last": (2, 6),
    "label list": (1, 1),
    "label whole": (2, 2),
    "many words": (54, 63),
    "measure": (22, 23),
    "money": (6, 9),
    "number": (0, 1),
    "percent": (14, 15),
    "unit from another number": (0, 2),
}
