"""Summary: the key messages, each a statement that its evidence bears out."""

from __future__ import annotations

from briefgen.model import Block, FieldSpec

BLOCK = Block(
    name="summary",
    item="point",
    help="Three to five key messages.",
    fields=(FieldSpec("text", "One key message, in whole sentences.", required=True, claim="statement"),),
)
