"""Whose a press release is, as its foot says: About the Harbour Trust; SOURCE Harbour Trust."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from briefgen.languages.imprints import IMPRINTS
from briefgen.parts.byline import Byline
from briefgen.parts.dates import MONTHS, iso_date
from briefgen.parts.organisation import name_shaped, organisation

_WIRED = re.compile(r"SOURCE:?\s(?P<who>[^\n.]{2,100})")
_AMERICAN = re.compile(r"\son\s(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>(?:19|20)\d\d)\Z")
_ROOM = re.compile(r"\s[–—-]\s")
"""What parts the name of those who met from where they did."""
_LONGEST = 60
"""Characters of a heading such as About the Harbour Trust."""
_NAME = 9
"""Words in which the name stands of the body that made a document."""
_MONTHS = frozenset(name for names in MONTHS.values() for name in names)
_TWICE = 2
"""How often a release has the name of the body whose it is."""


def wired(line: str) -> Byline | None:
    """Read the line with which wires close a release: SOURCE Harbour Trust."""
    found = _WIRED.fullmatch(line.strip())
    return Byline(publisher=found["who"]) if found and name_shaped(found["who"]) else None


def ruled(line: str) -> Byline | None:
    """Read a gazette's line that says whose a rule is: A Rule by the Office on 05/04/2022."""
    bare = " ".join(line.split())
    on = _AMERICAN.search(bare) if is_ruling(bare) else None
    return Byline(issued=iso_date(f"{on['year']}-{on['month']}-{on['day']}")) if on else None


def is_ruling(line: str) -> bool:
    """Tell whether a line says by whom a rule is, as gazettes do below a rule's title."""
    return line.lower().startswith(tuple(one for told in IMPRINTS.values() for one in told.ruled))


def recorded(line: str) -> str:
    """Give the assembly of which a line says that what follows are its records: Proceedings of the House."""
    bare = " ".join(line.split()).strip(" *_()")
    leads = (one for told in IMPRINTS.values() for one in told.records)
    lead = next((one for one in leads if bare.lower().startswith(f"{one} ")), "")
    return organisation(_ROOM.split(bare[len(lead) :])[0]) if lead else ""


def assembled(line: str) -> str:
    """Give the assembly that a record's first sentence names: The National Council met at 14:03."""
    bare, told = " ".join(line.split()), IMPRINTS.values()
    lead = next((one for some in told for one in some.members if bare.lower().startswith(f"{one} ")), "")
    verbs = [f" {one} " for some in told for one in some.meets]
    ends = [at for verb in verbs if (at := bare.find(verb, len(lead), _LONGEST)) > 0] if lead else []
    name = bare[len(lead) : min(ends)].strip() if ends else ""
    return organisation(name) if len(name.split()) > 1 else ""


def produced(line: str) -> Byline | None:
    """Read a sentence that says whose a document is: This report is produced by the Harbour Office."""
    lower = f" {line.lower()}"
    leads = (phrase for told in IMPRINTS.values() for phrase in told.produced)
    at = next((at + len(lead) for lead in leads if 0 < (at := lower.find(f" {lead} ")) < _LONGEST), 0)
    words = line[at:].split()[:_NAME] if at else []
    runs = (words[first:last] for first in (0, 1) for last in range(len(words), first, -1))
    whole = (run for run in runs if run[0][0].isupper() and run[-1][0].isupper())
    named = (run for run in whole if run[-1].rstrip(".,").lower() not in _MONTHS)
    whose = next(filter(None, (organisation(" ".join(run).rstrip(".,")) for run in named)), "")
    return Byline(publisher=whose) if whose else None


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
