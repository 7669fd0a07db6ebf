"""Findings on the web addresses of sources, for those who had them asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from briefgen.checks.explained import Explained
from briefgen.claims.claims import shortened
from briefgen.model import Brief, Field, Finding

if TYPE_CHECKING:
    from briefgen.online import Answer

ADDRESSES = Explained("S009", "S010")


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
