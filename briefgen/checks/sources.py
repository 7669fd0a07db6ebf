"""Sources: cited and listed, as they were when the evidence was taken, and not all of one voice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from briefgen.blocks import BLOCKS
from briefgen.blocks.sections import CITATION, cited
from briefgen.checks._claims import evidences, shortened
from briefgen.model import Brief, Check, Explanation, Field, Finding, Item, SourceText

CODES = {
    "S001": Explanation(
        "A source is cited and not listed",
        "A reader cannot follow a mark that leads nowhere. A content file with this fault is refused when it "
        "is read; a brief that was built by a program is caught here.",
        bad="""
sections:
  context:
    heading: Context
    body: Reports rose.[@letter]
    evidence: [{source: report, exact: Reports rose}]
""",
        good="""
sections:
  context:
    heading: Context
    body: Reports rose.[@report]
    evidence: [{source: report, exact: Reports rose}]
""",
    ),
    "S002": Explanation(
        "A source is listed and never cited",
        "A list of sources says what the brief stands on. One for further reading says so in its `note`.",
        bad="""
sources:
  report: {title: A report, file: report.txt}
  letter: {title: A letter}
""",
        good="""
sources:
  report: {title: A report, file: report.txt}
  letter: {title: A letter, note: for further reading}
""",
    ),
    "S004": Explanation(
        "The source's file changed since the evidence was taken",
        "`sha256` is the file's fingerprint. With another file under the claims each of them must be looked "
        "at again.",
        bad="""
sources:
  report: {title: A report, file: report.txt, sha256: 00000000}
""",
        good="""
sources:
  report: {title: A report, file: report.txt}
""",
    ),
    "S005": Explanation(
        "All evidence comes from one publisher",
        "One voice is one perspective. Add another source, or accept it with a reason: `allow: {S005: why}` "
        "at the top of the brief.",
        bad="""
allow: {}
""",
        good="""
allow: {S005: The committee asked for this one account.}
""",
    ),
}


def run(brief: Brief, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
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
    yield from _one_voice(brief)


def _marks(brief: Brief) -> Iterator[tuple[str, Field]]:
    for block in BLOCKS.values():
        bodies = [spec.name for spec in block.fields if spec.form == "markdown"]
        for item in brief.blocks[block.name].values():
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
                f"the file of {name} is another than when the evidence was taken: its sha256 is {found}",
                "Compare every claim from this source with it, then write the new `sha256`.", stated.place,
            )  # fmt: skip


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


def _name(source: Item | None) -> str:
    fields = source.fields if source else {}
    return next((fields[key].text for key in ("publisher", "title") if key in fields), "one source")


CHECK = Check("sources", CODES, run)
