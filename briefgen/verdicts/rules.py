"""What a project demands: from where on the checks speak up, what each code weighs, how much must pass."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from briefgen.limits import Limits
from briefgen.model import Brief, Explanation, Finding, Severity, Verdict


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
    """Per cent of a brief's claims that must be borne out or allowed."""
    min_reviewed: int = 0
    """Per cent of a brief's claims that a person must have passed as they stand."""
    checks: tuple[str, ...] = ()
    """Checks of other packages that look, too, by the names of their entry points."""


COVERAGE: Mapping[str, Explanation] = {
    "X002": Explanation(
        "Too few claims are borne out",
        "`min_coverage` says how many claims in a hundred must be borne out or allowed. A claim that an "
        "error speaks against is neither, even where the settings let that error pass.",
        bad="""
summary:
  rise:
    text: Reports rose in every district.
""",
        good="""
summary:
  rise:
    text: Reports rose in every district.
    evidence: [{source: report, exact: Reports rose in every district}]
""",
    ),
    "X003": Explanation(
        "Too few claims are passed by a reviewer",
        "`min_reviewed` says how many claims in a hundred a person must have passed (`briefgen review`). A "
        "review that is void since an edit does not count, nor one that another person contradicts.",
        bad="""
summary:
  rise:
    text: Reports rose in every district.
    evidence: [{source: report, exact: Reports rose in every district}]
""",
        good="""
reviews: [{by: AB, date: "2026-11-20", verdict: passed, of: 52443a5720570878}]
""",
    ),
}


def weighed(found: Sequence[Finding], rules: Rules) -> Iterator[Finding]:
    """Give the findings that count, with the severities of the settings."""
    for one in found:
        weight = _weight(one.code, one.severity, rules)
        if weight:
            yield one if weight == one.severity else replace(one, severity=weight)


def _weight(code: str, own: Severity, rules: Rules) -> Severity | None:
    """Give how much a code weighs; None where it does not count."""
    asked = not rules.select or code.startswith(rules.select) or code in COVERAGE
    if not asked or code.startswith(rules.ignore):
        return None
    known = sorted((start for start in rules.severity if code.startswith(start)), key=len)
    given = rules.severity[known[-1]] if known else own
    return None if given == "off" else "error" if given == "error" else "warning"


def too_few(brief: Brief, verdicts: Sequence[Verdict], rules: Rules) -> Iterator[Finding]:
    """Say so where fewer claims are borne out or allowed, or passed by a person, than there must be."""
    title = brief.fields.get("title")
    place = title.place if title else None
    good = sum(one.standing in ("borne out", "allowed") for one in verdicts)
    if good * 100 < rules.min_coverage * len(verdicts):
        yield Finding(
            "X002", "error", "coverage", f"{good} of {len(verdicts)} claims are borne out or allowed, "
            f"expected {rules.min_coverage}%", "Add the evidence that is missing, or lower `min_coverage`.",
            place,
        )  # fmt: skip
    passed = sum({review.verdict for review in one.reviews} == {"passed"} for one in verdicts)
    if passed * 100 < rules.min_reviewed * len(verdicts):
        yield Finding(
            "X003", "error", "coverage", f"{passed} of {len(verdicts)} claims are passed by a reviewer, "
            f"expected {rules.min_reviewed}%",
            "Have the others reviewed (`briefgen check --sheet`), or lower `min_reviewed`.", place,
        )  # fmt: skip
