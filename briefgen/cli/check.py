"""`briefgen check [PATH...]`: what became of each claim?"""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from briefgen import batch, content, settings
from briefgen.cli._rows import Rows
from briefgen.cli.messages import DONE, FAILED, FOUND, Voice
from briefgen.cli.wording import Checked, Entry, TableRow, coverage, json_report, plural
from briefgen.errors import BriefgenError, WriteError
from briefgen.settings import Settings


def _sarif(entries: Sequence[Entry]) -> str:
    from briefgen.cli.formats.sarif import sarif

    return sarif(entries)


def _junit(entries: Sequence[Entry]) -> str:
    from briefgen.cli.formats.junit import junit

    return junit(entries)


Sheets = Callable[[Checked], BriefgenError | None]
_DOCUMENTS = {"json": json_report, "sarif": _sarif, "junit": _junit}
"""Formats that are one file over all briefs."""


def run(arguments: Namespace, say: Voice) -> int:
    """Checks every brief and prints what was found, and how many claims could be checked."""
    paths = [Path(path) for path in arguments.paths]
    if arguments.format == "json-schema":
        from briefgen.cli.formats.schema import report_schema

        say.document(report_schema())
        return DONE
    archives = [path for path in paths if path.suffix.lower() == ".pdf"]
    if archives:
        from briefgen.cli import _archived

        compared = _archived.run(archives, say)
        others = [path for path in paths if path not in archives]
        return max(compared, _contents(others, arguments, say)) if others else compared
    return _contents(paths, arguments, say)


def _contents(paths: Sequence[Path], arguments: Namespace, say: Voice) -> int:
    wanted = settings.load(paths[0] if paths else Path(), os.environ, _given(arguments))
    say.limit(wanted.limit, wanted.memory)
    batch.refuse_unknown_codes(wanted)
    found = batch.content_files(paths, wanted)
    if arguments.sheet:
        from briefgen.cli.formats import sheet as _sheet

        _sheet.refuse_one_name(arguments.sheet, len(found))
    if arguments.since:
        from briefgen.cli import _since

        _since.refuse_unknown(arguments.since, found[0].parent if found else Path())
    sheets = _sheets(arguments.sheet, wanted, say) if arguments.sheet else None
    library = batch.Library(arguments.online, batch.fence_of(wanted))
    entries = tuple(_examine_all(found, library, wanted, say, sheets))
    _print(entries, arguments.format, say)
    if arguments.since:
        _print_changes(entries, arguments, say)
    if any(entry.error for entry in entries):
        return FAILED
    reports = [entry.report for entry in entries if entry.report]
    return FOUND if any(batch.has_errors(report, wanted.strict) for report in reports) else DONE


def _given(arguments: Namespace) -> dict[str, object]:
    """What the command line says beside the settings."""
    given = {
        "min_coverage": arguments.min_coverage,
        "min_reviewed": arguments.min_reviewed,
        "select": _codes(arguments.select),
        "ignore": _codes(arguments.ignore),
        "strict": arguments.strict,
        "allow_outside": arguments.allow_outside,
    }
    return {key: value for key, value in given.items() if value is not None and value != ()}


def _codes(given: Sequence[str] | None) -> tuple[str, ...]:
    return tuple(code.strip() for part in given or () for code in part.split(",") if code.strip())


def _examine_all(
    found: Sequence[Path], library: batch.Library, wanted: Settings, say: Voice, sheets: Sheets | None
) -> Iterator[Entry]:
    """Examines every brief: one of each content file, or one for each row of its table."""
    for number, file in enumerate(found):
        say.progress(number, len(found), str(file))
        try:
            for job in batch.jobs_of(file, wanted):
                if job.row:
                    say.progress(number, len(found), job.label)
                yield _examined(job, library, wanted, sheets)
        except BriefgenError as error:
            yield Entry(str(file), error=error)
    say.progress(len(found), len(found), "")


def _examined(job: batch.Job, library: batch.Library, wanted: Settings, sheets: Sheets | None) -> Entry:
    made_of = job.row
    row = TableRow(str(job.content), made_of.id, str(made_of.data), made_of.line) if made_of else None
    try:
        brief = batch.load(job)
        report = batch.examine(brief, library, wanted, job.row)
    except BriefgenError as error:
        return Entry(job.label, error=error, row=row)
    if not sheets:
        return Entry(job.label, report, row=row)
    return Entry(job.label, report, sheets(Checked(brief, report, library.texts(brief, job.row), row)), row)


def _sheets(path: str, wanted: Settings, say: Voice) -> Sheets:
    """What writes a brief's referencing sheet; it gives the error, if one cannot be written."""
    from briefgen.cli.formats import sheet as _sheet

    def write(checked: Checked) -> BriefgenError | None:
        try:
            for file in _sheet.write(checked, path, wanted):
                say.note(str(file))
        except WriteError as error:
            hint = error.hint.replace("to another folder with -o", "to another place with --sheet")
            return WriteError(error.message, error.place, hint)
        except BriefgenError as error:
            return error
        return None

    return write


def _print_changes(entries: Sequence[Entry], arguments: Namespace, say: Voice) -> None:
    from briefgen.cli import _since

    # A program that reads the report must not find other lines in it.
    tell = say.result if arguments.format == "text" else say.note
    for entry in entries:
        # What a row was in an earlier revision of its table is not looked up.
        if entry.report and Path(entry.file).is_file():
            for line in _since.changes(arguments.since, content.load(Path(entry.file)), entry.report):
                tell(line)


def _print(entries: Sequence[Entry], form: str, say: Voice) -> None:
    if form in _DOCUMENTS:
        say.document(_DOCUMENTS[form](entries))
        return
    rows = Rows()
    for entry in entries:
        if form == "github":
            say.annotations(entry)
        else:
            say.entry(entry, rows)
    for line in rows.lines():
        say.result(line)
    reports = [entry.report for entry in entries if entry.report]
    if len(entries) > 1 and not say.quiet:
        verdicts = [verdict for report in reports for verdict in report.verdicts]
        say.result(f"{plural(len(entries), 'brief')}, {coverage(verdicts)}")
