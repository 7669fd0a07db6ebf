"""Formulas on one line: a fraction is 3/8, a power 10⁶, a root √2 (after Unicode Technical Note 28)."""

from __future__ import annotations

import re

_RAISED = str.maketrans("0123456789+-−–=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱ")
_LOWERED = str.maketrans("0123456789+-−–=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎")
_SIMPLE = re.compile(r"[\w.,]+|\([^()]*\)")
_SMALL = re.compile(r"[0-9+\-−–=()ni]+")
_DIGITS = re.compile(r"[0-9+\-−–=()]+")


def fraction(above: str, below: str) -> str:
    """Give one number over another: 3/8, (a + b)/2."""
    return f"{_closed(above)}/{_closed(below)}"


def raised(text: str) -> str:
    """Give a raised text: ⁶ where Unicode has the characters, else ^(x + 1); nothing for nothing."""
    text = text.strip()
    if not text:
        return ""
    if _SMALL.fullmatch(text):
        return text.translate(_RAISED)
    return f"^{_closed(text)}"


def lowered(text: str) -> str:
    """Give a lowered text: ₂ where Unicode has the characters, else _(x + 1); nothing for nothing."""
    text = text.strip()
    if not text:
        return ""
    if _DIGITS.fullmatch(text):
        return text.translate(_LOWERED)
    return f"_{_closed(text)}"


def root(text: str, degree: str = "") -> str:
    """Give a root: √2, ³√(a + b)."""
    return f"{raised(degree)}√{_closed(text)}"


def _closed(text: str) -> str:
    text = text.strip()
    return text if _SIMPLE.fullmatch(text) else f"({text})"
