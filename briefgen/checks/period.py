"""The number gate on time: years, months and periods are those of the evidence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from briefgen.claims.agreement import bears_out, faulty, given_years
from briefgen.claims.claims import Claimed, beside, claims, is_period, prose, shortened
from briefgen.claims.words import around
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Explanation, Field, Finding, SourceText
from briefgen.reading.intervals import misjoined
from briefgen.reading.periods import has_date, price_years, twice, undated, unmatched, year_of
from briefgen.reading.printed import Number, numbers

Texts = Mapping[str, SourceText]
_BESIDE = 8
"""Characters between an amount and the year of its prices: £5 million (in 2018 prices)."""

CODES = {
    "N004": Explanation(
        "A period is not borne out",
        "The years and months of `period` stand in the evidence; where it names none, in its sentence or in "
        "the one before it. A month and its year are compared as a pair, and so are a number and the year "
        "that stands in its clause.",
        bad="""
statistics:
  reports:
    value: Roughly 80 million
    label: reports received by the office
    period: 2018-2021
    evidence: [{source: report, exact: the office received roughly 80 million reports}]
""",
        good="""
statistics:
  letters:
    value: 33 million
    label: reports by letter
    period: 2019–2021
    evidence: [{source: report, exact: '33 million, came by letter'}]
""",
    ),
}


def run(brief: Brief, texts: Texts, limits: Limits) -> Iterator[Finding]:
    """Compare when something was, with the evidence; quotations are compared as words."""
    for claim in claims(brief):
        if not claim.evidence or claim.block == "quotes":
            continue
        if is_period(claim):
            yield from _period(claim, texts)
        else:
            passages = [one.exact for one in claim.evidence]
            yield from _dated(claim, passages)
            yield from _years(claim.field, passages)
            yield from _months(claim, passages)
            yield from _prices(claim, passages)
    for item, field in beside(brief):
        yield from _years(field, [one.exact for one in item.evidence])


def _dated(claim: Claimed, passages: Sequence[str]) -> Iterator[Finding]:
    """Compare the year beside a number with the years in which the evidence dates it."""
    text = prose(claim.field.text)
    for number in numbers(text):
        stated = year_of(number, text)
        given = given_years(number, passages) if stated else set()
        if given and stated not in given:
            words = next(
                (one for one in passages if any(bears_out(other, number) for other in numbers(one))), ""
            )
            yield _undated(
                claim.field, f"{shortened(number.printed)} is dated {stated}, and in the evidence "
                f"{_joined(given)}", words, number,
            )  # fmt: skip


def _joined(years: set[int]) -> str:
    return " and ".join(map(str, sorted(years)))


def _months(claim: Claimed, passages: Sequence[str]) -> Iterator[Finding]:
    for month in dict.fromkeys(undated(prose(claim.field.text), passages)):
        message = f"{shortened(month)} does not stand in the evidence"
        yield _undated(claim.field, message, passages[0], month)


def _years(field: Field, passages: Sequence[str]) -> Iterator[Finding]:
    """Look at years that a text sets beside each other."""
    text = prose(field.text)
    for year in twice(text):
        message = f"{shortened(year.printed)} is named twice, as if it were two years"
        yield _undated(field, message, "", year)
    for (first, last), given in misjoined(text, passages):
        if first.is_year:
            message = f"the years do not end in {shortened(last.printed)}: the evidence has {given}"
            yield _undated(field, message, "", last)


def _prices(claim: Claimed, passages: Sequence[str]) -> Iterator[Finding]:
    """Compare the year whose money is counted: £5 million in 2018 prices are not £5 million."""
    text = prose(claim.field.text)
    given = {year for passage in passages for year, *_ in price_years(passage)}
    for year, words, _ in price_years(text):
        if year not in given:
            known = f"counts in the money of {_joined(given)}" if given else "names no such year"
            message = f"{shortened(words)} does not stand in the evidence, which {known}"
            yield _undated(claim.field, message, passages[0], words)
    for number in numbers(text) if given else ():
        theirs = {
            year
            for passage in passages
            for one in numbers(passage)
            if number.is_money and bears_out(one, number)
            for year in _money_of(one, passage)
        }
        own = _money_of(number, text)
        if theirs and not own & theirs:
            message = (
                f"{shortened(number.printed)} is counted in the money of {_joined(theirs)} in the evidence"
            )
            found = _undated(claim.field, message, "", number)
            yield found if own else replace(found, severity="warning")


def _money_of(number: Number, text: str) -> set[int]:
    """Give the year whose prices stand right after an amount, or at the head of its text."""
    years = price_years(text)
    beside = {year for year, _, at in years if 0 <= at - number.end <= _BESIDE}
    return beside or {year for year, _, at in years if at <= _BESIDE and number.start > at}


def _undated(field: Field, message: str, excerpt: str, what: Number | str) -> Finding:
    hint = "Correct the date, or add the words that state it to the evidence."
    return faulty(field, ("N004", message, hint), what, " ".join(excerpt.split())[:300])


def _period(claim: Claimed, texts: Texts) -> Iterator[Finding]:
    passages = [one.exact for one in claim.evidence]
    if not any(map(has_date, passages)):
        passages += [around(one, texts[one.source].text) for one in claim.evidence if one.source in texts]
    missing = list(dict.fromkeys(unmatched(claim.field.text, passages)))
    if missing:
        yield _undated(
            claim.field, f"the period {shortened(claim.field.text)} is not borne out: {', '.join(missing)} "
            "does not stand in the evidence", passages[-1], missing[0],
        )  # fmt: skip
    else:
        yield from _years(claim.field, passages)
        yield from _other_period(claim, passages)


def _other_period(claim: Claimed, passages: Sequence[str]) -> Iterator[Finding]:
    """Compare a period of one year with the years in which the evidence dates the value."""
    years = [number for number in numbers(claim.field.text) if number.is_year]
    value = claim.item.fields.get("value") if claim.item else None
    if len(years) == 1 and value and numbers(value.text):
        given = given_years(numbers(value.text)[0], passages)
        if given and years[0].value not in given:
            message = f"{shortened(value.text)} is dated {_joined(given)} in the evidence"
            yield _undated(claim.field, message, "", years[0])


CHECK = Check("period", CODES, run)
