"""The report on a brief: every check is asked, and each claim gets its verdict."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from briefgen.checks import CHECKS
from briefgen.checks.addresses import ADDRESSES, unanswered
from briefgen.checks.plugged import look, plugged
from briefgen.model import Brief, Explanation, Finding, Report, SourceText
from briefgen.verdicts.allowed import UNUSED, sort_out
from briefgen.verdicts.rules import COVERAGE, Rules, not_checked, too_few, weighed
from briefgen.verdicts.standings import not_silenced, one_each, verdicts

if TYPE_CHECKING:
    from briefgen.online import Answer
    from briefgen.verdicts.sheet import Row

_COMMON = Rules()


def run(
    brief: Brief,
    texts: Mapping[str, SourceText],
    rules: Rules = _COMMON,
    answers: Mapping[str, Answer] | None = None,
) -> Report:
    """Look at a brief with every check, and weigh what they find as the rules of its project say.

    `texts` holds source texts by source id, where there is a file; `answers` what became of the web
    addresses of sources, where they were asked.
    """
    found = [finding for check in CHECKS for finding in check.run(brief, texts, rules.limits)]
    for check in plugged(rules.checks):
        found += look(check, brief, texts, rules.limits)
    found += unanswered(brief, answers or {})
    found = list(one_each(not_silenced(found, brief)))
    kept, allowed = sort_out(found, brief, ADDRESSES if answers is None else ())
    counted = list(weighed(kept, rules))
    became = tuple(verdicts(brief, kept, counted, allowed))
    late = (*not_checked(brief, became, counted), *too_few(brief, became, rules))
    counted += weighed(late, rules)
    return Report(tuple(sorted(counted, key=_position)), became)


def rows_of(brief: Brief, report: Report, texts: Mapping[str, SourceText]) -> Iterator[Row]:
    """Give the rows of the referencing sheet: every claim with its verdict and the words that bear it out."""
    # Only a reviewer asks for it.
    from briefgen.verdicts.sheet import rows

    return rows(brief, report, texts)


def _position(finding: Finding) -> tuple[int, int]:
    return (finding.place.line, finding.place.column) if finding.place else (0, 0)


def explanations(others: Sequence[str] = ()) -> Mapping[str, Explanation]:
    """Give what every code means, by code, in the order of the checks; also of other packages' checks."""
    tables = [*(check.codes for check in (*CHECKS, *plugged(others))), ADDRESSES, UNUSED, COVERAGE]
    return {code: explanation for table in tables for code, explanation in table.items()}
