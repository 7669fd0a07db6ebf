"""Sections: the brief's own prose, in Markdown with `[@source]` marks."""

from __future__ import annotations

import re

from briefgen.model import Block, FieldSpec

CITATION = re.compile(r"\[@([^\[\]\n]*)\](?!\()")
"""One or more source ids in a body: `[@a]`, `[@a; @b]`."""

PARTS = ("method", "annex")
"""What a section may be, beside one of the text."""

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
        FieldSpec("note", "Stands beside it: a definition, a date, a remark on sources.", claim="statement"),
        FieldSpec(
            "part",
            "method: how the figures were made; annex: behind all others.",
            form="choice",
            choices=PARTS,
        ),
    ),
)


def cited(citation: str) -> tuple[str, ...]:
    """Give the source ids within the brackets of a citation, as they are written."""
    return tuple(one.strip().removeprefix("@") for one in citation.split(";"))
