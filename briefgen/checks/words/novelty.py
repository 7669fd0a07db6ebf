"""New words: content that neither the evidence nor its neighbourhood has, as a note for the reviewer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from briefgen.claims.claims import shortened
from briefgen.claims.compared import Compared
from briefgen.model import Brief, Finding, SourceText

_SHARE = 0.4
"""Of a claim's words of content: from here on, a reviewer should look. Measured by bench/checks.py."""
_FEWEST = 3


def look(pairs: Sequence[Compared], brief: Brief, texts: Mapping[str, SourceText]) -> Iterator[Finding]:
    """Name the words that are the writer's, where they are many."""
    for one in pairs:
        known = one.around
        words = dict.fromkeys(word for said in one.own for word in said.words())
        new = [word for word in words if word not in known]
        if len(new) >= _FEWEST and len(new) >= _SHARE * len(words):
            field = one.claim.field
            marked = tuple(
                (start + token.start, start + token.end)
                for said in one.own
                for start in (max(0, field.text.find(said.text)),)
                for token in said.tokens
                if token.lower in new
            )
            yield Finding(
                "W009", "note", field.path,
                f"words not in the evidence, {len(new)} of {len(words)}: {shortened(', '.join(new))}",
                "Compare the wording with the source.", field.place, text=field.text, spans=marked,
            )  # fmt: skip
