"""How far a project's own settings reach: into its folder, and to no machine.

Settings come with repositories and pull requests, too. What they name outside of the project must not be
written over, nor must anything be sent there, unless the user says so: on the command line or in the
environment.
"""

from __future__ import annotations

import os
from pathlib import Path

from briefgen.errors import ContentError
from briefgen.model import Place
from briefgen.repository import came_along
from briefgen.settings import Settings, place_of

_HINTS = {
    "out": "Write a folder of the project; or say yourself where, with `-o FOLDER`; or let this project "
    "write anywhere, with --allow-outside or BRIEFGEN_ALLOW_OUTSIDE=true.",
    "content": "Write a folder of the project; or name the content files on the command line; or let "
    "this project read anywhere, with --allow-outside or the setting `allow_outside = true`.",
}


def admit_out(settings: Settings) -> None:
    """Raise ContentError where the project itself has its documents written outside of it.

    That it allows itself to reach outside does not count.
    """
    if not (settings.allow_outside and "allow_outside" in settings.by_user):
        _admit("out", settings.out, settings)


def admit_content(settings: Settings) -> None:
    """Raise ContentError where the project itself has its content files looked for outside of it."""
    if not settings.allow_outside:
        _admit("content", settings.content, settings)


def admit_scheduler(settings: Settings) -> None:
    """Raise ContentError where the project itself names the machine that is to build it.

    To it all sources are sent, and what it sends back is run here.
    """
    if settings.scheduler and "scheduler" not in settings.by_user:
        found = (
            "a project's own file may not name the cluster that builds it: its sources would be sent there"
        )
        hint = (
            f"Name it yourself: --scheduler {settings.scheduler}, or BRIEFGEN_SCHEDULER in the environment."
        )
        raise ContentError(found, place_of("scheduler", settings.project), hint)


def _admit(key: str, folder: Path, settings: Settings) -> None:
    """Raise ContentError for a folder outside; a link out of the project is followed if it is the user's."""
    if key in settings.by_user:
        return
    plain, real = Path(os.path.abspath(folder)), folder.resolve()
    if not _inside(plain, settings.project):
        found = f"the setting {key!r} leads out of the project, to {plain}"
    elif not _inside(real, settings.project) and came_along(folder):
        found = f"{folder} is a link of the repository that leads out of the project, to {real}"
    else:
        return
    raise ContentError(found, place_of(key, settings.project) or Place(str(folder)), _HINTS[key])


def _inside(path: Path, project: Path) -> bool:
    return any(path.is_relative_to(home) for home in (Path(os.path.abspath(project)), project.resolve()))
