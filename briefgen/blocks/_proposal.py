"""The proposal: one brief from what every block finds in every source."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefgen.blocks import BLOCKS, _several, paraphrases, sources, statistics, summary
from briefgen.blocks._evidence import Names
from briefgen.blocks._titles import doubts
from briefgen.blocks._voices import voiced
from briefgen.memory import collector_off
from briefgen.model import Brief, Evidence, Field, Item, SourceText
from briefgen.reading.source import read
from briefgen.reading.symbol_fonts import UNKNOWN
from briefgen.text import locate
from briefgen.text.selectors import evidence
from briefgen.text.spans import parts_of

MOST = 8
"""Items of a block that are proposed of several sources together."""
_LIMITED = ("summary", "statistics", "quotes", "paraphrases")
_NUMBER = re.compile(r"\d+")
_GAP = f"Letters of its source have no Unicode and are shown as {UNKNOWN}: look at the source itself."
_HEAD = 5000
"""Characters in which a title is looked for first."""


def propose(texts: Sequence[SourceText], name: str, every: bool = False) -> Brief:
    """Propose a brief from its sources: every item with its evidence, what is doubtful marked as such.

    With `every`, all statistics and paraphrases are proposed. The items of several sources stand one
    source after the other; ids are unique within their block; what several sources say is
    shown once, with the evidence of each. What people must write stays empty: the date, sections,
    recommendations.
    """
    blocks: dict[str, dict[str, Item]] = {block: {} for block in BLOCKS}
    ids = {block: Names() for block in BLOCKS}
    origins = Names()
    known = [identified(text, origins) for text in _several.distinct(texts)]
    found: dict[str, list[Item]] = {block: [] for block in BLOCKS}
    with collector_off():  # a long text has some hundred thousand tokens, and they are needed to its end
        for text, share in zip(known, _several.shares(summary.MOST, len(known)), strict=True):
            for block, some in found_in(text, share, every).items():
                found[block] += some
    if len(known) > 1:
        found |= joined(found, known)
    if len(known) > 1 and not every:
        found |= {block: _several.best(found[block], MOST) for block in _LIMITED}
    blocks["statistics"] |= with_paths(found.pop("statistics"), ids["statistics"])
    for block, items in found.items():
        blocks[block] |= (named(item, ids[block]) for item in items)
    title = _title_evidence(known)
    doubt = doubts(known[0]) if known else ""
    return Brief(name=name, fields=_front(known), blocks=blocks, evidence=title, doubt=doubt)


def found_in(source: SourceText, share: int, every: bool) -> dict[str, tuple[Item, ...]]:
    """Find the items of every block in one source; `share` is how many key messages it may have.

    The blocks share one reading of it, which goes when they are done: it takes far more room than the text.
    """
    text = read(source).sourced(source.source)  # a reading of its own
    found = {
        block.name: block.find(text) for block in BLOCKS.values() if block.find and block is not summary.BLOCK
    }
    found["summary"] = voiced(summary.find(text, share), text)
    if every:
        found |= {"statistics": statistics.find_all(text), "paraphrases": paraphrases.find_all(text)}
    found |= {"statistics": _stated(found["statistics"], found["quotes"])}
    return {block: tuple(map(_visibly_gapped, items)) for block, items in found.items()}


def _visibly_gapped(item: Item) -> Item:
    """Doubt an item out of words of which the reader knows some letters only."""
    if not any(UNKNOWN in one.exact for one in item.evidence):
        return item
    return replace(item, doubt=f"{item.doubt} {_GAP}".strip())


def joined(found: Mapping[str, Sequence[Item]], texts: Sequence[SourceText]) -> dict[str, list[Item]]:
    """Show once what several sources say."""
    return {
        "summary": _several.messages(found["summary"]),
        "statistics": list(statistics.agreed(found["statistics"], texts)),
        "quotes": _several.quotations(found["quotes"]),
        "sources": _several.documents(found["sources"], {text.source.id for text in texts}),
    }


def identified(text: SourceText, ids: Names) -> SourceText:
    """Give the source the id under which its evidence will be listed, and the language of its words."""
    from briefgen.blocks.quotes.own_words import author_of
    from briefgen.speech.genre import with_genre

    text = read(with_genre(text))
    source = replace(text.source, author=author_of(text))
    name = ids.give(sources.source_id(text), "source")
    told = "" if source.language else text.language
    language = told if told != "en" else ""
    return text.sourced(replace(source, id=name, language=source.language or language))


def named(item: Item, ids: Names) -> tuple[str, Item]:
    """Give an item its id in the brief: its own, or the next one that is free."""
    block, _, wish = item.path.partition(".")
    name = ids.give(wish, block)
    if name == wish:
        return name, item
    path = f"{block}.{name}"
    fields = {key: replace(field, path=f"{path}.{key}") for key, field in item.fields.items()}
    return name, replace(item, path=path, fields=fields)


def with_paths(items: Sequence[Item], ids: Names) -> dict[str, Item]:
    """Name statistics, and let those that follow from others name them as they are called now."""
    known = {(item.evidence[0].source, item.path): named(item, ids) for item in items}
    return {name: _linked(item, source, known) for (source, _), (name, item) in known.items()}


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
    # Mostly it stands at the head: a long text need not be brought to its comparison form as a whole.
    title, text = texts[0].source.title, texts[0].text
    near = [place for place in locate(title, text[:_HEAD]) if place[1] < _HEAD]
    places = near or locate(title, text) or _with_numbers(title, texts[0])
    return (evidence(texts[0], *places[0]),) if places else ()


def _with_numbers(title: str, text: SourceText) -> list[tuple[int, int]]:
    """Give the first sentence with all the numbers of a title that stands nowhere in its text."""
    wanted = set(_NUMBER.findall(title))
    for part in parts_of(text) if wanted else ():
        for span in read(text).sentences(part):
            if wanted <= set(_NUMBER.findall(text.text[slice(*span)])):
                return [span]
    return []
