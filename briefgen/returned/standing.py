"""What a Word file says of how its claims are known: a line that the checks make, and no editor's words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefgen.languages import printed
from briefgen.model import Known
from briefgen.word import Line

_PART, _COLON = " · ", re.compile(r"\s*:\s*")


def said(lines: Sequence[Line], language: str) -> Known | None:
    """Read the line back, so that a document that is built anew has the same; None where there is none."""
    words = printed(language).words
    for line in lines:
        parts = [_COLON.split(part, maxsplit=1) for part in line.text.split(_PART)]
        found = {part[0].strip(): part[1].strip() for part in parts if len(part) > 1}
        compared, _, claims = found.get(words["compared"], "").partition(words["of"])
        names = ("verbatim", "agree", "reviewed", "sources_read")
        numbers = [found.get(words[name], "0") for name in names]
        if all(one.isdecimal() for one in (compared, claims, *numbers)):
            reviewers = found.get(words["reviewed_by"], "")
            verbatim, agree, reviewed, sources = map(int, numbers)
            return Known(int(claims), int(compared), verbatim, agree, reviewed, sources, reviewers)
    return None
