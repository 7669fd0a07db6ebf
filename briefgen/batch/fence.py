"""Which source files a content file may name: those of its project, and those that it proves to know.

Content files are mailed about and come with pull requests; one that names a file outside the project must not
bring that file's words into a report or a document of whoever checks it.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from briefgen.errors import ContentError
from briefgen.model import Brief, Place
from briefgen.repository import came_along
from briefgen.settings import Settings, has_settings

_HINT = (
    "Copy it into the project; or write the file's `sha256` beside it, as `briefgen extract` does; or read "
    "outside the project with --allow-outside, or the setting `allow_outside = true`."
)


@dataclass(frozen=True, slots=True)
class Fence:
    """Where the sources of a project's briefs may lie."""

    project: Path
    outside: bool = False
    """Whether any file may be read."""


def fence_of(settings: Settings) -> Fence:
    """Give the fence of a project, by its settings."""
    return Fence(settings.project, settings.allow_outside)


def admit(fence: Fence, path: Path, content: str, sha256: str, place: Place | None) -> None:
    """Raise ContentError where a content file names a source or table that it may not bring in.

    `content` is the content file's path. A file outside is admitted by its own SHA-256: who can state that
    has the file already. A link that leads outside is admitted where it did not come with the repository.
    """
    if fence.outside or _inside(_plain(path), fence, content):
        if fence.outside or _inside(path.resolve(), fence, content) or not came_along(path):
            return
        found = f"{path} is a link of the repository that leads out of the project, to {path.resolve()}"
        raise ContentError(found, place, _HINT)
    if sha256 and _digest(path) == sha256.lower():
        return
    raise ContentError(f"{path} lies outside the project {fence.project.resolve()}", place, _HINT)


def admit_lists(fence: Fence, brief: Brief) -> None:
    """Raise ContentError where fields of a brief stand in other files that it may not bring in."""
    for items in brief.blocks.values():
        for item in items.values():
            for field in item.fields.values():
                if field.place and field.place.file != brief.file:
                    path = Path(field.place.file)
                    admit(fence, path, brief.file, _stated(brief, path), item.place or field.place)


def _stated(brief: Brief, path: Path) -> str:
    """The SHA-256 that a brief states of a file; empty where it states none."""
    for item in brief.blocks.get("sources", {}).values():
        file, sha256 = item.fields.get("file"), item.fields.get("sha256")
        if file and sha256 and Path(brief.file).parent / file.text == path:
            return sha256.text
    return ""


def lists(brief: Brief) -> Mapping[str, str]:
    """The lists of sources that a brief takes fields from, relative to it, with their SHA-256."""
    fields = [field for item in brief.blocks.get("sources", {}).values() for field in item.fields.values()]
    named = {field.place.file for field in fields if field.place} - {brief.file}
    folder = Path(brief.file).parent
    return {Path(os.path.relpath(name, folder)).as_posix(): _digest(Path(name)) for name in sorted(named)}


def _plain(path: Path) -> Path:
    """Give the absolute path as it is written: links stay what they are."""
    return Path(os.path.abspath(path))


def _inside(path: Path, fence: Fence, content: str) -> bool:
    folders = [fence.project]
    if not has_settings(fence.project):
        folders.append(_would_be_project(_plain(Path(content))))
    return any(path.is_relative_to(one) for folder in folders for one in (_plain(folder), folder.resolve()))


def _would_be_project(content: Path) -> Path:
    """Give the folder that `briefgen new` would have made a project, never the root."""
    above = content.parent.parent
    return content.parent if above == above.parent else above


def _digest(path: Path) -> str:
    try:
        if not path.is_file():  # to open a pipe is to wait for somebody who writes
            return ""
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError):
        return ""
