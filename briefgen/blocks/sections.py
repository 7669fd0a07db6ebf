"""Sections: the brief's own prose, in Markdown with `[@source]` marks."""

from __future__ import annotations

import re

from briefgen.model import Block, FieldSpec

CITATION = re.compile(r"\[@([^\[\]\n]*)\](?!\()")
"""One or more source ids in a body: `[@a]`, `[@a; @b]`."""

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


def cited(citation: str) -> tuple[str, ...]:
    """Give the source ids within the brackets of a citation, as they are written."""
    return tuple(one.strip().removeprefix("@") for one in citation.split(";"))
