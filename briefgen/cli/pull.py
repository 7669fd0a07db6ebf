"""`briefgen pull EDITED.docx`: the edits of a Word file come home."""

from __future__ import annotations

import os
from argparse import Namespace
from pathlib import Path

from briefgen import batch, content, returned, settings
from briefgen.cli.messages import DONE, FOUND, Voice
from briefgen.cli.wording import change_text, coverage, item_text, plural
from briefgen.returned import Pulled


def run(arguments: Namespace, say: Voice) -> int:
    """Shows the changes, writes those that are sure, asks about the others, and checks the brief again."""
    edited = Path(arguments.edited)
    named = Path(arguments.content) if arguments.content else None
    wanted = settings.load(named or Path(), os.environ, {})
    say.limit(wanted.limit, wanted.memory)
    pulled = returned.pull(edited, named, view=arguments.view, dry_run=arguments.dry_run)
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
    done = "would be written (--dry-run)" if arguments.dry_run else "written"
    count = len(pulled.changes) + len(pulled.items)
    if count:
        say.note(f"{pulled.content}: {plural(count, 'change')} {done}.")
    elif not pulled.questions and not pulled.notices:
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
    report = batch.examine(content.loads(pulled.text, file, pulled.content.stem), library, wanted)
    for finding in report.findings:
        if finding.severity == "error" or not say.quiet:
            say.finding(finding, file)
    say.note(f"{file}: {coverage(report.verdicts)}")
    return FOUND if batch.has_errors(report, wanted.strict) else DONE
