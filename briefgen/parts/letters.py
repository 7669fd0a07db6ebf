"""Letters: what one is about, as the line says that stands beside its salutation."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from briefgen.languages.imprints import IMPRINTS

_HEAD = 30
"""Lines in which a salutation stands."""
_NEAR = 2
"""Lines from the salutation within which a labelled subject stands."""
_SALUTED, _SUBJECT, _PROSE = 12, 24, 12
"""Words of a salutation and of a subject, at most; of the letter's first paragraph, at least."""


def subject(lines: Sequence[str]) -> str:
    """Give the subject of a letter: behind Re: or Subject:, else the line below the salutation; else ""."""
    at = next((at for at, line in enumerate(lines[:_HEAD]) if _salutes(line)), -1)
    if at < 0:
        return ""
    near = (*lines[at + 1 : at + 1 + _NEAR], *reversed(lines[max(0, at - _NEAR) : at]))
    labelled = next(filter(None, map(_labelled, near)), "")
    below, then = (*lines[at + 1 : at + 3], "", "")[:2]
    plain = len(below.split()) <= _SUBJECT and not below.endswith((".", ",", ":", ";", "!", "?"))
    return labelled or (below if plain and len(then.split()) >= _PROSE else "")


def _salutes(line: str) -> bool:
    """Tell whether a line is a salutation: Dear colleague,"""
    short = len(line.split()) <= _SALUTED and not line.endswith((".", "?"))
    return short and line.lower().startswith(_phrases("salutations"))


def _labelled(line: str) -> str:
    """Give what stands behind a label such as Re:"""
    label, colon, said = line.partition(":")
    return said.strip() if colon and label.lower().strip() in _phrases("subjects") else ""


@cache
def _phrases(kind: str) -> tuple[str, ...]:
    return tuple(phrase for told in IMPRINTS.values() for phrase in getattr(told, kind))
