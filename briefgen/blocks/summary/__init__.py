"""Summary: the key messages, each a statement that its evidence bears out."""

from __future__ import annotations

from briefgen.model import Block, FieldSpec, Item, SourceText

FEWEST, MOST = 3, 5
"""How many key messages are proposed."""


def find(text: SourceText, most: int = MOST) -> tuple[Item, ...]:
    """Propose three to five sentences as key messages, whole, without asides, in the document's order.

    With a lower `most`, no more than that.
    """
    # Patterns are loaded where messages are looked for, not where a brief is read.
    from briefgen.blocks.summary import items

    return items.find(text, most)


BLOCK = Block(
    name="summary",
    item="point",
    help="Three to five key messages.",
    fields=(FieldSpec("text", "One key message, in whole sentences.", required=True, claim="statement"),),
    find=find,
)
