"""What came with a repository: whether git tracks a file."""

from __future__ import annotations

import subprocess
from pathlib import Path

_PREFIXED = 4
"""The version of an index in which each name leaves out what it has in common with the one before."""


def tracks(path: Path) -> bool:
    """Tell whether git tracks a file or link, or anything in a folder; False where there is no git."""
    command = ["git", "-C", str(path.parent), "ls-files", "--", path.name]
    try:
        told = subprocess.run(command, capture_output=True, check=False)  # noqa: S603  # fixed words and a path
    except OSError:
        return False
    return told.returncode == 0 and bool(told.stdout.strip())


def may_track(folder: Path) -> bool:
    """Tell, without git's help and in no time, whether it is worth asking git: False is certain."""
    absolute = folder.absolute()
    for above in absolute.parents:
        git = above / ".git"
        if git.is_file():  # a worktree or a submodule keeps its index elsewhere
            return True
        if git.is_dir():
            return _names(git / "index", absolute.relative_to(above).as_posix())
    return False


def _names(index: Path, path: str) -> bool:
    try:
        data = index.read_bytes()
    except OSError:
        return False
    version = int.from_bytes(data[4:8], "big")  # after the signature DIRC: git's documentation, index-format
    return version >= _PREFIXED or f"{path}/".encode() in data
