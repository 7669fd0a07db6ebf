"""What became of a draft's claims: the checks' report, in words that fit a document without evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from briefgen import verdicts
from briefgen.claims.claims import claims, shortened
from briefgen.model import Brief, Finding, Report, SourceText

COMPARING = ("Q", "N", "A", "E", "W", "X")
"""Codes that compare a claim with its sources; how a brief is laid out is none of a draft's business."""
_MISSING = ("E003", "Q002")
_HINT = "Add the source that says it to the folder, or take it out of the draft."


def judged(brief: Brief, texts: Mapping[str, SourceText], rules: verdicts.Rules) -> Report:
    """Check the brief of a draft; a statement of which nothing stands in the sources is a warning."""
    chosen = rules if rules.select else replace(rules, select=COMPARING)
    # A folder need not hold all that a draft was written from; words in quotation marks must be somewhere.
    chosen = replace(chosen, severity={"E003": "warning", **chosen.severity})
    report = verdicts.run(brief, texts, chosen)
    said = {path: claim.field.text for claim in claims(brief) for path in (claim.home, claim.field.path)}
    first = {claim.home: claim.field.text for claim in reversed(claims(brief))}
    return replace(report, findings=tuple(_told(one, {**said, **first}) for one in report.findings))


def _told(finding: Finding, said: Mapping[str, str]) -> Finding:
    """Say of a claim without evidence that none was found, which nobody had to write down."""
    if finding.code not in _MISSING:
        return finding
    words = shortened(said.get(finding.path, finding.path))
    message = f"none of the sources says {words}; it is not checked"
    return replace(finding, message=message, hint=_HINT)
