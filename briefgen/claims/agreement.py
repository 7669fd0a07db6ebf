"""Whether a number of the brief and one of its evidence say the same, and what is said where they do not."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.claims.claims import spans_of
from briefgen.model import Field, Finding
from briefgen.reading.aliases import agree
from briefgen.reading.hedges import same_hedge
from briefgen.reading.periods import year_of
from briefgen.reading.printed import Number, numbers

_OF_YEARS = {"at least", "at most", "about", "nearly"}
"""Classes of hedges that say something of a year, too."""


def bears_out(given: Number, stated: Number) -> bool:
    """Tell whether a number of the evidence bears out one of the brief: value, unit, hedge, digits."""
    return same_figure(given, stated) and agree(given.unit, stated.unit) and _same_hedge(given, stated)


def same_figure(given: Number, stated: Number) -> bool:
    """Tell whether two numbers have one value, and the second no more digits than the first."""
    # 80.0 million says more than 80 million.
    sharper = stated.decimals > given.decimals and stated.scale == given.scale
    return given.value == stated.value and not sharper


def _same_hedge(given: Number, stated: Number) -> bool:
    if given.is_year and stated.is_year and not {given.hedge, stated.hedge} & _OF_YEARS:
        return True  # over 2019 and 2020, under 2022
    if not stated.hedge and given.hedge:
        return same_hedge(stated.apart, given.hedge)
    if stated.hedge and not given.hedge:
        return same_hedge(given.apart, stated.hedge)
    return same_hedge(given.hedge, stated.hedge)


def given_years(number: Number, passages: Sequence[str]) -> set[int]:
    """Give the years in which passages date a number; none where one of them does not date it."""
    given = [(one, passage) for passage in passages for one in numbers(passage) if bears_out(one, number)]
    years = {year_of(one, passage) for one, passage in given}
    return set() if 0 in years else years


def faulty(field: Field, fault: tuple[str, str, str], what: Number | str, excerpt: str = "") -> Finding:
    """Make the error whose fault (code, message, what to do) lies in a number or words of a field."""
    code, message, hint = fault
    spans = spans_of(what, field.text) if isinstance(what, str) else (_span(what, field.text),)
    return Finding(code, "error", field.path, message, hint, field.place, excerpt, field.text, spans)


def _span(number: Number, text: str) -> tuple[int, int]:
    """Give where a number stands in a text, with its hedge."""
    at = text.find(number.printed, max(0, number.start - len(number.printed)))
    return (at, at + len(number.printed)) if 0 <= at <= number.start else (number.start, number.end)
