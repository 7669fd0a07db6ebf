"""Which year the evidence gives a number, and the finding that a number or words of a field are at fault."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.claims.claims import Claimed, spans_of
from briefgen.claims.tongues import Tongues
from briefgen.model import Field, Finding
from briefgen.reading.comparing import bears_out
from briefgen.reading.double_years import years_of_two
from briefgen.reading.number import Number
from briefgen.reading.periods import Told, months, year_of
from briefgen.reading.printed import numbers
from briefgen.reading.years_told import told_years


def given_years(number: Number, passages: Sequence[Told]) -> set[int]:
    """Give the years in which passages date a number; none where one of them does not date it."""
    given = [(one, told) for told in passages for one in numbers(*told) if bears_out(one, number)]
    years = {year_of(one, *told) for one, told in given}
    return set() if 0 in years else years


def is_year_of_source(number: Number, claim: Claimed, spoken: Tongues) -> bool:
    """Tell whether a year is told by the date of a document: 28 February, or this year, in a page of 2020."""
    told, passages = spoken.claim(claim), spoken.passages(claim)
    bare = {month.number for passage in passages for month in months(*passage) if not month.year}
    dated = any(month.year == number.digits and month.number in bare for month in months(*told))
    issued = {spoken.issued.get(one.source, "")[:4] for one in claim.evidence}
    return number.is_year and ((dated and str(number.digits) in issued) or _is_told(number, claim, spoken))


def _is_told(number: Number, claim: Claimed, spoken: Tongues) -> bool:
    """Tell whether the evidence names a year without a figure: last year, in the year before."""
    year = int(number.digits)
    if year in years_of_two(spoken.claim(claim), spoken.passages(claim)):
        return True
    return any(
        year in told_years(spoken.passage(one), spoken.issued.get(one.source, "")) for one in claim.evidence
    )


def faulty(field: Field, fault: tuple[str, str, str], what: Number | str, excerpt: str = "") -> Finding:
    """Make the error whose fault (code, message, what to do) lies in a number or words of a field."""
    code, message, hint = fault
    spans = spans_of(what, field.text) if isinstance(what, str) else (_span(what, field.text),)
    return Finding(code, "error", field.path, message, hint, field.place, excerpt, field.text, spans)


def _span(number: Number, text: str) -> tuple[int, int]:
    """Give where a number stands in a text, with its hedge."""
    at = text.find(number.printed, max(0, number.start - len(number.printed)))
    return (at, at + len(number.printed)) if 0 <= at <= number.start else (number.start, number.end)
