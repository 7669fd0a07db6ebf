"""`briefgen pull EDITED.docx`: the edits of a Word file come home."""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from briefgen import batch, returned, settings
from briefgen.cli import _decided
from briefgen.cli.messages import DONE, FOUND, Voice
from briefgen.cli.wording import change_text, coverage, item_text, plural
from briefgen.returned import Decisions, Pulled


def run(arguments: Namespace, say: Voice) -> int:
    """Shows the changes, writes those that are sure, asks about the others, and checks the brief again."""
    edited = Path(arguments.edited)
    named = Path(arguments.content) if arguments.content else None
    limits = settings.load(named or Path(), os.environ, {})
    say.limit(limits.limit, limits.memory)
    wanted = _Wanted(edited, named, arguments)
    given = _decided.decisions(arguments)
    if arguments.interactive:
        given = _decided.at_terminal(wanted.pulled(given, dry_run=True).questions, given, say)
    pulled = wanted.pulled(given, arguments.dry_run)
    if arguments.decide:
        _decided.write(Path(arguments.decide), pulled.questions, given)
    named_ids = {*arguments.take, *arguments.leave}
    wrong = [one for one in pulled.unknown if one in named_ids]  # those in a file may be of an earlier round
    for one in wrong:
        say.loud(f"{edited}: nothing in this file has the id {one}; the ids stand in the questions' hints.")
    return _told(pulled, edited, arguments.dry_run, say) or (FOUND if wrong else DONE)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Which file is to come home, and how it is looked at."""

    edited: Path
    content: Path | None
    arguments: Namespace

    def pulled(self, given: Decisions, dry_run: bool) -> Pulled:
        sent = Path(self.arguments.sent) if self.arguments.sent else None
        request = returned.Request(self.edited, self.content, sent, self.arguments.view, given)
        return returned.bring(request, dry_run=dry_run)


def _told(pulled: Pulled, edited: Path, dry_run: bool, say: Voice) -> int:
    """Says what became of the file, and checks the brief again."""
    if pulled.base:
        say.loud(f"{edited}: the file that was sent is not kept: compared with {pulled.base}.")
    for change in pulled.changes:
        say.result(change_text(change))
    for item in pulled.items:
        say.result(item_text(item))
    for remark in pulled.remarks:
        about = ", ".join(
            part for part in (f"comment by {remark.author or 'nobody named'}", remark.path) if part
        )
        say.note(f"{edited}:{remark.paragraph}: {about}: {remark.text}")
    for question in pulled.questions:
        number = f":{question.paragraph}" if question.paragraph else ""
        say.question(f"{edited}{number}", question.path, question.found, question.hint)
    for notice in pulled.notices:
        number = f":{notice.paragraph}" if notice.paragraph else ""
        say.note(f"{edited}{number}: not taken: {notice.what}")
    done = "would be written (--dry-run)" if dry_run else "written"
    count = len(pulled.changes) + len(pulled.items)
    if count:
        say.note(f"{pulled.content}: {plural(count, 'change')} {done}.")
    if pulled.comments:
        say.note(f"{pulled.content}: {plural(pulled.comments, 'comment')} {done}.")
    if not count and not pulled.comments and not pulled.questions and not pulled.notices:
        say.note(f"{pulled.content}: no changes.")
    if pulled.questions:
        say.loud(f"{pulled.content}: {plural(len(pulled.questions), 'question')} open.")
    if looks := sum(one.is_look for one in pulled.notices):
        say.note(f"{pulled.content}: {plural(looks, 'formatting change')} not taken.")
    checked = _check_again(pulled, say) if count else DONE
    return FOUND if pulled.questions else checked


def _check_again(pulled: Pulled, say: Voice) -> int:
    """An edit made in Word may have made a claim untrue: a quotation, a number."""
    file = str(pulled.content)
    wanted = settings.load(pulled.content, os.environ, {})
    library = batch.Library(fence=batch.fence_of(wanted))
    mine = (pulled.row, pulled.language)
    job = next((one for one in _jobs(pulled, wanted) if one.row and (one.row.id, one.language) == mine), None)
    brief = batch.load(job) if job else pulled.brief
    report = batch.examine(brief, library, wanted, job.row if job else None)
    for finding in report.findings:
        if finding.severity == "error" or not say.quiet:
            say.finding(finding, file)
    say.note(f"{file}: {coverage(report.verdicts)}")
    return FOUND if batch.has_errors(report, wanted.strict) else DONE


def _jobs(pulled: Pulled, wanted: settings.Settings) -> Iterator[batch.Job]:
    """The briefs of a content file that stands for many; it is checked with the row of the edited one."""
    return batch.jobs_of(pulled.content, wanted) if pulled.row else iter(())
