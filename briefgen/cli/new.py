"""`briefgen new DIR`: a project folder that builds at once."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import briefgen
from briefgen import files
from briefgen.cli.messages import DONE, Voice
from briefgen.errors import WriteError
from briefgen.model import Place

STARTER = Path(briefgen.__file__).parent / "starter"


def run(arguments: Namespace, say: Voice) -> int:
    """Copies the starter project into a folder that is missing or empty."""
    folder = Path(arguments.folder)
    if folder.is_file() or (folder.is_dir() and any(folder.iterdir())):
        raise WriteError(
            "this is there already, and not an empty folder",
            Place(str(folder)),
            "Name a new or an empty folder.",
        )
    for file in files.copy_folder(STARTER, folder):
        say.note(f"  {file}")
    say.note(f"The project is in {folder}. Next:\n  cd {folder} && briefgen build")
    return DONE
