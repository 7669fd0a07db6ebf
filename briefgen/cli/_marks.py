"""What reviewers write into a row of the referencing sheet: names, verdicts, dates, notes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from briefgen.cli._filled import Filled
from briefgen.cli._judged import SEPARATOR
from briefgen.model import Judgement

_WORDS: Mapping[str, Judgement] = {
    **dict.fromkeys(("passed", "pass", "yes", "y", "ok", "✓", "✔"), "passed"),
    **dict.fromkeys(("failed", "fail", "no", "n", "✗", "✘"), "failed"),
}
_VERDICT = re.compile(r"(\w+(?=\s*(?:$|[:,.;(–-]))|[^\w\s])\s*[:,.;–-]?\s*(.*)", re.DOTALL)
"""A word with its reason behind a mark, or a sign; `no problem` is neither."""
_VOID = re.compile(r"(?i)^void\b\s*(\([^)]*\))?[\s:,;.–-]*")


class Mark(NamedTuple):
    """One person's verdict on one claim."""

    row: int
    path: str
    by: str
    verdict: Judgement
    date: str
    """As it is written there; empty where it is not."""
    note: str = ""


class Asked(NamedTuple):
    """A verdict that is not taken, and why."""

    row: int
    path: str
    found: str
    hint: str


def marks(row: Filled, by: str) -> Iterator[Mark | Asked]:
    """Give what stands in a row's cells, person by person; what cannot be read is asked about.

    `by` is for rows with a verdict and without a name. What is shown as void is no verdict.
    """
    if not (row.by or row.verdict):
        return
    if not row.verdict:
        yield Asked(
            row.row, row.path, f"{row.by} gives no verdict", "Write passed or failed, or delete the name."
        )
        return
    people = _split(row.by) if SEPARATOR in row.by else [row.by or by]
    if people == [""]:
        yield Asked(
            row.row, row.path, "it is not said whose verdict this is", "Write initials, or give --by."
        )
        return
    several = len(people) > 1
    verdicts = _split(row.verdict) if several else [row.verdict]
    dates = _split(row.date) if several and row.date else [row.date] * len(people)
    if not all(people) or not len(people) == len(verdicts) == len(dates):
        found = f"{row.by!r} gives the verdict {row.verdict!r}, {row.date!r}; expected one for each name"
        hint = "Write one name, one verdict and one date, or as many of each with semicolons between them."
        yield Asked(row.row, row.path, found, hint)
        return
    for person, verdict, day in zip(people, verdicts, dates, strict=True):
        # What a sheet shows as void may stand before a new verdict.
        new = _VOID.sub("", verdict)
        if new:
            yield _mark(row, person, new, day, _note(row.note, person, people))


def _split(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(SEPARATOR)]


def _mark(row: Filled, by: str, verdict: str, day: str, note: str) -> Mark | Asked:
    found = _VERDICT.fullmatch(verdict)
    known = _WORDS.get(found[1].lower()) if found else None
    if found is None or known is None:
        hint = "Write passed or failed, and after a colon why."
        return Asked(row.row, row.path, f"{verdict!r} is no verdict", hint)
    return Mark(
        row.row, row.path, by, known, day, "; ".join(part for part in (found[2].strip(), note) if part)
    )


def _note(cell: str, person: str, people: Sequence[str]) -> str:
    """Give a person's part of a note: where there are several persons, it begins with the name."""
    parts = {part.partition(":")[0].strip(): part.partition(":")[2].strip() for part in _split(cell)}
    named = len(people) > 1 and set(parts) <= set(people)
    return parts.get(person, "") if named else cell
