"""What became of each claim, seen from the findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefgen.checks._claims import claims
from briefgen.model import Brief, Finding, Standing, Verdict

_UNCHECKABLE = {"E002", "E003", "Q002"}
"""Nothing was found against the claim: there is nothing to hold it against."""


def verdicts(brief: Brief, kept: Iterable[Finding], allowed: Iterable[Finding]) -> Iterator[Verdict]:
    """Give every claim its verdict.

    Borne out means: it has evidence, the evidence stands in its source, and every quotation and every number
    of the claim stands in the evidence. Whether other words say what the source says, only a reader can tell.
    """
    said, accepted = _by_path(kept), _by_path(allowed)
    for claim in claims(brief):
        paths = (claim.field.path, claim.home)
        about = [finding for path in paths for finding in said.get(path, ())]
        yield Verdict(claim.field.path, _standing(about, any(path in accepted for path in paths)))


def _by_path(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        found.setdefault(finding.path, []).append(finding)
    return found


def _standing(about: list[Finding], accepted: bool) -> Standing:
    if any(finding.severity == "error" and finding.code not in _UNCHECKABLE for finding in about):
        return "refused"
    if any(finding.code in _UNCHECKABLE for finding in about):
        return "not checked"
    return "allowed" if accepted else "borne out"
