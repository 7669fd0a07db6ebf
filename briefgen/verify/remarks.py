"""What the author of a draft should know of its claims, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefgen.claims.claims import EVIDENCE
from briefgen.model import Finding, Report
from briefgen.verify.draft import Draft, Piece
from briefgen.verify.places import TITLE, paths
from briefgen.word import Remark


def remarks(draft: Draft, report: Report) -> tuple[Remark, ...]:
    """Give a remark for each claim of a Word draft that the sources do not bear out; notes are left out."""
    found = (one for path, piece in paths(draft) for one in _remarks(draft, path, piece, report.findings))
    return tuple(found)


def _remarks(draft: Draft, path: str, piece: Piece, findings: Sequence[Finding]) -> Iterator[Remark]:
    homes = {TITLE, EVIDENCE} if path == TITLE else {path}
    own = [one for one in findings if homes & {one.path, one.path.rpartition(".")[0]}]
    told = "\n\n".join(_text(one) for one in own if one.severity != "note")
    if told:
        yield Remark(draft.text.parts[piece.part].origin, piece.words, told)


def _text(finding: Finding) -> str:
    beside = finding.difference or finding.excerpt
    lines = [f"{finding.code}: {finding.message}", f"The source: {beside}" if beside else "", finding.hint]
    return "\n".join(line for line in lines if line)
