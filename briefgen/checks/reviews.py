"""What persons said: nobody has failed the text as it stands, and those who passed one passed this one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from briefgen.claims.claims import EVIDENCE
from briefgen.claims.reviewed import reviewed
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Explanation, Finding, Review, SourceText

CODES = {
    "R001": Explanation(
        "A reviewer failed this, and it is unchanged",
        "A person compared the text with its evidence and said no. No check overrules that; another text, "
        "other evidence, or the reviewer does.",
        bad="""
summary:
  rise:
    text: Reports rose in every district.
    evidence: [{source: report, exact: Reports rose in every district}]
    reviews:
      - {by: AB, date: "2026-11-20", verdict: failed, of: adad4bef9701c7d9, note: Not in the islands.}
""",
        good="""
summary:
  rise:
    text: Reports rose in every district.
    evidence: [{source: report, exact: Reports rose in every district}]
    reviews:
      - {by: AB, date: "2026-11-20", verdict: failed, of: adad4bef9701c7d9, note: Not in the islands.}
      - {by: AB, date: "2026-11-21", verdict: passed, of: adad4bef9701c7d9, note: Islands are no district.}
""",
    ),
    "R002": Explanation(
        "A review is void",
        "A review is of one text with its evidence. Since this one was given, text or evidence changed, and "
        "nobody has looked at what stands there now.",
        bad="""
summary:
  rise:
    text: Reports rose in every district.
    evidence: [{source: report, exact: Reports rose in every district}]
    reviews:
      - {by: AB, date: "2026-11-20", verdict: passed, of: 0123456789abcdef}
""",
        good="""
summary:
  rise:
    text: Reports rose in every district.
    evidence: [{source: report, exact: Reports rose in every district}]
    reviews:
      - {by: AB, date: "2026-11-20", verdict: passed, of: 0123456789abcdef}
      - {by: AB, date: "2026-11-21", verdict: passed, of: adad4bef9701c7d9}
""",
    ),
    "R003": Explanation(
        "Reviewers disagree",
        "One passes what another fails. Until they settle it, it has not passed.",
        bad="""
summary:
  rise:
    text: Reports rose in every district.
    evidence: [{source: report, exact: Reports rose in every district}]
    reviews:
      - {by: AB, date: "2026-11-20", verdict: passed, of: adad4bef9701c7d9}
      - {by: CD, date: "2026-11-21", verdict: failed, of: adad4bef9701c7d9}
""",
        good="""
summary:
  rise:
    text: Reports rose in every district.
    evidence: [{source: report, exact: Reports rose in every district}]
    reviews:
      - {by: AB, date: "2026-11-20", verdict: passed, of: adad4bef9701c7d9}
      - {by: CD, date: "2026-11-21", verdict: failed, of: adad4bef9701c7d9}
      - {by: CD, date: "2026-11-22", verdict: passed, of: adad4bef9701c7d9}
""",
    ),
}

_AGAIN = "Let somebody look at it as it stands (`briefgen review`), or delete the entry from `reviews`."


def run(brief: Brief, texts: Mapping[str, SourceText], limits: Limits) -> Iterator[Finding]:
    """Look for reviews that failed what stands there, that contradict each other, or that are void."""
    for path, in_force, void in reviewed(brief):
        what = "title and standfirst" if path == EVIDENCE else "this"
        failed = [one for one in in_force if one.verdict == "failed"]
        passed = [one for one in in_force if one.verdict == "passed"]
        if failed and passed:
            yield Finding(
                "R003", "error", path, f"{_told(passed, what)}, and {_told(failed, what)}",
                "Settle it; whoever changes a verdict reviews it again.", failed[0].place,
            )  # fmt: skip
        elif failed:
            yield Finding(
                "R001", "error", path, _told(failed, what),
                "Change the text or its evidence, and have it reviewed again.", failed[0].place,
            )  # fmt: skip
        for one in void if not in_force else ():
            yield Finding(
                "R002", "warning", path,
                f"{_told([one], what)}; text or evidence changed since: that is void", _AGAIN, one.place,
            )  # fmt: skip


def _told(reviews: Sequence[Review], what: str) -> str:
    notes = (f" ({one.note})" if one.note else "" for one in reviews)
    told = (f"{one.by} {one.verdict} {what} on {one.date}" for one in reviews)
    return ", ".join(map("".join, zip(told, notes, strict=True)))


CHECK = Check("reviews", CODES, run)
