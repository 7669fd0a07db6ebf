"""`briefgen verify DRAFT --sources FOLDER`: is what a finished document says borne out?"""

from __future__ import annotations

import os
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from briefgen import batch, files, settings
from briefgen.batch.brief import rules
from briefgen.cli import _drafts
from briefgen.cli.messages import DONE, FOUND, Voice
from briefgen.cli.wording import Entry, json_report, plural
from briefgen.errors import WriteError
from briefgen.model import Brief, Place, Report, SourceText
from briefgen.settings import Settings
from briefgen.verify import Draft, claimed, judged

_AUTHOR = "briefgen verify"
"""Whose the comments are."""


class Told(NamedTuple):
    """A draft's claims, and what became of them."""

    brief: Brief
    report: Report
    texts: Mapping[str, SourceText]


def run(arguments: Namespace, say: Voice) -> int:
    """Prints what became of each claim of a draft; exit 1 where the sources speak against one."""
    given = {"strict": arguments.strict} if arguments.strict else {}
    wanted = settings.load(Path(), os.environ, given)
    say.limit(wanted.limit, wanted.memory)
    batch.refuse_unknown_codes(wanted)
    if arguments.comments:
        _refuse_others(Path(arguments.draft), Path(arguments.comments))
    read = _drafts.read(arguments.draft, arguments.sources, say)
    brief = claimed(read.draft, read.texts, Path(arguments.draft).stem, read.raw)
    report = judged(brief, read.texts, rules(wanted))
    if arguments.comments:
        files.write_whole(Path(arguments.comments), _commented(arguments, read.draft, report))
        say.note(arguments.comments)
    _print(arguments, Told(brief, report, read.texts), wanted, say)
    if read.unread:
        say.loud(f"{plural(read.unread, 'source')} could not be read.")
        return FOUND
    return FOUND if batch.has_errors(report, wanted.strict) else DONE


def _refuse_others(draft: Path, out: Path) -> None:
    """Raise WriteError where comments cannot be written: only a Word file has them, and it stays as it is."""
    if draft.suffix.lower() not in (".docx", ".docm"):
        hint = "Save the draft as .docx, or take --format html, which shows every claim."
        raise WriteError("only a Word file can carry comments", Place(str(draft)), hint)
    if out.resolve() == draft.resolve():
        raise WriteError("this is the draft itself", Place(str(out)), "Name another file for --comments.")


def _commented(arguments: Namespace, draft: Draft, report: Report) -> bytes:
    from briefgen import word  # late: it imports lxml, as what follows does
    from briefgen.verify.remarks import remarks

    data = Path(arguments.draft).read_bytes()
    try:
        return word.commented(data, remarks(draft, report), _AUTHOR)
    except word.WordError as error:
        hint = "Open it in Word or LibreOffice and save it as .docx."
        raise WriteError(str(error), Place(arguments.draft), hint) from error


def _print(arguments: Namespace, told: Told, wanted: Settings, say: Voice) -> None:
    entry = Entry(arguments.draft, told.report)
    if arguments.format == "json":
        say.document(json_report([entry]))
    elif arguments.format == "sarif":
        from briefgen.cli.formats.sarif import sarif

        say.document(sarif([entry]))
    elif arguments.format == "html":
        from briefgen.cli.formats.sheet import page

        say.document(page(told.brief, told.report, told.texts, wanted))
    else:
        say.entry(entry)
