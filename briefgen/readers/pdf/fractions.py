"""Fractions that are drawn as such: a figure, a short rule below it, and another figure, beside a line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from briefgen.model import Box
from briefgen.readers.pdf.drawn import Drawn

_HALF = re.compile(r"[−+-]?[\w.,]{1,8}%?")
_DIGIT = re.compile(r"\d")
_WIDEST = 60.0
"""Points: a longer rule is no fraction's."""
_BAND = 8.0
"""Points: words are looked up by bands of that height."""


def put_together(letters: Sequence[Drawn], rules: Iterable[Box]) -> None:
    """Make one word of the halves of each fraction, 3/8, on the line that it stands in."""
    short = [rule for rule in rules if 2.0 < rule[2] - rule[0] < _WIDEST]
    if not short:
        return
    upright = [word for word in letters if not word.hidden and not word.turned and word.text]
    by_height: dict[int, list[Drawn]] = {}
    for word in upright:
        by_height.setdefault(int(word.base // _BAND), []).append(word)
    for rule in short:
        _put_together(rule, by_height)


def _near(height: float, by_height: Mapping[int, list[Drawn]], reach: float) -> Iterable[Drawn]:
    for band in range(int((height - reach) // _BAND), int((height + reach) // _BAND) + 1):
        yield from by_height.get(band, ())


def _put_together(rule: Box, by_height: Mapping[int, list[Drawn]]) -> None:
    left, low, right, high = rule
    height, middle = (low + high) / 2, (left + right) / 2
    above: list[Drawn] = []
    below: list[Drawn] = []
    beside: list[Drawn] = []
    for word in _near(height, by_height, 2 * _BAND):
        step = (word.base - height) / word.size
        if not word.text:
            continue
        if abs((word.left + word.right) / 2 - middle) < 0.2 * word.size and _is_half(word, rule):
            if 0.05 < step < 0.6:
                above.append(word)
            elif -1.3 < step < -0.65:
                below.append(word)
        elif -0.45 < step < -0.1 and min(abs(word.right - left), abs(right - word.left)) < 1.2 * word.size:
            beside.append(word)
    if len(above) == len(below) == 1 and beside:
        _join(above[0], below[0], min(beside, key=lambda word: abs(word.right - left)), rule)


def _is_half(word: Drawn, rule: Box) -> bool:
    wide = word.right - word.left
    near = wide <= rule[2] - rule[0] + 1.0
    return near and bool(_HALF.fullmatch(word.text)) and rule[2] - rule[0] <= max(wide, word.size) * 2.5


def _join(above: Drawn, below: Drawn, beside: Drawn, rule: Box) -> None:
    if not (_DIGIT.search(above.text) and _DIGIT.search(below.text)):
        return
    above.text = f"{above.text}/{below.text}"
    above.left, above.right = min(above.left, rule[0]), max(above.right, rule[2])
    above.base, above.size, above.spaces = beside.base, beside.size, max(above.spaces, 1)
    below.text = ""
