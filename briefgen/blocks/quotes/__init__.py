"""Quotes: words that stand in a source, and whose they are."""

from __future__ import annotations

from briefgen.model import Block, FieldSpec, Item, SourceText


def find(text: SourceText) -> tuple[Item, ...]:
    """Find all quoted speech of a text, in order; speakers are left out where the text does not tell."""
    # The engine's tables and patterns are loaded where quotes are looked for, not where a brief is read.
    from briefgen.blocks.quotes.items import items

    return items(text)


BLOCK = Block(
    name="quotes",
    item="quote",
    help="Expert quotes, word for word.",
    fields=(
        FieldSpec("text", "The words, without quotation marks.", required=True, claim="quotation"),
        FieldSpec("speaker", "Who said it; absent where the source does not say.", claim="statement"),
        FieldSpec("role", "The speaker's role, as the source has it."),
        FieldSpec("organisation", "The speaker's organisation."),
        FieldSpec("context", "To what the words refer, or when they were said."),
    ),
    find=find,
)
