"""The number gate on time: years, months and periods are those of the evidence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from briefgen.checks.explained import Explained
from briefgen.claims.agreement import faulty, given_years
from briefgen.claims.claims import Claimed, beside, claims, is_period, prose, shortened
from briefgen.claims.tongues import Tongues, tongues
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Field, Finding, SourceText
from briefgen.reading.comparing import bears_out
from briefgen.reading.double_years import told_by_two, years_of_two
from briefgen.reading.intervals import misjoined
from briefgen.reading.number import Number
from briefgen.reading.periods import (
    Told,
    has_date,
    other_parts,
    price_years,
    twice,
    undated,
    unmatched,
    year_of,
)
from briefgen.reading.printed import numbers

Texts = Mapping[str, SourceText]
_BESIDE = 8
"""Characters between an amount and the year of its prices: £5 million (in 2018 prices)."""

CODES = Explained("N004")


def run(brief: Brief, texts: Texts, limits: Limits) -> Iterator[Finding]:
    """Compare when something was, with the evidence; quotations are compared as words."""
    spoken = tongues(brief, texts)
    for claim in claims(brief):
        if not claim.evidence or claim.block == "quotes":
            continue
        passages = spoken.passages(claim)
        if is_period(claim):
            yield from _period(claim, texts, spoken)
        else:
            yield from _dated(claim, spoken.claim(claim), passages)
            yield from _years(claim.field, spoken.claim(claim), passages)
            yield from _months(claim, spoken.claim(claim), passages)
            yield from _prices(claim, spoken.claim(claim), passages)
    for item, field in beside(brief):
        told = prose(field.text), spoken.brief
        yield from _years(field, told, [spoken.passage(one) for one in item.evidence])


def _dated(claim: Claimed, told: Told, passages: Sequence[Told]) -> Iterator[Finding]:
    """Compare the year beside a number with the years in which the evidence dates it."""
    for number in numbers(*told):
        stated = year_of(number, *told)
        given = given_years(number, passages) if stated else set()
        if given and stated not in given:
            words = next(
                (one for one, tag in passages if any(bears_out(n, number) for n in numbers(one, tag))), ""
            )
            yield _undated(
                claim.field, f"{shortened(number.printed)} is dated {stated}, and in the evidence "
                f"{_joined(given)}", words, number,
            )  # fmt: skip


def _joined(years: set[int]) -> str:
    return " and ".join(map(str, sorted(years)))


def _months(claim: Claimed, told: Told, passages: Sequence[Told]) -> Iterator[Finding]:
    same = {month.printed for month in told_by_two(told, passages)}
    for printed in dict.fromkeys((*undated(told, passages), *other_parts(told, passages))):
        if printed in same:
            continue
        message = f"{shortened(printed)} does not stand in the evidence"
        yield _undated(claim.field, message, passages[0][0], printed)


def _years(field: Field, told: Told, passages: Sequence[Told]) -> Iterator[Finding]:
    """Look at years that a text sets beside each other."""
    for year in twice(*told):
        message = f"{shortened(year.printed)} is named twice, as if it were two years"
        yield _undated(field, message, "", year)
    for last, given in misjoined(told, passages):
        message = f"the years do not end in {shortened(last.printed)}: the evidence has {given}"
        yield _undated(field, message, "", last)


def _prices(claim: Claimed, told: Told, passages: Sequence[Told]) -> Iterator[Finding]:
    """Compare the year whose money is counted: £5 million in 2018 prices are not £5 million."""
    text, tag = told
    given = {year for passage, _ in passages for year, *_ in price_years(passage)}
    for year, words, _ in price_years(text):
        if year not in given:
            known = f"counts in the money of {_joined(given)}" if given else "names no such year"
            message = f"{shortened(words)} does not stand in the evidence, which {known}"
            yield _undated(claim.field, message, passages[0][0], words)
    for number in numbers(text, tag) if given else ():
        theirs = {
            year
            for passage, language in passages
            for one in numbers(passage, language)
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


def _period(claim: Claimed, texts: Texts, spoken: Tongues) -> Iterator[Finding]:
    passages, told = spoken.passages(claim), (claim.field.text, spoken.brief)
    if not any(map(has_date, passages)):
        passages += spoken.around(claim, texts)
    same = {month.printed for month in told_by_two(told, passages)}
    same |= set(map(str, years_of_two(told, passages)))
    missing = [one for one in dict.fromkeys(unmatched(told, passages)) if one not in same]
    if missing:
        yield _undated(
            claim.field, f"the period {shortened(claim.field.text)} is not borne out: {', '.join(missing)} "
            "does not stand in the evidence", passages[-1][0], missing[0],
        )  # fmt: skip
    else:
        yield from _years(claim.field, spoken.claim(claim), passages)
        yield from _other_period(claim, passages, spoken.brief)


def _other_period(claim: Claimed, passages: Sequence[Told], tag: str) -> Iterator[Finding]:
    """Compare a period of one year with the years in which the evidence dates the value."""
    years = [number for number in numbers(claim.field.text, tag) if number.is_year]
    value = claim.item.fields.get("value") if claim.item else None
    stated = numbers(value.text, tag) if value else ()
    if len(years) == 1 and value and stated:
        given = given_years(stated[0], passages)
        if given and years[0].value not in given:
            message = f"{shortened(value.text)} is dated {_joined(given)} in the evidence"
            yield _undated(claim.field, message, "", years[0])


CHECK = Check("period", CODES, run)
