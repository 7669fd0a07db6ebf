"""`briefgen new DIR`: a project folder that builds at once."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from briefgen import assets, files
from briefgen.cli.messages import DONE, Voice
from briefgen.errors import TemplateError, WriteError
from briefgen.model import Place

_BRIEFS, _PROJECTS = "template: policy-brief", 'template = "policy-brief"'


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
    for file in _copied(folder, template):
        say.note(f"  {file}")
    say.note(f"The project is in {folder}. Next:\n  cd {folder} && briefgen build")
    return DONE


def _copied(folder: Path, template: str) -> Iterator[Path]:
    """Copy the starter with the example of a template, which the new files name."""
    example = assets.example(template) if template else assets.STARTER
    for file in files.copy_folder(assets.STARTER, folder):
        own = file.relative_to(folder).parts[0] in ("content", "sources")
        if own and example != assets.STARTER:
            file.unlink()
            continue
        if template:
            text = file.read_text(encoding="utf-8")
            for usual, wanted in (
                (_BRIEFS, f"template: {template}"),
                (_PROJECTS, f'template = "{template}"'),
            ):
                text = text.replace(usual, wanted)
            files.write_whole(file, text.encode())
        yield file
    if example != assets.STARTER:
        yield from files.copy_folder(example, folder)


def _known(name: str) -> str:
    """The name of a template that comes along; raises TemplateError with those that do."""
    known = assets.template_names((assets.package_root(),))
    if name not in known:
        raise TemplateError(f"briefgen has no template {name!r}", None, f"Its templates: {', '.join(known)}.")
    return name
