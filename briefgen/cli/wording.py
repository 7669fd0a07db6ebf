"""Findings, places and counts as texts: for people, for GitHub, for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from briefgen.errors import BriefgenError
from briefgen.model import (
    Brief,
    Explanation,
    Finding,
    Place,
    Report,
    SourceText,
    Standing,
    Verdict,
)

if TYPE_CHECKING:
    from briefgen.model import Change, ItemChange

VERSION = 2
"""Of the JSON report; it changes when a key goes or changes its meaning."""

_EXCERPT = 300
"""Characters of a source's words in a message; more does not help to find the place."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What `check` says of one content file: its report, or why there is none."""

    file: str
    report: Report | None = None
    error: BriefgenError | None = None
    row: TableRow | None = None
    """The row of a table that fills the content file in."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row as reports for programs name it."""

    content: str
    """The content file that it fills in."""
    id: str
    file: str
    line: int


class Checked(NamedTuple):
    """A brief and what the checks said of it."""

    brief: Brief
    report: Report
    texts: Mapping[str, SourceText]
    row: TableRow | None = None
    """Of a table, where the brief is made of one."""


def place_text(place: Place | None) -> str:
    """A place as editors read it: file:line:column, as far as it is known."""
    if place is None:
        return ""
    numbers = [str(number) for number in (place.line, place.column) if number]
    return ":".join([place.file, *numbers])


def plural(number: int, word: str) -> str:
    """`1 quote`, `3 quotes`, `2 entries`."""
    many = f"{word[:-1]}ies" if word.endswith("y") else f"{word}s"
    return f"{number} {word if number == 1 else many}"


def coverage(verdicts: Sequence[Verdict]) -> str:
    """How many claims there are, and what became of them: `47 claims: 44 verbatim, 3 not checked`."""
    from briefgen.verdicts.counts import counted  # late: the commands that check nothing need no checks

    return counted(verdicts)


def standings(verdicts: Sequence[Verdict]) -> dict[Standing, int]:
    """How many claims have each standing, for programs: also those that none has."""
    from briefgen.verdicts.counts import by_standing  # late, as above

    return by_standing(verdicts)


def told(finding: Finding, drawn: bool = True) -> Iterator[str]:
    """Give what a finding says, line by line: what was found, where, the source's words, what to do.

    Not `drawn`: without the underlined text, where letters are not of one width.
    """
    yield finding.message
    if drawn and finding.spans:
        from briefgen.cli._underlined import underlined

        yield from (f"| {line}" for line in underlined(finding.text, finding.spans) if line)
    if finding.difference:
        yield f"[-yours-] {{+the source's+}}: {_cut(finding.difference)}"
    elif finding.excerpt:
        yield f"the source: {_cut(finding.excerpt)}"
    if finding.hint:
        yield finding.hint


def _cut(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _EXCERPT else line[:_EXCERPT].rsplit(" ", 1)[0] + " ..."


def github(finding: Finding, file: str) -> str:
    """A finding as a workflow command of GitHub Actions, which becomes an annotation."""
    text = f"{finding.path}: " + "\n".join(told(finding, drawn=False))
    return _annotation(
        "notice" if finding.severity == "note" else finding.severity,
        finding.place or Place(file),
        finding.code,
        text,
    )


def github_error(error: BriefgenError) -> str:
    """An error as a workflow command of GitHub Actions."""
    text = "\n".join(part for part in (error.message, error.hint) if part)
    return _annotation("error", error.place, "briefgen", text)


def _annotation(kind: str, place: Place | None, title: str, text: str) -> str:
    place = place or Place("")
    values = {"file": place.file, "line": place.line, "col": place.column, "title": title}
    settings = ",".join(f"{key}={_escaped(str(value), ':,')}" for key, value in values.items() if value)
    return f"::{kind} {settings}::{_escaped(text)}"


def _escaped(text: str, also: str = "") -> str:
    return "".join(f"%{ord(char):02X}" if char in f"%\r\n{also}" else char for char in text)


def json_report(entries: Sequence[Entry]) -> str:
    """All briefs' findings and verdicts, for programs."""
    data = {"version": VERSION, "briefs": [_entry_data(entry) for entry in entries]}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _entry_data(entry: Entry) -> dict[str, object]:
    report = entry.report or Report()
    errors = (entry.error, *getattr(entry.error, "others", ())) if entry.error else ()
    return {
        "file": entry.file,
        **_row_data(entry.row),
        "errors": [_error_data(error) for error in errors],
        "findings": [_finding_data(finding, entry) for finding in report.findings],
        "claims": [_claim_data(verdict) for verdict in report.verdicts],
        "standings": standings(report.verdicts),
    }


def _claim_data(verdict: Verdict) -> dict[str, object]:
    reviews = [
        {
            "by": one.by,
            "date": one.date,
            "verdict": one.verdict,
            "note": one.note,
            "void": one in verdict.void,
        }
        for one in (*verdict.reviews, *verdict.void)
    ]
    return {"path": verdict.path, "standing": verdict.standing, "reviews": reviews}


def _row_data(row: TableRow | None) -> dict[str, object]:
    """Which row of which table a brief is made of; empty, and 0, where it is made of none."""
    if row is None:
        return {"row": "", "row_file": "", "row_line": 0}
    return {"row": row.id, "row_file": row.file, "row_line": row.line}


def _finding_data(finding: Finding, entry: Entry) -> dict[str, object]:
    keys = ("code", "severity", "path", "message", "hint", "excerpt", "text", "difference")
    texts = {key: getattr(finding, key) for key in keys}
    return {
        **texts,
        "spans": [list(span) for span in finding.spans],
        **_place_data(finding.place or Place(entry.file)),
        **_row_data(entry.row),
    }


def _error_data(error: BriefgenError) -> dict[str, object]:
    return {"message": error.message, "hint": error.hint, **_place_data(error.place or Place(""))}


def _place_data(place: Place) -> dict[str, object]:
    return {"file": place.file, "line": place.line, "column": place.column}


def change_text(change: Change) -> str:
    """An edit, as a difference is shown: the path, the text as it was, the text as it is."""
    who = f" ({change.author})" if change.author else ""
    lines = _differing(change.before.splitlines(), change.after.splitlines())
    return "\n".join([f"{change.path}{who}", *(f"  {line}" for line in lines)])


def _differing(before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    """The lines that differ; of a long text, the others say nothing."""
    from difflib import SequenceMatcher

    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from (f"- {line}".rstrip() for line in before[a:b])
            yield from (f"+ {line}".rstrip() for line in after[c:d])


def item_text(change: ItemChange) -> str:
    """A whole item that came, went or moved, with its words."""
    who = f" ({change.author})" if change.author else ""
    block = change.path.partition(".")[0]
    where = f", behind {block}.{change.after}" if change.after else ", at the top"
    done = {"insert": f"new{where}", "delete": "deleted", "move": f"moved{where}"}[change.kind]
    sign = {"insert": "+", "delete": "-", "move": " "}[change.kind]
    return "\n".join(
        [f"{change.path}{who}: {done}", *(f"  {sign} {line}" for line in change.said.splitlines())]
    )


def explanation(code: str, text: Explanation) -> str:
    """What a code means, with its two examples."""
    parts = [
        f"{code}: {text.title}",
        text.why,
        f"wrong:\n{_indented(text.bad)}",
        f"right:\n{_indented(text.good)}",
    ]
    return "\n\n".join(part.strip("\n") for part in parts)


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" if line else "" for line in text.strip("\n").splitlines())
