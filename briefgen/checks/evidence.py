"""Evidence is there, stands in its source, and has been looked at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefgen.checks.explained import Explained
from briefgen.claims.claims import EVIDENCE, Claimed, claims, evidences, items, prose, quotations, shortened
from briefgen.claims.difference import Difference, difference
from briefgen.claims.index import where
from briefgen.claims.words import is_right_there
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Evidence, Finding, SourceText
from briefgen.reading.printed import numbers

CODES = Explained("E001", "E002", "E003", "E004")


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Look for every evidence in its source, and for claims that have none."""
    yield from _not_in_source(brief, texts, limits.errors_alone)
    yield from _missing(brief)
    yield from _doubts(brief)


def _doubts(brief: Brief) -> Iterator[Finding]:
    if brief.doubt:
        top = brief.fields.get("title")
        yield Finding(
            "E004", "warning", "doubt", f"a doubt about title or standfirst is open: {brief.doubt}",
            "Look at both, then delete the line `doubt` at the top.", top.place if top else None,
        )  # fmt: skip
    for item in items(brief):
        if item.doubt:
            yield Finding(
                "E004", "warning", item.path, f"a doubt is open: {item.doubt}",
                "Look at the item, then delete its line `doubt`.", item.place,
            )  # fmt: skip


def _not_in_source(brief: Brief, texts: Mapping[str, SourceText], bare: bool) -> Iterator[Finding]:
    for path, one in evidences(brief):
        if one.source not in texts:
            yield Finding(
                "E002", "error", path, f"the source {one.source} has no file to look the words up in",
                f"Add `file:` to sources.{one.source}, or take evidence from one that has.", one.place,
            )  # fmt: skip
        elif not _stands(one, texts[one.source].text):
            near = Difference() if bare else difference(one.exact, texts[one.source].text)
            yield Finding(
                "E001", "error", path, f"{shortened(one.exact)} does not stand in {one.source}",
                "Copy the source's words to the letter; `exact` is never edited.", one.place,
                near.passage, one.exact, near.spans, near.marked,
            )  # fmt: skip


def _stands(one: Evidence, text: str) -> bool:
    return is_right_there(one, text) or bool(where(one.exact, text))


def _missing(brief: Brief) -> Iterator[Finding]:
    """Say once of each item that it has no evidence; of a quote, Q002 says so."""
    homes: dict[str, list[Claimed]] = {}
    for claim in claims(brief):
        if not claim.evidence:
            homes.setdefault(claim.field.path if claim.home == EVIDENCE else claim.home, []).append(claim)
    for path, bare in homes.items():
        if any(claim.kind == "quotation" for claim in bare):
            continue
        where = "the top of the brief" if bare[0].home == EVIDENCE else path
        yield Finding(
            "E003", "error" if any(_is_hard(claim) for claim in bare) else "warning", path,
            f"{shortened(bare[0].field.text)} has no evidence, and could not be checked",
            f"Add `evidence:` to {where}, with the source and its exact words.", bare[0].field.place,
        )  # fmt: skip


def _is_hard(claim: Claimed) -> bool:
    """Tell whether a claim holds what must not go unchecked: a number or a quotation."""
    return claim.kind == "number" or bool(numbers(prose(claim.field.text)) or quotations(claim.field))


CHECK = Check("evidence", CODES, run)
