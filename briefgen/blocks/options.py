"""Options: the ways that are open, what speaks for each and against it."""

from __future__ import annotations

from briefgen.model import Block, FieldSpec

BLOCK = Block(
    name="options",
    item="option",
    help="The ways that are open; two and more are compared in a table.",
    own=True,
    fields=(
        FieldSpec("name", "What the option is called.", required=True, claim="statement"),
        FieldSpec("text", "What would be done.", claim="statement"),
        FieldSpec("for", "What speaks for it.", claim="statement"),
        FieldSpec("against", "What speaks against it.", claim="statement"),
        FieldSpec("cost", "What it costs, and who bears it.", claim="statement"),
    ),
)
