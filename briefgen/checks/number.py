"""The number gate: every number of a claim stands in its evidence, with unit, magnitude, hedge and period."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from briefgen.checks._claims import Claimed, claims, prose, shortened
from briefgen.checks._numbers import Number, numbers
from briefgen.checks._units import agree
from briefgen.checks._words import around
from briefgen.model import Brief, Check, Explanation, Finding, SourceText

Texts = Mapping[str, SourceText]

_MONTH = re.compile(
    r"\b(January|February|March|April|May|June|July|August|September|October|November|December)\b"
)

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
        "The years and months of `period` stand in the evidence, in its sentence, or in the one before it.",
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


def run(brief: Brief, texts: Texts) -> Iterator[Finding]:
    """Compare the numbers of every claim with those of its evidence; quotations are compared as words."""
    for claim in claims(brief):
        if not claim.evidence or claim.block == "quotes":
            continue  # a quote's words and its speaker are compared as words
        if claim.block == "statistics" and claim.field.path.endswith(".period"):
            yield from _period(claim, texts)
        elif not _is_derived(claim):
            yield from _numbers(claim)


def _is_derived(claim: Claimed) -> bool:
    """The value that a formula gives is the derivation check's."""
    return claim.kind == "number" and claim.item is not None and claim.item.derived is not None


def _numbers(claim: Claimed) -> Iterator[Finding]:
    pool = [number for one in claim.evidence for number in numbers(one.exact)]
    for number in numbers(prose(claim.field.text)):
        if any(_bears_out(one, number) for one in pool):
            continue
        code, message, hint = _fault(number, pool)
        excerpt = _excerpt(claim, number)
        yield Finding(code, "error", claim.field.path, message, hint, claim.field.place, excerpt)


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
    passages += [around(one, texts[one.source].text) for one in claim.evidence if one.source in texts]
    missing = list(dict.fromkeys(_not_dated(claim.field.text, passages)))
    if missing:
        yield Finding(
            "N004", "error", claim.field.path,
            f"the period {shortened(claim.field.text)} is not borne out: {', '.join(missing)} stands neither "
            "in the evidence nor in the sentence before it",
            "Correct the period, or add the words that state it to the evidence.",
            claim.field.place, " ".join(passages[-1].split())[:300],
        )  # fmt: skip


def _not_dated(period: str, passages: Iterable[str]) -> Iterator[str]:
    joined = "\n\n".join(passages)
    pool = numbers(joined)
    for number in numbers(period):
        if not any(given.value == number.value and agree(given.unit, number.unit) for given in pool):
            yield number.printed
    for month in _MONTH.findall(period):
        if not re.search(rf"\b{month[:3]}(?:{month[3:]})?\b", joined):
            yield month


CHECK = Check("number", CODES, run)
