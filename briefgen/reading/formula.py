"""Arithmetic of a declared formula: numbers, + - * /, brackets and %; nothing else is understood."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, DivisionByZero, InvalidOperation

MOST_CHARACTERS = 500
_TOKEN = re.compile(
    r"\s*(?:(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?P<percent>\s?%)?|(?P<sign>[-+*/()]))"
)
_SIGNS = str.maketrans({"×": "*", "·": "*", "÷": "/", "−": "-", "–": "-", ":": "/"})
_MOST_BRACKETS = 20


@dataclass(frozen=True, slots=True)
class Result:
    """What a formula gives, and the numbers that it takes, as they are printed in it."""

    value: Decimal
    operands: tuple[Decimal, ...]


def evaluate(formula: str) -> Result:
    """Work out a formula; raises ValueError, with the reason in words, where it is none."""
    if len(formula) > MOST_CHARACTERS:
        raise ValueError(f"it is longer than {MOST_CHARACTERS} characters")
    tokens = _tokens(formula.translate(_SIGNS))
    reader = _Reader(tokens)
    try:
        value = reader.sum(0)
    except (DivisionByZero, InvalidOperation, ZeroDivisionError):
        raise ValueError("it divides by zero") from None
    if reader.rest:
        raise ValueError(f"{reader.rest[0]!r} cannot stand there")
    return Result(value, tuple(reader.operands))


def _tokens(formula: str) -> list[str]:
    tokens: list[str] = []
    at = 0
    while formula[at:].strip():
        match = _TOKEN.match(formula, at)
        if match is None:
            raise ValueError(f"{formula[at:].strip()[0]!r} is no number and none of + - * / ( ) %")
        tokens.append(match["sign"] or match["number"].replace(",", "") + ("%" if match["percent"] else ""))
        at = match.end()
    return tokens


class _Reader:
    """Reads sums of products of numbers and brackets, from left to right."""

    def __init__(self, tokens: list[str]) -> None:
        self.rest = tokens
        self.operands: list[Decimal] = []

    def sum(self, depth: int) -> Decimal:
        value = self._product(depth)
        while self.rest and self.rest[0] in "+-":
            sign = self.rest.pop(0)
            other = self._product(depth)
            value = value + other if sign == "+" else value - other
        return value

    def _product(self, depth: int) -> Decimal:
        value = self._number(depth)
        while self.rest and self.rest[0] in "*/":
            sign = self.rest.pop(0)
            other = self._number(depth)
            value = value * other if sign == "*" else value / other
        return value

    def _number(self, depth: int) -> Decimal:
        if not self.rest:
            raise ValueError("it ends where a number is expected")
        found = self.rest.pop(0)
        if found == "-":
            return -self._number(depth + 1)
        if found == "(" and depth < _MOST_BRACKETS:
            value = self.sum(depth + 1)
            if not self.rest or self.rest.pop(0) != ")":
                raise ValueError("a bracket is not closed")
            return value
        if not found[0].isdigit() and found[0] != ".":
            raise ValueError(f"{found!r} stands where a number is expected")
        number = Decimal(found.rstrip("%"))
        self.operands.append(number)
        return number / 100 if found.endswith("%") else number
