"""What came with a repository: whether git tracks a file."""

from __future__ import annotations

import os
from pathlib import Path

_PREFIXED = 4
"""The version of an index in which each name leaves out what it has in common with the one before."""


def tracks(path: Path) -> bool:
    """Tell whether git tracks a file or link, or anything in a folder.

    Where git is missing, or refuses a checkout that belongs to another user, its index tells.
    """
    import subprocess  # late: few projects have links and records that git is to be asked of

    command = ["git", "-C", str(path.parent), "ls-files", "--", path.name]
    try:
        told = subprocess.run(command, capture_output=True, check=False)  # noqa: S603  # fixed words and a path
    except OSError:
        return _listed(path, "")
    return bool(told.stdout.strip()) if told.returncode == 0 else _listed(path, "")


def came_along(path: Path) -> bool:
    """Tell whether git tracks a link on the way to a file or folder."""
    return any(tracks(one) for one in (path, *path.parents) if one.is_symlink())


def may_track(folder: Path) -> bool:
    """Tell, without git's help and in no time, whether it is worth asking git: False is certain."""
    return _listed(folder, "/")


def _listed(path: Path, end: str) -> bool:
    absolute = path.absolute()
    for above in absolute.parents:
        git = above / ".git"
        if git.is_file():  # a worktree or a submodule keeps its index elsewhere
            return True
        if git.is_dir():
            return _names(git / "index", absolute.relative_to(above).as_posix() + end)
    return False


def _names(index: Path, path: str) -> bool:
    try:
        data = index.read_bytes()
    except OSError:
        return False
    version = int.from_bytes(data[4:8], "big")  # after the signature DIRC: git's documentation, index-format
    return version >= _PREFIXED or os.fsencode(path) in data


def text_at(file: Path, revision: str) -> str | None:
    """Give the text of a file at a revision; None where there is no such file or revision, or no git."""
    data = _git(file.parent, "show", "--end-of-options", f"{revision}:./{file.name}")
    try:
        return data.decode("utf-8") if data is not None else None
    except UnicodeDecodeError:
        return None


def revisions(file: Path, most: int) -> tuple[str, ...]:
    """Name the revisions in which a file changed, the latest first; none where there is no git."""
    data = _git(file.parent, "log", f"-{most}", "--format=%H", "--", file.name)
    return tuple(data.decode().split()) if data else ()


def _git(folder: Path, *words: str) -> bytes | None:
    """Ask git; None where it refuses, or is missing. Callers keep options of git out of names."""
    import subprocess  # late, as above

    try:
        done = subprocess.run(["git", "-C", str(folder), *words], capture_output=True, check=False)  # noqa: S603, S607  # no shell; the user's git
    except OSError:
        return None
    return done.stdout if done.returncode == 0 else None
