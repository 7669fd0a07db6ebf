"""What persons said: nobody has failed the text as it stands, and those who passed one passed this one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from briefgen.checks.explained import Explained
from briefgen.claims.claims import EVIDENCE
from briefgen.claims.reviewed import is_author, reviewed
from briefgen.limits import Limits
from briefgen.model import Brief, Check, Finding, Review, SourceText

CODES = Explained("R001", "R002", "R003", "R004")

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
        for one in in_force:
            if is_author(brief, one.by):
                yield Finding(
                    "R004", "warning", path, f"{_told([one], what)}, and is the brief's author",
                    "Have another person review it; the author's own word does not count.", one.place,
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
