"""What a Word file says beside its fields: open comments, and, if wanted, each claim's evidence."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.model import OWN, Brief, Hung, Passage, Report, Thread


def hung(brief: Brief, report: Report | None, evidence: bool) -> tuple[Hung, ...]:
    """The comments of a brief's Word file."""
    found = list(_open(brief))
    if evidence:
        found += _evidence(brief, report)
    return tuple(found)


def _open(brief: Brief) -> Iterator[Hung]:
    for one in brief.comments:
        if not one.resolved:
            yield _thread(one.on or "title", one)
    for items in brief.blocks.values():
        for item in items.values():
            for one in item.comments:
                first = next(iter(item.fields), "")
                if not one.resolved:
                    yield _thread(f"{item.path}.{one.on or first}", one)


def _thread(path: str, one: Thread) -> Hung:
    answers = ((reply.by or "?", reply.date, reply.text) for reply in one.replies)
    return Hung(path, one.words, ((one.by or "?", one.date, one.text), *answers))


def _evidence(brief: Brief, report: Report | None) -> Iterator[Hung]:
    from briefgen.batch.proofs import proofs

    for proof in proofs(brief, report):
        said = "; ".join(map(_told, proof.passages))
        if said:
            standing = f" ({proof.standing})" if proof.standing else ""
            yield Hung(proof.path, "", ((OWN, "", f"{said}{standing}"),))


def _told(passage: Passage) -> str:
    page = f", p. {passage.page}" if passage.page else ""
    return f"{passage.source}{page}: “{' '.join(passage.exact.split())}”"
