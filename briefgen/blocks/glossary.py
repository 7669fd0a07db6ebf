"""A glossary: what the words of the brief mean."""

from __future__ import annotations

from briefgen.model import Block, FieldSpec

BLOCK = Block(
    name="glossary",
    item="term",
    help="What words and abbreviations of the brief mean.",
    own=True,
    fields=(
        FieldSpec("term", "The word or abbreviation.", required=True),
        FieldSpec("text", "What it means.", required=True, claim="statement"),
    ),
)
