"""The arithmetic gate: shares, changes and totals that a text states itself come out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from briefgen.checks.explained import Explained
from briefgen.claims.claims import claims, prose, shortened, spans_of
from briefgen.claims.tongues import tongues
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Field, Finding, Severity, SourceText
from briefgen.reading.printed import numbers
from briefgen.reading.relations import Sum, changes, rests, shares, told_shares, totals
from briefgen.reading.sums import stated_totals
from briefgen.text import sentences

_FEWEST = 2
"""Figures that a text relates to each other, at least."""
_HINT = "Correct the figure that is wrong; where the source itself has it so, say so, and `allow` it."

CODES = Explained("A001", "A002", "A003")


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Work out what the claims themselves relate; quotes are the source's sums, not the brief's."""
    tag = tongues(brief, texts).brief
    for claim in claims(brief):
        if claim.kind != "quotation" and any(char.isdigit() for char in claim.field.text):
            yield from _sums(claim.field, tag)


def _sums(field: Field, tag: str) -> Iterator[Finding]:
    text = prose(field.text)
    for start, end in sentences(text):
        sentence = text[start:end]
        if "|" in sentence or len(numbers(sentence, tag)) < _FEWEST:
            continue  # a table is no sentence, and one figure alone no sum
        worked = list(shares(sentence, tag))
        known = {one.stated.start for one in worked}
        told = [one for one in told_shares(sentence, tag) if one.stated.start not in known]
        for one in (*worked, *told):
            if not one.holds:
                yield _wrong("A001", field, one, start)
        for one, rises in changes(sentence, tag):
            yield from _change(field, one, rises, start)
        for one in (*rests(sentence, tag), *stated_totals(sentence, tag)):
            if not one.holds:
                yield _wrong("A003", field, one, start)
    for one in totals(text, tag) if "|" in text else ():
        if not one.holds:
            yield _wrong("A003", field, one, -1)


def _change(field: Field, one: Sum, rises: bool | None, at: int) -> Iterator[Finding]:
    if rises is not None and one.rises is not None and rises != one.rises:
        went = "rise" if one.rises else "fall"
        message = f"{shortened(one.words)} is a {went}, and the text says otherwise"
        yield _finding("A002", field, message, one, at)
    elif one.stated.unit == "%" and not one.holds:
        yield _wrong("A002", field, one, at)


def _finding(code: str, field: Field, message: str, one: Sum, at: int) -> Finding:
    """Make the error; `at` is where the sentence begins in the field, or -1 for a table's cell."""
    inside = spans_of(one.stated.printed, field.text)
    spans = ((at + one.stated.start, at + one.stated.end),) if at >= 0 else inside[-1:]
    severity: Severity = "warning" if one.loose else "error"
    return Finding(code, severity, field.path, message, _HINT, field.place, text=field.text, spans=spans)


def _wrong(code: str, field: Field, one: Sum, at: int) -> Finding:
    low, high = _plain(one.low), _plain(one.high)
    gives = low if low == high else f"between {low} and {high}"
    share = one.stated.unit if one.stated.unit == "%" else ""
    message = f"{shortened(one.stated.printed)} is not {one.words}, which is {gives}{share}"
    return _finding(code, field, message, one, at)


def _plain(value: Decimal) -> str:
    return f"{float(value):,.4g}" if abs(value) < 10000 else f"{int(value):,}"


CHECK = Check("arithmetic", CODES, run)
