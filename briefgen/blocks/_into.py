"""A source comes to a brief that people work on: what is new in it, and what bears out what stands there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefgen.blocks import BLOCKS, _several, summary
from briefgen.blocks._evidence import Names
from briefgen.blocks._proposal import found_in, identified, joined, named, with_paths
from briefgen.model import Brief, Evidence, Item, SourceText

_ABOUT = 400
"""Characters that say what a source is about."""


@dataclass(frozen=True, slots=True)
class Additions:
    """What a source adds to a brief."""

    items: tuple[Item, ...]
    """New ones, block by block, with ids that are free."""
    evidence: tuple[tuple[str, Evidence], ...]
    """Further evidence of items that stand there, by their paths."""
    known: tuple[str, ...]
    """Files that the brief lists already."""


def additions(brief: Brief, texts: Sequence[SourceText], every: bool = False) -> Additions:
    """Find what source texts add to a brief; what is the same as one of its items is evidence of that."""
    sources = brief.blocks["sources"].values()
    listed = {one.fields["sha256"].text for one in sources if "sha256" in one.fields}
    new = [text for text in _several.distinct(texts) if text.source.sha256 not in listed]
    ids = {block: Names() for block in BLOCKS}
    for block, items in brief.blocks.items():
        for name in items:
            ids[block].give(name, name)
    origins = Names()
    for name in brief.blocks["sources"]:
        origins.give(name, name)
    known = [identified(text, origins) for text in new]
    found = _found(known, ids, every)
    together = {block: [*brief.blocks[block].values(), *found[block]] for block in BLOCKS}
    shown = {**together, **joined(together, _with_old(known, brief))}
    old = {item.path: item for items in brief.blocks.values() for item in items.values()}
    every_one = [item for block in BLOCKS for item in shown[block]]
    return Additions(
        tuple(item for item in every_one if item.path not in old),
        tuple(
            (item.path, one)
            for item in every_one
            if item.path in old
            for one in item.evidence
            if one not in old[item.path].evidence
        ),
        tuple(text.source.file for text in texts if text.source.sha256 in listed),
    )


def _found(texts: Sequence[SourceText], ids: dict[str, Names], every: bool) -> dict[str, list[Item]]:
    found: dict[str, list[Item]] = {block: [] for block in BLOCKS}
    for text, share in zip(texts, _several.shares(summary.MOST, len(texts)), strict=True):
        for block, items in found_in(text, share, every).items():
            if block == "statistics":
                found[block] += with_paths(items, ids[block]).values()
            elif block == "sources":
                found[block] += _sources(items, text.source.id, ids[block])
            else:
                found[block] += (named(item, ids[block])[1] for item in items)
    return found


def _sources(items: Sequence[Item], own: str, ids: Names) -> list[Item]:
    """Name the documents that a source cites; the source itself has its name already."""
    ids.give(own, own)
    return [item if item.path == f"sources.{own}" else named(item, ids)[1] for item in items]


def _with_old(texts: Sequence[SourceText], brief: Brief) -> list[SourceText]:
    """Add the brief's own sources, of which only the ids are known here, and what the brief says of them."""
    if not texts:
        return []
    old = [
        replace(texts[0], text="", parts=(), links=(), source=replace(texts[0].source, id=name, title=about))
        for name, about in ((name, _about(brief, name)) for name in brief.blocks["sources"])
    ]
    return [*old, *texts]


def _about(brief: Brief, source: str) -> str:
    """Give what a source is about, as far as its brief tells: its title, and what is cited of it."""
    title = brief.blocks["sources"][source].fields.get("title")
    items = (item for block in brief.blocks.values() for item in block.values())
    cited = (one.exact for item in items for one in item.evidence if one.source == source)
    return " ".join((title.text if title else "", *dict.fromkeys(cited)))[:_ABOUT]
