"""Part, whole and percentage that belong together: 18.8 million (38%) of 49.4 million."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefgen.model import Derived, Item
from briefgen.reading.quantity import Quantity

_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")


def linked(text: str, found: Sequence[Quantity], made: Mapping[int, Item]) -> dict[int, Item]:
    """Say of every percentage in brackets how it follows from the part before it and that part's whole.

    Keys are indices of `found`. Where all three are items the formula is declared, so that a check can work
    it out; where it does not come out within the printed digits, that is a doubt.
    """
    out = dict(made)
    for index, item in made.items():
        part = index - 1
        whole = found[part].base if part >= 0 and _in_brackets(text, found, index) else -1
        if whole >= 0 and part in made and whole in made:
            out[index] = _link(text, found, index, item, (made[part].path, made[whole].path))
    return out


def _in_brackets(text: str, found: Sequence[Quantity], index: int) -> bool:
    """Tell whether a percentage stands in brackets right behind the figure that it is of."""
    quantity, before = found[index], found[index - 1]
    if quantity.kind != "percent" or quantity.sentence != before.sentence or before.kind != "count":
        return False
    return re.fullmatch(r"[^().;:]{0,60}\(", text[before.num_end : quantity.printed_start]) is not None


def _link(text: str, found: Sequence[Quantity], index: int, item: Item, paths: tuple[str, str]) -> Item:
    quantity, part = found[index], found[index - 1]
    whole = found[part.base]
    if quantity.printed_start < quantity.start or not whole.value or quantity.high is not None:
        return item
    share = 100 * part.value / whole.value
    decimals = len(text[quantity.num_start : quantity.num_end].partition(".")[2])
    if abs(share - quantity.value) <= 0.5 * 10**-decimals + 1e-9:
        over, under = _operands(text, part, whole)
        return replace(item, derived=Derived(f"{over} / {under}", paths))
    told = f"{paths[0]} is {share:.1f}% of {paths[1]}: look whether the figures belong together."
    return replace(item, doubt=f"{item.doubt} {told}".strip())


def _operands(text: str, part: Quantity, whole: Quantity) -> tuple[str, str]:
    """Write two numbers for a formula: as printed where both have the same multiplier, else in ones."""
    printed = [_DIGITS.match(text, one.num_start, one.num_end) for one in (part, whole)]
    plain = [match.group().replace(",", "") if match else "" for match in printed]
    if all(plain):
        ratios = [
            one.value / float(digits)
            for one, digits in zip((part, whole), plain, strict=True)
            if float(digits)
        ]
        if len(ratios) == 2 and abs(ratios[0] - ratios[1]) < 1e-6 * ratios[0]:
            return plain[0], plain[1]
    return _ones(part.value), _ones(whole.value)


def _ones(value: float) -> str:
    return f"{value:.6f}".rstrip("0").rstrip(".")
