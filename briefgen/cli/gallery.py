"""`briefgen gallery [CONTENT]`: one brief in every template and brand, as one picture."""

from __future__ import annotations

import os
from argparse import Namespace
from pathlib import Path

from briefgen import files, settings
from briefgen.batch import gallery
from briefgen.cli.messages import DONE, Voice


def run(arguments: Namespace, say: Voice) -> int:
    """Writes the contact sheet of a brief, or of the examples that come along."""
    named = Path(arguments.content) if arguments.content else None
    wanted = settings.load(named or Path(), os.environ, {})
    say.limit(wanted.limit, wanted.memory)
    data = gallery.sheet(named, wanted, say.progress)
    files.write_whole(Path(arguments.output), data)
    say.file(arguments.output)
    return DONE
