"""One file per check: a brief and its source texts become findings, and each claim gets its verdict."""

from __future__ import annotations

from collections.abc import Mapping

from briefgen.checks import derivation, evidence, number, quotation, sources, text
from briefgen.checks._allowed import UNUSED, sort_out
from briefgen.checks._verdicts import verdicts
from briefgen.model import Brief, Check, Explanation, Report, SourceText

CHECKS: tuple[Check, ...] = (
    evidence.CHECK,
    quotation.CHECK,
    number.CHECK,
    derivation.CHECK,
    sources.CHECK,
    text.CHECK,
)
"""In the order in which they look; they do not know each other."""


def run(brief: Brief, texts: Mapping[str, SourceText]) -> Report:
    """Look at a brief with every check; `texts` holds the source texts by source id, where there is a file."""
    found = [finding for check in CHECKS for finding in check.run(brief, texts)]
    kept, allowed = sort_out(found, brief)
    places = {finding: finding.place for finding in kept}
    ordered = sorted(kept, key=lambda one: (place.line, place.column) if (place := places[one]) else (0, 0))
    return Report(tuple(ordered), tuple(verdicts(brief, kept, allowed)))


def explanations() -> Mapping[str, Explanation]:
    """Give what every code means, by code, in the order of the checks."""
    return {code: text for check in CHECKS for code, text in check.codes.items()} | UNUSED
