"""One file per block: what its fields are, and how to find its items in a source text."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from briefgen.blocks import (
    cases,
    charts,
    figures,
    glossary,
    options,
    paraphrases,
    quotes,
    recommendations,
    sections,
    sources,
    statistics,
    steps,
    summary,
    timeline,
)
from briefgen.blocks._plugged import Table
from briefgen.blocks._plugged import plugged as plugged  # for content files that name one
from briefgen.model import Block, Brief, FieldSpec, Item, SourceText

if TYPE_CHECKING:
    from briefgen.blocks._into import Additions

BLOCKS: Mapping[str, Block] = Table(
    (block.name, block)
    for block in (
        summary.BLOCK,
        statistics.BLOCK,
        charts.BLOCK,
        figures.BLOCK,
        quotes.BLOCK,
        paraphrases.BLOCK,
        timeline.BLOCK,
        sections.BLOCK,
        cases.BLOCK,
        options.BLOCK,
        recommendations.BLOCK,
        steps.BLOCK,
        glossary.BLOCK,
        sources.BLOCK,
    )
)

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
    FieldSpec("next_release", "When the next edition comes out: 2027-11-22.", form="date"),
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

    With `every`, all statistics and paraphrases are proposed. The items of several sources stand one
    source after the other; ids are unique within their block; what several sources say is
    shown once, with the evidence of each. What people must write stays empty: the date, sections,
    recommendations.
    """
    # What finds and joins items is loaded where a brief is proposed, not where one is read.
    from briefgen.blocks._proposal import propose

    return propose(texts, name, every)


def additions(brief: Brief, texts: Sequence[SourceText], every: bool = False) -> Additions:
    """Find what source texts add to a brief; what is the same as one of its items is evidence of that."""
    from briefgen.blocks import _into

    return _into.additions(brief, texts, every)


def identified(texts: Sequence[SourceText]) -> tuple[SourceText, ...]:
    """Give sources the ids under which a brief lists them, and their languages; the same text comes once."""
    from briefgen.blocks import _proposal, _several
    from briefgen.blocks._evidence import Names

    ids = Names()
    return tuple(_proposal.identified(text, ids) for text in _several.distinct(texts))


def added(block: str, fields: Mapping[str, str], taken: Collection[str], doubt: str = "") -> Item:
    """Make a new item of a block by hand; its id is made of its first field's words, and is not `taken`."""
    from briefgen.blocks import _evidence

    names = _evidence.Names()
    for name in taken:
        names.give(name, name)
    wish = _evidence.slug(next(iter(fields.values()), ""))
    return _evidence.item(block, names.give(wish, BLOCKS[block].item.replace(" ", "-")), fields, (), doubt)
