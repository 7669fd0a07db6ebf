"""What a project demands: from where on the checks speak up, what each code weighs, how much must pass."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from briefgen.checks.explained import Explained
from briefgen.claims.claims import claims, shortened
from briefgen.limits import Limits
from briefgen.model import Brief, Finding, Severity, Verdict
from briefgen.verdicts.standings import is_passed


@dataclass(frozen=True, slots=True)
class Rules:
    """The settings that checks go by."""

    limits: Limits = field(default_factory=Limits)
    select: tuple[str, ...] = ()
    """Codes or their beginnings that count; empty: all."""
    ignore: tuple[str, ...] = ()
    """Codes or their beginnings that do not."""
    severity: Mapping[str, str] = field(default_factory=dict)
    """Codes or their beginnings to error, warning or off; the longest beginning wins."""
    min_coverage: int = 0
    """Per cent of a brief's claims that must be neither refused nor unchecked."""
    min_reviewed: int = 0
    """Per cent of a brief's claims that a person must have reviewed, and passed as they stand."""
    checks: tuple[str, ...] = ()
    """Checks of other packages that look, too, by the names of their entry points."""


COVERAGE = Explained("X002", "X003", "X004")


def weighed(found: Sequence[Finding], rules: Rules) -> Iterator[Finding]:
    """Give the findings that count, with the severities of the settings."""
    for one in found:
        weight = _weight(one.code, one.severity, rules)
        if weight:
            yield one if weight == one.severity else replace(one, severity=weight)


def _weight(code: str, own: Severity, rules: Rules) -> Severity | None:
    """Give how much a code weighs; None where it does not count."""
    asked = not rules.select or code.startswith(rules.select) or code in ("X002", "X003")
    if not asked or code.startswith(rules.ignore):
        return None
    known = sorted((start for start in rules.severity if code.startswith(start)), key=len)
    given = rules.severity[known[-1]] if known else own
    return (
        None if given == "off" else "error" if given == "error" else "note" if given == "note" else "warning"
    )


def not_checked(brief: Brief, verdicts: Sequence[Verdict], counted: Sequence[Finding]) -> Iterator[Finding]:
    """Say so of each claim that nothing was compared of, where no other finding says it."""
    told = {finding.path for finding in counted}
    for claim, verdict in zip(claims(brief), verdicts, strict=True):
        if verdict.standing == "not checked" and not told & {claim.field.path, claim.home}:
            yield Finding(
                "X004", "warning", claim.field.path, f"{shortened(claim.field.text)} is not checked",
                "Give it evidence, write the figure with a number, or have it reviewed.", claim.field.place,
            )  # fmt: skip


def _is_reviewed(one: Verdict, brief: Brief) -> bool:
    return one.standing == "reviewed" or (one.standing == "allowed" and is_passed(brief, one.reviews))


def too_few(brief: Brief, verdicts: Sequence[Verdict], rules: Rules) -> Iterator[Finding]:
    """Say so where more claims are refused or not checked, or fewer are reviewed, than there may be."""
    title = brief.fields.get("title")
    place = title.place if title else None
    good = sum(one.standing not in ("refused", "not checked") for one in verdicts)
    if good * 100 < rules.min_coverage * len(verdicts):
        yield Finding(
            "X002", "error", "coverage", f"{good} of {len(verdicts)} claims are checked and not refused, "
            f"expected {rules.min_coverage}%", "Add the evidence that is missing, or lower `min_coverage`.",
            place,
        )  # fmt: skip
    passed = sum(_is_reviewed(one, brief) for one in verdicts)
    if passed * 100 < rules.min_reviewed * len(verdicts):
        yield Finding(
            "X003", "error", "coverage", f"{passed} of {len(verdicts)} claims are reviewed, "
            f"expected {rules.min_reviewed}%",
            "Have the others reviewed (`briefgen check --sheet`), or lower `min_reviewed`.", place,
        )  # fmt: skip
