"""A timeline: what happened when."""

from __future__ import annotations

from briefgen.model import Block, FieldSpec

BLOCK = Block(
    name="timeline",
    item="event",
    help="What happened when, in the order in which it is written.",
    fields=(
        FieldSpec(
            "when", "The day, month or year, as it is to be printed.", required=True, claim="statement"
        ),
        FieldSpec("text", "What happened.", required=True, claim="statement"),
    ),
)
