"""A list's number as Word writes it, in one of its formats (ISO/IEC 29500-1, 17.18.59)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

_LONGEST = 40
"""Signs: a number that would take more is written in decimals."""


def formatted(number: int, form: str) -> str:
    """Give a number in a format by its name: 4 is iv in lowerRoman.

    Formats in words (cardinalText), and those that nothing is known of, are written in decimals.
    """
    if form == "none":
        return ""
    if form == "decimalZero":
        return f"{number:02}"
    if form == "numberInDash":
        return f"- {number} -"
    if form == "hex":
        return f"{number:X}"
    how, signs = _formats().get(form, ("", ()))
    return (_in_signs(number, how, signs) if how and number > 0 else "") or str(number)


def _in_signs(number: int, how: str, signs: Sequence[str]) -> str:
    """The number in an alphabet; empty where that cannot say it."""
    if how == "letters":
        return signs[(number - 1) % len(signs)] * min((number - 1) // len(signs) + 1, _LONGEST)
    if how == "digits":
        return "".join(signs[int(digit)] for digit in str(number))
    if how == "tens":
        return _in_tens(number, signs)
    if how == "sums":
        return _in_sums(number, signs)
    return signs[number - 1] if number <= len(signs) else ""


def _in_tens(number: int, signs: Sequence[str]) -> str:
    tens, ones = divmod(number, 10)
    if tens > 9:
        return ""
    begin = "" if not tens else signs[9] if tens == 1 else signs[tens - 1] + signs[9]
    return begin + (signs[ones - 1] if ones else "")


def _in_sums(number: int, signs: Sequence[str]) -> str:
    said = ""
    for sign in signs:
        worth, _, letters = sign.partition(":")
        while number >= int(worth) and len(said) < _LONGEST:
            said += letters
            number -= int(worth)
    return said if not number else ""


@cache
def _formats() -> dict[str, tuple[str, tuple[str, ...]]]:
    """The rows of number_formats.txt: a format's name, how it counts, its signs."""
    rows = Path(__file__).with_name("number_formats.txt").read_text("utf-8").splitlines()
    cells = (row.split() for row in rows if row and not row.startswith("#"))
    return {name: (how, tuple(signs)) for name, how, *signs in cells}
