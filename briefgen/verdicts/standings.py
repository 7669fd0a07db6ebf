"""What became of each claim, seen from the findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from briefgen.claims.claims import claims
from briefgen.claims.reviewed import reviewed
from briefgen.model import Brief, Finding, Standing, Verdict

_UNCHECKABLE = {"E002", "E003", "Q002"}
"""Nothing was found against the claim: there is nothing to hold it against."""


def verdicts(
    brief: Brief, kept: Iterable[Finding], counted: Iterable[Finding], allowed: Iterable[Finding]
) -> Iterator[Verdict]:
    """Give every claim its verdict; `counted` are the findings that are kept, as the project weighs them.

    Borne out means: it has evidence, the evidence stands in its source, and every quotation and every number
    of the claim stands in the evidence. Whether other words say what the source says, only a reader can tell.
    What the checks refuse and the settings let pass is not borne out: it counts as not checked.
    """
    refused = {finding.path for finding in counted if _refuses(finding)}
    open_ = {finding.path for finding in kept if finding.code in _UNCHECKABLE or _refuses(finding)}
    accepted = {finding.path for finding in allowed}
    said = {one.path: (one.in_force, one.void) for one in reviewed(brief)}
    for claim in claims(brief):
        paths = {claim.field.path, claim.home}
        standing = _standing(paths, refused, open_, accepted)
        yield Verdict(claim.field.path, standing, *said.get(claim.home, ()))


def _refuses(finding: Finding) -> bool:
    return finding.severity == "error" and finding.code not in _UNCHECKABLE


def _standing(paths: set[str], refused: set[str], open_: set[str], accepted: set[str]) -> Standing:
    if paths & refused:
        return "refused"
    if paths & open_:
        return "not checked"
    return "allowed" if paths & accepted else "borne out"
