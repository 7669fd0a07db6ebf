"""One file per block: what its fields are, and how to find its items in a source text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefgen.blocks import quotes, recommendations, sections, sources, statistics, summary
from briefgen.blocks._evidence import Names, evidence
from briefgen.model import Block, Brief, Evidence, Field, FieldSpec, Item, SourceText
from briefgen.text import locate

BLOCKS: Mapping[str, Block] = {
    block.name: block
    for block in (
        summary.BLOCK,
        statistics.BLOCK,
        quotes.BLOCK,
        sections.BLOCK,
        recommendations.BLOCK,
        sources.BLOCK,
    )
}

FRONT: tuple[FieldSpec, ...] = (
    FieldSpec("title", "States the finding, and whose it is.", required=True, claim="statement"),
    FieldSpec("standfirst", "One or two sentences under the title.", claim="statement"),
    FieldSpec("series", "The series, as in Policy briefing."),
    FieldSpec("number", "The number in the series."),
    FieldSpec("handling", "The handling line, as in For discussion."),
    FieldSpec("author", "Who wrote the brief."),
    FieldSpec("organisation", "Who publishes it."),
    FieldSpec("audience", "For whom it is."),
    FieldSpec("date", "2026-11-22.", form="date"),
    FieldSpec("status", "Draft, final ..."),
    FieldSpec("version", "As in 1.0."),
    FieldSpec("contact", "Whom to ask."),
    FieldSpec("licence", "Under what terms it may be used."),
    FieldSpec("keywords", "For the document's properties, with commas."),
    FieldSpec("language", "BCP 47, as in en-AU.", form="language"),
    FieldSpec("template", "The template's name.", form="data"),
)
"""The fields of the brief itself; their paths have no dot."""


def extract(texts: Sequence[SourceText], name: str, every: bool = False) -> Brief:
    """Propose a brief from its sources: every item with its evidence, what is doubtful marked as such.

    With `every`, all statistics are proposed, not only the key ones. The items of several sources stand one
    source after the other; ids are unique within their block; a figure that several sources give is one
    statistic. What people must write stays empty: the date, sections, recommendations.
    """
    blocks: dict[str, dict[str, Item]] = {block: {} for block in BLOCKS}
    ids = {block: Names() for block in BLOCKS}
    origins = Names()
    known = [_identified(text, origins) for text in texts]
    numbers: list[Item] = []
    for text in known:
        found = {block.name: block.find(text) for block in BLOCKS.values() if block.find}
        key = statistics.find_all(text) if every else found["statistics"]
        numbers += _stated(key, found["quotes"])
        for block in found.keys() - {"statistics"}:
            blocks[block] |= (_named(item, ids[block]) for item in found[block])
    if len(known) > 1:
        numbers = list(statistics.agreed(numbers, known))
    blocks["statistics"] |= _with_paths(numbers, ids["statistics"])
    return Brief(name=name, fields=_front(texts), blocks=blocks, evidence=_title_evidence(known))


def _identified(text: SourceText, ids: Names) -> SourceText:
    """Give the source the id under which its evidence will be listed."""
    name = ids.give(sources.source_id(text), "source")
    return text if name == text.source.id else replace(text, source=replace(text.source, id=name))


def _named(item: Item, ids: Names) -> tuple[str, Item]:
    """Give an item its id in the brief: its own, or the next one that is free."""
    block, _, wish = item.path.partition(".")
    name = ids.give(wish, block)
    if name == wish:
        return name, item
    path = f"{block}.{name}"
    fields = {key: replace(field, path=f"{path}.{key}") for key, field in item.fields.items()}
    return name, replace(item, path=path, fields=fields)


def _with_paths(items: Sequence[Item], ids: Names) -> dict[str, Item]:
    """Name statistics, and let those that follow from others name them as they are called now."""
    named = {(item.evidence[0].source, item.path): _named(item, ids) for item in items}
    return {name: _linked(item, source, named) for (source, _), (name, item) in named.items()}


def _linked(item: Item, source: str, named: Mapping[tuple[str, str], tuple[str, Item]]) -> Item:
    """Rename what an item follows from; a link to what is no longer there goes."""
    if item.derived is None:
        return item
    paths = tuple(named[source, path][1].path for path in item.derived.of if (source, path) in named)
    whole = len(paths) == len(item.derived.of)
    return replace(item, derived=replace(item.derived, of=paths) if whole else None)


def _stated(statistics: Sequence[Item], quotes: Sequence[Item]) -> tuple[Item, ...]:
    """Name who states a figure that stands within somebody's quotation."""
    out = []
    for item in statistics:
        speaker = next((quote.fields["speaker"].text for quote in quotes if _inside(item, quote)), "")
        if speaker:
            path = f"{item.path}.stated"
            out.append(replace(item, fields={**item.fields, "stated": Field(path, speaker)}))
        else:
            out.append(item)
    return tuple(out)


def _inside(item: Item, quote: Item) -> bool:
    if "speaker" not in quote.fields:
        return False
    return any(_covers(outer, item.evidence[0]) for outer in quote.evidence)


def _covers(outer: Evidence, inner: Evidence) -> bool:
    if outer.start is None or outer.end is None or inner.start is None or inner.end is None:
        return False
    # A sentence takes the quotation marks around it along.
    return outer.source == inner.source and outer.start - 2 <= inner.start and inner.end <= outer.end + 2


def _front(texts: Sequence[SourceText]) -> dict[str, Field]:
    """Propose the fields of the brief itself: the first source's title and language."""
    if not texts:
        return {}
    source = texts[0].source
    title = source.title or next(iter(sources.itself(texts[0]).fields["title"].text.splitlines()), "")
    known = {"title": title, "language": source.language}
    return {key: Field(key, text) for key, text in known.items() if text}


def _title_evidence(texts: Sequence[SourceText]) -> tuple[Evidence, ...]:
    """Give the place of the proposed title in the first source, if it stands there."""
    if not texts or not texts[0].source.title:
        return ()
    places = locate(texts[0].source.title, texts[0].text)
    return (evidence(texts[0], *places[0]),) if places else ()
