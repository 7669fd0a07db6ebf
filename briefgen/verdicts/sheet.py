"""The rows of the referencing sheet: claim by claim the verdict, and the words that bear it out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from briefgen.blocks import BLOCKS
from briefgen.claims.claims import claims
from briefgen.claims.words import places
from briefgen.model import Brief, Evidence, Item, Report, Review, SourceText, Verdict
from briefgen.text.selectors import page_of

NEW_WORDS = "W009"
"""The code of the note on words that neither the evidence nor its neighbourhood has."""
_CONTEXT = 120
"""Characters of the source on both sides of the words, at most."""


@dataclass(frozen=True, slots=True)
class Row:
    """A claim and one piece of its evidence; a claim without evidence has one row, with empty ends."""

    path: str
    text: str
    standing: str
    codes: str
    """What was found at the claim, as in `N001 N004`."""
    home: str
    """The path of the item that the claim belongs to; empty for title and standfirst."""
    beside: str
    """What is printed with the claims of the item and is none itself, on the rows of its first claim."""
    reviews: tuple[Review, ...] = ()
    """Those in force."""
    void: tuple[Review, ...] = ()
    source: str = ""
    """The source's title, or its id."""
    where: str = ""
    """Page or position; empty where the words do not stand in the source."""
    before: str = ""
    words: str = ""
    after: str = ""
    new: str = ""
    """The words of the claim that neither its evidence nor what stands about it has, where they are many."""

    @property
    def findings(self) -> str:
        """What was found, for a reader: the codes, and the words that are the writer's."""
        told = f"words not in the evidence: {self.new}" if self.new else ""
        return "; ".join(part for part in (self.codes, told) if part)


def rows(brief: Brief, report: Report, texts: Mapping[str, SourceText]) -> Iterator[Row]:
    """Give the rows, in the order of the verdicts."""
    verdicts = {verdict.path: verdict for verdict in report.verdicts}
    seen: set[str] = set()
    for claim in claims(brief):
        path = claim.field.path
        verdict = verdicts.get(path, Verdict(path, "not checked"))
        codes = dict.fromkeys(one.code for one in report.findings if one.path in (path, claim.home))
        home = claim.item.path if claim.item else ""
        beside = _beside(claim.item) if claim.item and home not in seen else ""
        seen.add(home)
        said = (verdict.standing, " ".join(codes), home, beside, verdict.reviews, verdict.void)
        new = ", ".join(_new(report, path))
        for one in dict.fromkeys(claim.evidence):
            yield Row(path, _line(claim.field.text), *said, *_evidence(brief, one, texts), new)
        if not claim.evidence:
            yield Row(path, _line(claim.field.text), *said)


def _new(report: Report, path: str) -> Iterator[str]:
    """Give the words that are the writer's, as the finding about them marks them."""
    for one in report.findings:
        if one.code == NEW_WORDS and one.path == path:
            yield from dict.fromkeys(one.text[first:last] for first, last in one.spans)


def _beside(item: Item) -> str:
    """Give the printed fields of an item that are no claims: a speaker's role, a figure's place."""
    specs = BLOCKS[item.path.partition(".")[0]].fields
    names = [
        spec.name for spec in specs if not spec.claim and spec.form != "data" and spec.name in item.fields
    ]
    return "; ".join(f"{name}: {_line(item.fields[name].text)}" for name in names)


def _evidence(brief: Brief, one: Evidence, texts: Mapping[str, SourceText]) -> tuple[str, str, str, str, str]:
    source = brief.blocks["sources"].get(one.source)
    title = source.fields["title"].text if source and "title" in source.fields else one.source
    text = texts.get(one.source)
    found = places(one, text.text) if text else []
    if text is None or not found:
        return title, f"page {one.page}" if one.page else "", "", _line(one.exact), ""
    start, end = found[0]
    before = text.text[max(0, start - _CONTEXT) : start].rpartition("\n")[2]
    after = text.text[end : end + _CONTEXT].partition("\n")[0]
    words = _line(text.text[start:end])
    return title, _where(text, start), _cut(before, first=True), words, _cut(after, first=False)


def _where(text: SourceText, start: int) -> str:
    """The page where the format has pages, else the position in characters from 1."""
    page = page_of(text, start)
    return f"page {page}" if page else f"character {start + 1}"


def _cut(context: str, first: bool) -> str:
    """Leave out the word that the context cuts in two; the space beside the words stays."""
    line = _line(context)
    if len(context) >= _CONTEXT and " " in line:
        line = line.partition(" ")[2] if first else line.rpartition(" ")[0]
    if first:
        return f"{line} " if context[-1:].isspace() else line
    return f" {line}" if context[:1].isspace() else line


def _line(text: str) -> str:
    return " ".join(text.split())
