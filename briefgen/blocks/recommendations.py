"""Recommendations: what should be done, by whom, by when."""

from __future__ import annotations

from briefgen.model import Block, FieldSpec

BLOCK = Block(
    name="recommendations",
    item="recommendation",
    help="What is recommended: verb, actor, date.",
    own=True,
    fields=(
        FieldSpec("verb", "What it begins with, printed bold: Publish, Stop, Pay."),
        FieldSpec("text", "What should be done, beginning with a verb.", required=True, claim="statement"),
        FieldSpec("actor", "Who should do it."),
        FieldSpec("by", "By when."),
    ),
)
