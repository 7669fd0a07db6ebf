"""Paraphrases: what somebody is reported to say in the source's own words, without quotation marks."""

from __future__ import annotations

from briefgen.model import Block, FieldSpec, Item, SourceText

KEY = 4
"""How many reported positions are proposed."""


def find(text: SourceText) -> tuple[Item, ...]:
    """Propose the best few positions that a text reports of named speakers, in the document's order."""
    # The engine's tables and patterns are loaded where speech is looked for, not where a brief is read.
    from briefgen.blocks.paraphrases.positions import items

    return items(text, KEY)


def find_all(text: SourceText) -> tuple[Item, ...]:
    """Give every position that a text reports in a clause of its own, in the document's order."""
    from briefgen.blocks.paraphrases.positions import items

    return items(text)


BLOCK = Block(
    name="paraphrases",
    item="paraphrase",
    help="Reported positions: indirect speech in the source's words, never printed as a quotation.",
    fields=(
        FieldSpec(
            "text", "What is said, as a sentence; no quotation marks.", required=True, claim="statement"
        ),
        FieldSpec("speaker", "Who is reported to say it.", claim="statement"),
        FieldSpec("role", "The speaker's role, as the source has it."),
        FieldSpec("organisation", "The speaker's organisation."),
    ),
    find=find,
)
