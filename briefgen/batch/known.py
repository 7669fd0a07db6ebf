"""How a brief's claims are known: out of their standings, for the part of a document that says so."""

from __future__ import annotations

from briefgen.model import Brief, Known, Report
from briefgen.verdicts.counts import by_standing


def known(brief: Brief, report: Report | None) -> Known | None:
    """Count what was compared, in which way and by whom; None where nobody looked, or nothing is claimed."""
    if report is None or not report.verdicts:
        return None
    counts = by_standing(report.verdicts)
    compared = sum(counts[one] for one in ("verbatim", "figures agree", "reviewed"))
    passed = [one for verdict in report.verdicts for one in verdict.reviews if one.verdict == "passed"]
    sources = brief.blocks.get("sources", {}).values()
    return Known(
        len(report.verdicts),
        compared,
        counts["verbatim"],
        counts["figures agree"],
        counts["reviewed"],
        sum("file" in one.fields for one in sources),
        ", ".join(dict.fromkeys(one.by for one in passed)),
    )
