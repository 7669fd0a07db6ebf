"""What checks saw, and what became of each claim."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from briefgen.limits import Limits
    from briefgen.model.brief import Brief, Review
    from briefgen.model.sources import Place, SourceText

Severity = Literal["error", "warning", "note"]
"""A note is for the reviewer: it stands in the sheet and in reports for programs, and stops nothing."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a check saw."""

    code: str
    severity: Severity
    path: str
    message: str
    """What was found, and what was expected; the hint: what to do."""
    hint: str = ""
    place: Place | None = None
    excerpt: str = ""
    """The source's words beside it, where there are some."""
    text: str = ""
    """The field's text, where the fault lies in some words of it."""
    spans: tuple[tuple[int, int], ...] = ()
    """Those words: `text[start:end]`; where one is missing, start and end are the same."""
    difference: str = ""
    """What to change: [-words that the source has not-] {+words that it has+}."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a finding's code means, with an example that has the fault and one that has not."""

    title: str
    why: str
    bad: str
    good: str


@dataclass(frozen=True, slots=True)
class Check:
    """A function that looks at a brief and its source texts, and the codes that it may report."""

    name: str
    codes: Mapping[str, Explanation]
    run: Callable[[Brief, Mapping[str, SourceText], Limits], Iterator[Finding]]


Standing = Literal["refused", "allowed", "reviewed", "verbatim", "figures agree", "not checked"]
"""What was compared of a claim, the first that holds:

refused: an error speaks against it; allowed: a finding was accepted with a reason; reviewed: a person other
than the author passed it as it now stands; verbatim: its words stand in the source to the letter; figures
agree: numbers, names, dates and directions agree with the evidence, the wording was read by no person.
"""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one claim."""

    path: str
    standing: Standing
    reviews: tuple[Review, ...] = ()
    """Of its item, those that are in force: of each person the last, of the text as it stands."""
    void: tuple[Review, ...] = ()
    """Of its item, those of persons who judged another text and have not looked at this one."""


@dataclass(frozen=True, slots=True)
class Report:
    """What all checks said of one brief: findings in the file's order, a verdict for every claim."""

    findings: tuple[Finding, ...] = ()
    verdicts: tuple[Verdict, ...] = ()

    def _repr_html_(self) -> str:
        from briefgen.model import notebook

        return notebook.report(self)
