"""Findings as SARIF 2.1.0, which code hosts show beside the lines.

Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from urllib.parse import quote

from briefgen import __version__, verdicts
from briefgen.cli.wording import Entry, TableRow, standings, told
from briefgen.errors import BriefgenError
from briefgen.model import Explanation, Finding, Place

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def sarif(entries: Sequence[Entry]) -> str:
    """All briefs' findings as one run; what could not be read stands in its invocation."""
    rules = verdicts.explanations()
    run = {
        "tool": {"driver": {"name": "briefgen", "version": __version__, "rules": _rules(rules)}},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(entries)],
        "results": [
            _result(finding, entry, list(rules))
            for entry in entries
            for finding in (entry.report.findings if entry.report else ())
        ],
        "properties": {"briefs": [_standings(entry) for entry in entries if entry.report]},
    }
    data = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _standings(entry: Entry) -> dict[str, object]:
    """What became of a brief's claims: SARIF has results for findings alone, and a property bag for more."""
    verdicts = entry.report.verdicts if entry.report else ()
    claims = [{"path": verdict.path, "standing": verdict.standing} for verdict in verdicts]
    return {"file": entry.file, "standings": standings(verdicts), "claims": claims}


def _rules(explanations: Mapping[str, Explanation]) -> list[dict[str, object]]:
    return [
        {
            "id": code,
            "shortDescription": {"text": f"{one.title}."},
            "fullDescription": {"text": one.why},
            "help": {"text": f"{one.why}\n\nwrong:\n{one.bad}\nright:\n{one.good}"},
        }
        for code, one in explanations.items()
    ]


def _invocation(entries: Sequence[Entry]) -> dict[str, object]:
    errors = [error for entry in entries if entry.error for error in _all(entry.error)]
    notes = [
        {
            "level": "error",
            "message": {"text": " ".join(part for part in (error.message, error.hint) if part)},
            **({"locations": [_location(error.place)]} if error.place else {}),
        }
        for error in errors
    ]
    return {"executionSuccessful": not errors, "toolExecutionNotifications": notes}


def _all(error: BriefgenError) -> tuple[BriefgenError, ...]:
    return (error, *getattr(error, "others", ()))


def _result(finding: Finding, entry: Entry, codes: list[str]) -> dict[str, object]:
    # A line moves with every edit above it; what was found at which field does not.
    print_ = hashlib.sha256(f"{finding.code}\n{finding.path}\n{finding.message}".encode()).hexdigest()
    return {
        "ruleId": finding.code,
        **({"ruleIndex": codes.index(finding.code)} if finding.code in codes else {}),
        "level": finding.severity,
        "message": {"text": f"{finding.path}: " + "\n".join(told(finding, drawn=False))},
        "locations": [
            {
                **_location(finding.place or Place(entry.file)),
                "logicalLocations": [{"fullyQualifiedName": finding.path}],
            }
        ],
        **_made_of(entry.row),
        "partialFingerprints": {"finding/v1": print_},
    }


def _made_of(row: TableRow | None) -> dict[str, object]:
    """The row of a table that the brief was made of, beside the place in the content file."""
    if row is None:
        return {}
    place = {"id": 0, "message": {"text": f"the row {row.id}"}, **_location(Place(row.file, row.line))}
    return {"relatedLocations": [place]}


def _location(place: Place) -> dict[str, object]:
    region = {"startLine": place.line, **({"startColumn": place.column} if place.column else {})}
    uri = quote(place.file.replace("\\", "/"))
    physical: dict[str, object] = {"artifactLocation": {"uri": uri}}
    return {"physicalLocation": {**physical, **({"region": region} if place.line else {})}}
