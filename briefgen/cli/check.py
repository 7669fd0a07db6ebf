"""`briefgen check [PATH...]`: are the claims borne out by their sources?"""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from briefgen import build, checks, content, settings
from briefgen.cli.messages import DONE, FAILED, FOUND, Voice
from briefgen.cli.wording import Entry, coverage, json_report, plural
from briefgen.errors import BriefgenError
from briefgen.settings import Settings


def run(arguments: Namespace, say: Voice) -> int:
    """Checks every brief and prints what was found, and how many claims could be checked."""
    paths = [Path(path) for path in arguments.paths]
    given = {
        "select": _codes(arguments.select),
        "ignore": _codes(arguments.ignore),
        "strict": arguments.strict,
    }
    chosen = {key: value for key, value in given.items() if value}
    wanted = settings.load(paths[0] if paths else Path(), os.environ, chosen)
    _refuse_unknown_codes(wanted)
    entries = tuple(_examine_all(build.content_files(paths, wanted), wanted, say))
    _print(entries, arguments.format, say)
    if any(entry.error for entry in entries):
        return FAILED
    reports = [entry.report for entry in entries if entry.report]
    return FOUND if any(build.has_errors(report, wanted.strict) for report in reports) else DONE


def _codes(given: Sequence[str] | None) -> tuple[str, ...]:
    return tuple(code.strip() for part in given or () for code in part.split(",") if code.strip())


def _refuse_unknown_codes(wanted: Settings) -> None:
    known = checks.explanations()
    for code in (*wanted.select, *wanted.ignore):
        if not any(name.startswith(code) for name in known):
            raise BriefgenError(f"there is no finding {code!r}", None, f"Known codes: {', '.join(known)}.")


def _examine_all(found: Sequence[Path], wanted: Settings, say: Voice) -> Iterator[Entry]:
    library = build.Library()
    for number, file in enumerate(found):
        say.progress(number, len(found), str(file))
        try:
            report = build.examine(content.load(file), library)
        except BriefgenError as error:
            yield Entry(str(file), error=error)
        else:
            findings = tuple(finding for finding in report.findings if _is_wanted(finding.code, wanted))
            yield Entry(str(file), replace(report, findings=findings))
    say.progress(len(found), len(found), "")


def _is_wanted(code: str, wanted: Settings) -> bool:
    return (not wanted.select or code.startswith(wanted.select)) and not code.startswith(wanted.ignore)


def _print(entries: Sequence[Entry], form: str, say: Voice) -> None:
    if form == "json":
        say.document(json_report(entries))
        return
    for entry in entries:
        if form == "github":
            say.annotations(entry)
        else:
            say.entry(entry)
    reports = [entry.report for entry in entries if entry.report]
    if len(entries) > 1 and not say.quiet:
        verdicts = [verdict for report in reports for verdict in report.verdicts]
        say.result(f"{plural(len(entries), 'brief')}, {coverage(verdicts)}")
