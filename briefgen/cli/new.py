"""`briefgen new DIR`: a project folder that builds at once."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from briefgen import assets, files
from briefgen.cli.messages import DONE, Voice
from briefgen.errors import TemplateError, WriteError
from briefgen.model import Place

_USUAL = "template: policy-brief"


def run(arguments: Namespace, say: Voice) -> int:
    """Copies the starter project into a folder that is missing or empty."""
    folder = Path(arguments.folder)
    if folder.is_file() or (folder.is_dir() and any(folder.iterdir())):
        raise WriteError(
            "this is there already, and not an empty folder",
            Place(str(folder)),
            "Name a new or an empty folder.",
        )
    template = _known(arguments.template) if arguments.template else ""
    for file in files.copy_folder(assets.STARTER, folder):
        if template and file.suffix == ".yaml":
            text = file.read_text(encoding="utf-8")
            files.write_whole(file, text.replace(_USUAL, f"template: {template}").encode())
        say.note(f"  {file}")
    say.note(f"The project is in {folder}. Next:\n  cd {folder} && briefgen build")
    return DONE


def _known(name: str) -> str:
    """The name of a template that comes along; raises TemplateError with those that do."""
    known = assets.template_names((assets.package_root(),))
    if name not in known:
        raise TemplateError(f"briefgen has no template {name!r}", None, f"Its templates: {', '.join(known)}.")
    return name
