"""Next steps: what happens now, who does it, and when."""

from __future__ import annotations

from briefgen.model import Block, FieldSpec

BLOCK = Block(
    name="steps",
    item="step",
    help="What happens now: who does what, and when.",
    own=True,
    fields=(
        FieldSpec("text", "What will be done.", required=True, claim="statement"),
        FieldSpec("actor", "Who does it."),
        FieldSpec("by", "When."),
    ),
)
