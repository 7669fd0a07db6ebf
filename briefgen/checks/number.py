"""The number gate: every number of a claim stands in its evidence, with unit, magnitude and hedge."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from briefgen.claims.agreement import bears_out, faulty, same_figure
from briefgen.claims.cells import in_tables
from briefgen.claims.claims import Claimed, beside, claims, evidences, is_period, prose, shortened
from briefgen.claims.index import where
from briefgen.claims.words import around
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Explanation, Finding, SourceText
from briefgen.reading.aliases import agree
from briefgen.reading.intervals import misjoined
from briefgen.reading.printed import Number, numbers

Texts = Mapping[str, SourceText]
_FEW = 12
_DEFINITE = re.compile(r"(?i)\b(?:the|all|these|those|its|their)\s$")
_MAGNITUDE = re.compile(r"(?i)\b(?:thousand|million|billion|trillion)(?=s?\b)")
_THING = re.compile(r"\s([a-z][a-z-]+)")

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
}


def run(brief: Brief, texts: Texts, limits: Limits) -> Iterator[Finding]:
    """Compare the numbers of every claim with those of its evidence; quotations are compared as words."""
    for claim in claims(brief):
        # A quote's words and its speaker are compared as words, and a period has a check of its own.
        if claim.evidence and claim.block != "quotes" and not is_period(claim) and not _is_derived(claim):
            yield from _numbers(claim, texts)
            yield from _magnitudes(claim)
            yield from _ranges(claim)
    yield from _beside(brief)


def _is_derived(claim: Claimed) -> bool:
    """The value that a formula gives is the derivation check's."""
    return claim.kind == "number" and claim.item is not None and claim.item.derived is not None


def _numbers(claim: Claimed, texts: Texts) -> Iterator[Finding]:
    pool = [number for one in claim.evidence for number in numbers(one.exact)]
    for number in numbers(prose(claim.field.text)):
        if any(bears_out(one, number) for one in pool) or _is_known(number, claim, texts):
            continue
        if any(bears_out(one, number) for one in in_tables(claim.evidence, texts)):
            continue
        fault = _fault(number, pool)
        if fault[0] == "N001" and any(bears_out(one, number) for one in _nearby(claim, texts)):
            fault = (fault[0], fault[1], "It stands beside the evidence: take those words into it.")
        yield faulty(claim.field, fault, number, _excerpt(claim, number))


def _ranges(claim: Claimed) -> Iterator[Finding]:
    """Look at ranges whose ends stand in the evidence, as ends of others."""
    passages = [one.exact for one in claim.evidence]
    for (first, last), given in misjoined(prose(claim.field.text), passages):
        if not first.is_year:
            message = f"the range does not end in {shortened(last.printed)}: the evidence has {given}"
            yield faulty(claim.field, ("N001", message, "Keep the source's range."), last)


def _magnitudes(claim: Claimed) -> Iterator[Finding]:
    """Look at magnitudes without a number, as in a table's head: litres a day, in millions."""
    text = prose(claim.field.text)
    if "|" not in text:
        return
    said = {word[0].lower() for one in claim.evidence for word in _MAGNITUDE.finditer(one.exact)}
    within = [(number.start, number.end) for number in numbers(text)]
    for word in _MAGNITUDE.finditer(text):
        bare = not any(start <= word.start() < end for start, end in within)
        if bare and word[0].lower() not in said:
            message = f"{shortened(word[0])} is not in the evidence" + (
                f", which has {', '.join(sorted(said))}" if said else ""
            )
            yield faulty(claim.field, ("N003", message, "Keep the source's unit and magnitude."), word[0])


def _nearby(claim: Claimed, texts: Texts) -> Iterator[Number]:
    for one in claim.evidence:
        yield from numbers(around(one, texts[one.source].text)) if one.source in texts else ()


def _is_known(number: Number, claim: Claimed, texts: Texts) -> bool:
    """Tell whether a text takes up what the source has counted: "the three companies"."""
    before, after = claim.field.text[: number.start], claim.field.text[number.end :]
    thing = _THING.match(after)
    if number.value > _FEW or number.unit or not thing or not _DEFINITE.search(before):
        return False
    words = f"{number.printed} {thing[1]}"
    return words[0].isalpha() and any(
        where(words.lower(), texts[one.source].text) for one in claim.evidence if one.source in texts
    )


def _beside(brief: Brief) -> Iterator[Finding]:
    """Look at the numbers of headings, roles and places; small ones in words may count the brief's parts."""
    whole = [evidence.exact for _, evidence in evidences(brief)]
    for item, field in beside(brief):
        passages = [one.exact for one in item.evidence] or whole
        pool = [given.value for passage in passages for given in numbers(passage)]
        for number in numbers(prose(field.text)) if passages else ():
            small = number.digits < 10 and not any(char.isdigit() for char in number.printed)
            if number.value not in pool and not small:
                yield faulty(field, _fault(number, []), number)


def _fault(number: Number, pool: list[Number]) -> tuple[str, str, str]:
    """Say how a number differs from the likest of its evidence: code, message, what to do."""
    for given in pool:
        if same_figure(given, number) and agree(given.unit, number.unit):
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


CHECK = Check("number", CODES, run)
