"""The gate that reads words: a file for each rule, which compares claims with what bears them out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from briefgen.checks.explained import Explained
from briefgen.checks.words import cause, direction, modality, names, novelty, scope, title, who, whose
from briefgen.claims.compared import Compared, compared
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Finding, SourceText

Rule = Callable[[Sequence[Compared], Brief, Mapping[str, SourceText]], Iterator[Finding]]

RULES: Mapping[str, Rule] = {
    "W001": whose.look,
    "W002": direction.look,
    "W003": modality.look,
    "W004": cause.look,
    "W005": scope.look,
    "W006": who.look,
    "W007": names.look,
    "W008": title.look,
    "W009": novelty.look,
}
"""Code to the one rule that finds it."""


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Read claims and evidence once, and ask every rule."""
    pairs = tuple(compared(brief, texts))
    for rule in RULES.values():
        yield from rule(pairs, brief, texts)


CHECK = Check("words", Explained(*RULES), run)
