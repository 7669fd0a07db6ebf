"""Cases: one example told in a box."""

from __future__ import annotations

from briefgen.model import Block, FieldSpec

BLOCK = Block(
    name="cases",
    item="case",
    help="Examples that stand in a box: one place, one person, one decision.",
    fields=(
        FieldSpec("title", "What the example shows.", required=True, claim="statement"),
        FieldSpec("text", "Markdown; `[@source]` makes a numbered note.", "markdown", True, "statement"),
        FieldSpec("section", "The id of the section in which it stands.", form="data"),
    ),
)
