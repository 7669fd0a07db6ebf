"""Whose a press release is, as its foot says: About the Harbour Trust; SOURCE Harbour Trust."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from briefgen.languages.imprints import IMPRINTS
from briefgen.parts.byline import Byline
from briefgen.parts.organisation import name_shaped

_WIRED = re.compile(r"SOURCE:?\s(?P<who>[^\n.]{2,100})")
_LONGEST = 60
"""Characters of a heading such as About the Harbour Trust."""
_TWICE = 2
"""How often a release has the name of the body whose it is."""


def wired(line: str) -> Byline | None:
    """Read the line with which wires close a release: SOURCE Harbour Trust."""
    found = _WIRED.fullmatch(line.strip())
    return Byline(publisher=found["who"]) if found and name_shaped(found["who"]) else None


def about(lines: Sequence[str]) -> Byline | None:
    """Give the body of which a release tells at its foot, and which its text names, too; the first one."""
    text = "\n".join(lines)
    named = (name for line in lines[len(lines) // 2 :] for name in _named(line))
    whose = next((name for name in named if text.count(name) > _TWICE), "")
    return Byline(publisher=whose) if whose else None


def _named(line: str) -> Iterator[str]:
    """Give the name that a line says it is about, alone or before a colon."""
    for lead in _leads():
        head, colon, _ = line.partition(":")
        name = head[len(lead) + 1 :] if head.lower().startswith(f"{lead} ") else ""
        if len(head) <= _LONGEST and (colon or head == line) and name[:1].isupper() and name_shaped(name):
            yield name


@cache
def _leads() -> tuple[str, ...]:
    return tuple(
        sorted((phrase for told in IMPRINTS.values() for phrase in told.about), key=len, reverse=True)
    )
