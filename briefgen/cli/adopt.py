"""`briefgen adopt DRAFT --sources FOLDER -o FILE`: a content file of a finished document."""

from __future__ import annotations

import os
from argparse import Namespace
from pathlib import Path

from briefgen import content, files, settings
from briefgen.blocks import BLOCKS
from briefgen.cli import _drafts
from briefgen.cli._nearby import with_files
from briefgen.cli.messages import DONE, FOUND, Voice
from briefgen.cli.wording import plural
from briefgen.errors import WriteError
from briefgen.model import Brief, Place
from briefgen.verify import adopted

PRINTED = "-"

_NAMED = 20
"""Doubtful items that a message names; of more, their number says enough."""


def run(arguments: Namespace, say: Voice) -> int:
    """Writes or prints the content file that a draft becomes, and says what of it has no evidence."""
    out = Path(arguments.out) if arguments.out not in (None, "", PRINTED) else None
    if out and out.exists() and not arguments.force:
        hint = "Write to another file, or replace this one with --force; edits in it are lost then."
        raise WriteError("this file exists already", Place(str(out)), hint)
    wanted = settings.load(out or Path(), os.environ, {})
    say.limit(wanted.limit, wanted.memory)
    read = _drafts.read(arguments.draft, arguments.sources, say)
    name = files.safe_name((out or Path(arguments.draft)).stem)
    brief = with_files(adopted(read.draft, read.texts, name), out.parent if out else Path())
    text = content.draft(brief)
    if out:
        files.write_whole(out, text.encode())
        say.file(out)
    else:
        say.document(text)
    _say_what_was_found(brief, say)
    return FOUND if read.unread else DONE


def _say_what_was_found(brief: Brief, say: Voice) -> None:
    counts = [plural(len(items), BLOCKS[name].item) for name, items in brief.blocks.items() if items]
    say.note(f"Found: {', '.join(counts)}.")
    items = [item for items in brief.blocks.values() for item in items.values()]
    doubtful = [item.path for item in items if item.doubt and not item.path.startswith("sources.")]
    if brief.doubt:
        doubtful.insert(0, "title and standfirst")
    if doubtful:
        more = f", and {len(doubtful) - _NAMED} more" if len(doubtful) > _NAMED else ""
        named = ", ".join(doubtful[:_NAMED]) + more
        say.loud(f"no source says all of {named}. Look at each, and delete its line `doubt`.")
