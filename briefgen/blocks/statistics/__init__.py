"""Statistics: numbers as the source prints them, with what they count and when."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.model import Block, FieldSpec, Item, SourceText

KEY = 8
"""How many key statistics are proposed."""


def find(text: SourceText) -> tuple[Item, ...]:
    """Propose the key statistics of a text, the best eight in the document's order."""
    # The engine's tables and patterns are loaded where numbers are looked for, not where a brief is read.
    from briefgen.blocks.statistics.items import items

    return items(text, KEY)


def find_all(text: SourceText) -> tuple[Item, ...]:
    """Give every statistic of a text that has a label, in the document's order."""
    from briefgen.blocks.statistics.items import items

    return items(text)


def agreed(items: Sequence[Item], texts: Sequence[SourceText]) -> tuple[Item, ...]:
    """Make one statistic of a figure that several sources give, and mark those that disagree."""
    from briefgen.blocks.statistics import agree

    proposed = {_place(item) for item in items}
    others = (item for text in texts for item in find_all(text) if _place(item) not in proposed)
    return agree.agreed(items, others, texts)


def _place(item: Item) -> tuple[str, int | None, str]:
    """Tell one statistic of a source from another: its sentence and its value."""
    return item.evidence[0].source, item.evidence[0].start, item.fields["value"].text


BLOCK = Block(
    name="statistics",
    item="statistic",
    help="Key statistics, each with hedge, unit and period as the source has them.",
    fields=(
        FieldSpec("value", "The figure as printed, hedge included.", required=True, claim="number"),
        FieldSpec("label", "What is counted.", required=True, claim="statement"),
        FieldSpec("period", "When, as the source says it.", claim="statement"),
        FieldSpec("place", "Where, if the figure is of one place."),
        FieldSpec("holder", "Who holds the data."),
        FieldSpec("stated", "Who states the figure, if not the holder."),
        FieldSpec(
            "draw",
            "share: the figure as a part of the whole; change: then and now.",
            form="choice",
            choices=("share", "change"),
        ),
        FieldSpec("whole", "Of how many, where the figure is no per cent: 48.", form="data", claim="number"),
        FieldSpec("before", "The figure then, as printed.", claim="number"),
        FieldSpec("before_period", "When that was.", claim="statement"),
    ),
    find=find,
)
