"""What stands behind each claim of a brief, for the reader of a page that can open it."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.claims.claims import claims
from briefgen.model import Brief, Item, Passage, Proof, Report


def proofs(brief: Brief, report: Report | None) -> Iterator[Proof]:
    """Give the claims that have evidence: their standing, and the words of their sources."""
    sources = brief.blocks.get("sources", {})
    standings = {verdict.path: verdict.standing for verdict in report.verdicts} if report else {}
    for claim in claims(brief):
        passages = tuple(
            Passage(_called(sources.get(one.source), one.source), one.page, one.exact)
            for one in claim.evidence
        )
        if passages:
            yield Proof(claim.field.path, standings.get(claim.field.path, ""), passages)


def _called(source: Item | None, name: str) -> str:
    fields = source.fields if source else {}
    who = next((fields[key].text for key in ("author", "publisher") if key in fields), "")
    title = fields["title"].text if "title" in fields else name
    return ", ".join(part for part in (who, title) if part)
