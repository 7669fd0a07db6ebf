"""Tables: the numbers of a row are those of the thing that the row is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from briefgen.claims.agreement import bears_out, faulty
from briefgen.claims.claims import Claimed, claims, prose, shortened
from briefgen.claims.index import where
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Explanation, Finding, SourceText
from briefgen.reading.printed import Number, numbers
from briefgen.reading.rows import tables

CODES = {
    "N007": Explanation(
        "A number of a table stands in the evidence of another row",
        "Where the evidence names what a row is about, with one of its numbers, it has the others, too. A "
        "number that stands only in the evidence of other things was put into the wrong row, or changed.",
        bad="""
sections:
  ways:
    heading: Ways
    body: |
      | Year | Clerks | Fall |
      |------|--------|------|
      | 2020 | 300 | |
      | Letter | 33 million | 20% |
    evidence:
      - {source: report, exact: '33 million, came by letter'}
      - {source: report, exact: 'In 2020 the office employed 300 clerks'}
      - {source: report, exact: a fall of 20%}
""",
        good="""
sections:
  ways:
    heading: Ways
    body: |
      | Way | Reports |
      |-----|---------|
      | Letter | 33 million |
      | Telephone | 47 million |
    evidence:
      - {source: report, exact: '33 million, came by letter; 47 million came by telephone'}
""",
    ),
}


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Compare the rows of tables with the evidence that names what they are about."""
    for claim in claims(brief):
        if claim.evidence and "|" in claim.field.text:
            for rows in tables(prose(claim.field.text)):
                for row in rows[1:]:
                    yield from _strange(claim, row)


def _strange(claim: Claimed, row: Sequence[str]) -> Iterator[Finding]:
    """Give the numbers of a row which only evidence that does not name its label has."""
    label = re.sub(r"[*_`]", "", row[0])
    found = [number for cell in row[1:] for number in numbers(cell)]
    if len(found) < 2 or not re.search(r"[^\W\d_]{3}", label):
        return
    about = [one.exact for one in claim.evidence if where(label.lower(), one.exact.lower())]
    for number in found if any(_has(about, one) for one in found) else ():
        if not _has(about, number):
            finding = faulty(claim.field, ("N007", *_message(number, label)), number.printed)
            yield Finding(
                finding.code, "warning", finding.path, finding.message, finding.hint, finding.place,
                about[0], finding.text, finding.spans,
            )  # fmt: skip


def _has(passages: Sequence[str], number: Number) -> bool:
    return any(bears_out(given, number) for passage in passages for given in numbers(passage))


def _message(number: Number, label: str) -> tuple[str, str]:
    found = f"{shortened(number.printed)} does not stand in the evidence of {shortened(label)}"
    return found, "Correct the number, or add the words which give it to this row."


CHECK = Check("table", CODES, run)
