"""Sections: the brief's own prose, in Markdown with `[@source]` marks."""

from __future__ import annotations

from briefgen.model import Block, FieldSpec

BLOCK = Block(
    name="sections",
    item="section",
    help="Prose sections: context, limits, questions.",
    fields=(
        FieldSpec("heading", "The section's heading.", required=True),
        FieldSpec(
            "body",
            "Markdown; `[@source]` makes a numbered note.",
            form="markdown",
            required=True,
            claim="statement",
        ),
    ),
)
