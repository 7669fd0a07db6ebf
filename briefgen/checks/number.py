"""The number gate: every number of a claim stands in its evidence, with unit, magnitude, hedge and period."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from briefgen.checks._claims import Claimed, beside, claims, evidences, prose, shortened, spans_of
from briefgen.checks._dates import has_date, undated, unmatched, year_of
from briefgen.checks._numbers import Number, numbers
from briefgen.checks._units import agree
from briefgen.checks._words import around
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Explanation, Field, Finding, SourceText

Texts = Mapping[str, SourceText]

CODES = {
    "N001": Explanation(
        "A number is not in the evidence",
        "Every number of a claim stands in the exact words of its evidence, with the same value. A number "
        "that follows from others declares how: `derived: {formula: 33 / 80, of: [statistics.reports]}`.",
        bad="""
summary:
  reports:
    text: The office received roughly 90 million reports.
    evidence: [{source: report, exact: the office received roughly 80 million reports}]
""",
        good="""
summary:
  reports:
    text: The office received roughly 80 million reports.
    evidence: [{source: report, exact: the office received roughly 80 million reports}]
""",
    ),
    "N002": Explanation(
        "A hedge is dropped, sharpened or changed",
        'A source that says "more than 40%" does not say "40%". Hedges of one kind are equal: about, '
        "roughly, approximately.",
        bad="""
statistics:
  letters:
    value: 40%
    label: of the reports came by letter
    evidence: [{source: report, exact: 'More than 40% of them, 33 million, came by letter'}]
""",
        good="""
statistics:
  letters:
    value: Over 40%
    label: of the reports came by letter
    evidence: [{source: report, exact: 'More than 40% of them, 33 million, came by letter'}]
""",
    ),
    "N003": Explanation(
        "A number's unit or magnitude differs from the evidence",
        "Million and billion, per cent and percentage points, dollars and pounds are not the same.",
        bad="""
statistics:
  letters:
    value: 33 billion
    label: reports came by letter
    evidence: [{source: report, exact: 'More than 40% of them, 33 million, came by letter'}]
""",
        good="""
statistics:
  letters:
    value: 33 million
    label: reports came by letter
    evidence: [{source: report, exact: 'More than 40% of them, 33 million, came by letter'}]
""",
    ),
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
    """Compare the numbers of every claim with those of its evidence; quotations are compared as words."""
    for claim in claims(brief):
        if not claim.evidence or claim.block == "quotes":
            continue  # a quote's words and its speaker are compared as words
        if claim.block == "statistics" and claim.field.path.endswith(".period"):
            yield from _period(claim, texts)
        elif not _is_derived(claim):
            yield from _numbers(claim)
            yield from _dates(claim)
    yield from _beside(brief)


def _is_derived(claim: Claimed) -> bool:
    """The value that a formula gives is the derivation check's."""
    return claim.kind == "number" and claim.item is not None and claim.item.derived is not None


def _numbers(claim: Claimed) -> Iterator[Finding]:
    passages = [one.exact for one in claim.evidence]
    pool = [number for passage in passages for number in numbers(passage)]
    text = prose(claim.field.text)
    for number in numbers(text):
        if not any(_bears_out(one, number) for one in pool):
            yield _finding(claim.field, _fault(number, pool), number, _excerpt(claim, number))
        elif years := _other_years(number, text, passages):
            yield _undated(
                claim.field, f"{shortened(number.printed)} is dated {year_of(number, text)}, and in the "
                f"evidence {' and '.join(map(str, years))}", _excerpt(claim, number), number,
            )  # fmt: skip


def _other_years(number: Number, text: str, passages: Sequence[str]) -> list[int]:
    """Give the years in which the evidence dates a number, if each is another than the text's."""
    stated = year_of(number, text)
    if not stated:
        return []
    given = [(one, passage) for passage in passages for one in numbers(passage) if _bears_out(one, number)]
    years = sorted({year_of(one, passage) for one, passage in given})
    return [] if {0, stated} & set(years) else years


