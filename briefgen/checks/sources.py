"""Sources: cited and listed, as they were when the evidence was taken, and not all of one voice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefgen.blocks import BLOCKS
from briefgen.blocks.sections import CITATION, cited
from briefgen.checks.explained import Explained
from briefgen.claims.claims import evidences, shortened
from briefgen.claims.index import where
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Field, Finding, Item, SourceText

CODES = Explained("S001", "S002", "S004", "S006", "S007", "S008", "S005", "S011")


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Compare what is cited with what is listed, and what is listed with what was read."""
    marks = list(_marks(brief))
    listed = brief.blocks["sources"]
    for source, field in marks:
        if source not in listed:
            yield Finding(
                "S001", "error", field.path, f"the source {source!r} is cited and not listed",
                f"Known: {', '.join(listed) or 'none'}. Add it under `sources:`.", field.place,
            )  # fmt: skip
    used = {source for source, _ in marks} | {evidence.source for _, evidence in evidences(brief)}
    yield from _uncited(brief, used)
    yield from _changed(brief, texts)
    yield from _unread(brief, texts)
    yield from _one_voice(brief)
    for name in dict.fromkeys(evidence.source for _, evidence in evidences(brief)):
        if name in listed:
            yield from _unsaid(listed[name])
            yield from _old(listed[name], brief, limits)


def _marks(brief: Brief) -> Iterator[tuple[str, Field]]:
    for name, items in brief.blocks.items():
        bodies = [spec.name for spec in BLOCKS[name].fields if spec.form == "markdown"]
        for item in items.values():
            for field in (item.fields[name] for name in bodies if name in item.fields):
                for mark in CITATION.finditer(field.text):
                    yield from ((source, field) for source in cited(mark[1]))


def _uncited(brief: Brief, used: set[str]) -> Iterator[Finding]:
    for name, item in brief.blocks["sources"].items():
        if name not in used and "note" not in item.fields:
            yield Finding(
                "S002", "warning", item.path, f"the source {name} is listed and never cited",
                "Cite it, say in its `note` why it is listed, or delete it.", item.place,
            )  # fmt: skip


def _changed(brief: Brief, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    for name, item in brief.blocks["sources"].items():
        stated = item.fields.get("sha256")
        if stated is None or name not in texts:
            continue
        found = texts[name].source.sha256
        if stated.text.strip().lower() != found:
            yield Finding(
                "S004", "error", stated.path,
                f"the file of {name} is another than when the evidence was taken: its sha256 is {found}; "
                f"{_stale(brief, name, texts[name])}",
                "Compare every claim from this source with it, then write the new `sha256`.", stated.place,
            )  # fmt: skip


def _unread(brief: Brief, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    for name, item in brief.blocks["sources"].items():
        for warning in texts[name].warnings if name in texts else ():
            yield Finding(
                "S011", "warning", item.path, f"not all of {name} could be read: {warning}",
                "Look there yourself for what speaks against a claim, and say so in its `allow`.", item.place,
            )  # fmt: skip


def _stale(brief: Brief, name: str, text: SourceText) -> str:
    """Say of the evidence from a source which words are gone, and which stand elsewhere now."""
    ours = [(path, one) for path, one in evidences(brief) if one.source == name]
    spans = [(path, one, where(one.exact, text.text)) for path, one in ours]
    gone = list(dict.fromkeys(path for path, _, found in spans if not found))
    moved = [
        f"{path} at {found[0][0]}"
        for path, one, found in spans
        if found and one.start is not None and one.start not in {start for start, _ in found}
    ]
    parts = [
        f"{len(ours) - len([1 for *_, found in spans if not found])} of {len(ours)} passages still stand"
    ]
    parts += [f"gone: {', '.join(gone)}"] if gone else []
    parts += [f"moved: {', '.join(dict.fromkeys(moved))}"] if moved else []
    return "; ".join(parts)


def _unsaid(item: Item) -> Iterator[Finding]:
    fields = item.fields
    if "note" in fields or "file" not in fields:
        return  # a note says what a reader must know; of a source without a file E002 says the worse
    if "issued" not in fields:
        yield Finding(
            "S006", "warning", item.path, f"{item.path} gives evidence and has no date",
            "Add `issued:`, or say in its `note` that it is not dated.", item.place,
        )  # fmt: skip
    if not {"publisher", "author"} & set(fields):
        yield Finding(
            "S007", "warning", item.path, f"{item.path} gives evidence, and nobody published or wrote it",
            "Add `publisher:` or `author:`, or say in its `note` that none is known.", item.place,
        )  # fmt: skip


def _old(item: Item, brief: Brief, limits: Limits) -> Iterator[Finding]:
    issued, date = item.fields.get("issued"), brief.fields.get("date")
    day = date.text if date else limits.today
    if issued and limits.evidence_years and _is_older(issued.text, day, limits.evidence_years):
        yield Finding(
            "S008", "warning", issued.path,
            f"{item.path} is of {issued.text}, more than {limits.evidence_years} years before "
            f"{'the brief' if date else day}",
            "Look for newer evidence, or `allow` it with the reason why it still holds.", issued.place,
        )  # fmt: skip


def _is_older(issued: str, day: str, years: int) -> bool:
    """Tell whether more years lie between two ISO dates; a month or day that is not known is the latest."""
    if not (issued[:4].isdigit() and day[:4].isdigit()):
        return False
    latest = f"{int(issued[:4]) + years:04}{issued[4:10]}"
    return day[:10] > latest + "-99-99"[len(latest) - 4 :]


def _one_voice(brief: Brief) -> Iterator[Finding]:
    listed = brief.blocks["sources"]
    voices = {}
    for _, evidence in evidences(brief):
        item = listed.get(evidence.source)
        publisher = item.fields.get("publisher") if item else None
        voices[publisher.text.casefold().strip() if publisher else f"@{evidence.source}"] = item
    if len(voices) == 1:
        (item,) = voices.values()
        name = next(
            (one.text for key in ("publisher", "title") if item and (one := item.fields.get(key))),
            "one source",
        )
        yield Finding(
            "S005", "warning", "sources", f"all evidence comes from {shortened(name)}: a single perspective",
            "Add a source of another publisher, or `allow: {S005: why}` at the top of the brief.",
            item.place if item else None,
        )  # fmt: skip


CHECK = Check("sources", CODES, run)
