"""`briefgen templates [--copy NAME]`: which there are, and a copy to restyle."""

from __future__ import annotations

import os
import re
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from briefgen import assets, files, settings
from briefgen.cli.messages import DONE, Voice
from briefgen.errors import TemplateError, WriteError
from briefgen.model import Place

_FIRST_COMMENT = re.compile(r"\s*\{#-?\s*(.*?)\s*-?#\}", re.DOTALL)


def run(arguments: Namespace, say: Voice) -> int:
    """Lists the templates with the first line of their own description, or copies one."""
    project = settings.load(Path(), os.environ, {}).project
    roots = assets.roots(project)
    if arguments.copy:
        return _copy(arguments.copy, roots, project, say)
    names = assets.template_names(roots)
    width = max(map(len, names), default=0)
    for name in names:
        say.result(f"{name:{width}}  {_description(name, roots)}".rstrip())
    return DONE


def _description(name: str, roots: Sequence[Path]) -> str:
    file = assets.locate(f"{name}/{assets.TEMPLATE_FILE}", roots)
    comment = _FIRST_COMMENT.match(file.read_text(encoding="utf-8", errors="replace")) if file else None
    return comment.group(1).splitlines()[0] if comment else ""


def _copy(name: str, roots: Sequence[Path], project: Path, say: Voice) -> int:
    origin, target = assets.package_root() / name, project / "templates" / name
    if not (origin / assets.TEMPLATE_FILE).is_file():
        known = ", ".join(assets.template_names(roots[-1:]))
        raise TemplateError(f"briefgen has no template {name!r}", None, f"Its templates: {known}.")
    if target.exists():
        raise WriteError(
            "this folder exists already", Place(str(target)), "Edit that copy, or move it away first."
        )
    for file in files.copy_folder(origin, target):
        say.file(file)
    say.note("These files win over briefgen's own from now on. brief.css is the look of the PDF and of Word.")
    return DONE