def _dates(claim: Claimed) -> Iterator[Finding]:
    passages = [one.exact for one in claim.evidence]
    for month in dict.fromkeys(undated(prose(claim.field.text), passages)):
        words = " ".join(passages[0].split())[:300]
        yield _undated(claim.field, f"{shortened(month)} does not stand in the evidence", words, month)


def _undated(field: Field, message: str, excerpt: str, what: Number | str) -> Finding:
    hint = "Correct the date, or add the words that state it to the evidence."
    return _finding(field, ("N004", message, hint), what, excerpt)


def _finding(field: Field, fault: tuple[str, str, str], what: Number | str, excerpt: str = "") -> Finding:
    """Make the error whose fault (code, message, what to do) lies in a number or words of a field."""
    code, message, hint = fault
    spans = spans_of(what, field.text) if isinstance(what, str) else (_span(what, field.text),)
    return Finding(code, "error", field.path, message, hint, field.place, excerpt, field.text, spans)


def _span(number: Number, text: str) -> tuple[int, int]:
    """Give where a number stands in a text, with its hedge."""
    at = text.find(number.printed, max(0, number.start - len(number.printed)))
    return (at, at + len(number.printed)) if 0 <= at <= number.start else (number.start, number.end)


def _beside(brief: Brief) -> Iterator[Finding]:
    """Look at the numbers of headings, roles and places; small ones in words may count the brief's parts."""
    whole = [evidence.exact for _, evidence in evidences(brief)]
    for item, field in beside(brief):
        passages = [one.exact for one in item.evidence] or whole
        pool = [given.value for passage in passages for given in numbers(passage)]
        for number in numbers(prose(field.text)) if passages else ():
            small = number.digits < 10 and not any(char.isdigit() for char in number.printed)
            if number.value not in pool and not small:
                yield _finding(field, _fault(number, []), number)


def _bears_out(given: Number, stated: Number) -> bool:
    return _same_figure(given, stated) and agree(given.unit, stated.unit) and _same_hedge(given, stated)


def _same_figure(given: Number, stated: Number) -> bool:
    # 80.0 million says more than 80 million.
    sharper = stated.decimals > given.decimals and stated.scale == given.scale
    return given.value == stated.value and not sharper


def _same_hedge(given: Number, stated: Number) -> bool:
    return given.hedge == stated.hedge or (given.is_year and stated.is_year)


def _fault(number: Number, pool: list[Number]) -> tuple[str, str, str]:
    """Say how a number differs from the likest of its evidence: code, message, what to do."""
    for given in pool:
        if _same_figure(given, number) and agree(given.unit, number.unit):
            return (
                "N002",
                f"{shortened(number.printed)} stands in the evidence as {shortened(given.printed)}",
                "Keep the source's hedge, or one that means the same.",
            )
    for given in pool:
        if given.digits == number.digits:
            return (
                "N003",
                f"{shortened(number.printed)} stands in the evidence as {shortened(given.printed)}",
                "Keep the source's unit and magnitude.",
            )
    known = ", ".join(dict.fromkeys(one.printed for one in pool))
    return (
        "N001",
        f"{shortened(number.printed)} is not in the evidence" + (f", which has {known}" if known else ""),
        "Correct the number, add the words that bear it out, or declare how it is derived.",
    )


def _excerpt(claim: Claimed, number: Number) -> str:
    like = [
        one.exact
        for one in claim.evidence
        if any(given.digits == number.digits for given in numbers(one.exact))
    ]
    words = (like or [claim.evidence[0].exact])[0]
    return " ".join(words.split())[:300]


def _period(claim: Claimed, texts: Texts) -> Iterator[Finding]:
    passages = [one.exact for one in claim.evidence]
    if not any(map(has_date, passages)):
        passages += [around(one, texts[one.source].text) for one in claim.evidence if one.source in texts]
    missing = list(dict.fromkeys(unmatched(claim.field.text, passages)))
    if missing:
        yield _undated(
            claim.field, f"the period {shortened(claim.field.text)} is not borne out: {', '.join(missing)} "
            "does not stand in the evidence", " ".join(passages[-1].split())[:300], missing[0],
        )  # fmt: skip


CHECK = Check("number", CODES, run)
