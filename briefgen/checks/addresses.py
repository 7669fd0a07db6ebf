"""Findings on the web addresses of sources, for those who had them asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from briefgen.claims.claims import shortened
from briefgen.model import Brief, Explanation, Field, Finding

if TYPE_CHECKING:
    from briefgen.online import Answer

ADDRESSES: Mapping[str, Explanation] = {
    "S009": Explanation(
        "A source's web address is dead",
        "A reader who follows it gets nothing. It is asked with `briefgen check --online` alone. An address "
        "that refuses programs, or asks for a password, is not called dead.",
        bad="""
sources:
  report: {title: A report, file: report.txt, URL: 'https://example.org/gone'}
""",
        good="""
sources:
  report: {title: A report, file: report.txt, URL: 'https://example.org/'}
""",
    ),
    "S010": Explanation(
        "A source's web address has moved for good",
        "The address redirects, and says that it will go on doing so. Such redirects end one day.",
        bad="""
sources:
  report: {title: A report, file: report.txt, URL: 'https://example.org/moved'}
""",
        good="""
sources:
  report: {title: A report, file: report.txt, URL: 'https://example.org/'}
""",
    ),
}


def addresses(brief: Brief) -> Iterator[Field]:
    """Give the web addresses of a brief's sources."""
    for item in brief.blocks["sources"].values():
        if "URL" in item.fields:
            yield item.fields["URL"]


def unanswered(brief: Brief, answers: Mapping[str, Answer]) -> Iterator[Finding]:
    """Say of each address why it is dead, or where it has moved; `answers` are by address."""
    for field in addresses(brief):
        answer = answers.get(field.text)
        if answer and answer.dead:
            yield Finding(
                "S009", "warning", field.path, f"{shortened(field.text)} is dead: {answer.dead}",
                "Correct the address, or give that of a copy in an archive.", field.place,
            )  # fmt: skip
        elif answer and answer.moved:
            yield Finding(
                "S010", "warning", field.path, f"{shortened(field.text)} has moved to {answer.moved}",
                "Take the new address, if it leads to the same document.", field.place,
            )  # fmt: skip
