"""Tables: the numbers of a row are those of the thing that the row is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from briefgen.checks.explained import Explained
from briefgen.claims.agreement import faulty
from briefgen.claims.claims import Claimed, claims, prose, shortened
from briefgen.claims.index import where
from briefgen.claims.tongues import Tongues, tongues
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Finding, SourceText
from briefgen.reading.comparing import bears_out
from briefgen.reading.number import Number
from briefgen.reading.periods import Told
from briefgen.reading.printed import numbers
from briefgen.reading.rows import tables

CODES = Explained("N007")


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Compare the rows of tables with the evidence that names what they are about."""
    spoken = tongues(brief, texts)
    for claim in claims(brief):
        if claim.evidence and "|" in claim.field.text:
            for rows in tables(prose(claim.field.text)):
                for row in rows[1:]:
                    yield from _strange(claim, row, spoken)


def _strange(claim: Claimed, row: Sequence[str], spoken: Tongues) -> Iterator[Finding]:
    """Give the numbers of a row which only evidence that does not name its label has."""
    label = re.sub(r"[*_`]", "", row[0])
    found = [number for cell in row[1:] for number in numbers(cell, spoken.brief)]
    if len(found) < 2 or not re.search(r"[^\W\d_]{3}", label):
        return
    about = [told for told in spoken.passages(claim) if where(label.lower(), told[0].lower())]
    for number in found if any(_has(about, one) for one in found) else ():
        if not _has(about, number):
            finding = faulty(claim.field, ("N007", *_message(number, label)), number.printed)
            yield Finding(
                finding.code, "warning", finding.path, finding.message, finding.hint, finding.place,
                about[0][0], finding.text, finding.spans,
            )  # fmt: skip


def _has(passages: Sequence[Told], number: Number) -> bool:
    return any(bears_out(given, number) for passage in passages for given in numbers(*passage))


def _message(number: Number, label: str) -> tuple[str, str]:
    found = f"{shortened(number.printed)} does not stand in the evidence of {shortened(label)}"
    return found, "Correct the number, or add the words which give it to this row."


CHECK = Check("table", CODES, run)
