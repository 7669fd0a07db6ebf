"""What became of each claim, seen from the findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefgen.checks._claims import EVIDENCE, Claimed, claims
from briefgen.model import Brief, Finding, Standing, Verdict

_UNCHECKABLE = {"E002", "E003", "Q002"}
"""Nothing was found against the claim: there is nothing to hold it against."""


def verdicts(brief: Brief, kept: Iterable[Finding], allowed: Iterable[Finding]) -> Iterator[Verdict]:
    """Give every claim its verdict.

    Borne out means: it has evidence, the evidence stands in its source, and every quotation and every number
    of the claim stands in the evidence. Whether other words say what the source says, only a reader can tell.
    """
    kept, allowed = list(kept), list(allowed)
    for claim in claims(brief):
        yield Verdict(claim.field.path, _standing(claim, kept, allowed))


def _standing(claim: Claimed, kept: list[Finding], allowed: list[Finding]) -> Standing:
    about = [finding for finding in kept if _concerns(finding, claim)]
    if any(finding.severity == "error" and finding.code not in _UNCHECKABLE for finding in about):
        return "refused"
    if any(finding.code in _UNCHECKABLE for finding in about):
        return "not checked"
    return "allowed" if any(_concerns(finding, claim) for finding in allowed) else "borne out"


def _concerns(finding: Finding, claim: Claimed) -> bool:
    home = claim.item.path if claim.item else EVIDENCE
    return finding.path in (claim.field.path, home)
